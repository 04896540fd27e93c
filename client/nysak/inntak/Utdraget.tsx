import { Checkbox } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { useFelt } from '../../skjema/kontekst.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import stil from '../nysak.module.css'
import type { Oppsett, Skrevet } from './useInntak.ts'

type Props = {
  utdrag: NonNullable<Oppsett['utdrag']>
  skrevet: Skrevet
  endre: (endring: Partial<Skrevet>) => void
}

/** What the place that the child comes from has written for this one: taken in, or left. */
export function Utdraget({ utdrag, skrevet, endre }: Props) {
  const t = useTranslations('nysak.utdrag')
  const { lang } = useDato()
  const { id, feil } = useFelt('utdrag')
  const { fra, dato, begynte, trinn, innhold, plan } = utdrag
  return (
    <Kort tittel={t('fra', { fra })}>
      <p className={stil.sted}>{t('sto', { dato: lang(dato), begynte: lang(begynte), trinn })}</p>
      <blockquote className={stil.utdrag}>{innhold}</blockquote>
      <p>{t(plan ? 'medPlan' : 'utenPlan')}</p>
      <Checkbox
        id={id}
        label={t('ta')}
        error={feil}
        description={t('taHjelp')}
        checked={skrevet.medUtdrag}
        onChange={({ target }) => endre({ medUtdrag: target.checked })}
      />
    </Kort>
  )
}
