import { describe, expect, it } from 'vitest'
import { orlandSkole } from '../../../machines/rutine/orlandSkole/rutine.ts'
import type { SakKontekst } from '../../../machines/sak/kontekst.ts'
import { mangler } from '../../../machines/sak/krav/mangler.ts'
import { sakMaskin } from '../../../machines/sak/maskin.ts'
import type { SakSnapshot } from '../../../machines/sak/tilstand.ts'
import { Spraak } from '../../../server/api/spraak.ts'
import { kravtekst } from '../../../server/tekster/krav.ts'
import { sammendrag } from '../../../server/tekster/sammendrag.ts'
import { IDAG, medPlan, nySak } from './sak.ts'

type Verdi = SakSnapshot['value']
const start = nySak(orlandSkole)

const sak = (verdi: Partial<Verdi>, endring: Partial<SakKontekst> = {}): SakSnapshot =>
  sakMaskin(orlandSkole).resolveState({
    value: { ...start.value, ...verdi },
    context: { ...medPlan(start.context), ...endring },
  })
const si = (snapshot: SakSnapshot, spraak: Spraak = 'nb', sluttet: string | null = null) =>
  sammendrag(spraak, snapshot, {
    fornavn: 'Nora',
    idag: IDAG,
    meg: 'kari',
    enhet: '',
    sluttet,
    videre: { enhet: null, mottatt: false },
  })

const PLANER: Verdi['plan'][] = ['ingen', 'gjelder', 'tilEvaluering', 'evaluert', 'avsluttet']
const TRAPP: Verdi['trapp'][] = [
  { trinn0: 'undring' },
  { trinn0: 'hore' },
  { trinn0: 'vurdere' },
  { trinn1: 'kartlegge' },
  { trinn2: 'forstaa' },
  { trinn3: 'planlegge' },
  { trinn1: 'folgeOpp' },
]

describe('where the case is now', () => {
  it('says that the child has left for as long as the case is open', () => {
    const aapen = sak({ trapp: { trinn1: 'folgeOpp' } })
    expect(si(aapen, 'nb', '2026-01-09')).toMatch(/Nora sluttet .*9\. januar.*\. Lukk saken/)
    expect(si(aapen)).not.toContain('Nora sluttet')
    const lukket = sak({}, { lukket: { grunn: 'flyttet', dato: IDAG } } as Partial<SakKontekst>)
    expect(si(lukket, 'nb', '2026-01-09')).not.toContain('Nora sluttet')
  })

  it('is a whole sentence in every state and language', () => {
    for (const spraak of Spraak.options) {
      for (const trapp of TRAPP) {
        for (const plan of PLANER) {
          const tekst = si(sak({ trapp, plan }), spraak)
          expect(tekst).toMatch(/^[A-ZÅ][^{}]+\.$/)
          expect(tekst).not.toContain('undefined')
        }
      }
    }
  })

  it('tells when a plan in force is evaluated, and with whom', () => {
    const folgerOpp = { trapp: { trinn1: 'folgeOpp' } } as const
    expect(si(sak({ ...folgerOpp, plan: 'gjelder' }))).toBe(
      'Planen gjelder. Den skal evalueres med Nora og foresatte 3. desember.',
    )
    expect(si(sak({ ...folgerOpp, plan: 'evaluert' }))).toBe(
      'Planen er evaluert. Nå skal dere bestemme veien videre.',
    )
  })

  it('tells of a plan that stands beside other work, and of what waits for an answer', () => {
    const fravaer = {
      dager: [],
      besvart: [],
      hevesTil: null,
      hjemme: [],
      varsel: { terskel: 'over6', trinn: 1 as const, dato: IDAG, til: IDAG },
    }
    expect(si(sak({ trapp: { trinn2: 'kartlegge' }, plan: 'gjelder' }, { fravaer }))).toBe(
      'Dere leter etter hva som ligger bak, på alle fire områdene, sammen med Nora. Planen dere har, gjelder til den evalueres 3. desember. Fraværet skal vurderes.',
    )
  })

  it('needs no date from a plan whose every row has ended', () => {
    const { plan } = medPlan(start.context)
    const felles = { gjennomfort: 'ja', hjalp: 'ja', resultat: 'Går fint' } as const
    const utfall = { 'h1.1': { utfall: 'avsluttes', sluttgrunn: 'fullfort', ...felles } } as const
    const evalueringer = [{ deltakere: [], utfall, oppsummering: 'Ferdig', dato: IDAG }]
    const ferdig = plan.gjeldende && { ...plan.gjeldende, evalueringer }
    const snapshot = sak(
      { trapp: { trinn1: 'folgeOpp' }, plan: 'evaluert' },
      { plan: { ...plan, gjeldende: ferdig }, trinn: 1, evaluert: IDAG },
    )
    expect(si(snapshot)).toContain('Planen er evaluert.')
  })

  it('says of a plan that was evaluated before the case came down what its requirement says', () => {
    const { plan } = medPlan(start.context)
    const evalueringer = [{ deltakere: [], utfall: {}, oppsummering: 'Ferdig', dato: IDAG }]
    const gjeldende = plan.gjeldende && { ...plan.gjeldende, trinn: 2 as const, evalueringer }
    const nede = { plan: { ...plan, gjeldende }, trinn: 1 as const, evaluert: null }
    const snapshot = sak({ trapp: { trinn1: 'folgeOpp' }, plan: 'evaluert' }, nede)
    expect(si(snapshot)).toBe(
      'Planen ble evaluert før dere gikk ned. La den stå en periode til, eller lag en ny.',
    )
    const [mangel] = mangler(
      { trinn: 'hev' },
      {
        rutine: orlandSkole,
        kontekst: snapshot.context,
        hendelse: { aktor: { id: 'kari', roller: [] }, skjedde: IDAG },
      },
    )
    expect(mangel && kravtekst('nb', mangel, orlandSkole)).toBe(
      'Planen ble evaluert før dere gikk ned. La den stå en periode til eller lag en ny, og evaluer den her.',
    )
  })

  it('tells of rest and end', () => {
    const hvile = { grunn: 'Ferie', fra: IDAG, til: '2027-01-11' }
    expect(si(sak({ liv: 'paaVent' }, { hvile }))).toBe(
      'Saken er på vent til 11. januar 2027. Fristene hviler så lenge.',
    )
    const lukk = (grunn: string) => si(sak({ liv: 'lukket' }, { lukket: { grunn, dato: IDAG } }))
    expect(lukk('maalNaadd')).toBe('Saken er avsluttet. Målet er nådd.')
    expect(lukk('flyttet')).toBe('Saken er lukket. Grunn: barnet flytter.')
  })
})
