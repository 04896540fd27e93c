import { z } from 'zod'
import { tekst } from '../../machines/rutine/tekst.ts'
import { fraUtdrag } from '../../machines/sak/inntak/fraUtdrag.ts'
import { inntaksplan } from '../../machines/sak/inntak/skjema.ts'
import { StafettFeil } from '../api/feil.ts'
import { innlogget } from '../api/trpc.ts'
import { foresattnavn } from '../foresatt/idag.ts'
import { kolonnenavn } from '../inntak/begrunn.ts'
import { kolonner } from '../inntak/kolonner.ts'
import { datoI } from '../klokke.ts'
import { inntakFor } from '../sak/aapning.ts'
import { nyttForlop } from '../sak/nyttForlop.ts'
import { navnFor } from '../sak/visning/folk.ts'
import { somJson } from '../sak/visning/somJson.ts'
import { merkSkjema } from '../tekster/skjema.ts'
import { kan } from '../tilgang/kan.ts'

/**
 * What bringing in a case for the child asks for: the trinn of its routine, the JSON Schema of the plan that
 * is in force, and the names of those who may answer for its measures, by id.
 */
export const inntak = innlogget
  .input(z.strictObject({ barnId: z.string().min(1).max(100) }))
  .query(async ({ ctx: { store, person, orkestrator, klokke, spraak }, input }) => {
    const barn = await store.barn.finn(input.barnId)
    if (!barn || !kan(person, { gjor: 'opprettSak', barn })) {
      throw new StafettFeil({ kode: 'FINNES_IKKE' })
    }
    const tid = klokke()
    const idag = datoI(tid)
    const { rutine } = await nyttForlop(store, barn, idag)
    const verden = await inntakFor({ store, ansatte: orkestrator.ansatte }, rutine, barn, idag)
    const foresatte = await store.foresatte.til(barn.id)
    const utdrag = await store.utdrag.til(barn.id)
    const overlevert =
      utdrag &&
      fraUtdrag((await orkestrator.klar(utdrag.fra.sak.id, utdrag.fra.nr)).stand.sak.context)
    const folk = {
      ...(await navnFor(
        store,
        verden.ansatte.map((en) => en.person),
      )),
      ...foresattnavn(foresatte.filter(({ id }) => verden.foresatte.some((en) => en.id === id))),
    }
    store.lesing.logg([
      { personId: person.id, barnId: barn.id, sakId: null, hva: 'foresatte', tid },
      ...(utdrag
        ? [{ personId: person.id, barnId: barn.id, sakId: utdrag.fra.sak.id, hva: 'utdrag', tid }]
        : []),
    ])
    const oppslag = { rutine, kontekst: verden.kontekst, navn: (id: string) => folk[id] ?? '' }
    return {
      rutine: { id: rutine.id, versjon: rutine.versjon },
      trinn: rutine.trinn.map(({ nr, tittel }) => ({ nr, tittel: tekst(rutine, tittel, spraak) })),
      plan: merkSkjema('plan.utkastLagret', somJson(inntaksplan(verden)), spraak, oppslag),
      /** The columns of a file with its rows, as one is to write them. */
      kolonner: kolonner.map((en) => kolonnenavn(en, spraak)),
      folk,
      /** What the place that the child comes from has written for this one, where nobody has taken it in. */
      utdrag:
        utdrag && overlevert
          ? { ...overlevert, sakId: utdrag.fra.sak.id, fra: utdrag.enhetNavn }
          : null,
    }
  })
