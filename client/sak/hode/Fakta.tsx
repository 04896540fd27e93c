import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useOrd } from '../../tekster/ord.ts'
import { Frist } from '../../ui/dato/Frist.tsx'
import { Stafettpinne } from '../../ui/merke/Stafettpinne.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import stil from './hode.module.css'

/** Who holds the relay, and the next date that waits for somebody. */
export function Fakta({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.hode')
  const { rolle } = useOrd()
  const { nesteDato } = sak
  const { holder } = sak.stafett
  return (
    <dl className={stil.fakta} data-size="sm">
      <div className={stil.holder}>
        <dt>{t('stafettholder')}</dt>
        <dd>
          <Stafettpinne />{' '}
          <span>
            <Navn>{sak.folk[holder.person] ?? ''}</Navn>, {rolle[holder.rolle]}
          </span>
        </dd>
      </div>
      {nesteDato && (
        <div>
          <dt>
            {nesteDato.om === undefined ? (
              nesteDato.tekst
            ) : (
              <Link resetScroll={false} to="/sak/$id/stemme" params={{ id: sak.id }}>
                {nesteDato.tekst}
              </Link>
            )}
          </dt>
          <dd>
            <Frist dato={nesteDato.dato} />
          </dd>
        </div>
      )}
    </dl>
  )
}
