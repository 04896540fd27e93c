import { z } from 'zod'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { muligheter } from '../../../machines/sak/avgjor.ts'
import { skjemaFor } from '../../../machines/sak/hendelser.ts'
import type { PersonIRolle } from '../../../machines/sak/konvolutt.ts'
import type { KravInn } from '../../../machines/sak/krav/inn.ts'
import { tidligst } from '../../../machines/sak/tidligst.ts'
import type { SakSnapshot } from '../../../machines/sak/tilstand.ts'
import type { Spraak } from '../../api/spraak.ts'
import { handlingstittel } from '../../tekster/hendelse.ts'
import { oversett } from '../../tekster/oversett.ts'
import { merkSkjema } from '../../tekster/skjema.ts'
import type { Navn } from './folk.ts'
import type { mangelviser } from './mangler.ts'

type Grunnlag = {
  rutine: Rutine
  snapshot: SakSnapshot
  asker: KravInn['hendelse']
  kandidater: readonly PersonIRolle[]
  spraak: Spraak
  navn: Navn
  visMangler: ReturnType<typeof mangelviser>
}

const skrevet = new WeakMap<z.ZodType, z.core.JSONSchema.BaseSchema>()

/** A schema as JSON Schema; those that never change are written once. */
const somJson = (skjema: z.ZodType): z.core.JSONSchema.BaseSchema => {
  const json = skrevet.get(skjema) ?? z.toJSONSchema(skjema)
  skrevet.set(skjema, json)
  return json
}

/** Every transition of the present state, allowed or not, with words and form. */
export const overganger = ({
  rutine,
  snapshot,
  asker,
  kandidater,
  spraak,
  navn,
  visMangler,
}: Grunnlag) => {
  const t = oversett(spraak)
  const verden = { rutine, kontekst: snapshot.context, idag: asker.skjedde, kandidater }
  const oppslag = { rutine, kontekst: snapshot.context, navn: (id: string) => navn[id] ?? '' }
  return muligheter(rutine, snapshot, asker).map(({ type, krav, mangler }) => ({
    type,
    tittel: handlingstittel(spraak, type, snapshot.context.trinn),
    beskrivelse: t(`hendelse.${type}.beskrivelse`),
    roller: krav.roller ?? [],
    tillatt: mangler.length === 0,
    /** The earliest day on which it may be said to have happened. */
    tidligst: tidligst(type, snapshot.context, asker.skjedde),
    mangler: visMangler(mangler),
    skjema: merkSkjema(type, somJson(skjemaFor(type, verden)), spraak, oppslag),
  }))
}
