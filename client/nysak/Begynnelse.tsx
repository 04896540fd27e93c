import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Kort } from '../ui/flate/Kort.tsx'

type Props = {
  barnId: string
  iGang: boolean
  /** From where an extract of a case waits to be taken in. */
  utdrag: { fra: string } | null
}

/** Whether the case begins now, or was running before and is brought in. The choice stands in the address. */
export function Begynnelse({ barnId, iGang, utdrag }: Props) {
  const t = useTranslations('nysak.begynnelse')
  const navn = useId()
  const naviger = useNavigate()
  const velg = (valgt: boolean) =>
    void naviger({
      to: '/ny-sak',
      search: { barn: barnId, ...(valgt && { iGang: true }) },
      replace: true,
      resetScroll: false,
    })
  return (
    <Kort tittel={t('tittel')}>
      <Fieldset>
        <Fieldset.Legend className="ds-sr-only">{t('tittel')}</Fieldset.Legend>
        <Radio name={navn} label={t('ny')} checked={!iGang} onChange={() => velg(false)} />
        <Radio
          name={navn}
          label={t(utdrag ? 'medUtdrag' : 'iGang')}
          description={utdrag ? t('utdragHjelp', utdrag) : t('hjelp')}
          checked={iGang}
          onChange={() => velg(true)}
        />
      </Fieldset>
    </Kort>
  )
}
