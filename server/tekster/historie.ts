import { erDato } from '../../machines/kalender/dato.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { Omraade } from '../../machines/rutine/skjema.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import type { Spraak } from '../api/spraak.ts'
import { datoTekst } from './dato.ts'
import { sakshendelse } from './hendelse.ts'
import { omraadetittel } from './omraade.ts'
import type { Verdier } from './oversett.ts'
import { oversett, tekster } from './oversett.ts'

type Oppslag = {
  rutine: Rutine
  navn: (personId: string) => string
  /** The trinn that the case stood on after it, and what the substep before it was to bring. */
  her: { trinn: number; frist: string }
}

const erPerson = (verdi: unknown): verdi is { person: string } =>
  typeof verdi === 'object' && verdi !== null && 'person' in verdi

/** An event's data as the words of its sentence; text that somebody wrote is left out. */
const verdierAv = (
  { data, skjedde }: Hendelse,
  spraak: Spraak,
  { rutine, navn }: Oppslag,
): Verdier => {
  const verdier: Verdier = {}
  for (const [felt, verdi] of Object.entries(data as object)) {
    const omraade = Omraade.safeParse(verdi).data
    if (Array.isArray(verdi)) verdier[felt] = verdi.length
    else if (erPerson(verdi)) verdier[`${felt}Navn`] = navn(verdi.person)
    else if (felt === 'omraade' && omraade)
      verdier[felt] = omraadetittel(rutine, omraade, spraak).toLowerCase()
    else if (felt === 'side' && omraade) verdier[felt] = rutine.arena
    else if (typeof verdi === 'string')
      verdier[felt] = erDato(verdi) ? datoTekst(verdi, spraak, skjedde) : verdi
  }
  return verdier
}

/**
 * A stored event as a sentence of the case's history: «Kari Prøve hørte barnet.» A date carries its
 * year when it is another than the event's. Throws on a type that no case has.
 */
export const historiesetning = (spraak: Spraak, hendelse: Hendelse, oppslag: Oppslag): string => {
  const { type, aktor } = hendelse
  const hvem = aktor.roller.includes('system')
    ? tekster[spraak].part.system
    : oppslag.navn(aktor.id)
  return oversett(spraak)(`hendelse.${sakshendelse(type)}.setning`, {
    ...oppslag.her,
    ...verdierAv(hendelse, spraak, oppslag),
    hvem,
  })
}
