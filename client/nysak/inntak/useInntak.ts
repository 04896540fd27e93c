import type { inferProcedureOutput } from '@trpc/server'
import { useState } from 'react'
import type { AppRouter } from '../../../server/api/router.ts'
import { kladdnavn } from '../../kladd/navn.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import type { Rad } from '../../plan/rad.ts'
import { nyRad, raderFra, raderTil } from '../../plan/rad.ts'

export type Oppsett = inferProcedureOutput<AppRouter['oppslag']['inntak']>
export type Trinn = Oppsett['trinn'][number]['nr']

/** What is written of a case that is brought in. Dates are ISO, or empty. */
export type Skrevet = {
  trinn: Trinn | null
  begynte: string
  trinnSiden: string
  hittil: string
  stafettholder: { person: string; rolle: string } | null
  harPlan: boolean
  fra: string
  maal: string
  rader: Rad[]
  /** What the place before wrote is taken in with it. */
  medUtdrag: boolean
}

/** What is written for the child so far: remembered until the case is brought in, also over a login. */
export function useInntak(barnId: string, utdrag: Oppsett['utdrag']) {
  const [start] = useState(() => begynnelse(utdrag))
  const kladd = useKladd<Skrevet>(kladdnavn.inntak(barnId), start)
  return {
    skrevet: kladd.verdi,
    endre: (endring: Partial<Skrevet>) => kladd.sett({ ...kladd.verdi, ...endring }),
    kladd,
  }
}

/** An extract's words are there to go on from. Where the case stands here is nothing that it says. */
const begynnelse = (utdrag: Oppsett['utdrag']): Skrevet => ({
  trinn: null,
  begynte: utdrag?.begynte ?? '',
  trinnSiden: '',
  hittil: utdrag?.innhold ?? '',
  stafettholder: null,
  harPlan: false,
  fra: '',
  maal: utdrag?.plan?.maal ?? '',
  // The day that was agreed on is not ours to suggest.
  rader: utdrag?.plan ? raderFra(utdrag.plan.rader) : [nyRad(undefined, null)],
  medUtdrag: utdrag !== null,
})

/** As it is sent: what is not filled in is left out, and the server says what is missing. */
export const tilInntak = (
  { trinn, begynte, trinnSiden, hittil, medUtdrag, ...planen }: Skrevet,
  utdrag: Oppsett['utdrag'],
) => ({
  trinn,
  hittil,
  ...(medUtdrag && utdrag && { utdrag: utdrag.sakId }),
  ...(begynte && { begynte }),
  ...(trinnSiden && { trinnSiden }),
  ...(planen.harPlan &&
    trinn !== 0 && {
      plan: {
        maal: planen.maal,
        rader: raderTil(planen.rader),
        ...(planen.fra && { fra: planen.fra }),
      },
    }),
})
