import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { api, queryClient } from './api.ts'
import { IkkeFunnet } from './skall/IkkeFunnet.tsx'
import { Innloggetramme } from './skall/Innloggetramme.tsx'
import { Sidefeil } from './skall/Sidefeil.tsx'
import { Sideramme } from './skall/Sideramme.tsx'
import { hentValg } from './skall/valg.ts'
import { velgSpraak } from './tekster/velg.ts'

const rot = createRootRoute({
  notFoundComponent: () => (
    <Sideramme>
      <IkkeFunnet />
    </Sideramme>
  ),
})

const loggInn = createRoute({
  getParentRoute: () => rot,
  path: '/logg-inn',
  // Only an address of our own: what comes in the link must not send anybody elsewhere.
  validateSearch: ({ til }): { til: string } => ({
    til: typeof til === 'string' && /^\/(?![/\\])/.test(til) ? til : '/',
  }),
  loader: () => queryClient.ensureQueryData(api.okt.demobrukere.queryOptions()),
  component: lazyRouteComponent(() => import('./innlogging/LoggInn.tsx'), 'LoggInn'),
})

const innlogget = createRoute({
  getParentRoute: () => rot,
  id: 'innlogget',
  beforeLoad: async ({ location }) => {
    const meg = await queryClient.ensureQueryData(api.okt.meg.queryOptions())
    if (!meg) throw redirect({ to: '/logg-inn', search: { til: location.href } })
    if (meg.spraak !== hentValg().spraak) await velgSpraak(meg.spraak)
  },
  component: Innloggetramme,
})

export const ruter = createRouter({
  routeTree: rot.addChildren([loggInn, innlogget]),
  defaultErrorComponent: Sidefeil,
  defaultPreload: 'intent',
  defaultPendingMs: 400,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof ruter
  }
}
