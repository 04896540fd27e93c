import type { Scenario } from '../trekk.ts'
import { evaluert, fortellFra, gjor, opp, plan, til, videre } from './deler.ts'

const skole = fortellFra('skole', { foer: 4, andel: 0.1 })

export const skole1: Scenario[] = [
  skole('trinn 1, kartlegger', 'kroppen', [...opp, gjor(3, 'samtale.holdt', { sent: 1 })], 2),
  skole('trinn 1, kartlegging forfalt', 'sovn', [...opp, gjor(2, 'samtale.holdt')], 14),
  skole('trinn 1, stafetten er tilbudt', 'langt', [...opp, gjor(3, 'stafett.tilbudt')], 2),
  skole(
    'trinn 1, stafetten er avslått og gitt til en annen',
    'gym',
    [
      ...opp,
      gjor(2, 'stafett.tilbudt'),
      gjor(1, 'stafett.avslaatt'),
      gjor(3, 'stafett.tilbudt'),
      gjor(1, 'stafett.mottatt'),
    ],
    3,
  ),
  skole('trinn 1, felles forståelse', 'venner', [...opp, til(4, 'forstaa')], 1),
  skole(
    'trinn 1, kartlegger igjen',
    'matte',
    [...opp, til(4, 'forstaa'), gjor(3, 'kartlegging.gjenopptatt')],
    2,
  ),
  skole('trinn 1, planlegger', 'morgen', [...opp, til(6, 'planlegge')], 1),
  skole(
    'trinn 1, utkast er påbegynt',
    'sovn',
    [...opp, til(6, 'planlegge'), gjor(2, 'plan.utkastLagret')],
    1,
  ),
  skole('trinn 1, planen gjelder', 'gym', [...opp, plan], 6, { evalueres: 15 }),
  skole(
    'trinn 1, planen gjelder',
    'kroppen',
    [...opp, plan, gjor(6, 'notat.skrevet', { sent: 2 })],
    4,
    { evalueres: 4 },
  ),
  skole(
    'trinn 1, ny plan skrives mens den gamle gjelder',
    'venner',
    [...opp, plan, gjor(9, 'plan.utkastLagret')],
    2,
  ),
  skole('trinn 1, planen skal evalueres', 'flytting', [...opp, plan], 20, { evalueres: 0 }),
  skole('trinn 1, evalueringen er forfalt', 'matte', [...opp, plan], 28, { evalueres: -6 }),
  skole('trinn 1, evaluert', 'morgen', [...opp, plan, evaluert('justeres')], 2),
  skole('trinn 1, andre periode', 'sovn', [...opp, plan, evaluert('viderefores'), videre], 7),
  skole(
    'trinn 1, planen er avsluttet',
    'venner',
    [...opp, plan, evaluert('avsluttes'), gjor(2, 'plan.avsluttet')],
    3,
  ),
  skole('trinn 1, fraværsvarsel venter', 'kroppen', [...opp, plan], 15, {
    fravaer: { foer: 2, siste: 10 },
  }),
  skole('trinn 1, på vent', 'gym', [...opp, plan, gjor(6, 'sak.satPaaVent', { hvilerTil: 15 })], 8),
  skole(
    'trinn 1, pausen er utløpt',
    'flytting',
    [...opp, til(6, 'planlegge'), gjor(1, 'sak.satPaaVent', { hvilerTil: -2 })],
    14,
  ),
  skole(
    'trinn 1, gikk ned til trinn 0',
    'morgen',
    [...opp, plan, evaluert('viderefores'), gjor(2, 'trinn.senket')],
    4,
  ),
  skole(
    'trinn 1, avsluttet med mål nådd',
    'venner',
    [...opp, plan, evaluert('avsluttes'), gjor(10, 'sak.avsluttet')],
    12,
    { fravaer: { foer: 5, andel: 0.15, ro: 38 } },
  ),
  skole(
    'trinn 1, gjenåpnet',
    'gym',
    [...opp, plan, evaluert('avsluttes'), gjor(10, 'sak.avsluttet'), gjor(25, 'sak.gjenaapnet')],
    2,
    { fravaer: { foer: 4, andel: 0.12, ro: 55 } },
  ),
  skole(
    'trinn 1, gjenåpnet på trinn 0',
    'kroppen',
    [til(5, 'vurdere'), gjor(8, 'sak.avsluttet'), gjor(30, 'sak.gjenaapnet')],
    3,
  ),
]
