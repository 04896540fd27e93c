import type { Brev, Foresatt, Store } from '../../db/store.ts'
import { brevspraak } from '../../machines/familie/brevspraak.ts'
import { erForesatt } from '../../machines/familie/erForesatt.ts'
import type { Spraak } from '../api/spraak.ts'
import { arbeiderHer } from '../tilgang/arbeiderHer.ts'
import { Adresse } from './levering.ts'

/** Somebody that a letter can be to. `epost` is undefined where no mail reaches them. */
export type Mottaker = { navn: string; spraak: Spraak; epost: string | undefined }

/** Where mail to a guardian goes, while they are one; to one whose contact is shielded, nowhere. */
const foresattEpost = ({ data }: Foresatt, idag: string): string | undefined => {
  if (!erForesatt(data, idag) || data.kontakt.slag === 'skjermet') return undefined
  return Adresse.safeParse(data.kontakt.epost).data
}

type Folk = Pick<Store, 'personer' | 'foresatte'>

/** Whom a letter is to, as they are known on the day. */
export async function finnMottaker(
  { personer, foresatte }: Folk,
  brev: Pick<Brev, 'mottaker' | 'foresatt'>,
  idag: string,
): Promise<Mottaker | undefined> {
  if (brev.foresatt !== null) {
    const foresatt = await foresatte.finn(brev.foresatt)
    if (!foresatt) return undefined
    const { navn, spraak } = foresatt.data
    return { navn, spraak: brevspraak(spraak) ?? 'nb', epost: foresattEpost(foresatt, idag) }
  }
  const person = brev.mottaker === null ? undefined : await personer.finn(brev.mottaker)
  if (!person) return undefined
  const { navn, spraak, epost } = person
  return { navn, spraak, epost: arbeiderHer(person) ? Adresse.safeParse(epost).data : undefined }
}
