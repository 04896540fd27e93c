import { Button } from '@digdir/designsystemet-react'
import type { CSSProperties, KeyboardEvent, ReactNode, RefObject } from 'react'
import { useTranslations } from 'use-intl'
import stil from './flate.module.css'
import type { Tegning } from './tegning/tegn.ts'
import { useDra } from './useDra.ts'
import { MEST, MINST, useZoom } from './useZoom.ts'

type Props = {
  navn: string
  /** Beside the buttons: what one looks at. */
  tekst: string
  ramme: RefObject<HTMLDivElement | null>
  rammebredde: number
  ark: Pick<Tegning, 'bredde' | 'hoyde' | 'her'>
  children: ReactNode
}

/**
 * A sheet in a frame, to zoom and move in: with buttons, + − 0 and the arrow keys, the wheel with Ctrl,
 * by dragging, with two fingers. The frame scrolls as any page does, so that nobody is caught in it.
 */
export function Flate({ navn, tekst, ramme, rammebredde, ark, children }: Props) {
  const t = useTranslations('sak.tilstand')
  const { skala, rammehoyde, inn, ut, hele } = useZoom(ramme, ark, rammebredde)
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
            aria-disabled={skala <= MINST}
            onClick={ut}
          >
            −
          </Button>
          <Button variant="secondary" data-size="sm" onClick={hele}>
            {t('hele')}
          </Button>
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('inn')}
            aria-disabled={skala >= MEST}
            onClick={inn}
          >
            +
          </Button>
        </div>
      </div>
      <section
        ref={ramme}
        className={stil.ramme}
        style={{ '--rammehoyde': `${rammehoyde}px` } as CSSProperties}
        aria-label={navn}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
        tabIndex={0}
        onKeyDown={onKeyDown}
        {...useDra()}
      >
        <div
          className={stil.plass}
          style={{ width: ark.bredde * skala, height: ark.hoyde * skala }}
        >
          <div className={stil.skalert} style={{ scale: skala }}>
            {children}
          </div>
        </div>
      </section>
    </>
  )
}
