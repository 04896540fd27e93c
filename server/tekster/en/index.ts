import type { Tekster } from '../typer.ts'
import { arbeid } from './arbeid.ts'
import { foresatt } from './familie.ts'
import { forlop } from './forlop.ts'
import { grunn } from './grunn.ts'
import * as hjemmel from './hjemmel.ts'
import { krav, kravdel } from './krav.ts'
import * as medlem from './medlem.ts'
import * as mote from './mote.ts'
import { forbered, frist, sammendrag, tattInn } from './naa.ts'
import { oppgave } from './oppgave.ts'
import {
  bindeord,
  dagen,
  deltaker,
  element,
  grad,
  omProsess,
  part,
  rolle,
  side,
  tilTrinn,
  tjeneste,
} from './ord.ts'
import { plan } from './plan.ts'
import { post } from './post.ts'
import * as samtykke from './samtykke.ts'
import { igjen, sjekk } from './sjekk.ts'
import * as stemme from './stemme.ts'
import { intern, tilstand } from './tilstand.ts'
import * as timeplan from './timeplan.ts'
import * as utdrag from './utdrag.ts'

export const en: Tekster = {
  hendelse: {
    ...arbeid,
    ...stemme.hendelse,
    ...mote.hendelse,
    ...medlem.hendelse,
    ...samtykke.hendelse,
    ...hjemmel.hendelse,
    ...timeplan.hendelse,
    ...utdrag.hendelse,
    ...plan,
    ...forlop,
  },
  krav,
  kravdel,
  rolle,
  part,
  deltaker,
  tjeneste,
  side,
  grad,
  bindeord,
  dagen,
  element,
  tilTrinn,
  omProsess,
  prosess: {
    stemme: stemme.prosess,
    mote: mote.prosess,
    medlem: medlem.prosess,
    samtykke: samtykke.prosess,
    hjemmel: hjemmel.prosess,
    timeplan: timeplan.prosess,
  },
  tilstand: {
    sak: tilstand,
    stemme: stemme.tilstand,
    mote: mote.tilstand,
    medlem: medlem.tilstand,
    samtykke: samtykke.tilstand,
    hjemmel: hjemmel.tilstand,
    timeplan: timeplan.tilstand,
  },
  intern: {
    ...intern,
    ...stemme.intern,
    ...mote.intern,
    ...medlem.intern,
    ...samtykke.intern,
    ...timeplan.intern,
  },
  frist: { ...frist, ...stemme.frist, ...mote.frist, ...samtykke.frist, ...timeplan.frist },
  grunn,
  sammendrag: { ...sammendrag, ...utdrag.sammendrag },
  forbered,
  tattInn,
  utdraget: utdrag.utdraget,
  sjekk,
  igjen,
  foresatt,
  post,
  oppgave,
}
