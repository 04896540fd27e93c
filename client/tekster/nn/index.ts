import type { Tekster } from '../typer.ts'
import { skall } from './skall.ts'
import { skjema } from './skjema.ts'
import { ui } from './ui.ts'

export const nn: Tekster = { skall, skjema, ...ui }
