import type { App } from '../server/app.ts'

export type Klient = App
