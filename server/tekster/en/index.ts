import type { Tekster } from '../typer.ts'
import { arbeid } from './arbeid.ts'
import { forlop } from './forlop.ts'
import { krav, kravdel } from './krav.ts'
import { frist, sammendrag } from './naa.ts'
import { bindeord, element, part, rolle, tilTrinn } from './ord.ts'
import { plan } from './plan.ts'
import { intern, tilstand } from './tilstand.ts'
import { valg } from './valg.ts'

export const en: Tekster = {
  hendelse: { ...arbeid, ...plan, ...forlop },
  krav,
  kravdel,
  rolle,
  part,
  bindeord,
  element,
  tilTrinn,
  valg,
  tilstand,
  intern,
  frist,
  sammendrag,
}
