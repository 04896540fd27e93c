import { randomUUID } from 'node:crypto'
import type { Barn } from '../../../db/store.ts'
import type { Spraak } from '../../../server/api/spraak.ts'
import { fravaerRouter } from '../../../server/fravaer/router.ts'
import { SYSTEM } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { lagInnsyn } from '../../../server/tilgang/innsyn.ts'
import { lagSpor } from '../../../server/tilgang/spor.ts'
import { BARN } from '../folk.ts'
import { egenStore, NAA } from '../harness.ts'

const [forste] = BARN
if (!forste) throw new Error('ingen barn')

/** Two children at the school of `kari` and `tone`, and one at the school of `nils`. */
export const ADA: Barn = forste
export const BO: Barn = { ...ADA, id: 'barn-2', fornavn: 'Test', fodselsnummer: '03831550170' }
export const LEO: Barn = {
  ...ADA,
  id: 'barn-3',
  fornavn: 'Eksempel',
  fodselsnummer: '14851550160',
  enhetId: 'skole-2',
}

/** A real store and orchestrator, and the procedures as a logged-in person calls them. */
export async function miljo() {
  const { store, fil } = await egenStore()
  await store.barn.settInn([BO, LEO])
  let naa = NAA
  const klokke = () => naa
  const meldinger = lagMeldinger()
  const spor = lagSpor(store, klokke)
  const orkestrator = lagOrkestrator(store, klokke, meldinger)

  const som = async (personId: string, spraak: Spraak = 'nb') =>
    fravaerRouter.createCaller({
      store,
      klokke,
      orkestrator,
      meldinger,
      spor,
      demo: true,
      adresse: null,
      avsender: null,
      person: (await store.personer.finn(personId)) ?? null,
      spraak,
      oktGjelder: async () => true,
      innsyn: lagInnsyn(store),
      cookie: { token: undefined, sett: () => {}, slett: () => {} },
      requestId: 'prove',
    })

  return {
    store,
    fil,
    klokke,
    orkestrator,
    som,
    stillKlokka: (tid: string) => {
      naa = tid
    },
    /** Opens a case for the child and answers its id. */
    aapneSak: async (barn: Barn) => {
      const outcome = await orkestrator.opprett(SYSTEM, {
        kommandoId: randomUUID(),
        barn,
        stafettholder: { person: 'kari', rolle: 'kontaktlaerer' },
      })
      if (outcome.outcome !== 'ok') throw new Error(outcome.outcome)
      return outcome.svar.sakId
    },
    /** The case's memory of absence, and its version. */
    sak: async (sakId: string) => {
      const lagret = await store.finnSak(sakId)
      if (!lagret) throw new Error('ingen sak')
      const { stand } = await orkestrator.klar(sakId, lagret.nr)
      return { versjon: stand.versjon, lagret, ...stand.sak.context.fravaer }
    },
    /** Reads the file and writes the right lines of it, as the screen does. */
    importer: async (personId: string, innhold: string) => {
      const kaller = await som(personId)
      const { linjer } = await kaller.forhaandsvis({ innhold })
      const rader = linjer.flatMap((linje) => (linje.status === 'feil' ? [] : [linje.rad]))
      return kaller.importer({ importId: randomUUID(), rader })
    },
  }
}

/** What is wrong with one line of a preview. */
export const feilPaa = (linje: object | undefined): unknown =>
  linje && 'feil' in linje ? linje.feil : undefined

/** A file with a whole day of illness for the child on each of these dates. */
export const fil = ({ fodselsnummer }: Barn, ...datoer: string[]) =>
  [
    'barn;dato;art;årsak;timer',
    ...datoer.map((dato) => `${fodselsnummer};${dato};dokumentert;sykdom;`),
  ].join('\n')

/** The last ten school days before and on the day that it is in these tests. */
export const DAGER = [
  '2026-11-09',
  '2026-11-10',
  '2026-11-11',
  '2026-11-12',
  '2026-11-13',
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
]
