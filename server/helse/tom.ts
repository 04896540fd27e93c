import { innlogget } from '../api/trpc.ts'

/** Does nothing, behind everything a real mutation passes. The bench measures the rest against it. */
export const tom = innlogget.mutation(() => null)
