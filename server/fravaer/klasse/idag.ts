import { z } from 'zod'
import { DAGSLAG, dagslag } from '../../../machines/fravaer/dagen.ts'
import { innlogget } from '../../api/trpc.ts'
import { datoI } from '../../klokke.ts'
import { navnFor } from '../../sak/visning/folk.ts'
import { kan } from '../../tilgang/kan.ts'
import { sakforhold } from '../../tilgang/sak.ts'
import { finnKlasse, KlasseValg } from './finnKlasse.ts'
import { friFor } from './fri.ts'
import { visKontakt } from './kontakten.ts'
import { naaI } from './naa.ts'
import { visBarn } from './vis.ts'

/**
 * Those of a class who are away today, by name: without notice first, with who got hold of the home
 * (R342–343, R606). Nobody moves when a home is contacted: the next press would hit another child.
 * `fri`: why nobody is expected today, where nobody is.
 * @throws {StafettFeil} FINNES_IKKE where the class is out of reach, or not there
 */
export const idag = innlogget
  .input(z.strictObject({ klasse: KlasseValg }))
  .query(async ({ ctx: { store, person, klokke, orkestrator, spor }, input }) => {
    const dag = datoI(klokke())
    const klasse = await finnKlasse(store, person, input.klasse, dag)
    const naa = naaI(klasse, dag)
    const [barna, kontakter, planlegging] = await Promise.all([
      store.klasser.fravaer({ ...klasse, arena: klasse.enhet.arena }, dag),
      store.klasser.kontakter(klasse, dag),
      store.enheter.planleggingsdager(klasse.enhetId, dag),
    ])
    const navn = await navnFor(
      store,
      kontakter.map(({ personId }) => personId),
    )
    const borte = await Promise.all(
      barna.map(async ({ barn, dager, sak }) => {
        const fravaer = dager.find(({ dato }) => dato === dag)
        if (!fravaer) return []
        const synlig =
          sak && kan(person, { gjor: 'lesSak', sak: sakforhold({ lagret: sak, barn }) })
        // What is agreed stands in the case: whoever may not see it is told of a day like any other.
        const klar = synlig ? await orkestrator.klar(sak.sak.id, sak.nr) : null
        const hjemme = klar?.stand.sak.context.fravaer.hjemme
        const kontakt = kontakter.find((en) => en.barnId === barn.id && en.dag === dag)
        return [
          {
            barn: visBarn(barn),
            sakId: synlig ? sak.sak.id : null,
            slag: dagslag(klasse.rutine, fravaer, naa, hjemme),
            fravaer,
            kontakt: kontakt ? visKontakt(kontakt, navn, person.id) : null,
          },
        ]
      }),
    ).then((rader) => rader.flat())
    spor.vist(
      person,
      'fravaer',
      borte.map(({ barn, sakId }) => ({ barnId: barn.id, sakId })),
    )
    return {
      dag,
      fri: friFor(dag, klasse.rutine, planlegging),
      antall: barna.length,
      borte: borte.toSorted((a, b) => DAGSLAG.indexOf(a.slag) - DAGSLAG.indexOf(b.slag)),
    }
  })
