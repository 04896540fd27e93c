import { Link } from '@tanstack/react-router'
import type { inferRouterOutputs } from '@trpc/server'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { useRegel } from '../../ui/fravaer/regel.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './klasse.module.css'

type Periode = inferRouterOutputs<AppRouter>['fravaer']['klasse']['periode']
export type Rad = Periode['rader'][number]

type Props = Pick<Rad, 'spor' | 'naermest' | 'sakId'> & { navn: string }

/**
 * Why a child is looked at: what its absence asks and where that is answered, or what it is near to. Nothing
 * where there is neither to tell: a case out of reach may ask, and is not told of.
 */
export function Grunn({ spor, naermest, sakId, navn }: Props) {
  const t = useTranslations('klassen.grunn')
  const regel = useRegel()
  const vis = useVisNavn()
  if (spor) {
    return (
      <p className={stil.spor}>
        <strong>{t('spor')}</strong> {regel(spor)}{' '}
        {sakId ? (
          <Link
            to="/sak/$id/fravaer"
            params={{ id: sakId }}
            aria-label={t('vurderFor', { navn: vis(navn) })}
          >
            {t('vurder')}
          </Link>
        ) : (
          <Link to="/fravaer/forslag" aria-label={t('svarFor', { navn: vis(navn) })}>
            {t('svar')}
          </Link>
        )}
      </p>
    )
  }
  const teller = ({ talte, regel: { lengde, over, arena } }: NonNullable<Rad['naermest']>) =>
    t('teller', {
      antall: talte.length,
      lengde: lengde.enhet,
      lang: 'antall' in lengde ? lengde.antall : 0,
      over,
      arena,
    })
  if (naermest) {
    return (
      <p data-naer={naermest.igjen === 1 || undefined} className={stil.naer}>
        {t('naer', { igjen: naermest.igjen })}{' '}
        <span className={stil.dempet}>{teller(naermest)}</span>
      </p>
    )
  }
  return null
}
