import { flytting } from './flytting.ts'
import { gym } from './gym.ts'
import { kroppen } from './kroppen.ts'
import { langt } from './langt.ts'
import { lek } from './lek.ts'
import { levering } from './levering.ts'
import { matte } from './matte.ts'
import { morgen } from './morgen.ts'
import { nora } from './nora.ts'
import { rytme } from './rytme.ts'
import { sovn } from './sovn.ts'
import { venner } from './venner.ts'

export const tema = {
  flytting,
  gym,
  kroppen,
  langt,
  lek,
  levering,
  matte,
  morgen,
  nora,
  rytme,
  sovn,
  venner,
} as const
export type TemaNavn = keyof typeof tema
