import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { api, queryClient } from '../api.ts'
import { lesDel } from '../sak/gjor/del.ts'
import {
  EVALUERINGSSKJEMA,
  hentSkjema,
  MOTESKJEMA,
  motehandlinger,
  PLANSKJEMA,
} from '../sak/handling/skjema.ts'
import { hentRutine } from '../sak/hentRutine.ts'
import { gaattVei } from '../sak/tilstand/gaattVei.ts'
import { innlogget } from './innlogget.tsx'

const hentSaken = (sakId: string) =>
  queryClient.ensureQueryData(api.sak.hent.queryOptions({ sakId }))

const sak = createRoute({
  getParentRoute: () => innlogget,
  path: '/sak/$id',
  loader: async ({ params }) => {
    await hentSaken(params.id)
    // Most of a case stands without it: what cannot do without waits for it.
    void hentRutine(params.id)
  },
  component: lazyRouteComponent(() => import('../sak/Saksramme.tsx'), 'Saksramme'),
})

const saksside = createRoute({
  getParentRoute: () => sak,
  id: 'side',
  component: lazyRouteComponent(() => import('../sak/Saksside.tsx'), 'Saksside'),
})

const forsteFane = createRoute({
  getParentRoute: () => saksside,
  path: '/',
  beforeLoad: async ({ params, location: { hash, state } }) => {
    const { plan } = await hentSaken(params.id)
    const { gjeldende, utkast } = plan
    const til = gjeldende || utkast ? '/sak/$id/plan' : '/sak/$id/kartlegging'
    throw redirect({ to: til, params, hash, state: { nettopp: state.nettopp }, replace: true })
  },
})

const hentUsendte = async (sakId: string) => {
  const { usendt } = await import('../plan/usendt.ts')
  await usendt.last(sakId)
}

const plan = createRoute({
  getParentRoute: () => saksside,
  path: '/plan',
  loader: ({ params }) =>
    Promise.all([hentSkjema(params.id, ...PLANSKJEMA), hentUsendte(params.id)]),
  component: lazyRouteComponent(() => import('../plan/Planfane.tsx'), 'Planfane'),
})

const planutskrift = createRoute({
  getParentRoute: () => sak,
  path: '/plan/utskrift',
  // An earlier version by its number; without it, the plan in force.
  validateSearch: ({ versjon }): { versjon?: number } =>
    Number.isInteger(Number(versjon)) && Number(versjon) > 0 ? { versjon: Number(versjon) } : {},
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('../plan/Planutskrift.tsx'), 'Planutskrift'),
})

const evaluering = createRoute({
  getParentRoute: () => sak,
  path: '/evaluering',
  loader: ({ params }) => hentSkjema(params.id, EVALUERINGSSKJEMA),
  component: lazyRouteComponent(() => import('../evaluering/Evaluering.tsx'), 'Evaluering'),
})

const hentFamilien = (sakId: string) =>
  queryClient.ensureQueryData(api.foresatt.til.queryOptions({ sakId }))

const familien = createRoute({
  getParentRoute: () => sak,
  path: '/familien',
  loader: ({ params }) => hentFamilien(params.id),
  component: lazyRouteComponent(() => import('../sak/familien/Familien.tsx'), 'Familien'),
})

const laget = createRoute({
  getParentRoute: () => sak,
  path: '/laget',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('../sak/laget/Lagside.tsx'), 'Lagside'),
})

const trinnet = createRoute({
  getParentRoute: () => sak,
  path: '/trinnet',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('../sak/trinnet/Trinnet.tsx'), 'Trinnet'),
})

const foresatt = createRoute({
  getParentRoute: () => sak,
  path: '/familien/$foresatt',
  loader: ({ params }) => hentFamilien(params.id),
  component: lazyRouteComponent(() => import('../sak/familien/Foresatt.tsx'), 'Foresatt'),
})

const kartlegging = createRoute({
  getParentRoute: () => saksside,
  path: '/kartlegging',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('../sak/kartlegging/Kartlegging.tsx'), 'Kartlegging'),
})

const stemme = createRoute({
  getParentRoute: () => saksside,
  path: '/stemme',
  component: lazyRouteComponent(() => import('../sak/stemme/Stemme.tsx'), 'Stemme'),
})

const moter = createRoute({
  getParentRoute: () => saksside,
  path: '/moter',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('../sak/moter/Moter.tsx'), 'Moter'),
})

