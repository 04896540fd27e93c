import { Outlet } from '@tanstack/react-router'
import { Vedleggsted } from '../vedlegg/sted.ts'
import { useSak } from './bruk.ts'
import { Endringskontekst } from './endring/kontekst.ts'
import { useEndringer } from './endring/useEndringer.ts'

/** Around every page of one case: listens to what others do in it. */
export function Saksramme() {
  const { id } = useSak()
  return (
    <Endringskontekst value={useEndringer(id)}>
      <Vedleggsted value={id}>
        <Outlet />
      </Vedleggsted>
    </Endringskontekst>
  )
}
