import type { Rolle } from '../roller.ts'
import { finnesI } from '../roller.ts'
import type { RutineFeil } from './feil.ts'
import { gjentatte } from './feil.ts'
import type { Rutine, Trinn, TrinnNr } from './skjema.ts'
import type { KravNavn } from './trinn.ts'

type Overgang = keyof Trinn['krav']

/** Roles that never hold the relay: they lead the arena or the work, not one case. */
const LEDER_IKKE_SAK: readonly Rolle[] = ['enhetsleder', 'kommunalsjef', 'koordinator']

/** Transitions a trinn does not have: 0 has no meeting and nothing below it, 3 nothing above. */
const FINNES_IKKE: Record<TrinnNr, readonly Overgang[]> = {
  0: ['samtale', 'enighet', 'senk'],
  1: [],
  2: [],
  3: ['hev'],
}

/** Transitions in which a requirement can be met; elsewhere it would lock the case for good. */
const VURDERINGER: readonly Overgang[] = ['hev', 'bli', 'senk', 'avslutt']
const ETTER_ENIGHET: readonly Overgang[] = ['iverksett', ...VURDERINGER]
const ETTER_KARTLAGT: readonly Overgang[] = ['enighet', ...ETTER_ENIGHET]
const ETTER_SAMTALE: readonly Overgang[] = ['kartlagt', ...ETTER_KARTLAGT]
/** The case goes on from mapping by itself, by what it remembers: nobody is asked, and no day passes. */
const NAAR_NOEN_BER: readonly Overgang[] = ['samtale', ...ETTER_KARTLAGT]
const KAN_OPPFYLLES: Partial<Record<KravNavn, readonly Overgang[]>> = {
  samtaleHoldt: ETTER_SAMTALE,
  droftetFoerSamtalen: ['samtale'],
  alleOmraaderVurdert: ETTER_SAMTALE,
  forstaaelseFraHverSide: ETTER_KARTLAGT,
  fellesForstaaelse: ETTER_ENIGHET,
  planKlar: ['iverksett'],
  evalueringHoldt: VURDERINGER,
  holderRolle: NAAR_NOEN_BER,
  normaltNaervaer: NAAR_NOEN_BER,
}
const I_TRINN_0: readonly KravNavn[] = [
  'undringKonkretisert',
  'foresatteKontaktet',
  'barnetsStemme',
  'planKlar',
  'holderRolle',
  'normaltNaervaer',
]

/** Numbers in order, holders that fit the arena, requirements that exist where they hang. */
export function kontrollerTrinn(rutine: Rutine): RutineFeil[] {
  return rutine.trinn.flatMap((trinn, i) => {
    const sted = `trinn.${i}`
    const nr = trinn.nr === i ? [] : [{ sted: `${sted}.nr`, grunn: `must be ${i}` }]
    return [
      ...nr,
      ...kontrollerHoldere(`${sted}.stafettholder`, trinn.stafettholder, rutine),
      ...gjentatte(
        `${sted}.gjoremaal`,
        trinn.gjoremaal.map(({ tekst }) => tekst),
      ),
      ...gjentatte(
        `${sted}.inviteres`,
        trinn.inviteres.map(({ hvem }) => hvem),
      ),
      ...kontrollerKrav(`${sted}.krav`, trinn),
      ...kontrollerPlankrav(`${sted}.krav.iverksett`, trinn),
    ]
  })
}

function kontrollerHoldere(
  sted: string,
  roller: readonly Rolle[],
  { arena, deltakere }: Rutine,
): RutineFeil[] {
  const hvorforIkke = (rolle: Rolle) => {
    if (LEDER_IKKE_SAK.includes(rolle) || !finnesI(arena, rolle)) {
      return `${rolle} cannot hold the relay in ${arena}`
    }
    return deltakere.includes(rolle) ? undefined : `${rolle} is not among deltakere`
  }
  const feil = roller.flatMap((rolle, i) => {
    const grunn = hvorforIkke(rolle)
    return grunn ? [{ sted: `${sted}.${i}`, grunn }] : []
  })
  return [...feil, ...gjentatte(sted, roller)]
}

function kontrollerKrav(sted: string, trinn: Trinn): RutineFeil[] {
  const overganger = Object.entries(trinn.krav) as [Overgang, KravNavn[]][]
  return overganger.flatMap(([overgang, krav]) => [
    ...gjentatte(`${sted}.${overgang}`, krav),
    ...krav.flatMap((navn, i) => {
      const grunn = umuligKrav(trinn.nr, overgang, navn)
      return grunn ? [{ sted: `${sted}.${overgang}.${i}`, grunn }] : []
    }),
  ])
}

/** A plan in force without rows has no evaluation date, and then nobody would have to act. */
function kontrollerPlankrav(sted: string, trinn: Trinn): RutineFeil[] {
  return trinn.krav.iverksett.includes('planKlar')
    ? []
    : [{ sted, grunn: 'must ask for planKlar, or an empty plan could be put in force' }]
}

function umuligKrav(nr: TrinnNr, overgang: Overgang, navn: KravNavn): string | undefined {
  if (FINNES_IKKE[nr].includes(overgang)) return `trinn ${nr} has no transition ${overgang}`
  if (nr === 0 && !I_TRINN_0.includes(navn)) return `${navn} cannot be met in trinn 0`
  const mulige = KAN_OPPFYLLES[navn]
  if (mulige && !mulige.includes(overgang)) return `${navn} cannot be met at ${overgang}`
  return undefined
}
