import { useTranslations } from 'use-intl'
import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Verktoy } from '../innspill.ts'
import { Rutesvar } from './Rutesvar.tsx'
import stil from './verktoy.module.css'

/** The week as the child dreams of it: how much of each day, which lessons, and filled with what. */
export function Drommeuke({ dager, timer, innhold }: NonNullable<Verktoy['uke']>) {
  const t = useTranslations('sak.verktoy')
  return (
    <div className={stil.uke}>
      <Rutesvar ruter={dager} />
      {(timer || innhold.length > 0) && (
        <dl>
          {timer && (
            <div>
              <dt>{t('timer')}</dt>
              <dd>
                <Fritekst>{timer}</Fritekst>
              </dd>
            </div>
          )}
          {innhold.length > 0 && (
            <div>
              <dt>{t('fyltMed')}</dt>
              {innhold.map((en) => (
                <dd key={en}>
                  <Fritekst>{en}</Fritekst>
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
    </div>
  )
}
