import { side } from '../client/side.ts'

export type App = typeof app
export const app: unknown = side
