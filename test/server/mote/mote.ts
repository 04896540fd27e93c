import { z } from 'zod'
import type { Foresattdata } from '../../../machines/familie/foresatt.ts'
import { STEDER } from '../sak/folk.ts'
import type { Verden } from '../sak/verden.ts'

const HOLDER = STEDER.skole.holder.person
/** The test's day is 20 November 2026, a Friday. */
export const TID = { dato: '2026-12-01', kl: '10:00', minutter: 60 }

export const ansatt = (person: string, rolle: string) => ({ slag: 'ansatt', person, rolle })
export const KARI = ansatt('kari', 'kontaktlaerer')
export const TONE = ansatt('tone', 'tiltaksleder')

const Begynt = z.looseObject({ om: z.string() })

export type Kontakt = Foresattdata['kontakt']
/** A guardian who can be reached by mail, but where said. */
export const epost = (adresse: string | null): Kontakt => ({
  slag: 'staarHer',
  telefon: null,
  epost: adresse,
  helst: null,
  merknad: null,
  husstand: null,
})
export const foresatt = (id: string) => ({ slag: 'foresatt', foresatt: id })

/** A meeting in a case of its own, in the world that is given, of a child with these guardians. */
export async function medMote(
  verden: Verden,
  hvem: readonly object[],
  endring: object = {},
  foresatte: Readonly<Record<string, Kontakt>> = {},
) {
  const sak = await verden.nySak()
  const { sakId, barn } = sak
  await verden.store.foresatte.settInn(
    Object.entries(foresatte).map(([id, kontakt]) => ({
      id,
      barnId: barn.id,
      versjon: '0',
      endret: verden.klokke(),
      endretAv: null,
      data: {
        navn: `${id} Syntetisk`,
        relasjon: 'forelder',
        egneOrd: null,
        foreldreansvar: null,
        spraak: null,
        tolk: null,
        til: null,
        kontakt,
      },
    })),
  )
  const meg = verden.som(HOLDER)
  const data = {
    naar: 'fast',
    slag: 'annet',
    hvem,
    form: 'fysisk',
    tolk: false,
    tid: TID,
    ...endring,
  }
  const svar = await meg.send({
    sakId,
    hendelse: { type: 'mote.foreslatt', data },
    forventetVersjon: 1,
  })
  const { om } = Begynt.parse(svar.data)
  const motet = async () => {
    const { prosesser } = await meg.hent(sakId)
    return prosesser.find((en) => en.om === om)
  }
  const gjor = async (type: string, dataene: object, skjedde?: string) =>
    meg.send({
      sakId,
      hendelse: { type, om, data: dataene },
      forventetVersjon: (await motet())?.versjon ?? 0,
      ...(skjedde && { skjedde }),
    })
  return { ...sak, om, meg, motet, gjor }
}
