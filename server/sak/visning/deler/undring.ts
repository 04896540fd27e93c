import { valgtekst } from '../../../tekster/skjemaord.ts'
import type { Vist } from '../vist.ts'

/** What the case began with, and the latest contact with the guardians. */
export const visUndring = ({ klar: { stand }, spraak }: Vist) => {
  const { undring, foresatte } = stand.sak.context
  return {
    undring: undring && {
      dato: undring.dato,
      hva: undring.hva,
      tegn: undring.tegn,
      provd: undring.provd ?? null,
    },
    foresatte:
      foresatte &&
      (foresatte.resultat === 'kontaktet'
        ? {
            dato: foresatte.dato,
            kontaktet: true as const,
            maate: valgtekst(spraak, 'foresatte.kontaktet', 'maate', foresatte.maate),
            tekst: foresatte.oppsummering,
          }
        : {
            dato: foresatte.dato,
            kontaktet: false as const,
            maate: null,
            tekst: foresatte.grunn,
          }),
  }
}
