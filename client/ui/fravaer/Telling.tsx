import { useTranslations } from 'use-intl'
import type { Telling as Telt } from '../../../machines/fravaer/terskler.ts'
import type { Fravaersregler } from '../../../machines/rutine/fravaer.ts'
import { useDato } from '../dato/bruk.ts'
import { Dato } from '../dato/Dato.tsx'
import type { Grunn } from './grunn.ts'
import { useGrunn } from './grunn.ts'
import { Kalender } from './Kalender.tsx'
import { Sykdomsregel } from './Sykdomsregel.tsx'
import stil from './telling.module.css'

const REKKEFOLGE: readonly Grunn[] = [
  'sykdomsperiode',
  'sammenhengendeSykdom',
  'avklart',
  'permisjon',
  'timefravaer',
  'art',
  'avtaltHjemme',
  'ikkeSkoledag',
  'utenforVinduet',
]

/** How many days are named in a row before they are folded away. */
const MEST_NEVNT = 12

type Props = Telt & { sykdom: Fravaersregler['sykdom'] }

/** Which days the routine counts in its window, which it leaves out, and why. */
export function Telling({ fra, til, talte, utelatt, sykdom }: Props) {
  const t = useTranslations('telling')
  const d = useDato()
  const tilstede = new Set(utelatt.map(({ grunn }) => grunn))
  const grunner = REKKEFOLGE.filter((grunn) => tilstede.has(grunn))
  const tellerIkke = utelatt.filter(({ grunn }) => grunn !== 'utenforVinduet').length
  const forklaring = useGrunn(fra)
  return (
    <div className={stil.telling}>
      <Kalender
        navn={t('kalender', {
          periode: d.periode(fra, til),
          teller: talte.length,
          tellerIkke,
        })}
        fra={fra}
        til={til}
        talte={talte}
        utelatt={utelatt.map(({ dato }) => dato)}
      />
      <dl className={stil.grunner}>
        <Dager slag="teller" navn={t('teller', { antall: talte.length })} dager={talte} />
        {grunner.map((grunn) => {
          const dager = utelatt.filter((dag) => dag.grunn === grunn).map(({ dato }) => dato)
          return (
            <Dager
              key={grunn}
              slag={grunn === 'utenforVinduet' ? 'utenfor' : 'utelatt'}
              navn={t('utelatt', { antall: dager.length, grunn: forklaring(grunn) })}
              dager={dager}
            />
          )
        })}
      </dl>
      {sykdom && tilstede.has('sykdomsperiode') && <Sykdomsregel sykdom={sykdom} />}
    </div>
  )
}

type DagerProps = {
  slag: 'teller' | 'utelatt' | 'utenfor'
  navn: string
  dager: readonly string[]
}

function Dager({ slag, navn, dager }: DagerProps) {
  const t = useTranslations('telling')
  const rekke = (
    <ul>
      {dager.map((dato) => (
        <li key={dato}>
          <Dato dato={dato} />
        </li>
      ))}
    </ul>
  )
  return (
    <div data-slag={slag}>
      <dt>{navn}</dt>
      {dager.length > 0 && (
        <dd>
          {dager.length > MEST_NEVNT || slag === 'utenfor' ? (
            <details>
              <summary>{t('vis', { antall: dager.length })}</summary>
              {rekke}
            </details>
          ) : (
            rekke
          )}
        </dd>
      )}
    </div>
  )
}
