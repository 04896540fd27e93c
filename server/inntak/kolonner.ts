import { ordbok, ordliste } from '../fravaer/csv/ordbok.ts'
import type { Kolonnesett } from '../fravaer/csv/overskrift.ts'

/** The columns of a file with the rows of a plan, and whether its heading must have them. */
const KOLONNER = {
  omraade: 'paakrevd',
  hvorfor: 'valgfri',
  tiltak: 'paakrevd',
  kjennetegn: 'valgfri',
  ansvarlig: 'paakrevd',
  evalueres: 'paakrevd',
  rettetMot: 'valgfri',
} as const
export type Kolonne = keyof typeof KOLONNER
export const kolonner = Object.keys(KOLONNER) as Kolonne[]

/** Those columns, and what they are called in bokmål, nynorsk and English files. */
export const KOLONNESETT: Kolonnesett<Kolonne> = {
  alle: kolonner,
  maa: (kolonne) => KOLONNER[kolonne] === 'paakrevd',
  ord: ordbok<Kolonne>({
    omraade: 'område, omraade, innsatsområde, area',
    hvorfor: 'hvorfor, kvifor, begrunnelse, grunngiving, why',
    tiltak: 'tiltak, tiltaket, tiltaka, tiltakene, measure, measures',
    kjennetegn: 'kjennetegn, kjenneteikn, sign, signs',
    ansvarlig: 'ansvarlig, ansvarleg, responsible',
    evalueres: 'evaluering, evalueres, evaluerast, evalueringsdato, evaluation, evaluation date',
    rettetMot: 'rettet mot, retta mot, aimed at',
  }),
  foran: ordliste(
    'område, area, hvorfor, kvifor, why, tiltak, measures, kjennetegn, kjenneteikn, signs, ansvarlig, ansvarleg, responsible, evaluering, evaluation, rettet mot, retta mot, aimed at',
  ),
}

/** Whom a measure is aimed at, as files say it. */
export const RETTET_MOT = ordbok<'individ' | 'gruppe' | 'miljo' | 'familie'>({
  individ: 'individ, individet, barnet, barnet selv, barnet sjølv, eleven, the child',
  gruppe: 'gruppe, gruppen, gruppa, gruppen rundt barnet, gruppa rundt barnet, the group',
  miljo: 'miljø, miljøet, klassemiljøet, the environment',
  familie: 'familie, familien, the family',
})
