import { useTranslations } from 'use-intl'
import { heleDager } from '../../../machines/fravaer/mengde.ts'
import { useRamse } from '../../tekster/ramse.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import tabell from '../../ui/fravaer/tabell.module.css'
import { Barnelenke } from './Barnelenke.tsx'
import type { Rad } from './Grunn.tsx'
import { Grunn } from './Grunn.tsx'
import stil from './klasse.module.css'
import { Saksmerke } from './Saksmerke.tsx'

type Props = {
  navn: string
  rader: readonly Rad[]
  /** Whether days without notice are named where nobody has written that they got hold of the home. */
  medKontakt?: boolean
}

/** Children in the order in which they are to be looked at, why, and how much each was away. */
export function Tabell({ navn, rader, medKontakt = false }: Props) {
  const t = useTranslations('klassen.tabell')
  const medNaervaer = rader.some(({ naervaer }) => naervaer)
  return (
    <table className={`${tabell.tabell} ${stil.tabell}`} aria-label={navn}>
      <thead>
        <tr>
          <th scope="col">{t('barn')}</th>
          <th scope="col">{t('hvorfor')}</th>
          <th scope="col">{t('dager')}</th>
          <th scope="col">{t('timer')}</th>
          <th scope="col">{t('forsent')}</th>
          {medNaervaer && <th scope="col">{t('naervaer')}</th>}
        </tr>
      </thead>
      <tbody>
        {rader.map((rad) => (
          <Barnerad key={rad.barn.id} rad={rad} medKontakt={medKontakt} />
        ))}
      </tbody>
    </table>
  )
}

function Barnerad({ rad, medKontakt }: { rad: Rad; medKontakt: boolean }) {
  const t = useTranslations('klassen.tabell')
  const d = useDato()
  const ramse = useRamse()
  const { barn, sakId, mengde, naervaer, utenKontakt } = rad
  const navn = `${barn.fornavn} ${barn.etternavn}`
  const { dokumentert, udokumentert, timer, forsent, minutter } = mengde
  return (
    <tr data-spor={rad.spor ? true : undefined}>
      <th scope="row">
        <Barnelenke barn={barn} /> {sakId && <Saksmerke sakId={sakId} navn={navn} />}
      </th>
      <td className={stil.hvorfor}>
        <Grunn {...rad} navn={navn} />
        {medKontakt && utenKontakt.length > 0 && (
          <p className={stil.uten}>
            {t('utenKontakt', {
              dager: ramse(utenKontakt.map(d.lang)),
              antall: utenKontakt.length,
            })}
          </p>
        )}
      </td>
      <td data-navn={t('dager')}>
        <span className={stil.tall}>{heleDager(mengde)}</span>
        {udokumentert > 0 && (
          <span className={stil.dempet}>{t('fordelt', { dokumentert, udokumentert })}</span>
        )}
      </td>
      <td data-navn={t('timer')}>{t('antallTimer', { timer })}</td>
      <td data-navn={t('forsent')}>
        {forsent > 0 ? t('gangerForsent', { forsent, minutter }) : '0'}
      </td>
      {naervaer && <td data-navn={t('naervaer')}>{t('normalt', naervaer)}</td>}
    </tr>
  )
}
