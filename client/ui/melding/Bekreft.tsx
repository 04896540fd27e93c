import { Button, Dialog } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import stil from './melding.module.css'

type Props = {
  aapen: boolean
  sporsmaal: string
  children: ReactNode
  /** The verb of the button: «Slett raden», never «OK». */
  ja: string
  onJa: () => void
  onLukk: () => void
}

/** Asks once more before something that cannot be taken back. Escape is a no. */
export function Bekreft({ aapen, sporsmaal, children, ja, onJa, onLukk }: Props) {
  const t = useTranslations('felles')
  const id = useId()
  return (
    <Dialog open={aapen} onClose={onLukk} closeButton={false} aria-labelledby={id}>
      <h2 id={id}>{sporsmaal}</h2>
      <div className={stil.bekreft}>{children}</div>
      <div className={stil.knapper}>
        <Button onClick={onJa}>{ja}</Button>
        <Button variant="tertiary" onClick={onLukk}>
          {t('avbryt')}
        </Button>
      </div>
    </Dialog>
  )
}
