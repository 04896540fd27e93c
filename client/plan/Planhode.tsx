import { useTranslations } from 'use-intl'
import type { Planversjon } from '../../machines/sak/kontekst.ts'
import { planansvarlig } from '../../machines/sak/plan/rad.ts'
import type { Sak } from '../sak/bruk.ts'
import { useOrd } from '../tekster/ord.ts'
import { datoTall } from '../ui/dato/format.ts'
import { Navn } from '../ui/person/Navn.tsx'
import stil from './plan.module.css'
import { tidsrom } from './versjoner.ts'

type Props = { sak: Sak; plan: Planversjon }

/** The head of the municipality's form: name, period, unit, responsible. */
export function Planhode({ sak, plan }: Props) {
  const t = useTranslations('plan.hode')
  const ord = useOrd()
  const { fra, til } = tidsrom(plan)
  const { person, rolle } = planansvarlig(sak, plan)
  return (
    <dl className={stil.hode}>
      <div>
        <dt>{t('navn')}</dt>
        <dd>
          <Navn>{`${sak.barn.fornavn} ${sak.barn.etternavn}`}</Navn>
        </dd>
      </div>
      <div>
        <dt>{t('tidsrom')}</dt>
        <dd>
          {datoTall(fra)} – {datoTall(til)}
        </dd>
      </div>
      <div>
        <dt>{t('enhet')}</dt>
        <dd>{sak.enhet.navn}</dd>
      </div>
      <div>
        <dt>{t('ansvarlig')}</dt>
        <dd>
          <Navn>{sak.folk[person] ?? ''}</Navn>, {ord.rolle[rolle]}
        </dd>
      </div>
    </dl>
  )
}
