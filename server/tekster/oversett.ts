import { createTranslator } from 'use-intl/core'
import type { Spraak } from '../api/spraak.ts'
import { en } from './en/index.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'
import type { Nokkel, Tekster } from './typer.ts'

export const tekster: Record<Spraak, Tekster> = { nb, nn, en }

export type Verdier = Record<string, string | number>
export type Oversetter = (nokkel: Nokkel, verdier?: Verdier) => string

type Gren = { [navn: string]: string | Gren }

/** All texts of a tree as pairs of path and text. */
export const flat = (gren: Gren): [sti: string, tekst: string][] =>
  Object.entries(gren).flatMap(([navn, verdi]): [string, string][] =>
    typeof verdi === 'string'
      ? [[navn, verdi]]
      : flat(verdi).map(([sti, tekst]) => [`${navn}.${sti}`, tekst]),
  )

// use-intl reads a dot as nesting, but our keys hold event types, with dots in them.
const udelt = (sti: string) => sti.replaceAll('.', ':')

const lagOversetter = (spraak: Spraak): Oversetter => {
  const t = createTranslator({
    locale: spraak,
    messages: Object.fromEntries(flat(tekster[spraak]).map(([sti, tekst]) => [udelt(sti), tekst])),
    onError: (feil) => {
      throw feil
    },
  })
  return (nokkel, verdier) => t(udelt(nokkel), verdier)
}

const oversettere: Record<Spraak, Oversetter> = {
  nb: lagOversetter('nb'),
  nn: lagOversetter('nn'),
  en: lagOversetter('en'),
}

/** The texts of a language, by key; values fill the ICU message. Throws when a value is missing. */
export const oversett = (spraak: Spraak): Oversetter => oversettere[spraak]
