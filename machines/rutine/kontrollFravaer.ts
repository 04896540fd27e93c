import { leggTilDager } from '../kalender/dato.ts'
import { antallSkoledager } from '../kalender/skoledager.ts'
import type { RutineFeil } from './feil.ts'
import { gjentatte } from './feil.ts'
import type { Monster, Terskel, Vindu } from './fravaer.ts'
import type { Rutine } from './skjema.ts'

/** Rules of absence that can be met, and that can be told from each other. */
export function kontrollerFravaer(rutine: Rutine): RutineFeil[] {
  const { teller, tellerIkke, vinduer, monstre, stille } = rutine.fravaer
  const taus = stille === 'tilUnder' && monstre.length > 0
  return [
    ...gjentatte('fravaer.teller', teller),
    ...gjentatte('fravaer.tellerIkke', tellerIkke),
    ...gjentatte('fravaer.vinduer', idene(vinduer)),
    ...vinduer.flatMap((vindu, i) => kontrollerVindu(`fravaer.vinduer.${i}`, vindu, rutine)),
    ...gjentatte(
      'fravaer',
      [...vinduer.flatMap(({ terskler }) => terskler), ...monstre].map(tilId),
    ),
    ...monstre.flatMap((monster, i) => kontrollerMonster(`fravaer.monstre.${i}`, monster)),
    ...(taus
      ? [{ sted: 'fravaer.monstre', grunn: 'a pattern is never asked about: it has no threshold' }]
      : []),
    ...kontrollerSykdom(rutine.fravaer.sykdom),
    ...kontrollerNaervaer(rutine.normaltNaervaer),
  ]
}

const tilId = ({ id }: { id: string }): string => id
const idene = (poster: readonly { id: string }[]): string[] => poster.map(tilId)

function kontrollerVindu(sted: string, vindu: Vindu, rutine: Rutine): RutineFeil[] {
  const dager = rommer(vindu, rutine)
  return vindu.terskler.flatMap((terskel, i) =>
    kontrollerTerskel(`${sted}.terskler.${i}`, terskel, { dager, forrige: vindu.terskler[i - 1] }),
  )
}

function kontrollerTerskel(
  sted: string,
  { over, trinn, iTrinn = [] }: Terskel,
  { dager, forrige }: { dager: number; forrige: Terskel | undefined },
): RutineFeil[] {
  const feil: RutineFeil[] = gjentatte(`${sted}.iTrinn`, iTrinn.map(String))
  for (const [i, nr] of iTrinn.entries())
    if (nr < trinn)
      feil.push({ sted: `${sted}.iTrinn.${i}`, grunn: `is asked there as below ${trinn}` })
  if (forrige && trinn <= forrige.trinn)
    feil.push({ sted: `${sted}.trinn`, grunn: `must be above ${forrige.trinn}` })
  if (forrige && over <= forrige.over)
    feil.push({ sted: `${sted}.over`, grunn: `must be above ${forrige.over}` })
  if (over >= dager)
    feil.push({ sted: `${sted}.over`, grunn: 'can never be passed: the window has no more days' })
  return feil
}

/** The most days that can count in the window. */
function rommer({ lengde }: Vindu, rutine: Rutine): number {
  if ('antall' in lengde) return lengde.antall
  const aar = Number(rutine.gyldigFra.slice(0, 4))
  const vaar = antallSkoledager(`${aar}-01-01`, `${aar}-07-31`, rutine)
  const host = antallSkoledager(`${aar}-08-01`, leggTilDager(`${aar + 1}-01-01`, -1), rutine)
  return lengde.enhet === 'halvaar' ? Math.max(vaar, host) : vaar + host
}

function kontrollerMonster(sted: string, monster: Monster): RutineFeil[] {
  return [
    ...gjentatte(`${sted}.iTrinn`, monster.iTrinn.map(String)),
    ...kontrollerAntall(sted, monster),
  ]
}

const ALDRI = 'can never be seen: there are not so many days'

function kontrollerAntall(sted: string, monster: Monster): RutineFeil[] {
  const feil = (felt: string, umulig: boolean, grunn = ALDRI) =>
    umulig ? [{ sted: `${sted}.${felt}`, grunn }] : []
  switch (monster.slag) {
    case 'ukedag':
      return feil('minst', monster.minst > monster.av)
    case 'timer':
      return []
    case 'stigende':
      return [
        ...feil(
          'maaneder',
          monster.maaneder < 2,
          'must be at least 2: one time alone does not rise',
        ),
        ...feil('minst', monster.minst > monster.skoledager),
      ]
    case 'perioder':
      return [
        // Between two periods lies a day that is of none.
        ...feil('minst', 2 * monster.minst - 1 > monster.skoledager),
        ...feil('over', monster.over >= monster.skoledager),
        ...gjentatte(`${sted}.aarsaker`, monster.aarsaker),
      ]
    case 'vedFri':
    case 'fag':
    case 'time':
    case 'forsent':
      return feil('minst', monster.minst > monster.skoledager)
  }
}

function kontrollerSykdom(sykdom: Rutine['fravaer']['sykdom']): RutineFeil[] {
  if (!sykdom) return []
  const { fra, utenPapirer, gjennom } = sykdom
  const forKort = utenPapirer < fra
  return [
    ...(forKort ? [{ sted: 'fravaer.sykdom.utenPapirer', grunn: `must not be below ${fra}` }] : []),
    ...gjentatte('fravaer.sykdom.gjennom', gjennom),
    ...gjennom.flatMap((aarsak, i) =>
      aarsak === 'sykdom' || aarsak === 'sammenhengendeSykdom'
        ? [{ sted: `fravaer.sykdom.gjennom.${i}`, grunn: `${aarsak} is a day of illness` }]
        : [],
    ),
  ]
}

function kontrollerNaervaer({ skoledager, innen, hoyst }: Rutine['normaltNaervaer']): RutineFeil[] {
  const forKort = innen !== null && innen < skoledager
  return [
    ...(forKort
      ? [{ sted: 'normaltNaervaer.innen', grunn: `must not be below ${skoledager}` }]
      : []),
    ...(hoyst.dager < skoledager
      ? []
      : [{ sted: 'normaltNaervaer.hoyst.dager', grunn: `must be below ${skoledager}` }]),
  ]
}
