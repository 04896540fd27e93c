import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { z } from 'zod'

const SVAR = { ACCEPTED: 'ja', TENTATIVE: 'kanskje', DECLINED: 'nei' } as const

/** What a calendar answers on somebody's behalf. */
const Kalendersvar = z.object({
  uid: z.string().min(1).max(200),
  epost: z
    .string()
    .regex(/^mailto:/i)
    .transform((adresse) => adresse.slice('mailto:'.length).trim().toLowerCase())
    .pipe(z.email().max(200)),
  svar: z.enum(['ACCEPTED', 'TENTATIVE', 'DECLINED']).transform((en) => SVAR[en]),
  /** Which change of the meeting it answers. */
  sekvens: z.int().min(0).default(0),
  /** The instant of the answer: the same answer sent twice has the same. */
  stempel: z.string().min(1).max(40),
})
export type Kalendersvar = z.infer<typeof Kalendersvar>

/** The calendar file in a letter. */
const vedlagt = async (brev: Uint8Array): Promise<string> => {
  const { attachments } = await new PostalMime({ attachmentEncoding: 'utf8' }).parse(brev)
  const fil = attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  return typeof fil?.content === 'string' ? fil.content : ''
}

const eneste = <T>(alle: readonly T[]): T | undefined => (alle.length === 1 ? alle[0] : undefined)

function tolk(tekst: string): Kalendersvar | undefined {
  const kalender = new ICAL.Component(ICAL.parse(tekst))
  if (String(kalender.getFirstPropertyValue('method')).toUpperCase() !== 'REPLY') return undefined
  const mote = eneste(kalender.getAllSubcomponents('vevent'))
  const deltaker = eneste(mote?.getAllProperties('attendee') ?? [])
  const felt = (navn: string) => mote?.getFirstPropertyValue(navn) ?? undefined
  return Kalendersvar.safeParse({
    uid: felt('uid'),
    epost: deltaker?.getFirstValue(),
    svar: deltaker?.getFirstParameter('partstat')?.toUpperCase(),
    sekvens: felt('sequence'),
    stempel: felt('dtstamp')?.toString(),
  }).data
}

/** An answer to an invitation, in a letter or alone; undefined for what is none. */
export async function lesSvar(
  kropp: Uint8Array,
  slag: 'brev' | 'kalender',
): Promise<Kalendersvar | undefined> {
  try {
    return tolk(slag === 'brev' ? await vedlagt(kropp) : new TextDecoder().decode(kropp))
  } catch {
    // Whatever the parsers stumble on: it is no answer.
    return undefined
  }
}
