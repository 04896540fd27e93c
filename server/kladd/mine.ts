import { innlogget } from '../api/trpc.ts'

/** The names of all that I have begun. */
export const mine = innlogget.query(({ ctx: { store, person } }) => store.kladd.navn(person.id))
