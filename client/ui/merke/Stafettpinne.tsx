import stil from './merke.module.css'

/** The baton: marks whoever, or whatever, holds the relay. Decoration; the words say it too. */
export function Stafettpinne() {
  return (
    <svg className={stil.pinne} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 11.5 12.5 4.5" />
    </svg>
  )
}
