import { createHash } from 'node:crypto'
import type { Motetid, Store } from '../../db/store.ts'
import { leggTilDager } from '../../machines/kalender/dato.ts'
import { datoI } from '../klokke.ts'
import { arbeiderHer } from '../tilgang/arbeiderHer.ts'
import { hemmelighetHash } from './hemmelighet.ts'
import type { Kalendermote } from './ics.ts'
import { kalenderfil } from './ics.ts'
import { stedUtad } from './sted.ts'
import { kalenderUid } from './uid.ts'

/** Meetings that a calendar gets: those of the last three months, and of the year and more to come. */
const DAGER_FOER = 92
const DAGER_ETTER = 400

type Grunnlag = Pick<
  Store,
  'kalender' | 'personer' | 'moter' | 'kladd' | 'finnSak' | 'barn' | 'foresatte' | 'enheter'
>

const somKalendermote = async (store: Grunnlag, rad: Motetid): Promise<Kalendermote> => {
  const { sekvens, dato, fra, til } = rad
  const lagret = await store.finnSak(rad.sakId)
  const barn = lagret && (await store.barn.finn(lagret.sak.barnId))
  const enhet = (await store.enheter.alle()).find(({ id }) => id === lagret?.sak.enhetId)
  const sted = barn ? await stedUtad(store, rad.sted, { barn, enhet: enhet?.navn ?? '' }) : null
  return { uid: await kalenderUid(store, rad), sekvens, dato, fra, til, sted }
}

/**
 * The calendar behind a secret, with a mark that is another when it says something else; undefined where
 * it is nobody's, or that of one who has left.
 */
export async function abonnement(
  store: Grunnlag,
  hemmelighet: string,
  naa: string,
): Promise<{ fil: string; merke: string } | undefined> {
  const eier = await store.kalender.eier(hemmelighetHash(hemmelighet))
  const person = eier === undefined ? undefined : await store.personer.finn(eier)
  if (!person || !arbeiderHer(person)) return undefined
  const idag = datoI(naa)
  const rader = await store.moter.forPerson(
    person.id,
    leggTilDager(idag, -DAGER_FOER),
    leggTilDager(idag, DAGER_ETTER),
  )
  const moter = await Promise.all(rader.map((rad) => somKalendermote(store, rad)))
  const { spraak } = person
  const merke = createHash('sha256')
    .update(JSON.stringify([spraak, moter]))
    .digest('base64url')
  return { fil: kalenderfil(moter, spraak, naa), merke: `W/"${merke}"` }
}
