import type { z } from 'zod'
import type { FeltFeil } from './feil.ts'
import type { Grunn } from './grunner.ts'
import { grunnTekst } from './grunner.ts'
import type { Spraak } from './spraak.ts'

const MEST_FELT = 50
const LENGST_STI = 100

/**
 * Says what is wrong with the input, field by field, without repeating its values.
 * `inn` is the input that was refused; it tells a missing field from a wrong one.
 */
export function feltFraZod(
  feil: Pick<z.core.$ZodError, 'issues'>,
  inn: unknown,
  spraak: Spraak,
): FeltFeil[] {
  return feil.issues
    .flatMap((sak) => {
      if (sak.code === 'unrecognized_keys') {
        const grunn = grunnTekst('ukjent', spraak)
        return sak.keys.map((felt) => ({ sti: somSti([...sak.path, felt]), grunn }))
      }
      return [{ sti: somSti(sak.path), grunn: begrunn(sak, verdi(inn, sak.path), spraak) }]
    })
    .slice(0, MEST_FELT)
}

const somSti = (sti: readonly PropertyKey[]) => sti.map(String).join('.').slice(0, LENGST_STI)

const verdi = (inn: unknown, sti: readonly PropertyKey[]): unknown =>
  sti.reduce<unknown>(
    (del, ledd) =>
      typeof del === 'object' && del !== null && Object.hasOwn(del, ledd)
        ? Reflect.get(del, ledd)
        : undefined,
    inn,
  )

function begrunn(sak: z.core.$ZodIssue, verdi: unknown, spraak: Spraak): string {
  if (verdi === undefined) return grunnTekst('mangler', spraak)
  switch (sak.code) {
    case 'invalid_type':
      return grunnTekst('type', spraak)
    case 'too_small':
      if (sak.origin === 'string' && sak.minimum === 1) return grunnTekst('tom', spraak)
      return grunnTekst(FOR_LITE[sak.origin] ?? 'forLite', spraak, sak.minimum)
    case 'too_big':
      return grunnTekst(FOR_STORT[sak.origin] ?? 'forStort', spraak, sak.maximum)
    case 'custom':
      if (sak.params?.minst) return grunnTekst('forFaa', spraak, sak.params.minst)
      return grunnTekst(sak.params?.fra ? 'utenfor' : egenGrunn(sak.params?.grunn), spraak)
    case 'invalid_format':
      if (sak.format === 'regex' && /^\s*$/.test(String(verdi))) return grunnTekst('tom', spraak)
      return grunnTekst(sak.format === 'date' ? 'dato' : 'format', spraak)
    case 'invalid_value':
      return grunnTekst('valg', spraak)
    case 'invalid_union':
      return grunnTekst('form', spraak)
    default:
      return grunnTekst('ugyldig', spraak)
  }
}

/** The schemas' own reasons, where a shape alone does not say it. */
const EGNE = [
  'overlapper',
  'toGanger',
  'utenSamtykke',
  'klokkeslett',
  'forbi',
  'referatFullt',
  'mangler',
  'planPaaTrinn0',
  'mindreTid',
] as const satisfies readonly Grunn[]

const egenGrunn = (grunn: unknown): Grunn => EGNE.find((en) => en === grunn) ?? 'ugyldig'

const FOR_LITE: Record<string, Grunn> = { string: 'forKort', array: 'forFaa', set: 'forFaa' }
const FOR_STORT: Record<string, Grunn> = { string: 'forLang', array: 'forMange', set: 'forMange' }
