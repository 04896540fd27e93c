import type { Scenario } from '../trekk.ts'
import { evaluert, fortellFra, gjor, plan, til, tilTrinn, videre } from './deler.ts'

const skole = fortellFra('skole', { foer: 6, andel: 0.2 })

export const skole2: Scenario[] = [
  skole('trinn 2, kartlegger', 'langt', [...tilTrinn(2), gjor(2, 'barnet.hort')], 1),
  skole('trinn 2, felles forståelse', 'sovn', [...tilTrinn(2), til(3, 'forstaa')], 2),
  skole('trinn 2, planlegger', 'kroppen', [...tilTrinn(2), til(6, 'planlegge')], 1),
  skole('trinn 2, planen gjelder', 'matte', [...tilTrinn(2), plan], 8, { evalueres: 13 }),
  skole(
    'trinn 2, justert versjon gjelder',
    'langt',
    [...tilTrinn(2), plan, evaluert('justeres'), gjor(4, 'plan.iverksatt')],
    5,
  ),
  skole('trinn 2, planen skal evalueres', 'gym', [...tilTrinn(2), plan], 21, { evalueres: -1 }),
  skole(
    'trinn 2, tilbudt til tiltaksleder',
    'langt',
    [...tilTrinn(2), plan, evaluert('justeres'), gjor(2, 'stafett.tilbudt')],
    1,
  ),
  skole(
    'trinn 2, gikk ned til trinn 1',
    'venner',
    [...tilTrinn(2), plan, evaluert('viderefores'), gjor(3, 'trinn.senket')],
    5,
  ),
  skole(
    'trinn 2, på vent',
    'sovn',
    [...tilTrinn(2), plan, gjor(8, 'sak.satPaaVent', { hvilerTil: 20 })],
    6,
  ),
  skole(
    'trinn 2, overtatt av andre',
    'kroppen',
    [...tilTrinn(2), plan, gjor(8, 'sak.lukket', { grunn: 'annenInstans' })],
    25,
  ),
]

export const skole3: Scenario[] = [
  skole('trinn 3, kartlegger', 'langt', [...tilTrinn(3), gjor(3, 'kontaktform.avklart')], 2),
  skole('trinn 3, felles forståelse', 'sovn', [...tilTrinn(3), til(4, 'forstaa')], 1),
  skole('trinn 3, planlegger', 'kroppen', [...tilTrinn(3), til(6, 'planlegge')], 3),
  skole('trinn 3, planen gjelder', 'langt', [...tilTrinn(3), plan, gjor(5, 'notat.skrevet')], 4),
  skole(
    'trinn 3, tredje periode',
    'langt',
    [...tilTrinn(3), plan, evaluert('viderefores'), videre, evaluert('viderefores'), videre],
    6,
  ),
  skole(
    'trinn 3, gikk ned til trinn 2',
    'gym',
    [...tilTrinn(3), plan, evaluert('viderefores'), gjor(3, 'trinn.senket')],
    4,
    { fravaer: { foer: 6, andel: 0.2, ro: 28 } },
  ),
  skole(
    'trinn 3, avsluttet med mål nådd',
    'langt',
    [...tilTrinn(3), plan, evaluert('avsluttes'), gjor(12, 'sak.avsluttet')],
    9,
    { fravaer: { foer: 8, andel: 0.35, ro: 36 } },
  ),
]
