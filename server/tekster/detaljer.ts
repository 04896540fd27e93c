import type { DataFor } from '../../machines/forlop/hendelser.ts'
import { erHendelseType } from '../../machines/forlop/hendelser.ts'
import { erDato } from '../../machines/kalender/dato.ts'
import type { Opprettet } from '../../machines/sak/hendelser.ts'
import type { Utkast } from '../../machines/sak/kontekst.ts'
import type { Hendelse } from '../../machines/sak/konvolutt.ts'
import type { Maal } from '../api/maal.ts'
import { datoTekst } from './dato.ts'
import { ramsOpp } from './liste.ts'
import type { Oppslag } from './ordkilde.ts'
import { tekster } from './oversett.ts'
import { partnavn } from './parten.ts'
import type { Skjemaord } from './skjemaord.ts'
import { skjemaord } from './skjemaord.ts'

export type Detalj = { tittel: string; tekst: string }
type Somdato = (iso: string) => string
type Skrivemaate = { dato: Somdato; ramse: (ledd: readonly string[]) => string }

/**
 * What was filled in with an event, field by field in words and in the order it was asked for. The plan
 * that it put in force comes after, and what came of each at an evaluation is told.
 */
export const detaljer = (
  spraak: Maal,
  { type, data, skjedde }: Hendelse,
  oppslag: Oppslag,
  iverksatt?: Utkast,
): Detalj[] => {
  if (type === 'sak.opprettet') return tattInn(data as Opprettet, skjedde, { spraak, oppslag })
  if (!erHendelseType(type)) return []
  const dato: Somdato = (iso) => datoTekst(iso, spraak, skjedde)
  const ord = skjemaord(type, spraak, oppslag)
  if (type === 'plan.utkastLagret') return planen(data as Utkast, ord, dato)
  const ramse: Skrivemaate['ramse'] = (ledd) => ramsOpp(ledd, spraak, 'og')
  const fylt = felterI(data, ord).flatMap(([felt, verdi]) => {
    if (felt === 'utfall') return utfallene(verdi as Utfallene, ord)
    if (felt === 'uenige') return hversitt(verdi as Hversitt, ord)
    if (BARE_FOR_PROGRAM.includes(felt)) return []
    const tekst = somTekst(felt, verdi, ord, { dato, ramse })
    return tekst === undefined ? [] : [{ tittel: ord.felt(felt), tekst }]
  })
  if (!iverksatt) return fylt
  return [...fylt, ...planen(iverksatt, skjemaord('plan.utkastLagret', spraak, oppslag), dato)]
}

/** What a case that was running already brought along; nothing of one that began here. */
const tattInn = (
  { tattInn: inntak }: Opprettet,
  skjedde: string,
  { spraak, oppslag }: { spraak: Maal; oppslag: Oppslag },
): Detalj[] => {
  if (!inntak) return []
  const { felt } = tekster[spraak].hendelse['sak.opprettet']
  const dato: Somdato = (iso) => datoTekst(iso, spraak, skjedde)
  const { begynte, trinnSiden, hittil, plan, utdrag } = inntak
  return [
    { tittel: felt.begynte, tekst: dato(begynte) },
    ...(trinnSiden ? [{ tittel: felt.trinnSiden, tekst: dato(trinnSiden) }] : []),
    { tittel: felt.hittil, tekst: hittil },
    ...(utdrag ? [{ tittel: felt.utdrag, tekst: tekster[spraak].utdraget }] : []),
    ...(plan
      ? [
          { tittel: felt.fra, tekst: dato(plan.fra) },
          ...planen(plan, skjemaord('plan.utkastLagret', spraak, oppslag), dato),
        ]
      : []),
  ]
}

/** Which meetings belong together, and in which order answers were given. */
const BARE_FOR_PROGRAM = ['serie', 'gitt']

/** A picture's id says nothing to anybody: it is shown, and not told. */
const VEDLEGG = 'vedlegg'

/** Stored data has lost the order of its fields. */
const felterI = (data: unknown, { felter }: Skjemaord): [string, unknown][] =>
  Object.entries(data ?? {})
    .filter(([felt]) => felt !== VEDLEGG)
    .sort(([a], [b]) => felter.indexOf(a) - felter.indexOf(b))

