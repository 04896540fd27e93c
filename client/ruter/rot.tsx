import { createRootRoute } from '@tanstack/react-router'
import { IkkeFunnet } from '../skall/IkkeFunnet.tsx'
import { Sideramme } from '../skall/Sideramme.tsx'

/** Above all pages. */
export const rot = createRootRoute({
  notFoundComponent: () => (
    <Sideramme>
      <IkkeFunnet />
    </Sideramme>
  ),
})
