import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { MoteRad, Store } from '../../db/store.ts'
import type { MoteKontekst } from '../../machines/mote/kontekst.ts'
import type { Services } from '../api/context.ts'
import { LENKE } from '../avstemning/aapne.ts'
import { datoI } from '../klokke.ts'
import { finnMottaker } from '../post/mottaker.ts'
import { somKommando } from '../sak/kommando.ts'
import type { Kalendersvar } from './lesSvar.ts'
import { kalenderUid } from './uid.ts'

type Invitert = MoteRad & { sakId: string }

/** Those who have this address now, staff or guardians. */
const medAdressen = async (store: Store, epost: string, idag: string) => {
  const [personer, foresatte] = await Promise.all([
    store.personer.medEpost(epost),
    store.foresatte.medEpost(epost),
  ])
  const alle = [
    ...personer.map((hvem) => ({ slag: 'ansatt' as const, hvem, mottaker: hvem, foresatt: null })),
    ...foresatte.map((hvem) => ({
      slag: 'foresatt' as const,
      hvem,
      mottaker: null,
      foresatt: hvem,
    })),
  ]
  const naas = await Promise.all(alle.map((en) => finnMottaker(store, en, idag)))
  return alle.filter((_, nr) => naas[nr]?.epost !== undefined)
}

/** What the answer is to, and for whom: only their own name of the meeting opens it. */
async function finnInvitert(
  store: Store,
  { uid, epost, sekvens }: Kalendersvar,
  idag: string,
): Promise<Invitert | undefined> {
  for (const { slag, hvem } of await medAdressen(store, epost, idag)) {
    for (const rad of await store.moter.innkalt(slag, hvem, idag)) {
      if (rad.sekvens === sekvens && (await kalenderUid(store, rad)) === uid) return rad
    }
  }
  return undefined
}

/** The same answer is the same command, however often its letter comes. */
const kommandoId = ({ uid, svar, sekvens, stempel }: Kalendersvar): string =>
  createHash('sha256').update([uid, svar, sekvens, stempel].join(' ')).digest('hex').slice(0, 32)

/** The instant that a calendar's stamp says; one without a zone says none. */
const gitt = (stempel: string) =>
  z.iso.datetime().safeParse(stempel).success ? { gitt: new Date(stempel).toISOString() } : {}

/**
 * Records what somebody's calendar answered. False, with nothing written, where it is not the answer of
 * one who is invited, from their own address, to the meeting as it stands.
 */
export async function taImotSvar(
  { store, orkestrator, klokke }: Pick<Services, 'store' | 'orkestrator' | 'klokke'>,
  svaret: Kalendersvar,
): Promise<boolean> {
  for (;;) {
    const invitert = await finnInvitert(store, svaret, datoI(klokke()))
    const lagret = invitert && (await store.finnSak(invitert.sakId))
    if (!invitert || !lagret) return false
    const { sakId, om, plass } = invitert
    const { stand } = await orkestrator.klar(sakId, lagret.nr)
    const prosess = stand.prosesser.get(om)
    const mote: MoteKontekst | undefined = prosess?.snapshot.context
    const kommando = somKommando(LENKE.id, sakId, {
      kommandoId: kommandoId(svaret),
      forventetVersjon: prosess?.versjon ?? 0,
      type: 'mote.kommer',
      om,
      data: { deltaker: mote?.hvem[plass], svar: svaret.svar, ...gitt(svaret.stempel) },
    })
    const { outcome } = await orkestrator.send(sakId, lagret, LENKE, kommando)
    if (outcome !== 'konflikt') return outcome === 'ok'
  }
}