type Utfallene = DataFor<'plan.evaluert'>['utfall']

const utfallene = (utfall: Utfallene, ord: Skjemaord): Detalj[] =>
  Object.entries(utfall).map(([rad, { utfall: videre, ...svar }]) => ({
    tittel: ord.felt(rad),
    tekst: [
      ord.valg('utfall', videre),
      ...felterI(svar, ord).map(
        ([felt, verdi]) => `${ord.felt(felt)} ${ord.finnValg(felt, String(verdi)) ?? verdi}`,
      ),
    ].join('\n'),
  }))

type Hversitt = NonNullable<DataFor<'forstaaelse.enighet'>['uenige']>

const hversitt = (uenige: Hversitt, ord: Skjemaord): Detalj[] =>
  Object.entries(uenige).map(([foresatt, tekst = '']) => ({ tittel: ord.felt(foresatt), tekst }))

const planen = ({ maal, rader }: Utkast, ord: Skjemaord, dato: Somdato): Detalj[] => [
  ...(maal ? [{ tittel: ord.felt('maal'), tekst: maal }] : []),
  ...rader.map(({ omraade, hvorfor, tiltak, kjennetegn, ansvarlig, evalueres }) => ({
    tittel: omraade || ord.felt('omraade'),
    tekst: [
      ...(hvorfor ? [`${ord.felt('hvorfor')}: ${hvorfor}`] : []),
      ...tiltak.map((ett) => `– ${ett}`),
      ...(kjennetegn ? [`${ord.felt('kjennetegn')}: ${kjennetegn}`] : []),
      ...(ansvarlig ? [`${ord.felt('ansvarlig')}: ${partnavn(ansvarlig, ord)}`] : []),
      ...(evalueres ? [`${ord.felt('evalueres')}: ${dato(evalueres)}`] : []),
    ].join('\n'),
  })),
]

const somTekst = (
  felt: string,
  verdi: unknown,
  ord: Skjemaord,
  form: Skrivemaate,
): string | undefined => {
  if (typeof verdi === 'number') return String(verdi)
  if (typeof verdi === 'string') {
    return erDato(verdi) ? form.dato(verdi) : (ord.finnValg(felt, verdi) ?? verdi)
  }
  if (typeof verdi !== 'object' || verdi === null) return undefined
  if (Array.isArray(verdi))
    return erRader(verdi) ? linjer(verdi, ord, form) : liste(felt, verdi, ord, form)
  if ('person' in verdi && 'rolle' in verdi) {
    return (['person', 'rolle', 'enhet'] as const)
      .flatMap((del) => (del in verdi ? ord.valg(del, String(Reflect.get(verdi, del))) : []))
      .join(', ')
  }
  return felterI(verdi, ord)
    .map(([navn, del]) => `${ord.felt(navn)}: ${paaLinja(navn, del, ord, form)}`)
    .join('\n')
}

const liste = (felt: string, verdi: readonly unknown[], ord: Skjemaord, { ramse }: Skrivemaate) => {
  const ledd = verdi.filter((en) => typeof en === 'string')
  return ledd.length > 0 ? ramse(ledd.map((en) => ord.finnValg(felt, en) ?? en)) : undefined
}

/** What was filled in row by row: each row a line. */
const linjer = (rader: readonly object[], ord: Skjemaord, form: Skrivemaate) =>
  rader.map((rad) => paaLinja('', rad, ord, form)).join('\n')

const erRader = (verdi: readonly unknown[]): verdi is readonly object[] =>
  verdi.length > 0 && verdi.every((en) => typeof en === 'object' && en !== null)

/** A part within a part: what it says, without the names of its fields. */
const paaLinja = (felt: string, del: unknown, ord: Skjemaord, form: Skrivemaate): string =>
  typeof del === 'object' && del !== null && !Array.isArray(del)
    ? felterI(del, ord)
        .map(([navn, verdi]) => somTekst(navn, verdi, ord, form))
        .join(' – ')
    : (somTekst(felt, del, ord, form) ?? '')
