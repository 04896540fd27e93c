import type { Scenario } from '../trekk.ts'
import { fortellFra, gjor, til } from './deler.ts'

const skole = fortellFra('skole', { foer: 4, andel: 0.08 })

export const skole0: Scenario[] = [
  skole('trinn 0, undring', 'morgen', [], 1),
  skole('trinn 0, undring', 'venner', [], 2),
  skole('trinn 0, undring forfalt', 'matte', [], 6),
  skole('trinn 0, hører barn og foresatte', 'gym', [til(1, 'hore')], 2),
  skole('trinn 0, høring forfalt', 'sovn', [gjor(2, 'foresatte.kontaktet')], 9),
  skole('trinn 0, vurderer', 'flytting', [til(1, 'hore'), til(4, 'vurdere')], 2),
  skole(
    'trinn 0, barnets syn ført i etterkant',
    'venner',
    [til(1, 'hore'), gjor(2, 'foresatte.kontaktet'), gjor(4, 'barnet.hort', { sent: 2 })],
    3,
  ),
  skole('trinn 0, holdt', 'morgen', [til(5, 'vurdere'), gjor(6, 'trinn.holdt')], 4),
  skole('trinn 0, fraværsvarsel venter', 'langt', [til(5, 'vurdere')], 14, {
    fravaer: { foer: 2, siste: 8 },
  }),
  skole(
    'trinn 0, plan alt på trinn 0',
    'matte',
    [til(5, 'vurdere'), gjor(3, 'plan.utkastLagret'), gjor(0, 'plan.iverksatt')],
    3,
  ),
  skole('trinn 0, stafetten er tilbudt', 'gym', [til(5, 'vurdere'), gjor(2, 'stafett.tilbudt')], 1),
  skole(
    'trinn 0, avsluttet med mål nådd',
    'morgen',
    [til(5, 'vurdere'), gjor(8, 'sak.avsluttet')],
    30,
  ),
  skole(
    'trinn 0, flyttet',
    'kroppen',
    [til(5, 'vurdere'), gjor(4, 'sak.lukket', { grunn: 'flyttet' })],
    20,
  ),
  skole(
    'trinn 0, feilregistrert',
    'sovn',
    [gjor(1, 'sak.lukket', { grunn: 'feilregistrert' })],
    12,
  ),
]
