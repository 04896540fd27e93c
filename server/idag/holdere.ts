import { innlogget } from '../api/trpc.ts'
import { navnFor } from '../sak/visning/folk.ts'
import { holderenheter } from '../tilgang/oversikt.ts'

/** Fewer cases than this on the highest trinn say nothing of how they are shared. */
const NOE_AA_DELE = 2

/** Who holds how many open cases at the units one leads, most first. */
export const holdere = innlogget.query(async ({ ctx: { store, person } }) => {
  const tall = await store.oversikt.holdere(holderenheter(person))
  const navn = await navnFor(
    store,
    tall.map((en) => en.person),
  )
  const antall = new Map<string, number>()
  for (const en of tall) antall.set(en.person, (antall.get(en.person) ?? 0) + en.antall)
  const holdere = [...antall]
    .map(([id, antall]) => ({ id, navn: navn[id] ?? '', antall, meg: id === person.id }))
    .sort((a, b) => b.antall - a.antall || a.navn.localeCompare(b.navn, 'nb'))

  const trinn = Math.max(...tall.map((en) => en.trinn))
  const oeverst = tall.filter((en) => en.trinn === trinn)
  const [en, ...flere] = oeverst
  const alene =
    en && flere.length === 0 && trinn > 0 && en.antall >= NOE_AA_DELE && holdere.length > 1
  /** Where one person alone holds every case on the highest trinn that there is a case on. */
  return { holdere, alene: alene ? { navn: navn[en.person] ?? '', trinn } : null }
})
