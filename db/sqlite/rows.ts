import { searchableKey, sortKey } from '../nameKeys.ts'
import type { SakRad, SnapshotRad } from '../store/commit.ts'
import type { Barn, Person } from '../store/folk.ts'
import type { FravaerRad } from '../store/fravaer.ts'
import type { LagretHendelse } from '../store/hendelser.ts'
import type { SakListeRad } from '../store/sak.ts'
import type { barn, person } from '../tables/folk.ts'
import type { fravaer } from '../tables/fravaer.ts'
import type { hendelse, sak, snapshot } from '../tables/sak.ts'

/** Stands in the list's order for a case without a next date: after every real one. */
const SIST = '9999-12-31'

export const sortDato = ({ nesteDato }: Pick<SakRad, 'nesteDato'>): string => nesteDato ?? SIST

/** The case's row as its events made it, without what only storage adds. */
export function tilSakRad(rad: typeof sak.$inferSelect): SakRad {
  const { versjon: _v, oppdatert: _o, sortDato: _d, sortNavn: _n, ...resten } = rad
  return resten
}

export function tilListeRad(rad: {
  sak: typeof sak.$inferSelect
  barn: typeof barn.$inferSelect
  enhetNavn: string
}): SakListeRad {
  const { fornavn, etternavn, gruppe } = rad.barn
  return {
    sak: tilSakRad(rad.sak),
    nr: rad.sak.versjon,
    barn: { fornavn, etternavn, gruppe },
    enhetNavn: rad.enhetNavn,
  }
}

/** The parser's own words quote what it could not read, and so would the log. */
const lest = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst)
  } catch {
    throw new Error('a stored event cannot be read')
  }
}

export function tilHendelse(rad: typeof hendelse.$inferSelect): LagretHendelse {
  const { nr, id, type, v, om, aktorId, aktorRoller, skjedde, registrert, tilstand } = rad
  const aktor = { id: aktorId, roller: aktorRoller }
  const data = lest(rad.data)
  return { nr, id, type, v, ...(om !== null && { om }), data, aktor, skjedde, registrert, tilstand }
}

export function tilSnapshot({ sakId: _, om, ...rad }: typeof snapshot.$inferSelect): SnapshotRad {
  return { om: om === '' ? null : om, ...rad }
}

export function tilFravaer(rad: typeof fravaer.$inferSelect): FravaerRad {
  const { registrert: _, fag, forsent, tider, ...resten } = rad
  return {
    ...resten,
    ...(fag !== null && { fag: JSON.parse(fag) as string[] }),
    ...(forsent !== null && { forsent }),
    ...(tider !== null && { tider: JSON.parse(tider) as string[] }),
  }
}

/** When a day was recorded; undefined where that was not kept. */
export const registrertI = ({
  registrert,
}: Pick<typeof fravaer.$inferSelect, 'registrert'>): string | undefined =>
  registrert !== null && /^\d{4}-\d\d-\d\dT/.test(registrert) ? registrert : undefined

export function tilBarn(rad: typeof barn.$inferSelect): Barn {
  const { sortNavn: _o, sokNavn: _k, fodselsnummer, egenId, sluttet, ...resten } = rad
  return {
    ...resten,
    ...(fodselsnummer !== null && { fodselsnummer }),
    ...(egenId !== null && { egenId }),
    ...(sluttet !== null && { sluttet }),
  }
}

export const tilBarnRad = (en: Barn): typeof barn.$inferSelect => ({
  ...en,
  fodselsnummer: en.fodselsnummer ?? null,
  egenId: en.egenId ?? null,
  sluttet: en.sluttet ?? null,
  sortNavn: sortKey(`${en.etternavn} ${en.fornavn}`),
  sokNavn: searchableKey(en.fornavn, en.etternavn, en.gruppe),
})

export const tilPersonRad = ({ roller: _, ...en }: Person): typeof person.$inferSelect => ({
  ...en,
  epost: en.epost ?? null,
  ansattnummer: en.ansattnummer ?? null,
  sortNavn: sortKey(en.navn),
  sokNavn: searchableKey(en.navn),
})
