import { Button } from '@digdir/designsystemet-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import stil from './flate.module.css'
import type { Rute } from './tegning/maal.ts'
import { useDra } from './useDra.ts'
import { MINST, useZoom } from './useZoom.ts'

type Props = {
  navn: string
  /** Beside the buttons: what one looks at. */
  tekst: string
  bredde: number
  hoyde: number
  /** Where one is: what is in view at first, where not all can be. */
  her: Rute | undefined
  children: ReactNode
}

/**
 * A sheet in a frame, to zoom and move in: with buttons, + − 0 and the arrow keys, the wheel with Ctrl,
 * by dragging, with two fingers. The frame scrolls as any page does, so that nobody is caught in it.
 */
export function Flate({ navn, tekst, bredde, hoyde, her, children }: Props) {
  const t = useTranslations('sak.tilstand')
  const ramme = useRef<HTMLDivElement>(null)
  const { skala, rammehoyde, inn, ut, hele } = useZoom(ramme, { bredde, hoyde }, her)
  const taster: Record<string, () => void> = { '+': inn, '-': ut, '0': hele }
  const onKeyDown = (h: KeyboardEvent) => {
    if (h.ctrlKey || h.metaKey || h.altKey) return
    taster[h.key]?.()
  }
  return (
    <>
      <div className={stil.linje}>
        <p>{tekst}</p>
        <div className={stil.knapper}>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('ut')}
            disabled={skala <= MINST}
            onClick={ut}
          >
            −
          </Button>
          <Button variant="secondary" data-size="sm" onClick={hele}>
            {t('hele')}
          </Button>
          <Button variant="secondary" data-size="sm" aria-label={t('inn')} onClick={inn}>
            +
          </Button>
        </div>
      </div>
      <section
        ref={ramme}
        className={stil.ramme}
        style={{ height: rammehoyde }}
        aria-label={navn}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...useDra()}
      >
        <div className={stil.plass} style={{ width: bredde * skala, height: hoyde * skala }}>
          <div className={stil.skalert} style={{ scale: skala }}>
            {children}
          </div>
        </div>
      </section>
    </>
  )
}
