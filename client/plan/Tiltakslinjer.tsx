import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Tiltakslinje } from './rad.ts'
import { nyLinje } from './rad.ts'
import stil from './utkast.module.css'

type Props = {
  /** The id of the first line. */
  id: string
  linjer: readonly Tiltakslinje[]
  lengde: number
  flest: number
  endre: (linjer: Tiltakslinje[]) => void
}

/** One measure a line: Enter begins the next, Backspace in an empty one takes it away. */
export function Tiltakslinjer({ id, linjer, lengde, flest, endre }: Props) {
  const t = useTranslations('plan')
  const gruppe = useRef<HTMLFieldSetElement>(null)
  const fokus = useRef<number>(null)
  useEffect(() => {
    if (fokus.current === null) return
    gruppe.current?.querySelectorAll('textarea')[fokus.current]?.focus()
    fokus.current = null
  })

  function settInn(nr: number, nye: Tiltakslinje[]) {
    const plass = nye.slice(0, Math.max(0, flest - linjer.length))
    if (plass.length === 0) return
    fokus.current = nr + plass.length
    endre(linjer.toSpliced(nr + 1, 0, ...plass))
  }

  const vedTast = (nr: number) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      settInn(nr, [nyLinje()])
    }
    if (event.key === 'Backspace' && linjer[nr]?.tekst === '' && linjer.length > 1) {
      event.preventDefault()
      fokus.current = Math.max(0, nr - 1)
      endre(linjer.toSpliced(nr, 1))
    }
  }

  /** A list pasted from elsewhere becomes one line for each of its points. */
  const vedLiming = (nr: number) => (event: ClipboardEvent) => {
    const punkter = event.clipboardData
      .getData('text')
      .split(/\r?\n/)
      .map((punkt) => punkt.replace(/^\s*[-–•*]\s+/, '').trim())
      .filter(Boolean)
    if (punkter.length < 2 || linjer[nr]?.tekst !== '') return
    event.preventDefault()
    const [forste = '', ...resten] = punkter
    const ledig = Math.max(0, flest - linjer.length)
    fokus.current = nr + Math.min(resten.length, ledig)
    endre(linjer.toSpliced(nr, 1, nyLinje(forste), ...resten.slice(0, ledig).map(nyLinje)))
  }

  return (
    <fieldset ref={gruppe} className={stil.celle}>
      <legend className={stil.etikett}>{t('kolonne.tiltak')}</legend>
      {linjer.map((linje, nr) => (
        <div key={linje.nokkel} className={stil.linje}>
          <textarea
            id={nr === 0 ? id : undefined}
            rows={1}
            autoComplete="off"
            maxLength={lengde}
            value={linje.tekst}
            placeholder={nr === 0 ? t('hjelp.tiltak') : undefined}
            aria-label={t('utkast.tiltak', { nr: nr + 1 })}
            onChange={({ target }) =>
              endre(linjer.toSpliced(nr, 1, { ...linje, tekst: target.value }))
            }
            onKeyDown={vedTast(nr)}
            onPaste={vedLiming(nr)}
          />
        </div>
      ))}
    </fieldset>
  )
}
