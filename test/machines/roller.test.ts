import { describe, expect, it } from 'vitest'
import { Arena, Deltaker, finnesI, Rolle } from '../../machines/roller.ts'

/** The routine's own offices (R490–536, R595–674), and the services that stand beside a case. */
const I_BEGGE = [
  'teamleder',
  'tiltaksleder',
  'enhetsleder',
  'kommunalsjef',
  'koordinator',
  'helsesykepleier',
  'los',
  'ppt',
]
const I_SKOLE = ['kontaktlaerer', 'rektor']
const I_BARNEHAGE = ['pedagogiskLeder', 'styrer']

/** The others at the table (R655–656, R700–711), and those the case is about. */
const VED_BORDET = [
  'barnet',
  'foresatte',
  'familieOgForebygging',
  'fastlege',
  'nav',
  'barnevern',
  'andre',
]

describe('roles', () => {
  it('are the offices that the routine names', () => {
    expect([...Rolle.options].sort()).toEqual([...I_BEGGE, ...I_SKOLE, ...I_BARNEHAGE].sort())
    expect([...Arena.options].sort()).toEqual(['barnehage', 'skole'])
  })

  it('sit at the table beside child, guardians and the services', () => {
    expect([...Deltaker.options].sort()).toEqual([...Rolle.options, ...VED_BORDET].sort())
  })

  it('are met in their own arena, the common ones in both', () => {
    const moetes = (arena: 'skole' | 'barnehage') =>
      Deltaker.options.filter((deltaker) => finnesI(arena, deltaker)).sort()
    expect(moetes('skole')).toEqual([...I_BEGGE, ...I_SKOLE, ...VED_BORDET].sort())
    expect(moetes('barnehage')).toEqual([...I_BEGGE, ...I_BARNEHAGE, ...VED_BORDET].sort())
  })
})
