import { createRoute, redirect } from '@tanstack/react-router'
import { api, queryClient } from '../api.ts'
import { tilhorer } from '../kladd/eier.ts'
import { Innloggetramme } from '../skall/Innloggetramme.tsx'
import { Sidefeil } from '../skall/Sidefeil.tsx'
import { Sideramme } from '../skall/Sideramme.tsx'
import { hentValg } from '../skall/valg.ts'
import { hentOrd } from '../tekster/ord.ts'
import { hentSidens, velgSpraak } from '../tekster/velg.ts'
import { rot } from './rot.tsx'

/** Above all pages that ask for a session. */
export const innlogget = createRoute({
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
