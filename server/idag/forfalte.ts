import { z } from 'zod'
import { innlogget } from '../api/trpc.ts'
import { datoI } from '../klokke.ts'
import { navnFor } from '../sak/visning/folk.ts'
import { sistMinnet } from '../sak/visning/minnet.ts'
import { radVisning } from '../sak/visning/rad.ts'
import { kan } from '../tilgang/kan.ts'
import { holderenheter } from '../tilgang/oversikt.ts'
import { skalMinnes } from './skalMinnes.ts'

const Onske = z.strictObject({ antall: z.int().min(1).max(200).default(10) })

/**
 * Overdue cases that wait for others at the units one follows, holder by holder, whoever has waited
 * longest first. What it shows leaves a trace.
 */
export const forfalte = innlogget.input(Onske).query(async ({ ctx, input: { antall } }) => {
  const { store, person, klokke, spraak, spor } = ctx
  const idag = datoI(klokke())
  const enheter = holderenheter(person)
  const svar = await store.oversikt.forfalte({ enheter, per: idag, unntatt: person.id, antall })
  spor.vist(
    person,
    'liste',
    svar.rader.map(({ sak }) => ({ barnId: sak.barnId, sakId: sak.id })),
  )
  const minnet = await sistMinnet(store, svar.rader)
  const venter = svar.rader.map(({ sak }) => skalMinnes(sak, idag) ?? sak.stafettholder)
  const navn = await navnFor(store, venter)
  const rader = await radVisning(store, svar.rader, { idag, spraak, meg: person.id })
  return {
    antall: svar.antall,
    holdere: svar.holdere,
    rader: rader.map((rad, nr) => {
      const sak = svar.rader[nr]?.sak
      const dato = minnet.get(rad.id)?.dato ?? null
      const leder =
        sak !== undefined && kan(person, { gjor: 'minnHolder', sak: { ...sak, gruppe: '' } })
      return {
        ...rad,
        /** Whom it waits for: a reminder goes to them. */
        venterPaa: navn[venter[nr] ?? ''] ?? '',
        minnet: dato,
        kanMinnes: leder && dato !== idag,
      }
    }),
  }
})
