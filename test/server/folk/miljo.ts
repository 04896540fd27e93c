import { randomUUID } from 'node:crypto'
import type { Person } from '../../../db/store.ts'
import { syntetiskNummer } from '../../../server/demo/fodselsnummer.ts'
import type { Folkeoppdrag } from '../../../server/folk/oppdrag.ts'
import { oppdragFor, oppdragVedServeren } from '../../../server/folk/oppdrag.ts'
import { endringene, skrivBolk } from '../../../server/folk/skriv.ts'
import type { Slag } from '../../../server/folk/slag.ts'
import { vurder } from '../../../server/folk/vurder/alle.ts'
import type { Vurdert } from '../../../server/folk/vurder/felles.ts'
import { SYSTEM, somKommando } from '../../../server/sak/kommando.ts'
import { lagMeldinger } from '../../../server/sak/meldinger.ts'
import { lagOrkestrator } from '../../../server/sak/orkestrator.ts'
import { egenStore, NAA } from '../harness.ts'

/** Numbers that nobody has, of children born on the first days of March 2015. */
const NR = Array.from({ length: 9 }, (_, i) => syntetiskNummer(`2015-03-0${i + 1}`, 0))
export const [NR1 = '', NR2 = '', NR3 = ''] = NR

/** What is wrong with a line, and what to look twice at, as column and reason. */
export const feil = (en: Vurdert | undefined) =>
  en?.feil.map(({ felt, grunn, n }) => [felt, grunn, ...(n === undefined ? [] : [n])])
export const merknader = (en: Vurdert | undefined) =>
  en?.advarsler.map(({ felt, merknad }) => [felt, merknad])

/** A real store with two schools and a kindergarten, their classes and their staff, on that day. No children. */
export async function miljo(naa = NAA) {
  const { store, fil } = await egenStore()
  const klokke = () => naa
  await store.folk.skriv({
    enheter: [{ id: 'hage-1', navn: 'Test barnehage', arena: 'barnehage', kommune: 'Prøve' }],
    grupper: [
      { enhetId: 'skole-1', gruppe: '5A' },
      { enhetId: 'skole-1', gruppe: '5B' },
      { enhetId: 'skole-2', gruppe: '5A' },
      { enhetId: 'hage-1', gruppe: 'Humla' },
    ],
    personer: [
      leder('ragna', 'rektor', 'skole-1'),
      leder('rolf', 'rektor', 'skole-2'),
      {
        ...leder('eva', 'enhetsleder', 'skole-1'),
        roller: ['skole-1', 'skole-2'].map((enhetId) => ({
          rolle: 'enhetsleder' as const,
          enhetId,
          gruppe: null,
        })),
      },
    ],
  })
  const fra = { store, klokke, demo: true, spraak: 'nb' as const }
  const som = async (hvem: string | null): Promise<Folkeoppdrag> => {
    const person = hvem === null ? undefined : await store.personer.finn(hvem)
    if (hvem === null) return oppdragVedServeren(fra)
    if (!person) throw new Error(`nobody is called ${hvem}`)
    return oppdragFor(fra, person)
  }
  type Valg = { alle?: boolean; hvem?: string | null }

  const dommer = async (
    slag: Slag,
    linjer: readonly string[],
    { alle = false, hvem = null }: Valg,
  ) => vurder({ slag, innhold: linjer.join('\n'), alle }, await som(hvem))

  const orkestrator = lagOrkestrator(store, klokke, lagMeldinger())

  return {
    store,
    fil,
    klokke,
    /** What the preview says of each line. */
    se: async (slag: Slag, linjer: readonly string[], valg: Valg = {}) =>
      (await dommer(slag, linjer, valg)).map(({ vurdert }) => vurdert),
    /** Brings the right lines in, and gives what the preview said. */
    hent: async (slag: Slag, linjer: readonly string[], valg: Valg = {}) => {
      const alle = await dommer(slag, linjer, valg)
      await skrivBolk(store, endringene(alle), klokke)
      return alle.map(({ vurdert }) => vurdert)
    },
    barn: (nummer: string) => store.barn.finnVedNummer(nummer),
    person: async (ansattnummer: string): Promise<Person | undefined> =>
      (await store.personer.alle()).find((en) => en.ansattnummer === ansattnummer),
    /** Opens a case for the child with this holder, and answers its id. */
    aapneSak: async (nummer: string, person: string, rolle: string) => {
      const barn = await store.barn.finnVedNummer(nummer)
      if (!barn) throw new Error('no such child')
      const nySak = { kommandoId: randomUUID(), barn, stafettholder: { person, rolle } }
      const outcome = await orkestrator.opprett(SYSTEM, nySak)
      if (outcome.outcome !== 'ok') throw new Error(outcome.outcome)
      return outcome.svar.sakId
    },
    /** Offers the relay of a case that was just opened. */
    tilbyStafett: async (sakId: string, person: string, rolle: string) => {
      const lagret = await store.finnSak(sakId)
      if (!lagret) throw new Error('no such case')
      const tone = { id: 'tone', roller: ['tiltaksleder' as const] }
      const kommando = somKommando(tone.id, sakId, {
        kommandoId: randomUUID(),
        forventetVersjon: 1,
        type: 'stafett.tilbudt',
        data: { til: { person, rolle }, overlevering: 'Kort om saken' },
      })
      const { outcome } = await orkestrator.send(sakId, lagret, tone, kommando)
      if (outcome !== 'ok') throw new Error(outcome)
    },
  }
}

const leder = (id: string, rolle: 'rektor' | 'enhetsleder', enhetId: string): Person => ({
  id,
  navn: `${id} Syntetisk`,
  spraak: 'nb',
  roller: [{ rolle, enhetId, gruppe: null }],
})
