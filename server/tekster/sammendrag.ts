import { Lukkegrunn } from '../../machines/rutine/trinn.ts'
import { trinnetsEvaluering } from '../../machines/sak/plan/periode.ts'
import { planensEvaluering } from '../../machines/sak/plan/rad.ts'
import type { SakSnapshot } from '../../machines/sak/tilstand.ts'
import { steg } from '../../machines/sak/tilstand.ts'
import type { Maal } from '../api/maal.ts'
import { datoTekst } from './dato.ts'
import { oversett, tekster } from './oversett.ts'
import type { Tekster } from './typer.ts'

type Setning = keyof Tekster['sammendrag']

/** What the case is about now: the plan where one is followed up, else the work of the substep. */
const hovedsak = (snapshot: SakSnapshot): Setning => {
  const her = steg(snapshot)
  if (her !== 'folgeOpp') return her
  const { plan } = snapshot.value
  // What the requirements call evaluated, the sentence does too.
  if (plan === 'evaluert' && trinnetsEvaluering(snapshot.context) === 'foerNed') {
    return 'evaluertFoerNed'
  }
  return plan === 'gjelder' || plan === 'tilEvaluering' || plan === 'evaluert'
    ? plan
    : 'planAvsluttet'
}

/** The date that a running plan waits for; a plan that has been evaluated waits for none. */
const ventendeEvaluering = ({ value, context: { plan } }: SakSnapshot): string | null =>
  plan.gjeldende && (value.plan === 'gjelder' || value.plan === 'tilEvaluering')
    ? planensEvaluering(plan.gjeldende)
    : null

/** What else the reader must know: a plan that stands beside the work, and what waits for an answer. */
const tillegg = (
  { value: { plan }, context }: SakSnapshot,
  hoved: Setning,
  meg: string,
  flyttet: boolean,
): Setning[] => {
  const setninger: Setning[] = []
  if (plan === 'gjelder' && hoved !== 'gjelder') setninger.push('planGjelder')
  if (plan === 'tilEvaluering' && hoved !== 'tilEvaluering') setninger.push('planForfalt')
  if (context.fravaer.varsel) setninger.push('varsel')
  const { tilbud } = context.stafett
  if (flyttet) setninger.push('flyttet')
  if (tilbud) setninger.push(tilbud.til.person === meg ? 'tilbudTilDeg' : 'tilbud')
  return setninger
}

/** Who reads, and when, of which child. */
type Lest = {
  /** The child's first name. */
  fornavn: string
  /** Dates carry their year when it is not that of this ISO date. */
  idag: string
  /** The id of whoever reads. */
  meg: string
  /** What the unit is called that the child has gone to, where the case may go along; else empty. */
  enhet: string
  /** The day on which the child left the municipality's schools or kindergartens; null while it goes there. */
  sluttet: string | null
  /** Where the child has gone on to, where an extract goes along instead, and whether it was taken in. */
  videre: { enhet: string | null; mottatt: boolean }
}

/** What the next place has got, or should get while the case is open. */
const omUtdrag = (
  spraak: Maal,
  { lukket, utdrag }: SakSnapshot['context'],
  { fornavn, idag, videre: { enhet, mottatt } }: Lest,
): string[] => {
  const t = oversett(spraak)
  if (utdrag && mottatt) return [t('sammendrag.utdragMottatt')]
  if (utdrag) return [t('sammendrag.utdragVenter', { dato: datoTekst(utdrag.dato, spraak, idag) })]
  return enhet !== null && !lukket ? [t('sammendrag.begynnerVed', { fornavn, enhet })] : []
}

/** Nobody else says that it is over: what the case waits for does not come any more. */
const omSluttet = (
  spraak: Maal,
  { lukket }: SakSnapshot['context'],
  { fornavn, idag, sluttet }: Lest,
): string[] =>
  sluttet === null || lukket
    ? []
    : [
        oversett(spraak)('sammendrag.sluttet', {
          fornavn,
          dato: datoTekst(sluttet, spraak, idag),
        }),
      ]

const naa = (spraak: Maal, snapshot: SakSnapshot, { fornavn, idag, meg, enhet }: Lest): string => {
  const t = oversett(spraak)
  const { lukket, hvile, arena } = snapshot.context
  if (lukket) {
    const grunn = Lukkegrunn.safeParse(lukket.grunn).data
    if (lukket.grunn === 'naturligAarsak') return t('sammendrag.avsluttetNaturlig')
    if (!grunn) return t('sammendrag.avsluttet')
    const grunner = tekster[spraak].hendelse['sak.lukket'].valg.grunn
    return t('sammendrag.lukket', { grunn: grunner[grunn].toLowerCase() })
  }
  if (hvile) return t('sammendrag.paaVent', { dato: datoTekst(hvile.til, spraak, idag) })
  const evalueres = ventendeEvaluering(snapshot)
  const dato = evalueres ? datoTekst(evalueres, spraak, idag) : ''
  const hoved = hovedsak(snapshot)
  return [hoved, ...tillegg(snapshot, hoved, meg, enhet !== '')]
    .map((setning) => t(`sammendrag.${setning}`, { fornavn, arena, dato, enhet }))
    .join(' ')
}

/** Where the case is now, in a sentence or two. */
export const sammendrag = (spraak: Maal, snapshot: SakSnapshot, lest: Lest): string =>
  [
    naa(spraak, snapshot, lest),
    ...omSluttet(spraak, snapshot.context, lest),
    ...omUtdrag(spraak, snapshot.context, lest),
  ].join(' ')
