import type { Rutine } from '../rutine/skjema.ts'
import type { SakOpprettet } from './hendelser.ts'
import type { SakKontekst } from './kontekst.ts'
import { fravaerRegion } from './regioner/fravaer.ts'
import { livRegion } from './regioner/liv.ts'
import { planRegion, utkastRegion } from './regioner/plan.ts'
import { stafettRegion } from './regioner/stafett.ts'
import { trappRegion } from './regioner/trapp.ts'
import { setupFor } from './setup.ts'

const nySak = ({ data, skjedde }: SakOpprettet, arena: SakKontekst['arena']): SakKontekst => ({
  rutine: data.rutine,
  barn: data.barn,
  arena,
  enhet: data.enhet,
  opprettet: skjedde,
  trinn: 0,
  trinnlogg: [{ trinn: 0, fra: skjedde }],
  stegSiden: skjedde,
  oversittet: null,
  undring: null,
  foresatte: null,
  kontaktet: {},
  stemme: null,
  arbeid: {},
  evaluert: null,
  plan: { gjeldende: null, utkast: null, tidligere: [] },
  stafett: { holder: data.stafettholder, siden: skjedde, bytter: 0, tilbud: null },
  grunnlag: [],
  lag: { medlemmer: [], fastKontakt: null },
  hvile: null,
  gjenopptatt: null,
  lukket: null,
  fravaer: {
    dager: [],
    varsel: null,
    besvart: [],
    hevesTil: null,
    hjemme: [],
    // Nobody is asked about the same days again because there is a case.
    ...(data.svart && { svart: data.svart }),
  },
})

const bygg = (rutine: Rutine) => {
  const setup = setupFor(rutine)
  return setup.createMachine({
    id: 'sak',
    context: ({ input }) => nySak(input, rutine.arena),
    type: 'parallel',
    states: {
      liv: livRegion(setup, rutine),
      trapp: trappRegion(setup, rutine),
      plan: planRegion(setup),
      utkast: utkastRegion(setup),
      stafett: stafettRegion(setup),
      fravaer: fravaerRegion(setup),
    },
  })
}
export type SakMaskin = ReturnType<typeof bygg>

const bygde = new WeakMap<Rutine, SakMaskin>()

/** The statechart of a case that follows this routine. Structure is the same for all; requirements are the routine's. */
export const sakMaskin = (rutine: Rutine): SakMaskin => {
  const maskin = bygde.get(rutine) ?? bygg(rutine)
  bygde.set(rutine, maskin)
  return maskin
}
