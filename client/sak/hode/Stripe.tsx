import type { RefObject } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Frist } from '../../ui/dato/Frist.tsx'
import { Stafettpinne } from '../../ui/merke/Stafettpinne.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import { Hovedknapp } from '../naa/Hovedknapp.tsx'
import stil from './stripe.module.css'
import { useForbi } from './useForbi.ts'

type Props = {
  sak: Sak
  /** The head that it stands in for. */
  hode: RefObject<Element | null>
}

/** The head in one line, at the top of the screen while the head itself is scrolled out of sight. */
export function Stripe({ sak, hode }: Props) {
  const t = useTranslations('sak.hode')
  const forbi = useForbi(hode)
  // It does not go from under whoever stands on it.
  const [iFokus, settIFokus] = useState(false)
  if (!forbi && !iFokus) return null
  const { barn, nesteDato, stafett } = sak
  return (
    <section
      className={stil.stripe}
      aria-label={t('kort')}
      onFocus={() => settIFokus(true)}
      onBlur={() => settIFokus(false)}
    >
      <div className={stil.innhold}>
        <p className={stil.hvem}>
          <strong>
            <Navn>{`${barn.fornavn} ${barn.etternavn}`}</Navn>
          </strong>
          <span className={stil.trinn}>{t('trinn', { nr: sak.trinn })}</span>
        </p>
        <p className={stil.holder}>
          <Stafettpinne />
          <span className="ds-sr-only">{t('stafettholder')}: </span>
          <Navn>{sak.folk[stafett.holder.person] ?? ''}</Navn>
        </p>
        {nesteDato && (
          <p className={stil.dato}>
            <span>{nesteDato.tekst}</span> <Frist dato={nesteDato.dato} />
          </p>
        )}
        <Hovedknapp sak={sak} liten />
      </div>
    </section>
  )
}
