import type { Scenario } from '../trekk.ts'
import { evaluert, fortellFra, gjor, opp, plan, til, tilTrinn } from './deler.ts'

const barnehage = fortellFra('barnehage', { foer: 4, andel: 0.08 })

export const barnehagen: Scenario[] = [
  barnehage('trinn 0, undring', 'levering', [], 2),
  barnehage('trinn 0, hører barn og foresatte', 'lek', [til(2, 'hore')], 3),
  barnehage('trinn 0, vurderer', 'rytme', [til(6, 'vurdere')], 3),
  barnehage(
    'trinn 0, avsluttet med mål nådd',
    'lek',
    [til(6, 'vurdere'), gjor(9, 'sak.avsluttet')],
    25,
  ),
  barnehage(
    'trinn 1, drøftet før samtalen',
    'levering',
    [...opp, gjor(2, 'tiltaksleder.droftet')],
    2,
  ),
  barnehage('trinn 1, felles forståelse', 'lek', [...opp, til(5, 'forstaa')], 2),
  barnehage('trinn 1, planlegger', 'rytme', [...opp, til(7, 'planlegge')], 1),
  barnehage('trinn 1, planen gjelder', 'levering', [...opp, plan], 8, { evalueres: 9 }),
  barnehage('trinn 1, planen skal evalueres', 'lek', [...opp, plan], 20, { evalueres: -3 }),
  barnehage('trinn 1, evaluert', 'rytme', [...opp, plan, evaluert('viderefores')], 2),
  barnehage(
    'trinn 1, avsluttet med mål nådd',
    'levering',
    [...opp, plan, evaluert('avsluttes'), gjor(3, 'sak.avsluttet')],
    18,
  ),
  barnehage('trinn 2, planen gjelder', 'lek', [...tilTrinn(2), plan], 6),
  barnehage(
    'trinn 2, begynner på skolen',
    'levering',
    [...tilTrinn(2), plan, gjor(10, 'sak.lukket', { grunn: 'bytterArena' })],
    15,
  ),
  barnehage('trinn 3, planen gjelder', 'rytme', [...tilTrinn(3), plan], 7),
]
