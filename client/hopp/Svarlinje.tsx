import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import stil from './hopp.module.css'
import type { useSok } from './useSok.ts'

type Props = { sok: ReturnType<typeof useSok>; antall: number }

/** How the search went, for eye and ear, and the keys it goes by. */
export function Svarlinje({ sok, antall }: Props) {
  const t = useTranslations('hopp')
  return (
    <div className={stil.fot}>
      <p role="status">{t(svar(sok, antall), { antall })}</p>
      {sok.feilet && (
        <Button variant="secondary" data-size="sm" onClick={sok.provIgjen}>
          {t('provIgjen')}
        </Button>
      )}
      <p className={stil.taster} aria-hidden="true">
        <kbd>↑</kbd>
        <kbd>↓</kbd> {t('velg')} <kbd>Enter</kbd> {t('gaa')} <kbd>Esc</kbd> {t('lukk')}
      </p>
    </div>
  )
}

function svar({ soker, feilet, fersk, funn }: Props['sok'], antall: number) {
  if (!soker) return antall > 0 ? 'begynn' : 'ingen'
  if (feilet) return 'feilet'
  if (!fersk || !funn) return 'soker'
  if (antall === 0) return 'ingen'
  return funn.flere ? 'flere' : 'antall'
}
