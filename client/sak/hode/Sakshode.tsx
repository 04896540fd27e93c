import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Sidetittel } from '../../ui/flate/Sidetittel.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import { Trapp } from '../../ui/trapp/Trapp.tsx'
import type { Sak } from '../bruk.ts'
import { Fakta } from './Fakta.tsx'
import stil from './hode.module.css'
import { Stripe } from './Stripe.tsx'

/** Who the case is about, who holds the relay, when somebody must act, and where on the stair. */
export function Sakshode({ sak, fanetittel }: { sak: Sak; fanetittel: string }) {
  const t = useTranslations('sak.hode')
  const d = useDato()
  const hode = useRef<HTMLElement>(null)
  const { barn } = sak
  const liv = sak.lukket ? 'lukket' : sak.hvile ? 'paaVent' : undefined

  function linje({ status, siden, dager, tattInn }: Sak['trapp'][number]): string | undefined {
    if (tattInn) return tattInn
    if (!siden) return undefined
    if (status === 'gjort') return t('dager', { dager })
    const { gjeldende } = sak.plan
    const fra = t('siden', { dato: d.kort(siden) })
    // Of a plan that was brought in, how many periods it has stood is not known.
    return gjeldende && !(sak.tattInn && gjeldende.nr === 1)
      ? `${fra} · ${t('periode', { nr: gjeldende.periode })}`
      : fra
  }

  return (
    <>
      <header ref={hode} className={stil.hode}>
        <div className={stil.hvem}>
          <Sidetittel
            fanetittel={fanetittel}
            over={
              <span className={stil.over}>
                <Link to="/">← {t('tilbake')}</Link>
                <span>{`${barn.gruppe} · ${sak.enhet.navn}`}</span>
              </span>
            }
          >
            <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
          </Sidetittel>
          {sak.tattInn && <Tag data-color="neutral">{sak.tattInn.merke}</Tag>}
          {liv && <Tag data-color="neutral">{t(liv)}</Tag>}
        </div>
        <Fakta sak={sak} />
        <div className={stil.trapp}>
          <Trapp trinn={sak.trapp.map((trinn) => ({ ...trinn, linje: linje(trinn) }))} />
        </div>
      </header>
      <Stripe sak={sak} hode={hode} />
    </>
  )
}
