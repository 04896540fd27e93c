import type { Tekster } from '../typer.ts'
import { innlogging } from './innlogging.ts'
import { minesaker } from './minesaker.ts'
import { nysak } from './nysak.ts'
import { roller } from './roller.ts'
import { sidefeil } from './sidefeil.ts'
import { skall } from './skall.ts'
import { skjema } from './skjema.ts'
import { ui } from './ui.ts'

export const en: Tekster = { innlogging, minesaker, nysak, roller, sidefeil, skall, skjema, ...ui }
