import { useTranslations } from 'use-intl'
import type { Part } from '../../machines/sak/part.ts'
import type { Sak } from '../sak/bruk.ts'
import { erILaget } from '../sak/laget/lag.ts'
import { useFulltNavn } from '../sak/moter/usePartnavn.ts'
import { useOrd } from '../tekster/ord.ts'
import type { Valgbar } from './ansvarlige.ts'
import { entydige } from './ansvarlige.ts'

/** Who may answer for a measure, the team first. */
export function useValgbare(sak: Sak, parter: readonly Part[]): Valgbar[] {
  const t = useTranslations('plan.ansvarlig')
  const { rolle } = useOrd()
  const navn = useFulltNavn(sak)
  const hva = (part: Part) => (part.slag === 'ansatt' ? rolle[part.rolle] : t(part.slag))
  const iLaget = parter.filter((en) => erILaget(sak, en))
  const resten = parter.filter((en) => !iLaget.includes(en))
  return entydige(
    [...iLaget, ...resten].map((part) => ({ part, tekst: navn(part), hva: hva(part) })),
  )
}
