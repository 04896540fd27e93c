import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Enhet, Store } from '../../db/store.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import { Klokkeslett } from '../../machines/rutine/skjema.ts'
import { StafettFeil } from '../api/feil.ts'
import { grunnTekst } from '../api/grunner.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import type { Hvem } from '../tilgang/kan.ts'
import { kan } from '../tilgang/kan.ts'
import { DAGER_MAKS } from './verdier.ts'

const Id = z.string().min(1).max(100)

const Dagene = z.strictObject({
  /** Null: as the routine has it. */
  skoletid: z.strictObject({ fra: Klokkeslett, til: Klokkeslett }).nullable(),
  planleggingsdager: z.array(z.iso.date()).max(DAGER_MAKS),
})
type Dagene = z.infer<typeof Dagene>

/** @throws {StafettFeil} FINNES_IKKE also for a unit that the person does not administer */
async function finnEnhet({ enheter }: Store, hvem: Hvem, enhetId: string): Promise<Enhet> {
  const enhet = (await enheter.alle()).find(({ id }) => id === enhetId)
  if (!enhet || !kan(hvem, { gjor: 'administrer', enhetId }))
    throw new StafettFeil({ kode: 'FINNES_IKKE' })
  return enhet
}

const dageneI = async (store: Store, { id, skoletid }: Enhet): Promise<Dagene> => ({
  skoletid: skoletid ?? null,
  planleggingsdager: await store.enheter.planleggingsdager(id, '0000-01-01'),
})

/** When the children of a unit are there, and when its staff plan. */
export const enhet = innlogget
  .input(z.strictObject({ enhetId: Id }))
  .query(async ({ ctx: { store, person, klokke }, input: { enhetId } }) => {
    const enhet = await finnEnhet(store, person, enhetId)
    const idag = datoI(klokke())
    const rutine = gjeldendeRutine(enhet.arena, idag)
    return {
      id: enhet.id,
      navn: enhet.navn,
      arena: enhet.arena,
      idag,
      rutinens: rutine?.skoletid ?? null,
      ...(await dageneI(store, enhet)),
    }
  })

/**
 * Stores a unit's hours and planning days where they are as the sender saw them; else answers `nyere`, with
 * what stands there.
 * @throws {StafettFeil} UGYLDIG_DATA where the hours end before they begin
 */
export const lagreEnhet = innlogget
  .input(z.strictObject({ enhetId: Id, sett: Dagene, nytt: Dagene }))
  .mutation(async ({ ctx: { store, person, spraak }, input: { enhetId, sett, nytt } }) => {
    const enhet = await finnEnhet(store, person, enhetId)
    const { skoletid } = nytt
    if (skoletid && skoletid.fra >= skoletid.til) {
      const felt = [{ sti: 'nytt.skoletid.til', grunn: grunnTekst('klokkeslett', spraak) }]
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }
    const dager = [...new Set(nytt.planleggingsdager)].sort()
    const ny: Dagene = { skoletid, planleggingsdager: dager }
    const staar = await dageneI(store, enhet)
    if (isDeepStrictEqual(staar, ny)) return { outcome: 'lagret' as const, ...staar }
    if (!isDeepStrictEqual(staar, sett)) return { outcome: 'nyere' as const, ...staar }
    const { skoletid: _, ...resten } = enhet
    await store.folk.skriv({
      enheter: [skoletid ? { ...resten, skoletid } : resten],
      planleggingsdager: [{ enhetId, dager }],
    })
    return { outcome: 'lagret' as const, ...ny }
  })
