import { gjoresMed } from '../../machines/forlop/oppgaver.ts'
import { maalI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { navnFor } from '../sak/visning/folk.ts'
import { oppgavetekst } from '../tekster/oppgave.ts'
import { hvilke } from './hvilke.ts'

/** More than anybody has; whoever has them anyway is told how many there are. */
const MEST = 500

/** All that waits for me, over all cases within sight, soonest first. What it shows leaves a trace. */
export const mine = innlogget.query(async ({ ctx: { store, person, klokke, spraak, spor } }) => {
  const idag = datoI(klokke())
  const disse = hvilke(person, idag)
  const [rader, antall] = await Promise.all([
    store.oppgaver.liste({ ...disse, antall: MEST }),
    store.oppgaver.tell(disse),
  ])
  spor.vist(
    person,
    'liste',
    rader.map(({ sak }) => ({ barnId: sak.barnId, sakId: sak.id })),
  )
  const navn = await navnFor(
    store,
    rader.map(({ sak }) => sak.stafettholder),
  )
  return {
    idag,
    antall,
    rader: rader.map(({ oppgave: { slag, om, frist }, sak, barn, enhetNavn }) => ({
      sakId: sak.id,
      slag,
      om,
      barn,
      enhetNavn,
      tekst: oppgavetekst(maalI(spraak, sak.arena), slag, sak.tilstand),
      frist,
      /** What it is done with; null where the case says what is next. */
      hendelse: gjoresMed(slag),
      /** Who holds the relay, where that is another. */
      holder: sak.stafettholder === person.id ? null : (navn[sak.stafettholder] ?? ''),
    })),
  }
})
