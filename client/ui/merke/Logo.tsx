import stil from './merke.module.css'

/** Three rising steps and the baton on its way up. */
export function Merke() {
  return (
    <svg viewBox="0 0 36 28" aria-hidden="true">
      <path className={stil.trapp} d="M2 27v-6h10.7v-5h10.6v-5H34v16z" />
      <path className={stil.strek} d="M5.5 13.5 22 4" />
    </svg>
  )
}

/** The mark, with the name beside it. */
export function Logo() {
  return (
    <span className={stil.logo}>
      <Merke />
      <span>Stafett</span>
    </span>
  )
}
