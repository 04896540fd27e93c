import { definisjonAv, erHendelseType } from '../../machines/forlop/hendelser.ts'
import type { Overfort } from '../../machines/forlop/overforing.ts'
import { erDato } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { Omraade } from '../../machines/rutine/skjema.ts'
import type { Opprettet } from '../../machines/sak/hendelser.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import type { Maal } from '../api/maal.ts'
import { tilstandsnavn } from '../tilstand/tekst.ts'
import { storForbokstav } from './bokstav.ts'
import { datoTekst } from './dato.ts'
import { sakshendelse } from './hendelse.ts'
import { ramsOpp } from './liste.ts'
import { omraadetittel } from './omraade.ts'
import { fraListe } from './ordkilde.ts'
import type { Verdier } from './oversett.ts'
import { oversett, tekster } from './oversett.ts'
import { tidspunktTekst } from './tidspunkt.ts'

/**
 * The trinn that the case stood on after an event, what the substep before it was to bring, and which of
 * many it was about.
 */
type Her = { trinn: number; frist: string; prosess: string }
type Oppslag = {
  rutine: Rutine
  navn: (personId: string) => string
  /** Where the case stood; needed for the events whose sentences tell it. */
  her: Her
}

/** Whether the sentence of such an event tells where the case stood. */
export const nevner = (spraak: Maal, type: string, hva: keyof Her): boolean =>
  tekster[spraak].hendelse[sakshendelse(type)].setning.includes(`{${hva}}`)

const erPerson = (verdi: unknown): verdi is { person: string } =>
  typeof verdi === 'object' && verdi !== null && 'person' in verdi

/** An event's data as the words of its sentence; text that somebody wrote is left out. */
const verdierAv = (
  { type, data, skjedde }: Hendelse,
  spraak: Maal,
  { rutine, navn }: Oppslag,
): Verdier => {
  // Where the routine knows one reason only, nobody was asked for it.
  const verdier: Verdier = type === 'sak.avsluttet' ? { grunn: '' } : {}
  if (type === 'sak.opprettet') Object.assign(verdier, inntaket(data as Opprettet, skjedde, spraak))
  const kilder = erHendelseType(type) ? definisjonAv(type).ord : undefined
  for (const [felt, verdi] of Object.entries(data as object)) {
    const omraade = Omraade.safeParse(verdi).data
    if (Array.isArray(verdi)) verdier[felt] = verdi.length
    else if (erPerson(verdi)) verdier[`${felt}Navn`] = navn(verdi.person)
    else if (kilder?.[felt] === 'omraade' && omraade)
      verdier[felt] = omraadetittel(rutine, omraade, spraak).toLowerCase()
    else if (kilder?.[felt] === 'side')
      Object.assign(verdier, sidenSomOrd(String(verdi), { rutine, navn }))
    else if (typeof verdi === 'string' && kilder?.[felt] === 'tjeneste')
      verdier[felt] = fraListe('tjeneste', verdi, spraak) ?? verdi
    else if (typeof verdi === 'string')
      verdier[felt] = erDato(verdi)
        ? datoTekst(verdi, spraak, skjedde)
        : (tidspunktTekst(verdi, spraak, skjedde) ?? verdi)
  }
  return verdier
}

/** Whether it was running before, and since when. */
const inntaket = ({ tattInn }: Opprettet, skjedde: string, spraak: Maal): Verdier => ({
  inntak: tattInn ? 'ja' : 'nei',
  paa: tattInn?.trinn ?? 0,
  begynte: tattInn ? datoTekst(tattInn.begynte, spraak, skjedde) : '',
})

/** Whose side: the arena's own word, or one of the guardians by name. */
const sidenSomOrd = (side: string, { rutine, navn }: Pick<Oppslag, 'rutine' | 'navn'>): Verdier => {
  if (side === 'arena') return { side: rutine.arena }
  if (side === 'foresatte' || side === 'barnet') return { side }
  return { side: 'enForesatt', sideNavn: navn(side) }
}

/** States that one has and the other has not, in words; a state that is no more has its own name. */
const bareI = (tilstand: string, annen: string, spraak: Maal): string => {
  const felles = annen.split(' ')
  const navn = tilstand
    .split(' ')
    .filter((sti) => !felles.includes(sti))
    .map((sti) => {
      const [, ...ledd] = sti.split('.')
      return `«${ledd.map((ett) => tilstandsnavn(spraak, 'sak', ett)).join(', ')}»`
    })
  return ramsOpp(navn, spraak, 'og')
}

const overfort = ({ fra, til, hvorfor }: Overfort, spraak: Maal): Verdier => ({
  fra: bareI(fra, til, spraak),
  til: bareI(til, fra, spraak),
  hvorfor,
})

/**
 * A stored event as a sentence of the case's history: «Kari Prøve hørte barnet.» A date carries its
 * year when it is another than the event's. Throws on a type that no case has.
 */
export const historiesetning = (spraak: Maal, hendelse: Hendelse, oppslag: Oppslag): string => {
  const { type, aktor } = hendelse
  const { part } = tekster[spraak]
  const utenNavn = (['system', 'lenke'] as const).find((som) => aktor.roller.includes(som))
  const hvem = utenNavn ? storForbokstav(part[utenNavn]) : oppslag.navn(aktor.id)
  return oversett(spraak)(`hendelse.${sakshendelse(type)}.setning`, {
    ...oppslag.her,
    ...(type === 'sak.overfort'
      ? overfort(hendelse.data as Overfort, spraak)
      : verdierAv(hendelse, spraak, oppslag)),
    hvem,
  })
}
