import type { forst as nb } from '../nb/forst.ts'
import type { Samme } from '../typer.ts'
import { avstemning } from './avstemning.ts'
import { forslag } from './forslag.ts'
import { hopp } from './hopp.ts'
import { idag } from './idag.ts'
import { innlogging } from './innlogging.ts'
import { kladd } from './kladd.ts'
import { minesaker } from './minesaker.ts'
import { postkasse } from './postkasse.ts'
import { sidefeil } from './sidefeil.ts'
import { skall } from './skall.ts'
import { skjema } from './skjema.ts'
import { ui } from './ui.ts'

export const forst: Samme<typeof nb> = {
  avstemning,
  forslag,
  hopp,
  idag,
  innlogging,
  minesaker,
  postkasse,
  sidefeil,
  skall,
  skjema,
  ...kladd,
  ...ui,
}