const nyttMote = createRoute({
  getParentRoute: () => sak,
  path: '/moter/nytt',
  // The kind of meeting that one comes for; without it, the usual one.
  validateSearch: ({ slag }): { slag?: string } => (typeof slag === 'string' ? { slag } : {}),
  loader: ({ params }) => Promise.all([hentSkjema(params.id, MOTESKJEMA), hentRutine(params.id)]),
  component: lazyRouteComponent(() => import('../sak/moter/nytt/NyttMote.tsx'), 'NyttMote'),
})

const fraMotet = createRoute({
  getParentRoute: () => sak,
  path: '/moter/$om',
  loader: ({ params: { id, om } }) =>
    Promise.all([hentSkjema(id, { type: 'mote.holdt', om }), hentRutine(id)]),
  component: lazyRouteComponent(() => import('../sak/moter/FraMotet.tsx'), 'FraMotet'),
})

const motet = createRoute({
  getParentRoute: () => sak,
  path: '/motet/$om',
  loader: ({ params: { id, om } }) =>
    Promise.all([hentSkjema(id, ...motehandlinger(om)), hentRutine(id)]),
  component: lazyRouteComponent(() => import('../motet/Motet.tsx'), 'Motet'),
})

const nyRytme = createRoute({
  getParentRoute: () => sak,
  path: '/moter/$om/rytme',
  loader: ({ params }) => Promise.all([hentSkjema(params.id, MOTESKJEMA), hentRutine(params.id)]),
  component: lazyRouteComponent(() => import('../sak/moter/rytme/NyRytme.tsx'), 'NyRytme'),
})

const endreRytme = createRoute({
  getParentRoute: () => sak,
  path: '/rytme/$serie',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('../sak/moter/rytme/EndreRytme.tsx'), 'EndreRytme'),
})

const sakensFravaer = createRoute({
  getParentRoute: () => saksside,
  path: '/fravaer',
  component: lazyRouteComponent(() => import('../sak/fravaer/Fravaer.tsx'), 'Fravaer'),
})

const historikk = createRoute({
  getParentRoute: () => saksside,
  path: '/historikk',
  loader: ({ params }) =>
    queryClient.ensureQueryData(api.sak.historikk.queryOptions({ sakId: params.id })),
  component: lazyRouteComponent(() => import('../sak/historikk/Historikk.tsx'), 'Historikk'),
})

const tilstand = createRoute({
  getParentRoute: () => saksside,
  path: '/tilstand',
  // The picture, unless the same in lists is asked for.
  validateSearch: ({ som }): { som?: 'liste' } => (som === 'liste' ? { som } : {}),
  loader: async ({ params }) => {
    const sak = await hentSaken(params.id)
    const { id, versjon } = sak.rutine
    await Promise.all([
      queryClient.ensureQueryData(api.tilstand.maskin.queryOptions({ rutineId: id, versjon })),
      queryClient.ensureQueryData(gaattVei(params.id)),
    ])
  },
  component: lazyRouteComponent(() => import('../sak/tilstand/Tilstand.tsx'), 'Tilstand'),
})

const samtale = createRoute({
  getParentRoute: () => sak,
  path: '/samtale',
  loader: async ({ params: { id } }) => {
    const sak = await hentSaken(id)
    await Promise.all([hentSkjema(id, ...sak.samtale), hentRutine(id)])
  },
  component: lazyRouteComponent(() => import('../sak/samtale/Samtale.tsx'), 'Samtale'),
})

const gjor = createRoute({
  getParentRoute: () => sak,
  path: '/gjor/$hendelse',
  validateSearch: lesDel,
  loaderDeps: ({ search: { om } }) => ({ om }),
  loader: ({ params: { id, hendelse }, deps: { om } }) =>
    Promise.all([hentSkjema(id, { type: hendelse, om }), hentRutine(id)]),
  component: lazyRouteComponent(() => import('../sak/gjor/Gjor.tsx'), 'Gjor'),
})

/** The pages of a case. */
export const sakstre = sak.addChildren([
  gjor,
  samtale,
  planutskrift,
  evaluering,
  familien,
  foresatt,
  laget,
  trinnet,
  nyttMote,
  fraMotet,
  motet,
  nyRytme,
  endreRytme,
  saksside.addChildren([
    forsteFane,
    plan,
    kartlegging,
    stemme,
    moter,
    sakensFravaer,
    historikk,
    tilstand,
  ]),
])
