import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { api, queryClient } from './api.ts'
import { hentOversikt } from './idag/hent.ts'
import { tilhorer } from './kladd/eier.ts'
import { lesFilter } from './minesaker/filter.ts'
import { saksliste } from './minesaker/saksliste.ts'
import { Venteside } from './minesaker/Venteside.tsx'
import { lesDel } from './sak/gjor/del.ts'
import {
  EVALUERINGSSKJEMA,
  hentSkjema,
  MOTESKJEMA,
  motehandlinger,
  PLANSKJEMA,
} from './sak/handling/skjema.ts'
import { hentRutine } from './sak/hentRutine.ts'
import { gaattVei } from './sak/tilstand/gaattVei.ts'
import { IkkeFunnet } from './skall/IkkeFunnet.tsx'
import { Innloggetramme } from './skall/Innloggetramme.tsx'
import { Sidefeil } from './skall/Sidefeil.tsx'
import { Sideramme } from './skall/Sideramme.tsx'
import { hentValg } from './skall/valg.ts'
import { hentOrd } from './tekster/ord.ts'
import { hentResten, hentSidens, velgSpraak } from './tekster/velg.ts'

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
  // Only a page of our own: what comes in the link must not send anybody elsewhere, nor round and round.
  validateSearch: ({ til, utlogget }): { til: string; utlogget?: true } => ({
    til: typeof til === 'string' && /^\/(?![/\\]|logg-)/.test(til) ? til : '/',
    ...(utlogget === true && { utlogget }),
  }),
  loader: () =>
    Promise.all([queryClient.ensureQueryData(api.okt.demobrukere.queryOptions()), hentOrd()]),
  component: lazyRouteComponent(() => import('./innlogging/LoggInn.tsx'), 'LoggInn'),
})

const loggUt = createRoute({
  getParentRoute: () => rot,
  path: '/logg-ut',
  component: lazyRouteComponent(() => import('./innlogging/LoggUt.tsx'), 'LoggUt'),
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
  component: lazyRouteComponent(() => import('./postkasse/Postkasse.tsx'), 'Postkasse'),
})

// What opens it stands after #, which no browser sends along and no server logs.
const avstemning = createRoute({
  getParentRoute: () => rot,
  path: '/tid',
  component: lazyRouteComponent(() => import('./avstemning/Avstemning.tsx'), 'Avstemning'),
})

const tilbakemelding = createRoute({
  getParentRoute: () => rot,
  path: '/tilbakemelding',
  loader: hentResten,
  component: lazyRouteComponent(() => import('./tilbakemelding/Lenkeside.tsx'), 'Lenkeside'),
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
  component: lazyRouteComponent(() => import('./tilbakemelding/Skjerm.tsx'), 'Skjerm'),
})

const innlogget = createRoute({
  getParentRoute: () => rot,
  // It has no frame around it yet.
  errorComponent: (feil) => (
    <Sideramme>
      <Sidefeil {...feil} />
    </Sideramme>
  ),
  id: 'innlogget',
  beforeLoad: async ({ location }) => {
    const [meg] = await Promise.all([
      queryClient.ensureQueryData(api.okt.meg.queryOptions()),
      hentOrd(),
      hentSidens(location.pathname),
    ])
    if (!meg) throw redirect({ to: '/logg-inn', search: { til: location.href } })
    tilhorer(meg.id, meg.kladd)
    if (meg.spraak !== hentValg().spraak) await velgSpraak(meg.spraak)
  },
  component: Innloggetramme,
})

const mineSaker = createRoute({
  getParentRoute: () => innlogget,
  path: '/',
  validateSearch: lesFilter,
  loaderDeps: ({ search }) => search,
  // Once one is on the page the old list stands until the new one has come.
  loader: async ({ deps, cause, location: { state } }) => {
    if (cause === 'stay') return
    const meg = queryClient.getQueryData(api.okt.meg.queryKey())
    if (meg) hentOversikt(meg.kan)
    await queryClient.ensureInfiniteQueryData(
      saksliste({ ...deps, ...(state.holder && { holder: state.holder }) }),
    )
  },
  pendingComponent: Venteside,
  component: lazyRouteComponent(() => import('./minesaker/MineSaker.tsx'), 'MineSaker'),
})

const oppgaver = createRoute({
  getParentRoute: () => innlogget,
  path: '/oppgaver',
  loader: () => queryClient.ensureQueryData(api.oppgave.mine.queryOptions()),
  component: lazyRouteComponent(() => import('./oppgaver/Oppgaver.tsx'), 'Oppgaver'),
})

const varsler = createRoute({
  getParentRoute: () => innlogget,
  path: '/varsler',
  loader: () => queryClient.ensureQueryData(api.varsel.hent.queryOptions()),
  component: lazyRouteComponent(() => import('./varsler/Varsler.tsx'), 'Varsler'),
})

const nySak = createRoute({
  getParentRoute: () => innlogget,
  path: '/ny-sak',
  validateSearch: ({ barn }): { barn?: string } => (typeof barn === 'string' ? { barn } : {}),
  loader: () => queryClient.ensureQueryData(api.oppslag.finnBarn.queryOptions({ tekst: '' })),
  component: lazyRouteComponent(() => import('./nysak/NySak.tsx'), 'NySak'),
})

