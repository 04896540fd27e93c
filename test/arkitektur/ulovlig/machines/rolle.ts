import { hostname } from 'node:os'

export type Rolle = string
export const rolle: Rolle = hostname()
