import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { api, queryClient } from '../api.ts'
import { hentOversikt } from '../idag/hent.ts'
import { lesFilter } from '../minesaker/filter.ts'
import { saksliste } from '../minesaker/saksliste.ts'
import { Venteside } from '../minesaker/Venteside.tsx'
import { fravaertre } from './fravaer.tsx'
import { innlogget } from './innlogget.tsx'

const mineSaker = createRoute({
  getParentRoute: () => innlogget,
  path: '/',
  // Whoever may fill an empty municipality is asked to.
  beforeLoad: async () => {
    const meg = await queryClient.ensureQueryData(api.okt.meg.queryOptions())
    if (meg?.tomKommune && meg.kan.administrere) throw redirect({ to: '/oppsett', replace: true })
  },
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
  component: lazyRouteComponent(() => import('../minesaker/MineSaker.tsx'), 'MineSaker'),
})

const oppgaver = createRoute({
  getParentRoute: () => innlogget,
  path: '/oppgaver',
  loader: () => queryClient.ensureQueryData(api.oppgave.mine.queryOptions()),
  component: lazyRouteComponent(() => import('../oppgaver/Oppgaver.tsx'), 'Oppgaver'),
})

const varsler = createRoute({
  getParentRoute: () => innlogget,
  path: '/varsler',
  loader: () => queryClient.ensureQueryData(api.varsel.hent.queryOptions()),
  component: lazyRouteComponent(() => import('../varsler/Varsler.tsx'), 'Varsler'),
})

const nySak = createRoute({
  getParentRoute: () => innlogget,
  path: '/ny-sak',
  // `iGang`: the case has been running before, and is brought in.
  validateSearch: ({ barn, iGang }): { barn?: string; iGang?: true } => ({
    ...(typeof barn === 'string' && { barn }),
    ...(iGang === true && { iGang }),
  }),
  loader: () => queryClient.ensureQueryData(api.oppslag.finnBarn.queryOptions({ tekst: '' })),
  component: lazyRouteComponent(() => import('../nysak/NySak.tsx'), 'NySak'),
})

const kalender = createRoute({
  getParentRoute: () => innlogget,
  path: '/kalender',
  loader: () => queryClient.ensureQueryData(api.kalender.min.queryOptions()),
  component: lazyRouteComponent(() => import('../kalender/Kalender.tsx'), 'Kalender'),
})

const tilbakemeldinger = createRoute({
  getParentRoute: () => innlogget,
  path: '/tilbakemeldinger',
  loader: () => queryClient.ensureQueryData(api.tilbakemelding.resultat.queryOptions()),
  component: lazyRouteComponent(
    () => import('../tilbakemelding/resultat/Tilbakemeldinger.tsx'),
    'Tilbakemeldinger',
  ),
})

const oppsett = createRoute({
  getParentRoute: () => innlogget,
  path: '/oppsett',
  loader: () => queryClient.ensureQueryData(api.folk.oversikt.queryOptions()),
  component: lazyRouteComponent(() => import('../oppsett/Oppsett.tsx'), 'Oppsett'),
})

const folk = createRoute({
  getParentRoute: () => oppsett,
  path: '/',
  // The kind of file, where one has chosen.
  validateSearch: ({ slag }): { slag?: string } => (typeof slag === 'string' ? { slag } : {}),
  component: lazyRouteComponent(() => import('../oppsett/folk/Folk.tsx'), 'Folk'),
})

const enheter = createRoute({
  getParentRoute: () => oppsett,
  path: '/enheter',
  component: lazyRouteComponent(() => import('../oppsett/enheter/Enheter.tsx'), 'Enheter'),
})

const enhet = createRoute({
  getParentRoute: () => oppsett,
  path: '/enheter/$id',
  loader: ({ params }) =>
    queryClient.ensureQueryData(api.folk.enhet.queryOptions({ enhetId: params.id })),
  component: lazyRouteComponent(() => import('../oppsett/enheter/Enhet.tsx'), 'Enhet'),
})

/** The pages across cases. */
export const sidene = [
  mineSaker,
  oppgaver,
  varsler,
  nySak,
  kalender,
  tilbakemeldinger,
  fravaertre,
  oppsett.addChildren([folk, enheter, enhet]),
] as const
