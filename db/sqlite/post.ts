import {
  and,
  asc,
  count,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  min,
  or,
  sql,
} from 'drizzle-orm'
import type { NyttBrev, PostStore } from '../store/post.ts'
import { post } from '../tables/post.ts'
import { utboks } from '../tables/sak.ts'
import type { Connection } from './connection.ts'
import type { HealthGuard } from './health.ts'

const p = sql.placeholder

const BREV = {
  id: post.id,
  type: post.type,
  mottaker: post.mottaker,
  foresatt: post.foresatt,
  mote: post.mote,
  opprettet: post.opprettet,
  forsok: post.forsok,
  feil: post.feil,
  ferdig: post.ferdig,
}

/** What a letter about a meeting that has a time says of which one it is. */
const UID = sql<string>`${post.mote} ->> 'uid'`
const SEKVENS = sql<number>`${post.mote} ->> 'sekvens'`
/** Its day; of other letters, before all days. */
const DAGEN = sql`coalesce(${post.mote} ->> 'dato', '')`

export function postStore(db: Connection, { guard }: HealthGuard): PostStore {
  const sammeBrev = db
    .select({ nr: post.nr })
    .from(post)
    .where(
      and(
        isNull(post.ferdig),
        sql`${post.mottaker} is ${p('mottaker')}`,
        sql`${post.foresatt} is ${p('foresatt')}`,
        sql`${UID} = ${p('uid')}`,
        sql`${SEKVENS} = ${p('sekvens')}`,
      ),
    )
    .prepare()
  /** One that waits goes to the address of the moment it leaves: another would come with it. */
  const venterAlt = ({ mottaker = null, foresatt = null, mote }: NyttBrev): boolean => {
    if (mote?.slag !== 'tid') return false
    const { uid, sekvens } = mote
    return sammeBrev.get({ mottaker, foresatt, uid, sekvens }) !== undefined
  }
  const legg = guard((ut: { melding: string; brev: NyttBrev | null }[], tid: string): void => {
    db.transaction((tx) => {
      for (const { melding, brev } of ut) {
        const ennaa = and(eq(utboks.id, melding), isNull(utboks.sendt))
        const { changes } = tx.update(utboks).set({ sendt: tid }).where(ennaa).run()
        if (changes === 0 || brev === null || venterAlt(brev)) continue
        tx.insert(post)
          .values({ ...brev, forsok: 0, neste: tid })
          .run()
      }
    })
  })

  const forsteTilHver = db
    .select({ nr: min(post.nr) })
    .from(post)
    .where(isNull(post.ferdig))
    .groupBy(post.mottaker, post.foresatt)
  const denneSinTur = db
    .select({ nr: post.nr })
    .from(post)
    .where(and(inArray(post.nr, forsteTilHver), sql`${post.neste} <= ${p('naa')}`))
    // What has just failed comes after what has not been tried.
    .orderBy(asc(post.neste), asc(post.nr))
    .limit(1)
  const taNeste = db
    .update(post)
    .set({ neste: sql`${p('til')}` })
    .where(inArray(post.nr, denneSinTur))
    .returning(BREV)
    .prepare()
  const ta = guard((naa: string, til: string) => taNeste.get({ naa, til }))

  const endre = guard((id: string, verdier: Partial<typeof post.$inferInsert>): void => {
    db.update(post).set(verdier).where(eq(post.id, id)).run()
  })
  const rydd = guard((foer: string, antall: number): number => {
    const over = and(lt(post.ferdig, foer), sql`${DAGEN} < ${foer}`)
    const gamle = db.select({ nr: post.nr }).from(post).where(over).limit(antall)
    return db.delete(post).where(inArray(post.nr, gamle)).run().changes
  })
  const tell = (...hvor: Parameters<typeof and>) =>
    db
      .select({ n: count() })
      .from(post)
      .where(and(...hvor))
      .get()?.n ?? 0

  return {
    legg,
    ta,
    provIgjen: endre,
    ferdig: (id, ferdig, feil) => endre(id, { ferdig, feil }),
    stand: async (siden) => ({
      venter: tell(isNull(post.ferdig)),
      gittOpp: tell(gte(post.ferdig, siden), isNotNull(post.feil)),
    }),
    kaltInn: async (uider, sekvens) => {
      const brev = db
        .select({ uid: UID })
        .from(post)
        .where(
          and(
            or(isNull(post.ferdig), isNull(post.feil)),
            inArray(UID, [...uider]),
            eq(SEKVENS, sekvens),
          ),
        )
        .all()
      return new Set(brev.map(({ uid }) => uid))
    },
    siste: async (antall) => db.select(BREV).from(post).orderBy(desc(post.nr)).limit(antall).all(),
    rydd,
  }
}
