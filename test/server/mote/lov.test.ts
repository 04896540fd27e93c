import fc from 'fast-check'
import { expect, test } from 'vitest'
import { muligheter } from '../../../machines/forlop/decide.ts'
import type { MoteHendelseType } from '../../../machines/mote/hendelser.ts'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import { moteposter } from '../../../server/mote/moteposter.ts'
import { lesemodellendringer } from '../../../server/sak/lesemodeller.ts'
import { iTrinn } from '../../stotte/forlop.ts'
import { FADER, foreslaa, hold, kallInn, LEDER, MODER, om, svar } from '../../stotte/mote.ts'
import type { Sak } from '../../stotte/sak.ts'
import { borHverForSeg, gitt, holder, naar, sisteOm } from '../../stotte/sak.ts'

const HVEM = [{ slag: 'barnet' } as const, MODER, FADER, LEDER]
/** Those who are known by id. */
const INVITERTE = ['prove-mor', 'prove-far', 'prove-tiltaksleder']

type Steg = { hva: MoteHendelseType; dager: number }

/** The step, where it is possible now. */
const gjor = (sak: Sak, { hva, dager }: Steg) => {
  const mulig = muligheter(sak.stand, { aktor: holder(sak), skjedde: sak.idag }).some(
    (en) => en.type === hva && en.om === sisteOm(sak) && en.mangler.length === 0,
  )
  if (!mulig) return
  const naarDa = (type: MoteHendelseType, data: object) =>
    naar(sak, holder(sak), type, data as never, sak.idag, sisteOm(sak))
  switch (hva) {
    case 'mote.svart':
      return svar(sak, MODER, 'ja', 'nei')
    case 'mote.innkalt':
      return naarDa(hva, { tid: `${om(sak, 7).dato}T10:00` })
    case 'mote.flyttet':
      return naarDa(hva, { til: om(sak, dager, '12:00') })
    case 'mote.avlyst':
      return naarDa(hva, { grunn: 'Syk' })
    default:
      return hold(MODER, LEDER)(sak)
  }
}

const steg = fc.record<Steg>({
  hva: fc.constantFrom(
    'mote.svart',
    'mote.innkalt',
    'mote.flyttet',
    'mote.flyttet',
    'mote.avlyst',
    'mote.holdt',
  ),
  dager: fc.integer({ min: 1, max: 60 }),
})

test('after any walk each invited person’s calendar holds the meeting as it stands, once, and its number only rose', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(steg, { maxLength: 12 }), (fast, vei) => {
      const sak = gitt(orlandSkole, iTrinn(1), borHverForSeg)
      const med = () => ({ sakId: 's', stand: sak.stand })
      const begynn = fast
        ? kallInn(7, { hvem: HVEM })
        : foreslaa((en) => [om(en, 7), om(en, 8)], { hvem: HVEM })
      /** What each calendar holds, written as calendars write it: the last one in is what stands. */
      const kalendere = new Map<string, { sekvens: number; dato: string | null }>()
      for (const en of [begynn, ...vei.map((steget) => (s: Sak) => gjor(s, steget))]) {
        const foer = med()
        en(sak)
        const { motedeltaker } = lesemodellendringer(foer, med())
        for (const { type, mottaker, data } of moteposter(motedeltaker, sak.stand, 'noen')) {
          if (type === 'mote.foreslatt' || type === 'mote.bortfalt') continue
          const sekvens = Number(data.sekvens)
          const sto = kalendere.get(mottaker)
          if (sto) expect(sekvens).toBeGreaterThan(sto.sekvens)
          kalendere.set(mottaker, {
            sekvens,
            dato: type === 'mote.avlyst' ? null : (data.dato ?? ''),
          })
        }
      }
      const prosess = sak.stand.prosesser.get(sisteOm(sak))
      const { tid, avlyst } = prosess?.snapshot.context ?? {}
      const staar = avlyst || !tid ? null : tid.dato
      for (const hvem of INVITERTE) expect(kalendere.get(hvem)?.dato ?? null).toBe(staar)
      expect([...kalendere.keys()].every((hvem) => INVITERTE.includes(hvem))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
