import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Svar } from '../../../client/evaluering/svar.ts'
import {
  bruddIRad,
  bruddTilSlutt,
  lesEvaluering,
  somData,
  tomtSvar,
} from '../../../client/evaluering/svar.ts'
import type { JsonSchema } from '../../../client/skjema/jsonSchema.ts'
import { Utfall } from '../../../machines/sak/hendelser/plan.ts'

const Evaluert = z.strictObject({
  deltakere: z.array(z.enum(['barnet', 'foresatte'])).min(1),
  utfall: z.strictObject({ 'h1.1': Utfall, 'h1.2': Utfall }),
  oppsummering: z.string().max(4000).regex(/\S/),
})
const skjema = lesEvaluering(z.toJSONSchema(Evaluert) as JsonSchema)
const [forste, andre] = skjema.rader

const fullt: Svar = {
  deltakere: ['barnet'],
  oppsummering: ' Vi går videre. ',
  begrunnelse: '',
  samordning: '',
  utfall: {
    'h1.1': { gjennomfort: 'ja', hjalp: 'delvis', resultat: 'Roligere', utfall: 'viderefores' },
    'h1.2': {
      gjennomfort: 'nei',
      hjalp: 'vetIkke',
      resultat: 'Kom ikke i gang',
      utfall: 'avsluttes',
      sluttgrunn: 'pauset',
    },
  },
}
const stier = (brudd: { sti: string }[]) => brudd.map(({ sti }) => sti)

describe('the answers of an evaluation', () => {
  it('read their rows and ways out off the schema', () => {
    expect(skjema.rader.map(({ id }) => id)).toEqual(['h1.1', 'h1.2'])
    expect(forste?.utveier.map(({ verdi }) => verdi)).toEqual([
      'viderefores',
      'justeres',
      'avsluttes',
    ])
  })

  it('become data that the schema accepts', () => {
    expect(Evaluert.safeParse(somData(skjema, fullt)).success).toBe(true)
    expect(somData(skjema, fullt)).toMatchObject({ oppsummering: 'Vi går videre.' })
  })

  it('leave out an end reason when the measure goes on after all', () => {
    const angret = { ...fullt.utfall['h1.2'], utfall: 'justeres' }
    const data = somData(skjema, { ...fullt, utfall: { ...fullt.utfall, 'h1.2': angret } })
    expect(Evaluert.safeParse(data).success).toBe(true)
  })

  it('say everything that is missing, also before the way out is chosen', () => {
    if (!forste || !andre) throw new Error('the schema has two rows')
    expect(stier(bruddIRad(forste, {}, 'Hva nå?'))).toEqual([
      'utfall.h1.1.gjennomfort',
      'utfall.h1.1.hjalp',
      'utfall.h1.1.resultat',
      'utfall.h1.1.utfall',
    ])
    const utenGrunn = { gjennomfort: 'ja', hjalp: 'nei', resultat: 'x', utfall: 'avsluttes' }
    expect(stier(bruddIRad(andre, utenGrunn, 'Hva nå?'))).toEqual(['utfall.h1.2.sluttgrunn'])
    expect(stier(bruddTilSlutt(skjema, tomtSvar))).toEqual(['deltakere', 'oppsummering'])
  })

  it('asks why, and sends it, only when the schema does', () => {
    expect(somData(skjema, { ...fullt, begrunnelse: 'Flytter' })).not.toHaveProperty('begrunnelse')
    const begrunnelse = z.string().max(1000).regex(/\S/)
    const tidlig = lesEvaluering(
      z.toJSONSchema(z.strictObject({ ...Evaluert.shape, begrunnelse })) as JsonSchema,
    )
    expect(stier(bruddTilSlutt(tidlig, fullt))).toEqual(['begrunnelse'])
    const svar = { ...fullt, begrunnelse: ' Flytter ' }
    expect(bruddTilSlutt(tidlig, svar)).toEqual([])
    expect(somData(tidlig, svar)).toMatchObject({ begrunnelse: 'Flytter' })
    expect(bruddTilSlutt(skjema, fullt)).toEqual([])
  })
})
