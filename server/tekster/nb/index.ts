import type { Prosessnavn } from '../../../machines/prosess/register.ts'
import type { Hendelsestekst, Maskinnavn, Sakshendelse } from '../typer.ts'
import { arbeid } from './arbeid.ts'
import { foresatt } from './familie.ts'
import { forlop } from './forlop.ts'
import { grunn } from './grunn.ts'
import { krav, kravdel } from './krav.ts'
import * as mote from './mote.ts'
import { forbered, frist, sammendrag } from './naa.ts'
import {
  bindeord,
  deltaker,
  element,
  omProsess,
  part,
  rolle,
  side,
  tilTrinn,
  tjeneste,
} from './ord.ts'
import { plan } from './plan.ts'
import { post } from './post.ts'
import { igjen, sjekk } from './sjekk.ts'
import * as stemme from './stemme.ts'
import { intern, tilstand } from './tilstand.ts'

export const nb = {
  hendelse: {
    ...arbeid,
    ...stemme.hendelse,
    ...mote.hendelse,
    ...plan,
    ...forlop,
  } satisfies Record<Sakshendelse, Hendelsestekst>,
  krav,
  kravdel,
  rolle,
  part,
  deltaker,
  tjeneste,
  side,
  bindeord,
  element,
  tilTrinn,
  omProsess,
  prosess: { stemme: stemme.prosess, mote: mote.prosess } satisfies Record<
    Prosessnavn,
    Record<'tittel', string>
  >,
  tilstand: { sak: tilstand, stemme: stemme.tilstand, mote: mote.tilstand } satisfies Record<
    Maskinnavn,
    Record<string, string>
  >,
  intern: { ...intern, ...stemme.intern, ...mote.intern },
  frist: { ...frist, ...stemme.frist, ...mote.frist },
  grunn,
  sammendrag,
  forbered,
  sjekk,
  igjen,
  foresatt,
  post,
}
