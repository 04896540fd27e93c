import type { KravNavn } from '../rutine/trinn.ts'
import type { KravInn } from '../sak/krav/inn.ts'
import { mangler } from '../sak/krav/mangler.ts'
import { husker } from '../sak/krav/minnet.ts'
import type { Trinnkrav } from '../sak/krav/params.ts'
import type { HendelseType } from './hendelser.ts'
import { definisjonAv } from './hendelser.ts'
import type { Stand } from './stand.ts'
import { vei } from './vei.ts'

/** In the order in which people come to it: nothing in it waits for what comes later. */
const GANG: readonly HendelseType[] = [
  'undring.konkretisert',
  'foresatte.kontaktet',
  'tiltaksleder.droftet',
  'samtale.holdt',
  'barnet.hort',
  'kartlegging.registrert',
  'hjelpetjenester.vurdert',
  'kontaktform.avklart',
  'forstaaelse.gitt',
  'forstaaelse.enighet',
]

/** What the routine asks for on a trinn until a plan can be put in force; on trinn 0, until it is left. */
const TIL_PLANEN: readonly Trinnkrav[] = ['samtale', 'kartlagt', 'enighet', 'iverksett']
const TIL_TRINN_1: readonly Trinnkrav[] = ['kartlagt', 'hev']

/** Something that a trinn's talk may write down, and whether the case has it already. */
export type Punkt = { type: HendelseType; gjort: boolean }

/**
 * What one can write down in one sitting on the present trinn: all that the routine asks for there
 * (R490–545, R548–560), and on trinn 0 the way on from it. Only what
 * the asker may write; nothing where the case takes no recordings.
 */
export const samtalen = (
  { rutine, sak: { context: kontekst } }: Stand,
  hendelse: KravInn['hendelse'],
): Punkt[] => {
  const { trinn, hvile, lukket } = kontekst
  if (hvile || lukket) return []
  const deler = trinn === 0 ? TIL_TRINN_1 : TIL_PLANEN
  const krav = new Set<KravNavn>(deler.flatMap((del) => rutine.trinn[trinn].krav[del]))
  const mangel = new Set<string>(
    deler
      .flatMap((del) => mangler({ trinn: del }, { rutine, kontekst, hendelse }))
      .map((en) => en.krav),
  )
  const gjort = new Map([...krav].map((navn) => [vei(navn), !mangel.has(navn)]))
  const punkter = GANG.flatMap((type): Punkt[] => {
    // The talk itself is written down on every trinn that has one, also where nothing rests on it.
    if (type === 'samtale.holdt' && trinn > 0)
      return [{ type, gjort: husker.samtaleHoldt(kontekst, rutine) }]
    const ferdig = gjort.get(type)
    return ferdig === undefined ? [] : [{ type, gjort: ferdig }]
  })
  if (trinn === 0) punkter.push({ type: 'trinn.hevet', gjort: false })
  const kan = ({ type }: Punkt) =>
    mangler({ roller: definisjonAv(type).roller }, { rutine, kontekst, hendelse }).length === 0
  return punkter.filter(kan)
}
