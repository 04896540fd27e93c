import { skall } from './skall.ts'
import { skjema } from './skjema.ts'
import { ui } from './ui.ts'

export const nb = { skall, skjema, ...ui }
