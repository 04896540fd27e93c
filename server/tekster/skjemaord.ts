import type { Rutine } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import type { HendelseType } from '../../machines/sak/hendelser.ts'
import type { SakKontekst } from '../../machines/sak/kontekst.ts'
import type { Spraak } from '../api/spraak.ts'
import { tekster } from './oversett.ts'
import type { Hendelsestekst } from './typer.ts'

/** What names come from that are not ours: the routine's choices, the plan's rows, persons. */
export type Oppslag = {
  rutine: Rutine
  kontekst: Pick<SakKontekst, 'plan'>
  navn: (personId: string) => string
}

export type Skjemaord = {
  /** The fields that have words, in the order in which they are asked for. */
  felter: readonly string[]
  felt: (navn: string) => string
  hjelp: (navn: string) => string | undefined
  /** One element of a list that is filled in row by row. */
  element: (felt: string) => string | undefined
  /** A choice as it stands inside a sentence. */
  valg: (felt: string, verdi: string) => string
  /** The same, undefined when the value is no choice but somebody's own words. */
  finnValg: (felt: string, verdi: string) => string | undefined
}

const radtittel = ({ plan }: Oppslag['kontekst'], id: string): string | undefined => {
  const planer = [...plan.tidligere, ...(plan.gjeldende ? [plan.gjeldende] : [])]
  const rad = planer.flatMap(({ rader }) => rader).find((r) => r.id === id)
  return rad && `${rad.omraade}: ${rad.tiltak.join(', ')}`
}

const rutinensValg = (rutine: Rutine, felt: string): readonly { id: string; tekst: string }[] => {
  if (felt === 'tegn') return rutine.tegn
  if (felt === 'risiko' || felt === 'beskyttelse')
    return rutine.omraader.flatMap(({ faktorer }) => faktorer)
  if (felt === 'omraade') return rutine.omraader.map(({ id, tittel }) => ({ id, tekst: tittel }))
  return []
}

/** The words for one event's form. Each throws on a field or a choice that has no words. */
export const skjemaord = (type: HendelseType, spraak: Spraak, oppslag: Oppslag): Skjemaord => {
  const { rutine, kontekst, navn } = oppslag
  const alle = tekster[spraak]
  const ord: Hendelsestekst = alle.hendelse[type]
  const elementer: Partial<Record<string, string>> = alle.element
  const valgene: Partial<Record<string, Partial<Record<string, string>>>> = {
    ...alle.valg,
    rolle: alle.rolle,
    side: { ...alle.valg.side, arena: alle.valg.side[rutine.arena] },
  }
  const funnet = (tekst: string | undefined, hva: string): string => {
    if (tekst === undefined) throw new Error(`There are no words for ${hva} in ${type}`)
    return tekst
  }
  const finnValg = (felt: string, verdi: string): string | undefined => {
    if (felt === 'person') return navn(verdi)
    if (felt === 'fra') return radtittel(kontekst, verdi)
    const iRutinen = rutinensValg(rutine, felt).find(({ id }) => id === verdi)
    return iRutinen ? tekst(rutine, iRutinen.tekst, spraak) : valgene[felt]?.[verdi]
  }
  return {
    felter: Object.keys(ord.felt ?? {}),
    felt: (felt) => funnet(ord.felt?.[felt] ?? radtittel(kontekst, felt), felt),
    hjelp: (felt) => ord.hjelp?.[felt],
    element: (felt) => elementer[felt],
    valg: (felt, verdi) => funnet(finnValg(felt, verdi), `${felt} ${verdi}`),
    finnValg,
  }
}
