import { describe, expect, it } from 'vitest'
import { hendelsetyper } from '../../../machines/forlop/hendelser.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { skoledagerBakover } from '../../../machines/kalender/skoledager.ts'
import { finnesI, Rolle } from '../../../machines/roller.ts'
import { publiserteRutiner } from '../../../machines/rutine/publiserte.ts'
import type { Aktor } from '../../../machines/sak/konvolutt.ts'
import {
  BEGRUNNET,
  evaluering,
  iTrinn,
  oppfyll,
  tilSteg,
  utkast,
  VIDERE,
} from '../../stotte/forlop.ts'
import { samtykker, tarMed, utenSamtykke } from '../../stotte/laget.ts'
import type { Sak } from '../../stotte/sak.ts'
import {
  dagerGaar,
  gitt,
  holder,
  kandidater,
  MOR,
  mangler,
  med,
  mottaker,
  naar,
  SYSTEM,
} from '../../stotte/sak.ts'
import { kanVarsle } from '../../stotte/varsel.ts'
import type { Hvem } from './roller.ts'
import { HVEM } from './roller.ts'

const MOTE = {
  slag: 'annet' as const,
  hvem: [{ slag: 'barnet' as const }],
  form: 'fysisk' as const,
  tolk: false,
}

type Skritt = (sak: Sak) => void

const vurderer: Skritt = (sak) => {
  naar(sak, holder(sak), 'undring.konkretisert', { hva: 'Kommer sent', tegn: [] })
  oppfyll(sak, 'kartlagt')
}
const medUtkast: Skritt = (sak) => void naar(sak, holder(sak), 'plan.utkastLagret', utkast())
const evaluert: Skritt = (sak) =>
  void naar(sak, holder(sak), 'plan.evaluert', evaluering(sak, VIDERE))
const tilbudt: Skritt = (sak) => {
  const til = kandidater(sak.rutine).find(({ rolle }) => rolle === 'ppt')
  if (til) naar(sak, holder(sak), 'stafett.tilbudt', { til, overlevering: 'Kort' })
}
const paaVent: Skritt = (sak) => {
  naar(sak, holder(sak), 'sak.satPaaVent', { grunn: 'Reise', til: leggTilDager(sak.idag, 9) })
}
const lukket: Skritt = (sak) => {
  naar(sak, holder(sak), 'sak.lukket', { grunn: 'flyttet', ...BEGRUNNET })
}
const borte: Skritt = (sak) => {
  const dager = skoledagerBakover(sak.idag, 7, sak.rutine).map(
    (dato) => ({ dato, art: 'udokumentert', aarsak: 'ukjent', timer: null }) as const,
  )
  naar(sak, SYSTEM, 'fravaer.registrert', { dager })
}

const foreslatt: Skritt = (sak) =>
  void naar(sak, holder(sak), 'mote.foreslatt', {
    naar: 'velges',
    tider: [{ dato: leggTilDager(sak.idag, 7), kl: '10:00', minutter: 60 }],
    ...MOTE,
  })
const innkalt: Skritt = (sak) =>
  void naar(sak, holder(sak), 'mote.foreslatt', {
    naar: 'fast',
    tid: { dato: leggTilDager(sak.idag, 7), kl: '10:00', minutter: 60 },
    ...MOTE,
  })
/** The team, with a consent that lacks somebody. */
const laget: Skritt = (sak) => {
  samtykker(sak, { barnet: 'ikkeEnnaa' })
  utenSamtykke(sak)
  tarMed(sak, { slag: 'tjeneste', tjeneste: 'barnevern', del: 'Undersøker' })
}

const kortereUke: Skritt = (sak) =>
  void naar(sak, holder(sak), 'timeplan.avtalt', {
    uke: {
      mandag: 'hjemme',
      tirsdag: 'heleDagen',
      onsdag: 'heleDagen',
      torsdag: 'heleDagen',
      fredag: 'heleDagen',
    },
    uker: 2,
    fra: sak.idag,
    hjemmel: sak.rutine.timeplan.hjemler[0] ?? '',
    foresatte: [MOR.id],
    barnet: 'forUng',
    hvordan: 'muntlig',
  })

/** Between them, these have every event that a case can take. */
const SITUASJONER: readonly (readonly Skritt[])[] = [
  [],
  [vurderer],
  [medUtkast],
  [tilbudt],
  [paaVent],
  [lukket],
  [borte],
  // A kindergarten asks in a case of the days after it began (R323–325).
  [dagerGaar(14), borte],
  [foreslatt],
  [innkalt],
  [laget],
  [kortereUke],
  [iTrinn(1)],
  [iTrinn(1), tilSteg('forstaa')],
  [iTrinn(1), tilSteg('folgeOpp')],
  [iTrinn(1), tilSteg('folgeOpp'), evaluert],
]

/** A person who has this part in the case, and no other. */
const aktor = (sak: Sak, hvem: Hvem): Aktor => {
  if (hvem === 'system') return SYSTEM
  if (hvem === 'lenke') return { id: 'lenke', roller: ['lenke'] }
  if (hvem === 'stafettholder') return holder(sak)
  return hvem === 'mottaker' ? mottaker(sak) : med(hvem, 'prove-annen')
}

describe.each(
  publiserteRutiner.map((rutine) => ({ navn: `${rutine.id} ${rutine.versjon}`, rutine })),
)('$navn', ({ rutine }) => {
  const saker = SITUASJONER.map((skritt) => gitt(rutine, ...skritt))
  const alle: Hvem[] = [
    ...Rolle.options.filter((rolle) => finnesI(rutine.arena, rolle)),
    'stafettholder',
    'mottaker',
    'system',
    'lenke',
  ]
  const her = (type: (typeof hendelsetyper)[number]) =>
    saker.filter((sak) => mangler(sak, SYSTEM, type) !== null)

  it.each(hendelsetyper)('%s: by those whom the routine gives it to, and nobody else', (type) => {
    for (const sak of her(type)) {
      const kan = alle.filter((hvem) => !mangler(sak, aktor(sak, hvem), type)?.includes('rolle'))
      expect(kan.sort()).toEqual([...(HVEM[type]?.[rutine.arena] ?? [])].sort())
    }
  })

  it('meets each event somewhere, but for a warning that its thresholds never give', () => {
    const ingensteds = hendelsetyper.filter((type) => her(type).length === 0)
    // The first version has no way past its own work, asks for nobody at its talk and names no duties; the
    // newest has none to go over to.
    const utgavens =
      rutine.versjon === '2026.1'
        ? ['trinn.hevetStraks', 'deltakelse.begrunnet', 'plikt.vurdert']
        : ['rutine.byttet']
    const varsel = kanVarsle(rutine) ? [] : ['fravaer.vurdert']
    // From a school nobody goes on to another arena.
    const utdrag = rutine.arena === 'skole' ? ['utdrag.gitt', 'utdrag.trukket'] : []
    expect(ingensteds.sort()).toEqual([...varsel, ...utgavens, ...utdrag].sort())
  })
})
