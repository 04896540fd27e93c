import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useRegel } from '../../ui/fravaer/regel.ts'
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

/** What waits for a person: the threshold or pattern, the version of the routine, and the days. */
export function Varselkort({ sak, svares = false }: Props) {
  const t = useTranslations('sak.fravaer')
  const sporsmaal = useTranslations('sporsmaal')
  const regel = useRegel()
  const { varsel } = sak.fravaer
  if (!varsel) return null
  const { fra, til, talte, nye, sykdom } = varsel
  const utelatt = varsel.utelatt.filter(({ grunn }) => grunn !== 'utenforVinduet')
  const harNye = nye.length > 0 && nye.length < talte.length
  return (
    <Kort tittel={t('varsel')} ved={<Dato dato={varsel.dato} medRelativ />} viktig>
      <p className={stil.regel}>{varsel.tekst}</p>
      <p>
        {regel(varsel)} {harNye && sporsmaal('nye', { antall: nye.length })}{' '}
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
      <Telling fra={fra} til={til} talte={talte} utelatt={utelatt} sykdom={sykdom} />
    </Kort>
  )
}
