import { useTranslations } from 'use-intl'
import { useValg } from '../skall/valg.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { MAAL_ID } from './radmal.ts'
import stil from './utkast.module.css'

type Props = {
  fornavn: string
  maal: string
  lengde: number
  endre: (maal: string) => void
  forlat: () => void
}

/** The goal of the plan: asked for first, as the measures are chosen for it. */
export function Maalfelt({ fornavn, maal, lengde, endre, forlat }: Props) {
  const t = useTranslations('plan.maal')
  const visNavn = useVisNavn()
  const { skjulNavn } = useValg()
  return (
    <div className={`${stil.celle} ${stil.maal}`} data-skjult={skjulNavn || undefined}>
      <label htmlFor={MAAL_ID}>{t('tittel')}</label>
      <textarea
        id={MAAL_ID}
        rows={2}
        autoComplete="off"
        maxLength={lengde}
        value={maal}
        placeholder={t('hjelp', { fornavn: visNavn(fornavn) })}
        onChange={({ target }) => endre(target.value)}
        onBlur={forlat}
      />
    </div>
  )
}
