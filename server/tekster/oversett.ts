import { createTranslator } from 'use-intl/core'
import type { Maal } from '../api/maal.ts'
import { maalene, spraakI } from '../api/maal.ts'
import { en } from './en/index.ts'
import { iSkolen } from './iSkolen.ts'
import { nb } from './nb/index.ts'
import { nn } from './nn/index.ts'
import type { Nokkel, Tekster } from './typer.ts'

const grunn = { nb, nn, en }

/** In a school the child is a pupil: its words are those of the language, but for that. */
export const tekster: Record<Maal, Tekster> = {
  ...grunn,
  'nb-x-skole': iSkolen(nb, 'nb'),
  'nn-x-skole': iSkolen(nn, 'nn'),
  'en-x-skole': iSkolen(en, 'en'),
}

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

const lagOversetter = (maal: Maal): Oversetter => {
  const t = createTranslator({
    locale: spraakI(maal),
    messages: Object.fromEntries(flat(tekster[maal]).map(([sti, tekst]) => [udelt(sti), tekst])),
    onError: (feil) => {
      throw feil
    },
  })
  return (nokkel, verdier) => t(udelt(nokkel), verdier)
}

const oversettere = Object.fromEntries(
  maalene.map((maal) => [maal, lagOversetter(maal)]),
) as Record<Maal, Oversetter>

/** The texts of a language, by key; values fill the ICU message. Throws when a value is missing. */
export const oversett = (maal: Maal): Oversetter => oversettere[maal]
