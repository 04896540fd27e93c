import type { JsonSchema } from '../../skjema/jsonSchema.ts'
import type { Mote, Part } from './moter.ts'
import { harPart } from './moter.ts'
import { valgene } from './skjemaord.ts'

/** Those who were asked to a meeting: who may be asked to one more, as the form has it, and who may not. */
export function deler({ hvem }: Pick<Mote, 'hvem'>, skjema: JsonSchema) {
  const valg = valgene(skjema, 'hvem')
  const kan = (en: Part) => en.slag === 'annen' || harPart(valg, en)
  return { innkalles: hvem.filter(kan), ikke: hvem.filter((en) => !kan(en)) }
}
