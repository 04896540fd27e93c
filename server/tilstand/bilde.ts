import { z } from 'zod'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Spraak } from '../api/spraak.ts'
import { innlogget } from '../api/trpc.ts'
import type { Region } from './graf.ts'
import { graf, slag } from './graf.ts'
import { tegn } from './tegn.ts'
import { kantnavn, tilstandsnavn } from './tekst.ts'

/** A region as a drawing, and the words for each of its transitions, numbered as on the drawing. */
const somBilde = async (region: Region, spraak: Spraak) => {
  const navn = (tilstand: string) => tilstandsnavn(spraak, 'sak', tilstand)
  const typer = [...new Set(region.kanter.flatMap((kant) => kant.typer))]
  return {
    id: region.rot.id,
    navn: navn(region.rot.navn),
    ...(await tegn(region, navn)),
    overganger: typer.map((type) => ({ type, slag: slag(type), navn: kantnavn(spraak, type) })),
    blir: region.blir.map((type) => ({ type, navn: kantnavn(spraak, type) })),
  }
}

const lag = (rutine: Rutine, spraak: Spraak) =>
  Promise.all(graf(rutine).map((region) => somBilde(region, spraak)))

// A published version never changes, so neither does its picture.
const tegnet = new Map<string, ReturnType<typeof lag>>()

/** The picture of the states that a case on this routine version can be in. */
export const bilde = innlogget
  .input(z.strictObject({ rutineId: z.string().max(100), versjon: z.string().max(100) }))
  .query(async ({ ctx: { spraak }, input }) => {
    const rutine = finnRutine(input.rutineId, input.versjon)
    if (!rutine) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const nokkel = `${rutine.id} ${rutine.versjon} ${spraak}`
    const regioner = tegnet.get(nokkel) ?? lag(rutine, spraak)
    tegnet.set(nokkel, regioner)
    return { regioner: await regioner }
  })
