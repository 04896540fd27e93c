import { MinusCircleIcon, PlusCircleIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { Fritekst } from '../../../ui/person/Fritekst.tsx'
import type { Verktoy } from '../innspill.ts'
import stil from './verktoy.module.css'

/** What is good and what is hard about one thing, beside each other. */
export function PlussMinus({ tema, pluss, minus }: NonNullable<Verktoy['plussMinus']>) {
  const t = useTranslations('sak.verktoy')
  return (
    <div className={stil.plussMinus}>
      {tema && (
        <p>
          <strong>
            <Fritekst>{tema}</Fritekst>
          </strong>
        </p>
      )}
      {pluss.length > 0 && <Linjer navn={t('pluss')} linjer={pluss} Tegn={PlusCircleIcon} />}
      {minus.length > 0 && <Linjer navn={t('minus')} linjer={minus} Tegn={MinusCircleIcon} />}
    </div>
  )
}

type Linjeprops = { navn: string; linjer: readonly string[]; Tegn: typeof PlusCircleIcon }

function Linjer({ navn, linjer, Tegn }: Linjeprops) {
  return (
    <ul aria-label={navn}>
      {linjer.map((en) => (
        <li key={en}>
          <Tegn aria-hidden />
          <span>
            <Fritekst>{en}</Fritekst>
          </span>
        </li>
      ))}
    </ul>
  )
}
