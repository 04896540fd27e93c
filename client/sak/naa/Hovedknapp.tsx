import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'

type Props = { sak: Sak; liten?: true }

/** The primary action; nothing where this reader has none. */
export function Hovedknapp({ sak: { id, hoved }, liten }: Props) {
  return (
    hoved && (
      <Handlingslenke
        sakId={id}
        hendelse={hoved.type}
        className="ds-button"
        data-size={liten && 'sm'}
      >
        {hoved.tittel}
      </Handlingslenke>
    )
  )
}