const sak = createRoute({
  getParentRoute: () => innlogget,
  path: '/sak/$id',
  loader: async ({ params }) => {
    await queryClient.ensureQueryData(api.sak.hent.queryOptions({ sakId: params.id }))
    // Most of a case stands without it: what cannot do without waits for it.
    void hentRutine(params.id)
  },
  component: lazyRouteComponent(() => import('./sak/Saksramme.tsx'), 'Saksramme'),
})

const saksside = createRoute({
  getParentRoute: () => sak,
  id: 'side',
  component: lazyRouteComponent(() => import('./sak/Saksside.tsx'), 'Saksside'),
})

const forsteFane = createRoute({
  getParentRoute: () => saksside,
  path: '/',
  beforeLoad: async ({ params, location: { hash, state } }) => {
    const { plan } = await queryClient.ensureQueryData(
      api.sak.hent.queryOptions({ sakId: params.id }),
    )
    const { gjeldende, utkast } = plan
    const til = gjeldende || utkast ? '/sak/$id/plan' : '/sak/$id/kartlegging'
    throw redirect({ to: til, params, hash, state: { nettopp: state.nettopp }, replace: true })
  },
})

const hentUsendte = async (sakId: string) => {
  const { usendt } = await import('./plan/usendt.ts')
  await usendt.last(sakId)
}

const plan = createRoute({
  getParentRoute: () => saksside,
  path: '/plan',
  loader: ({ params }) =>
    Promise.all([hentSkjema(params.id, ...PLANSKJEMA), hentUsendte(params.id)]),
  component: lazyRouteComponent(() => import('./plan/Planfane.tsx'), 'Planfane'),
})

const planutskrift = createRoute({
  getParentRoute: () => sak,
  path: '/plan/utskrift',
  // An earlier version by its number; without it, the plan in force.
  validateSearch: ({ versjon }): { versjon?: number } =>
    Number.isInteger(Number(versjon)) && Number(versjon) > 0 ? { versjon: Number(versjon) } : {},
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('./plan/Planutskrift.tsx'), 'Planutskrift'),
})

const evaluering = createRoute({
  getParentRoute: () => sak,
  path: '/evaluering',
  loader: ({ params }) => hentSkjema(params.id, EVALUERINGSSKJEMA),
  component: lazyRouteComponent(() => import('./evaluering/Evaluering.tsx'), 'Evaluering'),
})

const hentFamilien = (sakId: string) =>
  queryClient.ensureQueryData(api.foresatt.til.queryOptions({ sakId }))

const familien = createRoute({
  getParentRoute: () => sak,
  path: '/familien',
  loader: ({ params }) => hentFamilien(params.id),
  component: lazyRouteComponent(() => import('./sak/familien/Familien.tsx'), 'Familien'),
})

const laget = createRoute({
  getParentRoute: () => sak,
  path: '/laget',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('./sak/laget/Lagside.tsx'), 'Lagside'),
})

const foresatt = createRoute({
  getParentRoute: () => sak,
  path: '/familien/$foresatt',
  loader: ({ params }) => hentFamilien(params.id),
  component: lazyRouteComponent(() => import('./sak/familien/Foresatt.tsx'), 'Foresatt'),
})

const kartlegging = createRoute({
  getParentRoute: () => saksside,
  path: '/kartlegging',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('./sak/kartlegging/Kartlegging.tsx'), 'Kartlegging'),
})

const stemme = createRoute({
  getParentRoute: () => saksside,
  path: '/stemme',
  component: lazyRouteComponent(() => import('./sak/stemme/Stemme.tsx'), 'Stemme'),
})

const moter = createRoute({
  getParentRoute: () => saksside,
  path: '/moter',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('./sak/moter/Moter.tsx'), 'Moter'),
})

const nyttMote = createRoute({
  getParentRoute: () => sak,
  path: '/moter/nytt',
  loader: ({ params }) => Promise.all([hentSkjema(params.id, MOTESKJEMA), hentRutine(params.id)]),
  component: lazyRouteComponent(() => import('./sak/moter/nytt/NyttMote.tsx'), 'NyttMote'),
})

const fraMotet = createRoute({
  getParentRoute: () => sak,
  path: '/moter/$om',
  loader: ({ params: { id, om } }) =>
    Promise.all([hentSkjema(id, { type: 'mote.holdt', om }), hentRutine(id)]),
  component: lazyRouteComponent(() => import('./sak/moter/FraMotet.tsx'), 'FraMotet'),
})

const motet = createRoute({
  getParentRoute: () => sak,
  path: '/motet/$om',
  loader: ({ params: { id, om } }) =>
    Promise.all([hentSkjema(id, ...motehandlinger(om)), hentRutine(id)]),
  component: lazyRouteComponent(() => import('./motet/Motet.tsx'), 'Motet'),
})

