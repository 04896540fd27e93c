import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { api, queryClient } from '../api.ts'
import { Sidefeil } from '../skall/Sidefeil.tsx'
import { Sideramme } from '../skall/Sideramme.tsx'
import { hentOrd } from '../tekster/ord.ts'
import { hentResten } from '../tekster/velg.ts'
import { rot } from './rot.tsx'

const loggInn = createRoute({
  getParentRoute: () => rot,
  path: '/logg-inn',
  // Only a page of our own: what comes in the link must not send anybody elsewhere, nor round and round.
  validateSearch: ({ til, utlogget }): { til: string; utlogget?: true } => ({
    til: typeof til === 'string' && /^\/(?![/\\]|logg-)/.test(til) ? til : '/',
    ...(utlogget === true && { utlogget }),
  }),
  loader: () =>
    Promise.all([queryClient.ensureQueryData(api.okt.demobrukere.queryOptions()), hentOrd()]),
  component: lazyRouteComponent(() => import('../innlogging/LoggInn.tsx'), 'LoggInn'),
})

const loggUt = createRoute({
  getParentRoute: () => rot,
  path: '/logg-ut',
  component: lazyRouteComponent(() => import('../innlogging/LoggUt.tsx'), 'LoggUt'),
})

const postkasse = createRoute({
  getParentRoute: () => rot,
  path: '/postkasse',
  loader: () => queryClient.ensureQueryData(api.post.kasse.queryOptions()),
  errorComponent: (feil) => (
    <Sideramme>
      <Sidefeil {...feil} />
    </Sideramme>
  ),
  component: lazyRouteComponent(() => import('../postkasse/Postkasse.tsx'), 'Postkasse'),
})

// What opens it stands after #, which no browser sends along and no server logs.
const avstemning = createRoute({
  getParentRoute: () => rot,
  path: '/tid',
  component: lazyRouteComponent(() => import('../avstemning/Avstemning.tsx'), 'Avstemning'),
})

const tilbakemelding = createRoute({
  getParentRoute: () => rot,
  path: '/tilbakemelding',
  loader: hentResten,
  component: lazyRouteComponent(() => import('../tilbakemelding/Lenkeside.tsx'), 'Lenkeside'),
})

// Handed round after a meeting: no frame, nothing else to reach.
const svarskjerm = createRoute({
  getParentRoute: () => rot,
  path: '/tilbakemelding/$id/$om',
  loader: async ({ params: { id, om } }) => {
    const lenker = api.tilbakemelding.lenker.queryOptions({ sakId: id, om })
    await Promise.all([queryClient.ensureQueryData(lenker), hentResten()])
  },
  errorComponent: (feil) => (
    <Sideramme>
      <Sidefeil {...feil} />
    </Sideramme>
  ),
  component: lazyRouteComponent(() => import('../tilbakemelding/Skjerm.tsx'), 'Skjerm'),
})

/** The pages that ask for no session. */
export const utenfor = [loggInn, loggUt, postkasse, avstemning, tilbakemelding, svarskjerm] as const
