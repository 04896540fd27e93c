import { createRouter } from '@tanstack/react-router'
import { innlogget } from './ruter/innlogget.tsx'
import { rot } from './ruter/rot.tsx'
import { sakstre } from './ruter/saken.tsx'
import { sidene } from './ruter/sidene.tsx'
import { utenfor } from './ruter/utenfor.tsx'
import { Sidefeil } from './skall/Sidefeil.tsx'

export const ruter = createRouter({
  routeTree: rot.addChildren([...utenfor, innlogget.addChildren([...sidene, sakstre])]),
  defaultErrorComponent: Sidefeil,
  defaultPreload: 'intent',
  defaultPendingMs: 400,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof ruter
  }
  interface HistoryState {
    /** Whose cases the list is narrowed to: no address says who. */
    holder?: string
  }
}
