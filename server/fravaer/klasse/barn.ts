import { z } from 'zod'
import { mengde } from '../../../machines/fravaer/mengde.ts'
import { serTilbakeTil } from '../../../machines/fravaer/rekkevidde.ts'
import type { Fravaersdag } from '../../../machines/fravaer/terskler.ts'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { terminensStart } from '../../../machines/kalender/termin.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import { innlogget } from '../../api/trpc.ts'
import { datoI } from '../../klokke.ts'
import { navnFor } from '../../sak/visning/folk.ts'
import { dagI } from '../dag.ts'
import { aase } from './aase.ts'
import { finnBarn } from './finnBarn.ts'
import { friFor } from './fri.ts'
import { visKontakt } from './kontakten.ts'
import { visBarn, visGrunn } from './vis.ts'

/**
 * One child's half-year, day by day, and what of the time before it the routine may ask about still: what was
 * recorded, which days were free, who got hold of the home, and what the absence asks or is near to.
 * @throws {StafettFeil} FINNES_IKKE where the child is out of reach
 */
export const barn = innlogget
  .input(z.strictObject({ barnId: z.string().min(1).max(100) }))
  .query(async ({ ctx, input: { barnId } }) => {
    const { store, person, klokke, spraak, spor } = ctx
    const idag = datoI(klokke())
    const { barn, klasse } = await finnBarn(ctx, barnId, idag)
    const { enhet, rutine } = klasse
    const [dager, sak] = await Promise.all([
      store.fravaer.forBarn({ barnId, arena: enhet.arena }),
      store.finnAktivSak(barnId, enhet.arena),
    ])
    const kjent = { barn, dager: dager.map(dagI), sak: sak ?? null, besvart: true }
    const aasyn = (await aase({ ...ctx, idag, klasse }, [kjent])).get(barnId)
    if (!aasyn) throw new Error('a child that was looked at is not there')
    spor.vist(person, 'fravaer', [{ barnId, sakId: aasyn.sakId }])
    const fra = begynner(aasyn.rutine, kjent.dager, idag)
    const [kontakter, planlegging] = await Promise.all([
      store.klasser.kontakterOm(barnId, fra),
      store.enheter.planleggingsdager(enhet.id, fra),
    ])
    const navn = await navnFor(
      store,
      kontakter.map(({ personId }) => personId),
    )
    const her = kjent.dager.filter(({ dato }) => dato >= fra && dato <= idag)
    return {
      barn: { ...visBarn(barn), enhet: enhet.navn, enhetId: enhet.id },
      fra,
      til: idag,
      dager: her,
      fri: friI(fra, idag, rutine, planlegging),
      mengde: mengde(aasyn.rutine, her, { fra, til: idag }, aasyn.spurt.hjemme),
      kontakter: kontakter.map((en) => visKontakt(en, navn, person.id)),
      ...visGrunn(aasyn, spraak),
    }
  })

/** The half-year, or the month of the first day before it that the routine still looks at. */
function begynner(rutine: Rutine, dager: readonly Fravaersdag[], idag: string): string {
  const termin = terminensStart(idag)
  const lengst = serTilbakeTil(rutine, idag)
  const maaneder = dager
    .filter(({ dato }) => dato >= lengst)
    .map(({ dato }) => `${dato.slice(0, 7)}-01`)
  return [termin, ...maaneder].sort()[0] ?? termin
}

/** The weekdays on which no child is expected, and why. */
function friI(fra: string, til: string, rutine: Rutine, planlegging: readonly string[]) {
  const fri: Record<string, ReturnType<typeof friFor>> = {}
  for (let dag = fra; dag <= til; dag = leggTilDager(dag, 1)) {
    const hvorfor = friFor(dag, rutine, planlegging)
    if (hvorfor && hvorfor !== 'helg') fri[dag] = hvorfor
  }
  return fri
}
