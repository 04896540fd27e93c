import { SAMMEN } from '../../../../machines/sak/kontekst.ts'
import { valgtekst } from '../../../tekster/skjemaord.ts'
import type { Vist } from '../vist.ts'

/** What the case began with, and the latest contact with the guardians: of all, and of each who lives apart. */
export const visUndring = ({ klar: { stand }, spraak }: Vist) => {
  const { undring, foresatte, kontaktet } = stand.sak.context
  const { [SAMMEN]: sammen, ...hverForSeg } = kontaktet
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
            hvem: foresatte.foresatte ?? [],
            kontaktet: true as const,
            maate: valgtekst(spraak, 'foresatte.kontaktet', 'maate', foresatte.maate),
            tekst: foresatte.oppsummering,
          }
        : {
            dato: foresatte.dato,
            hvem: foresatte.foresatte ?? [],
            kontaktet: false as const,
            maate: null,
            tekst: foresatte.grunn,
          }),
    /** When those who live apart were contacted last, each by the id. */
    kontaktet: Object.fromEntries(
      Object.entries(hverForSeg).map(([id, { dato, resultat }]) => [
        id,
        { dato, naadd: resultat === 'kontaktet' },
      ]),
    ),
    kontaktetSammen: sammen?.resultat === 'kontaktet' ? { dato: sammen.dato } : null,
  }
}
