import { and, asc, between, desc, eq, gt, gte, inArray, lt, ne, sql } from 'drizzle-orm'
import type { Hendelsesleser } from '../store/hendelser.ts'
import { hendelse } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import { tilHendelse } from './rows.ts'

const p = sql.placeholder
const ALLE = Number.MAX_SAFE_INTEGER

const iSaken = eq(hendelse.sakId, p('sakId'))

/** How many of the sizes, from the first, stay within `plass` together: one does whatever it is. */
const somFaarPlass = (storrelser: readonly number[], plass: number): number => {
  let igjen = plass
  let antall = 0
  for (const en of storrelser) {
    igjen -= en
    if (igjen < 0 && antall > 0) break
    antall += 1
  }
  return antall
}

/** Reading of the events of a case. */
export function hendelsesleser(db: Connection): Hendelsesleser {
  const mellom = db
    .select()
    .from(hendelse)
    .where(and(iSaken, between(hendelse.nr, p('fra'), p('til'))))
    .orderBy(asc(hendelse.nr))
    .prepare()
  const storrelser = db
    .select({ tegn: sql<number>`length(${hendelse.data})` })
    .from(hendelse)
    .where(and(iSaken, gte(hendelse.nr, p('fra')), lt(hendelse.nr, p('foer'))))
    .orderBy(desc(hendelse.nr))
    .prepare()
  const sisteOm = db
    .select()
    .from(hendelse)
    .where(
      and(
        iSaken,
        gt(hendelse.nr, p('etter')),
        // Of the case itself it is null, which `is` compares too.
        sql`${hendelse.om} is ${p('om')}`,
        ne(hendelse.aktorId, p('unntatt')),
      ),
    )
    .orderBy(desc(hendelse.nr))
    .limit(p('antall'))
    .prepare()
  const sisteAv = db
    .select()
    .from(hendelse)
    .where(and(iSaken, lt(hendelse.nr, p('foer')), eq(hendelse.type, p('type'))))
    .orderBy(desc(hendelse.nr))
    .limit(1)
    .prepare()
  const ledetTil = db
    .select({ nr: hendelse.nr, skjedde: hendelse.skjedde, tilstand: hendelse.tilstand })
    .from(hendelse)
    .where(and(iSaken, between(hendelse.nr, p('fra'), p('til'))))
    .orderBy(asc(hendelse.nr))
    .prepare()

  const iSak = db
    .select({ sakId: hendelse.sakId })
    .from(hendelse)
    .where(eq(hendelse.id, p('id')))
    .prepare()

  return {
    finnSakId: async (id) => iSak.get({ id })?.sakId,
    hendelser: async (sakId, fra = 1, til = ALLE) =>
      mellom.all({ sakId, fra, til }).map(tilHendelse),
    sisteHendelser: async (sakId, { foer, antall, tegn }) => {
      const funnet = storrelser.all({ sakId, fra: foer - antall, foer })
      const fra =
        foer -
        somFaarPlass(
          funnet.map((en) => en.tegn),
          tegn,
        )
      return mellom
        .all({ sakId, fra, til: foer - 1 })
        .map(tilHendelse)
        .reverse()
    },
    sisteOm: async (sakId, { om = null, ...sok }) =>
      sisteOm.all({ sakId, om, ...sok }).map(tilHendelse),
    sisteAv: async (sakId, type, foer) => {
      const rad = sisteAv.get({ sakId, type, foer })
      return rad && tilHendelse(rad)
    },
    tilstander: async (sakId, numre) =>
      new Map(
        db
          .select({ nr: hendelse.nr, tilstand: hendelse.tilstand })
          .from(hendelse)
          .where(and(eq(hendelse.sakId, sakId), inArray(hendelse.nr, [...numre])))
          .all()
          .flatMap(({ nr, tilstand }) => (tilstand === null ? [] : [[nr, tilstand] as const])),
      ),
    ledetTil: async (sakId, fra, til) => ledetTil.all({ sakId, fra, til }),
  }
}
