import { z } from 'zod'
import type { Klasse, Ukeblikk } from '../../../db/store.ts'
import { leggTilDager, mandagI } from '../../../machines/kalender/dato.ts'
import { antallSkoledager } from '../../../machines/kalender/skoledager.ts'
import { terminensStart } from '../../../machines/kalender/termin.ts'
import type { Rutine } from '../../../machines/rutine/skjema.ts'
import type { RequestContext } from '../../api/context.ts'
import { StafettFeil } from '../../api/feil.ts'
import { grunnTekst } from '../../api/grunner.ts'
import { innlogget } from '../../api/trpc.ts'
import { datoI } from '../../klokke.ts'
import type { Navn } from '../../sak/visning/folk.ts'
import { navnFor } from '../../sak/visning/folk.ts'
import type { Hvem } from '../../tilgang/kan.ts'
import { kan } from '../../tilgang/kan.ts'
import type { Fulgt } from './finnKlasse.ts'
import { finnKlasse, KlasseValg } from './finnKlasse.ts'
import { tabell } from './tabell.ts'

/**
 * The weekly look at a class (R351–353): what is new since somebody who has it looked last, however long
 * ago, this week's where nobody has, and who has looked over which weeks of the half-year. Whoever sees all of the unit is
 * told of its classes too.
 * @throws {StafettFeil} FINNES_IKKE where the class is out of reach, or not there, or nobody is asked to look
 */
export const blikk = innlogget
  .input(z.strictObject({ klasse: KlasseValg }))
  .query(async ({ ctx, input }) => {
    const { store, person, klokke } = ctx
    const idag = datoI(klokke())
    const klasse = await finnBlikket(ctx, input.klasse, idag)
    const [alle, grupper] = await Promise.all([
      store.klasser.ukeblikk(klasse.enhetId, mandagI(terminensStart(idag))),
      store.enheter.grupper(),
    ])
    const navn = await navnFor(
      store,
      alle.map(({ personId }) => personId),
    )
    const vis = visBlikk(navn, person.id)
    const sett = alle.filter(({ gruppe }) => gruppe === klasse.gruppe)
    const [sist] = sett
    const uke = mandagI(idag)
    const fra = sist ? datoI(sist.registrert) : uke
    return {
      uke,
      kanSette: kan(person, { gjor: 'settUka', klasse }),
      sist: sist ? vis(sist) : null,
      uker: ukeneI(idag, klasse.rutine).map((mandag) => ({
        uke: mandag,
        sett: sett.filter((en) => en.uke === mandag).map(vis),
      })),
      klasser:
        klasse.gruppe === null
          ? grupper
              .filter(({ enhetId }) => enhetId === klasse.enhetId)
              .map(({ gruppe }) => {
                const sist = alle.find((en) => en.gruppe === gruppe)
                return { gruppe, sist: sist ? vis(sist) : null }
              })
          : [],
      nytt: await tabell({ ...ctx, idag, klasse }, { fra, til: idag }, sist && nyttSiden(sist)),
    }
  })

/**
 * Ticks off that this week was looked over. Once more by the same person changes nothing.
 * @throws {StafettFeil} FINNES_IKKE where the class is out of reach, or nobody is asked to look, INGEN_TILGANG where it is another's to
 *   look over, UGYLDIG_DATA where `uke` is not the Monday of this week
 */
export const settUka = innlogget
  .input(z.strictObject({ klasse: KlasseValg, uke: z.iso.date() }))
  .mutation(async ({ ctx, input }) => {
    const { store, person, klokke, spraak } = ctx
    const registrert = klokke()
    const idag = datoI(registrert)
    const { enhetId, gruppe } = await finnBlikket(ctx, input.klasse, idag)
    const klasse: Klasse = { enhetId, gruppe }
    if (!kan(person, { gjor: 'settUka', klasse })) throw new StafettFeil({ kode: 'INGEN_TILGANG' })
    if (input.uke !== mandagI(idag)) {
      const felt = [{ sti: 'uke', grunn: grunnTekst('annenUke', spraak) }]
      throw new StafettFeil({ kode: 'UGYLDIG_DATA', felt })
    }
    await store.klasser.settUka({ ...klasse, uke: input.uke, personId: person.id, registrert })
    return { uke: input.uke }
  })

/** The class, where its routine asks for a look every week. */
async function finnBlikket(
  { store, person }: Pick<RequestContext, 'store'> & { person: Hvem },
  valg: Klasse,
  idag: string,
): Promise<Fulgt> {
  const klasse = await finnKlasse(store, person, valg, idag)
  if (!klasse.rutine.fravaer.ukentlig) throw new StafettFeil({ kode: 'FINNES_IKKE' })
  return klasse
}

/** What the last look could not see: days that were recorded after it, however long ago they were. */
function nyttSiden({ registrert: sett }: Ukeblikk) {
  const dag = datoI(sett)
  // Where it was not kept when a day was recorded, that was on the day itself at the earliest.
  return (dato: string, registrert: string | undefined) =>
    registrert === undefined ? dato >= dag : registrert > sett
}

const visBlikk =
  (navn: Navn, meg: string) =>
  ({ uke, personId, registrert }: Ukeblikk) => ({
    uke,
    navn: navn[personId] ?? '',
    meg: personId === meg,
    registrert,
  })

/** The Mondays of the half-year's weeks with school in them, this week's first. */
function ukeneI(idag: string, rutine: Rutine): string[] {
  const forste = mandagI(terminensStart(idag))
  const uker: string[] = []
  for (let uke = mandagI(idag); uke >= forste; uke = leggTilDager(uke, -7)) {
    if (antallSkoledager(uke, leggTilDager(uke, 6), rutine) > 0) uker.push(uke)
  }
  return uker
}
