import type { Tekster } from '../typer.ts'
import { avstemning } from './avstemning.ts'
import { evaluering } from './evaluering.ts'
import { fravaer } from './fravaer.ts'
import { hopp } from './hopp.ts'
import { idag } from './idag.ts'
import { innlogging } from './innlogging.ts'
import { kladd } from './kladd.ts'
import { minesaker } from './minesaker.ts'
import { nysak } from './nysak.ts'
import { plan } from './plan.ts'
import { postkasse } from './postkasse.ts'
import { sak } from './sak.ts'
import { sidefeil } from './sidefeil.ts'
import { skall } from './skall.ts'
import { skjema } from './skjema.ts'
import { ui } from './ui.ts'

export const en: Tekster = {
  fravaer,
  avstemning,
  evaluering,
  hopp,
  idag,
  innlogging,
  minesaker,
  nysak,
  plan,
  postkasse,
  sak,
  sidefeil,
  skall,
  skjema,
  ...kladd,
  ...ui,
}
