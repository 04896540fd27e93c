import type { Rolle } from '../machines/rolle.ts'
import { rolle } from '../machines/rolle.ts'

export const tabell: Record<Rolle, unknown> = { rolle }
