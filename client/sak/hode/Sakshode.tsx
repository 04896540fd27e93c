import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useOrd } from '../../tekster/ord.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Frist } from '../../ui/dato/Frist.tsx'
import { Sidetittel } from '../../ui/flate/Sidetittel.tsx'
import { Stafettpinne } from '../../ui/merke/Stafettpinne.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import { Trapp } from '../../ui/trapp/Trapp.tsx'
import type { Sak } from '../bruk.ts'
import stil from './hode.module.css'

/** Who the case is about, who holds the relay, when somebody must act, and where on the stair. */
export function Sakshode({ sak, fanetittel }: { sak: Sak; fanetittel: string }) {
  const t = useTranslations('sak')
  const { rolle } = useOrd()
  const d = useDato()
  const { barn, nesteDato } = sak
  const { holder } = sak.stafett
  const liv = sak.lukket ? 'lukket' : sak.hvile ? 'paaVent' : undefined

  function linje({ status, siden, dager }: Sak['trapp'][number]): string | undefined {
    if (!siden) return undefined
    if (status === 'gjort') return t('hode.dager', { dager })
    const { gjeldende } = sak.plan
    const fra = t('hode.siden', { dato: d.kort(siden) })
    return gjeldende ? `${fra} · ${t('hode.periode', { nr: gjeldende.periode })}` : fra
  }

  return (
    <header className={stil.hode}>
      <div className={stil.tittel}>
        <p className={stil.tilbake}>
          <Link to="/">← {t('hode.tilbake')}</Link>
        </p>
        <div className={stil.hvem}>
          <Sidetittel fanetittel={fanetittel} over={`${barn.gruppe} · ${sak.enhet.navn}`}>
            <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
          </Sidetittel>
          {liv && <Tag data-color="neutral">{t(`hode.${liv}`)}</Tag>}
        </div>
      </div>
      <dl className={stil.fakta}>
        <div>
          <dt>{t('hode.stafettholder')}</dt>
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
      <div className={stil.trapp}>
        <Trapp trinn={sak.trapp.map((trinn) => ({ ...trinn, linje: linje(trinn) }))} />
      </div>
    </header>
  )
}
