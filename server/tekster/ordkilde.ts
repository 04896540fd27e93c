import type { Ordkilde } from '../../machines/prosess/definisjon.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { Planrad, SakKontekst } from '../../machines/sak/kontekst.ts'
import type { Maal } from '../api/maal.ts'
import { spraakI } from '../api/maal.ts'
import { tekster } from './oversett.ts'
import { tidspunktTekst } from './tidspunkt.ts'

/** What names come from that are not ours: the routine's choices, the plan's rows, persons and units. */
export type Oppslag = {
  rutine: Rutine
  kontekst: Pick<SakKontekst, 'plan'>
  navn: (id: string) => string
}

const omraadeOgTiltak = ({ omraade, tiltak }: Planrad) => `${omraade}: ${tiltak.join(', ')}`

/** A row of the plan, of any of its versions, by where and what; by its number too where another says the same. */
const radtittel = ({ plan }: Oppslag['kontekst'], id: string): string | undefined => {
  const planer = [...plan.tidligere, ...(plan.gjeldende ? [plan.gjeldende] : [])]
  const rader = planer.find((en) => en.rader.some((rad) => rad.id === id))?.rader ?? []
  const titler = rader.map(omraadeOgTiltak)
  const plass = rader.findIndex((rad) => rad.id === id)
  const tittel = titler[plass]
  return titler.filter((en) => en === tittel).length > 1 ? `${plass + 1}. ${tittel}` : tittel
}

/** What a field is called that stands for a row of the plan, an area of the routine or a person. */
export const egetNavn = (id: string, spraak: Maal, oppslag: Oppslag): string | undefined =>
  radtittel(oppslag.kontekst, id) ??
  fraKilde('omraade', id, spraak, oppslag) ??
  (oppslag.navn(id) || undefined)

type Ord = Partial<Record<string, string>>

/** A choice of the routine's own, in its own words. */
const iRutinen = (
  rutine: Rutine,
  valgene: readonly { id: string; tekst: string }[],
  verdi: string,
  spraak: Maal,
): string | undefined => {
  const valgt = valgene.find(({ id }) => id === verdi)
  return valgt && tekst(rutine, valgt.tekst, spraakI(spraak))
}

/** A step of the ladder of working together, with its number. */
export const samordningstrinn = (
  rutine: Rutine,
  verdi: string,
  spraak: Maal,
): string | undefined => {
  const nr = rutine.samordning.findIndex(({ id }) => id === verdi)
  const trinn = rutine.samordning[nr]
  return trinn && `${nr + 1}. ${tekst(rutine, trinn.tekst, spraakI(spraak))}`
}

const LISTER = [
  'rolle',
  'deltaker',
  'tjeneste',
  'grad',
  'dagen',
] as const satisfies readonly Ordkilde[]
type Liste = (typeof LISTER)[number]

export const erListe = (kilde: Ordkilde): kilde is Liste => LISTER.some((liste) => liste === kilde)

/** The words of a choice in a list that several events share. */
export const fraListe = (kilde: Liste, verdi: string, spraak: Maal): string | undefined => {
  const liste: Ord = tekster[spraak][kilde]
  return liste[verdi]
}

/** What one should know when making a choice: the duty that a factor may raise, and what to do then. */
export const valghjelp = (
  kilde: Ordkilde | undefined,
  verdi: string,
  spraak: Maal,
  rutine: Rutine,
): string | undefined => {
  if (kilde !== 'risikofaktor') return undefined
  const faktor = rutine.omraader.flatMap(({ faktorer }) => faktorer).find(({ id }) => id === verdi)
  const plikt = rutine.plikter.find(({ id }) => id === faktor?.plikt)
  return (
    plikt &&
    [plikt.tekst, plikt.gjor, plikt.ring].map((en) => tekst(rutine, en, spraakI(spraak))).join(' ')
  )
}

/** The words of a choice that are not its event's own. */
export const fraKilde = (
  kilde: Ordkilde,
  verdi: string,
  spraak: Maal,
  { rutine, kontekst, navn }: Oppslag,
): string | undefined => {
  switch (kilde) {
    case 'tegn':
      return iRutinen(rutine, rutine.tegn, verdi, spraak)
    case 'risikofaktor':
    case 'faktor': {
      const faktorer = rutine.omraader.flatMap((omraade) => omraade.faktorer)
      return iRutinen(rutine, faktorer, verdi, spraak)
    }
    case 'omraade': {
      const omraader = rutine.omraader.map(({ id, tittel }) => ({ id, tekst: tittel }))
      return iRutinen(rutine, omraader, verdi, spraak)
    }
    case 'hjemmel':
      return iRutinen(rutine, rutine.hjemler, verdi, spraak)
    case 'straksvei':
      return iRutinen(
        rutine,
        rutine.trinn.flatMap((en) => en.straks),
        verdi,
        spraak,
      )
    case 'gjoremaal': {
      const alle = rutine.trinn.flatMap(({ gjoremaal }) => gjoremaal)
      const ider = alle.map(({ tekst: id }) => ({ id, tekst: id }))
      return iRutinen(rutine, ider, verdi, spraak)
    }
    case 'plikt':
      return iRutinen(rutine, rutine.plikter, verdi, spraak)
    case 'samordning':
      return samordningstrinn(rutine, verdi, spraak)
    case 'side': {
      const { side } = tekster[spraak]
      const sider: Ord = { ...side, arena: side[rutine.arena] }
      return sider[verdi] ?? (navn(verdi) || undefined)
    }
    case 'planrad':
      return radtittel(kontekst, verdi)
    case 'egneOrd':
    case 'utgave':
      return verdi
    case 'tidspunkt':
      return tidspunktTekst(verdi, spraak, verdi)
    case 'person':
    case 'enhet':
      return navn(verdi)
    default:
      return fraListe(kilde, verdi, spraak)
  }
}
