import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Rad } from '../../plan/rad.ts'
import { nyRad } from '../../plan/rad.ts'
import type { Radmal } from '../../plan/radmal.ts'
import { celleId, lesRadmal } from '../../plan/radmal.ts'
import { Utkasttabell } from '../../plan/Utkasttabell.tsx'
import { useValgbare } from '../../plan/useValgbare.ts'
import { useBord } from '../kontekst.ts'
import { Laast } from './Laast.tsx'
import { Punkthode } from './Punkthode.tsx'

/** Measures that come in, in the plan's own cells. */
export function Nytt() {
  const t = useTranslations('motet')
  const { svar, gjor, fokuser, skjema } = useBord()
  const utkast = skjema('plan.utkastLagret')
  const sett = (rader: Rad[]) => gjor({ type: 'nye', rader })
  function begynn() {
    const rad = nyRad(undefined, svar.neste.dato)
    fokuser(celleId(rad.nokkel, 'omraade'))
    sett([rad])
  }
  return (
    <>
      <Punkthode om={t('nyttOm')}>{t('punkt.nytt')}</Punkthode>
      <Laast del="plan">
        {svar.nye.length === 0 ? (
          <Button variant="secondary" onClick={begynn}>
            {t('nyttTiltak')}
          </Button>
        ) : (
          utkast && <Rader mal={lesRadmal(utkast)} rader={svar.nye} endre={sett} />
        )}
      </Laast>
    </>
  )
}

type Props = { mal: Radmal; rader: readonly Rad[]; endre: (rader: Rad[]) => void }

function Rader({ mal, rader, endre }: Props) {
  const { sak } = useBord()
  const valgbare = useValgbare(sak, mal.ansvarlig.parter)
  const felles = { rutine: sak.rutine, valgbare, mal, rader, endre }
  return <Utkasttabell {...felles} forlat={() => {}} />
}
