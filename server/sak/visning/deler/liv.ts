import type { Vist } from '../vist.ts'

/** Where the case is in its life. */
export const visLiv = ({ klar: { stand } }: Vist) => {
  const { arena, trinn, opprettet, hvile, lukket } = stand.sak.context
  return {
    arena,
    trinn,
    opprettet,
    hvile: hvile && { grunn: hvile.grunn, fra: hvile.fra, til: hvile.til },
    lukket: lukket && { grunn: lukket.grunn, dato: lukket.dato },
  }
}
