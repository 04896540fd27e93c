import { deepStrictEqual } from 'node:assert'
import { nyId } from '../../../server/id.ts'
import { datoI, systemklokke } from '../../../server/klokke.ts'
import type { Svar } from '../../../server/sak/outcome.ts'
import type { Arbeidssak } from '../forlop.ts'
import { gaaVidere, skritt } from '../forlop.ts'
import type { Bruker } from './bruker.ts'

/** What was just sent, what it was answered, and the case as it stands after it. */
type Etter = { bruker: Bruker; sak: Arbeidssak; sendt: { sakId: string }; svar: Svar }

const GJENAAPNET = { type: 'sak.gjenaapnet', data: { begrunnelse: 'Prøvetekst.' } }

/** What does not go as it should, as it happens now and then where many work. */
const UHELL: readonly ((etter: Etter) => Promise<void>)[] = [
  // The line broke before the answer, so the screen sends the same command again.
  async ({ bruker, sendt, svar }) => deepStrictEqual(await bruker.kall('sak.send', sendt), svar),
  // A screen that has stood open since the case was new.
  ({ bruker, sak: { sakId } }) =>
    bruker.avvises('KONFLIKT', 'sak.send', {
      sakId,
      kommandoId: nyId(),
      forventetVersjon: 1,
      hendelse: GJENAAPNET,
    }),
  ({ bruker, sak: { sakId, versjon } }) =>
    bruker.avvises('IKKE_TILLATT', 'sak.send', {
      sakId,
      kommandoId: nyId(),
      forventetVersjon: versjon,
      hendelse: GJENAAPNET,
    }),
  ({ bruker, sendt }) =>
    bruker.avvises('UGYLDIG_DATA', 'sak.send', { ...sendt, kommandoId: 'ingen id' }),
  ({ bruker }) => bruker.avvises('FINNES_IKKE', 'sak.hent', { sakId: nyId() }),
]
/** One visit in so many has one of them. */
const MELLOM_UHELL = 3

/**
 * One visit in so many has a stream of the case. Node takes one new connection in each turn of its
 * event loop: with one in every visit, all clients would stand in line there and nowhere else.
 */
const MELLOM_STROMMER = 8

/**
 * What one does with a case: finds it in the list, opens it and its history, lets the next thing
 * happen in it, and sees the open screen be told. Number `nr` decides what goes wrong, if anything.
 */
export async function besok(bruker: Bruker, sak: Arbeidssak, nr: number): Promise<void> {
  const { sakId } = sak
  await bruker.kall('sak.list', {})
  const strom = nr % MELLOM_STROMMER === 0 ? await bruker.folg(sakId) : undefined
  try {
    await bruker.kall('sak.hent', { sakId })
    await bruker.kall('sak.historikk', { sakId })
    const { hendelse, forventetVersjon } = skritt(sak, datoI(systemklokke()))
    const { type, om } = hendelse
    await bruker.kall('sak.hent', { sakId, skjema: [{ type, ...(om !== undefined && { om }) }] })
    const sendt = { sakId, kommandoId: nyId(), forventetVersjon, hendelse }
    const svar = (await bruker.kall('sak.send', sendt)) as Svar
    gaaVidere(sak, svar)
    await strom?.beskjedOm(sakId)
    await bruker.kall('sak.hent', { sakId })
    if (nr % MELLOM_UHELL > 0) return
    const uhell = UHELL[(nr / MELLOM_UHELL) % UHELL.length]
    await uhell?.({ bruker, sak, sendt, svar })
  } finally {
    strom?.lukk()
  }
}
