import { z } from 'zod'
import { heltall } from '../heltall.ts'
import { isLocal } from '../localAddress.ts'
import { Adresse } from './levering.ts'

const STANDARDPORT = { starttls: 587, tls: 465, ingen: 25 } as const

/** The mail server, and the address that letters come from. */
export type Smtp = {
  vert: string
  port: number
  tls: keyof typeof STANDARDPORT
  bruker: { navn: string; passord: string } | null
  avsender: string
}

const Felter = z.object({
  STAFETT_SMTP_VERT: z
    .string()
    .regex(
      /^[\w.-]+$/,
      'STAFETT_SMTP_VERT må være navnet på e-posttjeneren, som i smtp.example.no.',
    )
    .optional(),
  STAFETT_SMTP_PORT: heltall(
    'STAFETT_SMTP_PORT må være et helt tall fra 1 til 65535.',
    1,
    65535,
  ).optional(),
  STAFETT_SMTP_TLS: z
    .enum(['starttls', 'tls', 'ingen'], 'STAFETT_SMTP_TLS må være «starttls», «tls» eller «ingen».')
    .optional(),
  STAFETT_SMTP_BRUKER: z.string().min(1, 'STAFETT_SMTP_BRUKER kan ikke være tom.').optional(),
  STAFETT_SMTP_PASSORD: z.string().min(1, 'STAFETT_SMTP_PASSORD kan ikke være tomt.').optional(),
  STAFETT_SMTP_AVSENDER: z
    .string()
    .refine(
      (tekst) => Adresse.safeParse(tekst).success,
      'STAFETT_SMTP_AVSENDER må være en e-postadresse, som i stafett@example.no.',
    )
    .optional(),
})
type Lest = z.infer<typeof Felter>

/** What is missing or does not go together; undefined where nothing is. */
function galt(lest: Lest): string | undefined {
  const { STAFETT_SMTP_VERT: vert, STAFETT_SMTP_TLS: tls, STAFETT_SMTP_AVSENDER: avsender } = lest
  const { STAFETT_SMTP_BRUKER: bruker, STAFETT_SMTP_PASSORD: passord } = lest
  if (vert === undefined) {
    const [navn] = Object.keys(lest)
    return navn && `${navn} er satt, men STAFETT_SMTP_VERT mangler.`
  }
  if (avsender === undefined)
    return 'STAFETT_SMTP_AVSENDER mangler: adressen som brevene kommer fra.'
  if (bruker === undefined && passord !== undefined)
    return 'STAFETT_SMTP_BRUKER mangler, men STAFETT_SMTP_PASSORD er satt.'
  if (bruker !== undefined && passord === undefined)
    return 'STAFETT_SMTP_PASSORD mangler, men STAFETT_SMTP_BRUKER er satt.'
  if (bruker !== undefined && tls === 'ingen' && !isLocal({ hostname: vert }))
    return 'STAFETT_SMTP_TLS kan ikke være «ingen» når det logges inn: Passordet ville gått åpent over nettet.'
  return undefined
}

/** The settings of mail, from the environment. Null where none of them is set. */
export const SmtpMiljo = Felter.transform((lest, { addIssue }): Smtp | null => {
  const message = galt(lest)
  if (message) addIssue({ code: 'custom', message })
  const { STAFETT_SMTP_VERT: vert, STAFETT_SMTP_TLS: tls = 'starttls' } = lest
  const { STAFETT_SMTP_BRUKER: navn, STAFETT_SMTP_PASSORD: passord } = lest
  const { STAFETT_SMTP_AVSENDER: avsender, STAFETT_SMTP_PORT: port = STANDARDPORT[tls] } = lest
  if (vert === undefined || avsender === undefined) return null
  const bruker = navn !== undefined && passord !== undefined ? { navn, passord } : null
  return { vert, port, tls, bruker, avsender }
})

export const SMTP_NAVN = Object.keys(Felter.shape)
