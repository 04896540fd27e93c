import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { nyRad } from '../../plan/rad.ts'
import { celleId, lesRadmal } from '../../plan/radmal.ts'
import { Utkasttabell } from '../../plan/Utkasttabell.tsx'
import { useBord } from '../kontekst.ts'
import { Laast } from './Laast.tsx'
import { Punkthode } from './Punkthode.tsx'

/** Measures that come in, in the plan's own cells. */
export function Nytt() {
  const t = useTranslations('motet')
  const { sak, svar, gjor, fokuser, skjema } = useBord()
  const utkast = skjema('plan.utkastLagret')
  const sett = (rader: typeof svar.nye) => gjor({ type: 'nye', rader })
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
          utkast && (
            <Utkasttabell
              sak={sak}
              mal={lesRadmal(utkast)}
              rader={svar.nye}
              endre={sett}
              forlat={() => {}}
            />
          )
        )}
      </Laast>
    </>
  )
}
