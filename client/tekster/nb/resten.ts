import { evaluering } from './evaluering.ts'
import { fravaer } from './fravaer.ts'
import { kalender } from './kalender.ts'
import { klassen } from './klassen.ts'
import { lagside } from './laget.ts'
import { moter } from './moter.ts'
import { motet } from './motet.ts'
import { nysak } from './nysak.ts'
import { oppgaver } from './oppgaver.ts'
import { oppsett } from './oppsett.ts'
import { rutinebytte } from './rutinebytte.ts'
import { saksfaner } from './saksfaner.ts'
import { samtale } from './samtale.ts'
import { sporsmaal } from './sporsmaal.ts'
import { tilbakemelding } from './tilbakemelding.ts'
import { timeplan } from './timeplan.ts'
import { trinnet } from './trinnet.ts'
import { utvikling } from './utvikling.ts'
import { varsler } from './varsler.ts'
import { vedlegg } from './vedlegg.ts'
import { verktoy } from './verktoy.ts'

/** What the pages behind them say. */
export const resten = {
  evaluering,
  fravaer,
  motet,
  kalender,
  klassen,
  sporsmaal,
  nysak,
  oppgaver,
  oppsett,
  vedlegg,
  tilbakemelding,
  varsler,
  sak: {
    ...saksfaner,
    lagside,
    moter,
    rutinebytte,
    samtale,
    timeplan,
    trinnet,
    utvikling,
    verktoy,
  },
}
