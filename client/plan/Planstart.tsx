import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Sak } from '../sak/bruk.ts'
import { TomTilstand } from '../ui/flate/TomTilstand.tsx'
import { Navn } from '../ui/person/Navn.tsx'
import stil from './plan.module.css'

type Props = { sak: Sak; begynn: () => void }

/** Where there is no draft: the way to begin one, said by what the case has already. */
export function Planstart({ sak, begynn }: Props) {
  const t = useTranslations('plan')
  if (!sak.plan.gjeldende) {
    return (
      <div className={stil.ark}>
        <TomTilstand
          tittel={t('tom.tittel')}
          handling={<Button onClick={begynn}>{t('tom.begynn')}</Button>}
        >
          {t.rich('tom.hva', { fornavn: () => <Navn>{sak.barn.fornavn}</Navn> })}
        </TomTilstand>
      </div>
    )
  }
  const evaluert = sak.tilstander.includes('plan.evaluert')
  return (
    <div className={stil.nyversjon}>
      <p>{t(evaluert ? 'nyVersjon.evaluert' : 'nyVersjon.gjelder')}</p>
      <Button variant="secondary" onClick={begynn}>
        {t('nyVersjon.begynn')}
      </Button>
    </div>
  )
}
