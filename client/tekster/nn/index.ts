import type { Tekster } from '../typer.ts'
import { innlogging } from './innlogging.ts'
import { roller } from './roller.ts'
import { sidefeil } from './sidefeil.ts'
import { skall } from './skall.ts'
import { skjema } from './skjema.ts'
import { ui } from './ui.ts'

export const nn: Tekster = { innlogging, roller, sidefeil, skall, skjema, ...ui }
