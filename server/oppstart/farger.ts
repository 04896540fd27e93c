const BRUKES = [
  'neutral-background-tinted',
  'neutral-surface-default',
  'neutral-border-subtle',
  'neutral-text-default',
  'accent-surface-active',
  'stafett-base-default',
]

/** The few colours that the frame is painted with, light and dark, read off the theme so that they are its own. */
export function fargene(tema: string): string {
  const lyst = av(tema, 'light')
  const morkt = av(tema, 'dark')
  return `:root{${lyst}}
@media (prefers-color-scheme:dark){:root:not([data-color-scheme=light]){${morkt}}}
:root[data-color-scheme=dark]{${morkt}}`
}

function av(tema: string, modus: 'light' | 'dark'): string {
  const blokk = tema.split(`[data-color-scheme="${modus}"] {`)[1]?.split('}')[0] ?? ''
  return BRUKES.map((navn) => {
    const verdi = new RegExp(`--ds-color-${navn}: ([^;]+);`).exec(blokk)?.[1]
    if (!verdi) throw new Error(`The theme has no ${modus} ${navn}`)
    return `--ramme-${navn}:${verdi}`
  }).join(';')
}
