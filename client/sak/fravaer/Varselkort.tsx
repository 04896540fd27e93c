import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Telling } from '../../ui/fravaer/Telling.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './fravaer.module.css'

type Props = {
  sak: Sak
  /** It is being answered on this very page: no way there. */
  svares?: boolean
}

/** A passed threshold that waits for a person: the rule, its version, and the days it counted. */
export function Varselkort({ sak, svares = false }: Props) {
  const t = useTranslations('sak.fravaer')
  const d = useDato()
  const { varsel } = sak.fravaer
  if (!varsel) return null
  const { fra, til, talte } = varsel
  const utelatt = varsel.utelatt.filter(({ grunn }) => grunn !== 'utenforVinduet')
  const terskel = sak.fravaer.terskler.find(({ id }) => id === varsel.terskel)
  return (
    <Kort tittel={t('varsel')} ved={<Dato dato={varsel.dato} medRelativ />} viktig>
      <p className={stil.regel}>{terskel?.tekst}</p>
      <p>
        {t('varselTalt', { antall: talte.length, periode: d.periode(fra, til) })}{' '}
        <span className={stil.dempet}>
          {t('regel', { rutine: sak.rutine.tittel, versjon: sak.rutine.versjon })}
        </span>
      </p>
      {!svares && kanGjores(sak, 'fravaer.vurdert') && (
        <p>
          <Handlingslenke sakId={sak.id} hendelse="fravaer.vurdert" className="ds-button">
            {t('vurder')}
          </Handlingslenke>
        </p>
      )}
      <Telling fra={fra} til={til} talte={talte} utelatt={utelatt} />
    </Kort>
  )
}