const nyRytme = createRoute({
  getParentRoute: () => sak,
  path: '/moter/$om/rytme',
  loader: ({ params }) => Promise.all([hentSkjema(params.id, MOTESKJEMA), hentRutine(params.id)]),
  component: lazyRouteComponent(() => import('./sak/moter/rytme/NyRytme.tsx'), 'NyRytme'),
})

const endreRytme = createRoute({
  getParentRoute: () => sak,
  path: '/rytme/$serie',
  loader: ({ params }) => hentRutine(params.id),
  component: lazyRouteComponent(() => import('./sak/moter/rytme/EndreRytme.tsx'), 'EndreRytme'),
})

const sakensFravaer = createRoute({
  getParentRoute: () => saksside,
  path: '/fravaer',
  component: lazyRouteComponent(() => import('./sak/fravaer/Fravaer.tsx'), 'Fravaer'),
})

const historikk = createRoute({
  getParentRoute: () => saksside,
  path: '/historikk',
  loader: ({ params }) =>
    queryClient.ensureQueryData(api.sak.historikk.queryOptions({ sakId: params.id })),
  component: lazyRouteComponent(() => import('./sak/historikk/Historikk.tsx'), 'Historikk'),
})

const tilstand = createRoute({
  getParentRoute: () => saksside,
  path: '/tilstand',
  // The picture, unless the same in lists is asked for.
  validateSearch: ({ som }): { som?: 'liste' } => (som === 'liste' ? { som } : {}),
  loader: async ({ params }) => {
    const sak = await queryClient.ensureQueryData(api.sak.hent.queryOptions({ sakId: params.id }))
    const { id, versjon } = sak.rutine
    await Promise.all([
      queryClient.ensureQueryData(api.tilstand.maskin.queryOptions({ rutineId: id, versjon })),
      queryClient.ensureQueryData(gaattVei(params.id)),
    ])
  },
  component: lazyRouteComponent(() => import('./sak/tilstand/Tilstand.tsx'), 'Tilstand'),
})

const samtale = createRoute({
  getParentRoute: () => sak,
  path: '/samtale',
  loader: async ({ params: { id } }) => {
    const sak = await queryClient.ensureQueryData(api.sak.hent.queryOptions({ sakId: id }))
    await Promise.all([hentSkjema(id, ...sak.samtale), hentRutine(id)])
  },
  component: lazyRouteComponent(() => import('./sak/samtale/Samtale.tsx'), 'Samtale'),
})

const gjor = createRoute({
  getParentRoute: () => sak,
  path: '/gjor/$hendelse',
  validateSearch: lesDel,
  loaderDeps: ({ search: { om } }) => ({ om }),
  loader: ({ params: { id, hendelse }, deps: { om } }) =>
    Promise.all([hentSkjema(id, { type: hendelse, om }), hentRutine(id)]),
  component: lazyRouteComponent(() => import('./sak/gjor/Gjor.tsx'), 'Gjor'),
})

const sakstre = sak.addChildren([
  gjor,
  samtale,
  planutskrift,
  evaluering,
  familien,
  foresatt,
  laget,
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

const kalender = createRoute({
  getParentRoute: () => innlogget,
  path: '/kalender',
  loader: () => queryClient.ensureQueryData(api.kalender.min.queryOptions()),
  component: lazyRouteComponent(() => import('./kalender/Kalender.tsx'), 'Kalender'),
})

const fravaer = createRoute({
  getParentRoute: () => innlogget,
  path: '/fravaer',
  component: lazyRouteComponent(() => import('./fravaer/Fravaerside.tsx'), 'Fravaerside'),
})

const importer = createRoute({
  getParentRoute: () => fravaer,
  path: '/',
  beforeLoad: async () => {
    const meg = await queryClient.ensureQueryData(api.okt.meg.queryOptions())
    if (!meg?.kan.importerFravaer) throw redirect({ to: '/fravaer/forslag', replace: true })
  },
  component: lazyRouteComponent(() => import('./fravaer/importer/Importer.tsx'), 'Importer'),
})

const forslag = createRoute({
  getParentRoute: () => fravaer,
  path: '/forslag',
  loader: () => queryClient.ensureQueryData(api.fravaer.forslag.queryOptions()),
  component: lazyRouteComponent(() => import('./fravaer/forslag/Forslagsside.tsx'), 'Forslagsside'),
})

const tilbakemeldinger = createRoute({
  getParentRoute: () => innlogget,
  path: '/tilbakemeldinger',
  loader: () => queryClient.ensureQueryData(api.tilbakemelding.resultat.queryOptions()),
  component: lazyRouteComponent(
    () => import('./tilbakemelding/resultat/Tilbakemeldinger.tsx'),
    'Tilbakemeldinger',
  ),
})

export const ruter = createRouter({
  routeTree: rot.addChildren([
    loggInn,
    loggUt,
    postkasse,
    avstemning,
    tilbakemelding,
    svarskjerm,
    innlogget.addChildren([
      mineSaker,
      oppgaver,
      varsler,
      nySak,
      kalender,
      tilbakemeldinger,
      fravaer.addChildren([importer, forslag]),
      sakstre,
    ]),
  ]),
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
