import { erAvtaltBorte } from '../../../machines/fravaer/avtalt.ts'
import { dagslag } from '../../../machines/fravaer/dagen.ts'
import type { Mengde } from '../../../machines/fravaer/mengde.ts'
import { mengde } from '../../../machines/fravaer/mengde.ts'
import type { Aasett } from '../../../machines/fravaer/rekkefolge.ts'
import { foerst } from '../../../machines/fravaer/rekkefolge.ts'
import { LENGST_TILBAKE } from '../../../machines/fravaer/terskler.ts'
import type { Tidsrom } from '../../../machines/fravaer/utvikling.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import type { RequestContext } from '../../api/context.ts'
import type { Spor } from '../../tilgang/spor.ts'
import type { Aasyn, Oppdrag } from './aase.ts'
import { aase } from './aase.ts'
import { naaI } from './naa.ts'
import { visBarn, visGrunn } from './vis.ts'

type Leser = Oppdrag & Pick<RequestContext, 'spraak'> & { spor: Spor }

/** Which recorded days a table is about. `registrert`: an ISO 8601 instant, where it is known. */
type Utvalg = (dato: string, registrert: string | undefined) => boolean

/**
 * The children of a class who were away in a time, or whose absence asks, in the order in which they are
 * to be looked at, and how many there are besides. `utenKontakt`: days in it without notice on which
 * nobody has written that they got hold of the home. `med`: which days up to its end, where those are others
 * than the ones in it.
 */
export async function tabell(leser: Leser, tid: Tidsrom, med: Utvalg = (dato) => dato >= tid.fra) {
  const { store, klasse, person, idag, spraak, spor } = leser
  const fra = leggTilDager(idag, -LENGST_TILBAKE)
  const [barna, kontakter] = await Promise.all([
    store.klasser.fravaer({ ...klasse, arena: klasse.enhet.arena }, fra),
    store.klasser.kontakter(klasse, fra),
  ])
  const kontaktet = new Set(kontakter.map(({ barnId, dag }) => `${barnId} ${dag}`))
  const sett = await aase(leser, barna)
  const naa = naaI(klasse, idag)
  const rader = barna.flatMap(({ barn, dager, registrert }) => {
    const aasyn = sett.get(barn.id)
    if (!aasyn) return []
    const { hjemme = [] } = aasyn.spurt
    const her = dager
      .filter(({ dato }) => dato <= tid.til && med(dato, registrert.get(dato)))
      .filter((dag) => !erAvtaltBorte(dag, hjemme))
    if (her.length === 0 && !aasyn.spor) return []
    const utenKontakt = her
      .filter(
        (dag) =>
          dagslag(aasyn.rutine, dag, naa, hjemme) === 'utenBeskjed' &&
          !kontaktet.has(`${barn.id} ${dag.dato}`),
      )
      .map(({ dato }) => dato)
    const borte = mengde(aasyn.rutine, her, { fra, til: tid.til }, hjemme)
    return [{ barn, aasyn, utenKontakt, mengde: borte }]
  })
  const ordnet = rader.toSorted((a, b) => foerst(aasett(a), aasett(b)))
  spor.vist(
    person,
    'fravaer',
    ordnet.map(({ barn, aasyn }) => ({ barnId: barn.id, sakId: aasyn.sakId })),
  )
  return {
    ...tid,
    utenFravaer: barna.length - rader.length,
    rader: ordnet.map(({ barn, aasyn, mengde, utenKontakt }) => ({
      barn: visBarn(barn),
      mengde,
      utenKontakt,
      ...visGrunn(aasyn, spraak),
    })),
  }
}

type Rad = { aasyn: Aasyn; mengde: Mengde }

const aasett = ({ aasyn: { spor, naermest }, mengde }: Rad): Aasett => ({
  spor: spor?.sporsmaal ?? null,
  naermest,
  mengde,
})
