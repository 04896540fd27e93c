import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import stil from './melding.module.css'

export type Feltfeil = { feltId: string; tekst: string }

/** What must be put right, with a link to each field. Takes focus whenever the list is new. */
export function Feiloppsummering({ feil }: { feil: readonly Feltfeil[] }) {
  const t = useTranslations('skjema')
  const boks = useRef<HTMLDivElement>(null)
  const tittel = t('feiltittel', { antall: feil.length })
  useEffect(() => {
    if (feil.length > 0) boks.current?.focus()
  }, [feil])
  if (feil.length === 0) return null
  return (
    <div ref={boks} role="alert" tabIndex={-1} className={stil.feil} aria-label={tittel}>
      <h2>{tittel}</h2>
      <ul>
        {feil.map(({ feltId, tekst }) => (
          <li key={feltId + tekst}>
            <a
              href={`#${feltId}`}
              onClick={(event) => {
                event.preventDefault()
                finnFelt(feltId)?.focus()
              }}
            >
              {tekst}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field itself, else the first inside it, else the one around it. */
function finnFelt(id: string): HTMLElement | null {
  const inni = `[id^="${CSS.escape(`${id}.`)}"]`
  const funnet = document.getElementById(id) ?? document.querySelector<HTMLElement>(inni)
  const rundt = id.replace(/\.[^.]*$/, '')
  return funnet ?? (rundt === id ? null : finnFelt(rundt))
}
