import { z } from 'zod'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import { trinnI } from '../../machines/sak/tilstand.ts'
import { StafettFeil } from '../api/feil.ts'
import type { Maal } from '../api/maal.ts'
import { maalI, spraakI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import type { Node, Region } from './graf.ts'
import { graf, slag } from './graf.ts'
import { kantnavn, tilstandsnavn } from './tekst.ts'

/** A state in words. `trinn` is the routine's step that it is, where it is one. */
type VistNode = {
  id: string
  tittel: string
  trinn: { nr: number; tittel: string } | null
  barn: VistNode[]
}

/** The step of the routine that a state with states inside it is. */
const trinnet = (rutine: Rutine, { id, barn }: Node, spraak: Maal): VistNode['trinn'] => {
  const trinn = barn.length > 0 && rutine.trinn.find(({ nr }) => nr === trinnI(id))
  return trinn ? { nr: trinn.nr, tittel: tekst(rutine, trinn.tittel, spraakI(spraak)) } : null
}

const visRegion = (rutine: Rutine, { maskin, rot, kanter, begynner }: Region, spraak: Maal) => {
  const visNode = (node: Node): VistNode => ({
    id: node.id,
    tittel: tilstandsnavn(spraak, maskin, node.navn),
    trinn: trinnet(rutine, node, spraak),
    barn: node.barn.map(visNode),
  })
  return {
    maskin,
    rot: visNode(rot),
    kanter: kanter.map(({ fra, til, typer }) => ({
      fra,
      til,
      steg: typer.map((type) => ({ type, slag: slag(type), navn: kantnavn(spraak, type) })),
    })),
    begynner,
  }
}

const vis = (rutine: Rutine, spraak: Maal) =>
  graf(rutine).map((region) => visRegion(rutine, region, spraak))

// A published version never changes, so neither does its machine.
const vist = new Map<string, ReturnType<typeof vis>>()

/** The states that a case on this routine version can be in, and the ways between them, in words. */
export const maskin = innlogget
  .input(z.strictObject({ rutineId: z.string().max(100), versjon: z.string().max(100) }))
  .query(({ ctx: { spraak }, input }) => {
    const rutine = finnRutine(input.rutineId, input.versjon)
    if (!rutine) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const nokkel = `${rutine.id} ${rutine.versjon} ${spraak}`
    const regioner = vist.get(nokkel) ?? vis(rutine, maalI(spraak, rutine.arena))
    vist.set(nokkel, regioner)
    return { regioner }
  })
