import { Checkbox } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Part } from '../../../machines/sak/part.ts'
import type { Valgbar } from '../../plan/ansvarlige.ts'
import { entydige, somAnsvarlig } from '../../plan/ansvarlige.ts'
import { Maalfelt } from '../../plan/Maalfelt.tsx'
import { erTom, raderFra } from '../../plan/rad.ts'
import { lesRadmal } from '../../plan/radmal.ts'
import { Utkasttabell } from '../../plan/Utkasttabell.tsx'
import { Skrivefelt } from '../../skjema/felter/Skrivefelt.tsx'
import type { JsonSchema } from '../../skjema/jsonSchema.ts'
import { useOrd } from '../../tekster/ord.ts'
import { dagensDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Filrad } from './Planfil.tsx'
import { Planfil } from './Planfil.tsx'
import type { Oppsett, Skrevet } from './useInntak.ts'

type Props = {
  fornavn: string
  oppsett: Oppsett
  skrevet: Skrevet
  endre: (endring: Partial<Skrevet>) => void
}

/** The plan that is in force on paper, in the plan's own cells. */
export function Planen({ fornavn, oppsett, skrevet, endre }: Props) {
  const t = useTranslations('nysak.inntak')
  const mal = useMemo(() => {
    const lest = lesRadmal(oppsett.plan as JsonSchema)
    return { ...lest, evalueres: { ...lest.evalueres, forvalg: null } }
  }, [oppsett.plan])
  const valgbare = useValgbare(fornavn, oppsett, mal.ansvarlig.parter)
  // What is written stands: rows that come from a file come after it.
  const hent = (fra: readonly Filrad[]) => {
    const nye = fra.map((rad) => ({ ...rad, ansvarlig: somAnsvarlig(rad.ansvarlig, valgbare) }))
    const staar = skrevet.rader.filter((rad) => !erTom(rad))
    endre({ rader: [...staar, ...raderFra(nye.map((rad) => ({ ...rad, fra: null })))] })
  }
  if (skrevet.trinn === 0) {
    return (
      <Kort tittel={t('plan')}>
        <p>{t('ingenPlan')}</p>
      </Kort>
    )
  }
  return (
    <Kort tittel={t('plan')}>
      <Checkbox
        label={t('harPlan')}
        description={t('harPlanHjelp')}
        checked={skrevet.harPlan}
        onChange={({ target }) => endre({ harPlan: target.checked })}
      />
      {skrevet.harPlan && (
        <>
          <Skrivefelt
            sti="fra"
            felt={{
              art: 'dato',
              tittel: t('fra'),
              paakrevd: true,
              naarTom: 'utelat',
              verdi: skrevet.fra,
              til: dagensDato(),
            }}
            endre={({ verdi }) => endre({ fra: verdi })}
          />
          <Maalfelt
            fornavn={fornavn}
            maal={skrevet.maal}
            lengde={mal.maal}
            endre={(maal) => endre({ maal })}
            forlat={() => {}}
          />
          <Planfil kolonner={oppsett.kolonner} hent={hent} />
          <Utkasttabell
            rutine={oppsett.rutine}
            valgbare={valgbare}
            mal={mal}
            rader={skrevet.rader}
            endre={(rader) => endre({ rader })}
            forlat={() => {}}
          />
        </>
      )}
    </Kort>
  )
}

/** Who may answer for a measure, by the words that choose them. */
function useValgbare(fornavn: string, { folk }: Oppsett, parter: readonly Part[]) {
  const t = useTranslations('plan.ansvarlig')
  const { rolle } = useOrd()
  return entydige(
    parter.flatMap((part): Valgbar[] => {
      if (part.slag === 'barnet') return [{ part, tekst: fornavn, hva: t('barnet') }]
      if (part.slag === 'foresatt')
        return [{ part, tekst: folk[part.foresatt] ?? '', hva: t('foresatt') }]
      if (part.slag === 'ansatt')
        return [{ part, tekst: folk[part.person] ?? '', hva: rolle[part.rolle] }]
      return []
    }),
  )
}
