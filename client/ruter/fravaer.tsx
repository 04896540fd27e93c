import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { api, queryClient } from '../api.ts'
import { lesKlassevalg } from '../fravaer/klasse/lesKlassevalg.ts'
import { innlogget } from './innlogget.tsx'

const fravaer = createRoute({
  getParentRoute: () => innlogget,
  path: '/fravaer',
  validateSearch: lesKlassevalg,
  loader: () => queryClient.ensureQueryData(api.fravaer.klasse.mine.queryOptions()),
  component: lazyRouteComponent(() => import('../fravaer/Fravaerside.tsx'), 'Fravaerside'),
})

/** Where one begins: with one's class. */
const forst = createRoute({
  getParentRoute: () => fravaer,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/fravaer/$side', params: { side: 'idag' }, replace: true })
  },
})

/** Today, this week, the half-year, or the weekly look: of the class in the address. */
const klassen = createRoute({
  getParentRoute: () => fravaer,
  path: '/$side',
  component: lazyRouteComponent(() => import('../fravaer/klasse/Klassen.tsx'), 'Klassen'),
})

const barn = createRoute({
  getParentRoute: () => fravaer,
  path: '/barn/$barn',
  component: lazyRouteComponent(() => import('../fravaer/barn/Barneside.tsx'), 'Barneside'),
})

const importer = createRoute({
  getParentRoute: () => fravaer,
  path: '/importer',
  component: lazyRouteComponent(() => import('../fravaer/importer/Importside.tsx'), 'Importside'),
})

const forslag = createRoute({
  getParentRoute: () => fravaer,
  path: '/forslag',
  component: lazyRouteComponent(
    () => import('../fravaer/forslag/Forslagsside.tsx'),
    'Forslagsside',
  ),
})

/** The pages of absence. */
export const fravaertre = fravaer.addChildren([forst, klassen, barn, importer, forslag])
