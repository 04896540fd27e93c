import { z } from 'zod'
import type { Enhet, Klasse, Store } from '../../../db/store.ts'
import { gjeldendeRutine } from '../../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { StafettFeil } from '../../api/feil.ts'
import type { Hvem } from '../../tilgang/kan.ts'
import { kan } from '../../tilgang/kan.ts'

const Navn = z.string().min(1).max(100)

/** A class as one asks for it. Without `gruppe`: the whole unit. */
export const KlasseValg = z.strictObject({ enhetId: Navn, gruppe: Navn.nullable().default(null) })

/** A class whose absence the asker may see, and the routine in force there. */
export type Fulgt = Klasse & { enhet: Enhet; rutine: Rutine }

/** @throws {StafettFeil} FINNES_IKKE where it is out of reach, or not there */
export async function finnKlasse(
  store: Store,
  person: Hvem,
  klasse: Klasse,
  idag: string,
): Promise<Fulgt> {
  const [enheter, grupper] = await Promise.all([store.enheter.alle(), store.enheter.grupper()])
  const { enhetId, gruppe } = klasse
  const enhet = enheter.find(({ id }) => id === enhetId)
  const er = gruppe === null || grupper.some((g) => g.enhetId === enhetId && g.gruppe === gruppe)
  if (!enhet || !er || !kan(person, { gjor: 'folgFravaer', klasse })) {
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  }
  const rutine = gjeldendeRutine(enhet.arena, idag)
  if (!rutine) throw new Error(`no routine is in force for ${enhetId}`)
  return { ...klasse, enhet, rutine }
}
