import type { Vist } from '../vist.ts'

/** Who holds the relay, since when, and whom it is offered to. */
export const visStafett = ({ klar: { stand } }: Vist) => {
  const { holder, siden, bytter, tilbud } = stand.sak.context.stafett
  return {
    holder: { person: holder.person, rolle: holder.rolle },
    siden,
    bytter,
    tilbud: tilbud && {
      til: { person: tilbud.til.person, rolle: tilbud.til.rolle },
      dato: tilbud.dato,
      overlevering: tilbud.overlevering,
    },
  }
}
