import { expect, test } from 'vitest'
import { nodeForGammel } from '../../server/oppstart/node.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0', '30.0.0'])('Node %s runs', (v) =>
  expect(nodeForGammel(v)).toBeUndefined(),
)

test.each(['14.21.3', '18.20.0', '20.18.9', '21.7.0', '22.11.0'])('Node %s is refused', (v) =>
  expect(nodeForGammel(v)).toContain(v),
)
