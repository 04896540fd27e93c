import { expect, test } from 'vitest'
import { evner } from '../../../server/tilgang/evner.ts'
import { ROLLER, VENTET, vedEgen } from './tabell.ts'

test.each(ROLLER)('%s is led only to what the role may do somewhere', (rolle) => {
  const { leser, handler, importerer, folger, administrerer } = VENTET[rolle]
  expect(evner({ id: 'prove', roller: [vedEgen(rolle)] })).toEqual({
    startSak: handler.length > 0,
    importerFravaer: importerer,
    seSaker: leser.length > 0,
    folgeHoldere: folger === 'holdere',
    folgeEnheter: folger === 'enheter',
    administrere: administrerer !== 'ingen',
  })
})

test('a role without a unit leads nowhere', () => {
  const roller = [{ rolle: 'rektor' as const, enhetId: null, gruppe: null }]
  expect(evner({ id: 'prove', roller })).toMatchObject({
    startSak: false,
    importerFravaer: false,
    folgeHoldere: false,
    administrere: false,
  })
})
