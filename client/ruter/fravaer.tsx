import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { api, queryClient } from '../api.ts'
import { lesKlassevalg } from '../fravaer/klasse/lesKlassevalg.ts'
import { innlogget } from './innlogget.tsx'

const fravaer = createRoute({
  getParentRoute: () => innlogget,
  path: '/fravaer',
  validateSearch: lesKlassevalg,
  component: lazyRouteComponent(() => import('../fravaer/Fravaerside.tsx'), 'Fravaerside'),
})

/** Where one begins: with one's class, where one has any. */
const forst = createRoute({
  getParentRoute: () => fravaer,
  path: '/',
  beforeLoad: async () => {
    const meg = await queryClient.ensureQueryData(api.okt.meg.queryOptions())
    throw redirect({
      ...(meg?.kan.startSak
        ? { to: '/fravaer/$side', params: { side: 'idag' } }
        : { to: '/fravaer/forslag' }),
      replace: true,
    })
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
  beforeLoad: async () => {
    const meg = await queryClient.ensureQueryData(api.okt.meg.queryOptions())
    if (!meg?.kan.importerFravaer) throw redirect({ to: '/fravaer/forslag', replace: true })
  },
  component: lazyRouteComponent(() => import('../fravaer/importer/Importer.tsx'), 'Importer'),
})

const forslag = createRoute({
  getParentRoute: () => fravaer,
  path: '/forslag',
  loader: () => queryClient.ensureQueryData(api.fravaer.forslag.queryOptions()),
  component: lazyRouteComponent(
    () => import('../fravaer/forslag/Forslagsside.tsx'),
    'Forslagsside',
  ),
})

/** The pages of absence. */
export const fravaertre = fravaer.addChildren([forst, klassen, barn, importer, forslag])
