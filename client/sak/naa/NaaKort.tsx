import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { ordne } from '../handling/grupper.ts'
import { Setning } from '../Setning.tsx'
import { Hindringer } from './Hindringer.tsx'
import { LeggTil } from './LeggTil.tsx'
import { Nestesteg } from './Nestesteg.tsx'
import stil from './naa.module.css'

/** Where the case is, the one thing to do, what else can be done, and what stands in the way. */
export function NaaKort({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.naa')
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === 'naa') document.getElementById('naa')?.focus()
  }, [hash])
  const { neste, andre, hindret, forAndre } = ordne(sak)
  return (
    <Kort id="naa" tittel={t('tittel')} viktig>
      <p className={stil.sammendrag}>
        <Setning>{sak.sammendrag}</Setning>
      </p>
      {sak.kanSkrive ? (
        <>
          <div className={stil.handlinger}>
            {neste && <Nestesteg sak={sak} neste={neste} />}
            <LeggTil sak={sak} grupper={andre} />
          </div>
          <Hindringer sak={sak} hindret={hindret} forAndre={forAndre} />
        </>
      ) : (
        <p className={stil.dempet}>{t('bareLese')}</p>
      )}
    </Kort>
  )
}
