import { z } from 'zod'
import { heltall } from './heltall.ts'
import { isLocal } from './localAddress.ts'
import type { Smtp } from './post/innstillinger.ts'
import { SMTP_NAVN, SmtpMiljo } from './post/innstillinger.ts'

/** A setting that cannot be used. The message is one sentence that names the variable. */
export class KonfigFeil extends Error {
  override name = 'KonfigFeil'
}

const LogLevel = ['fatal', 'error', 'warn', 'info', 'debug'] as const

const ADRESSEFORM =
  'STAFETT_ADRESSE må være bare https og et navn, som i https://stafett.example.no.'

const Environment = z.object({
  PORT: heltall('PORT må være et helt tall fra 0 til 65535.', 0, 65535).default(3000),
  STAFETT_VERT: z.string().min(1, 'STAFETT_VERT kan ikke være tom.').default('127.0.0.1'),
  STAFETT_ADRESSE: z
    .url({ protocol: /^https?$/, error: ADRESSEFORM })
    .transform((tekst) => new URL(tekst))
    .refine((adresse) => adresse.protocol === 'https:' || isLocal(adresse), ADRESSEFORM)
    .refine(({ href, origin }) => href === `${origin}/`, ADRESSEFORM)
    .optional(),
  STAFETT_DATA: z.string().min(1, 'STAFETT_DATA kan ikke være tom.').default('data/stafett.db'),
  STAFETT_DEMO: z.enum(['ja', 'nei'], 'STAFETT_DEMO må være «ja» eller «nei».').default('ja'),
  STAFETT_LOGG: z
    .enum(LogLevel, `STAFETT_LOGG må være en av ${LogLevel.join(', ')}.`)
    .default('warn'),
  STAFETT_GRENSE: heltall(
    'STAFETT_GRENSE må være et helt tall fra 1 til 1000000.',
    1,
    1_000_000,
  ).default(1200),
  STAFETT_POST_INN: z
    .string()
    .regex(/^\S{32,200}$/, 'STAFETT_POST_INN må være minst 32 tegn uten mellomrom.')
    .optional(),
})

/** Beside the settings of the server: where the tests find their browser. */
const KNOWN = new Set([...Object.keys(Environment.shape), ...SMTP_NAVN, 'STAFETT_CHROMIUM'])

export type Config = {
  port: number
  vert: string
  /** Where the server is reached from outside; null: from its own machine only. */
  adresse: URL | null
  /** Path of the database file. */
  data: string
  demo: boolean
  logg: (typeof LogLevel)[number]
  /** API requests a minute for one session (or one address without a session). */
  grense: number
  /** Null: no mail is sent. */
  smtp: Smtp | null
  /** The secret by which a mail server hands over answers to invitations; null: none are taken. */
  postInn: string | null
}

/**
 * Reads the settings from the environment; what is not set gets its default.
 * @throws {KonfigFeil} on the first wrong value
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  // A misspelt name would leave the default standing where somebody meant otherwise.
  const ukjent = Object.keys(env).find((n) => n.startsWith('STAFETT_') && !KNOWN.has(n))
  if (ukjent) throw new KonfigFeil(`${ukjent} er ikke en innstilling i Stafett.`)
  const { PORT, STAFETT_VERT, STAFETT_ADRESSE, ...andre } = les(Environment, env)
  const { STAFETT_DATA, STAFETT_DEMO, STAFETT_LOGG, STAFETT_GRENSE, STAFETT_POST_INN } = andre
  const smtp = les(SmtpMiljo, env)
  if (STAFETT_POST_INN !== undefined && smtp === null)
    throw new KonfigFeil('STAFETT_POST_INN er satt, men STAFETT_SMTP_VERT mangler.')
  return {
    port: PORT,
    vert: STAFETT_VERT,
    adresse: STAFETT_ADRESSE ?? null,
    data: STAFETT_DATA,
    demo: STAFETT_DEMO === 'ja',
    logg: STAFETT_LOGG,
    grense: STAFETT_GRENSE,
    smtp,
    postInn: STAFETT_POST_INN ?? null,
  }
}

function les<T>(skjema: z.ZodType<T>, env: Record<string, string | undefined>): T {
  const lest = skjema.safeParse(env)
  if (!lest.success) throw new KonfigFeil(lest.error.issues[0]?.message)
  return lest.data
}

/** @throws {KonfigFeil} when nobody could log in: real login does not exist yet. */
export function requireLogin(config: Config): void {
  if (config.demo) return
  throw new KonfigFeil(
    'STAFETT_DEMO=nei krever at ekte innlogging er satt opp, og det støttes ikke ennå.',
  )
}
