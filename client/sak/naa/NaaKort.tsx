import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { ordne } from '../handling/grupper.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Setning } from '../Setning.tsx'
import { Hindringer } from './Hindringer.tsx'
import { LeggTil } from './LeggTil.tsx'
import { Nestesteg } from './Nestesteg.tsx'
import stil from './naa.module.css'

/** Where the case is, the one thing to do, what else can be done, and what stands in the way. */
export function NaaKort({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.naa')
  const { hash } = useLocation()
  const { hvile, stafett } = sak
  const { tilbud } = stafett
  useEffect(() => {
    if (hash === 'naa') document.getElementById('naa')?.focus()
  }, [hash])
  const { neste, ellers, andre, hindret, forAndre } = ordne(sak)
  return (
    <Kort id="naa" tittel={t('tittel')} viktig>
      <p className={stil.sammendrag}>
        <Setning>{sak.sammendrag}</Setning>
      </p>
      {neste?.type === 'stafett.mottatt' && tilbud && (
        <blockquote className={stil.overlevering}>
          <Fritekst>{tilbud.overlevering}</Fritekst>
        </blockquote>
      )}
      {hvile && (
        <p className={stil.dempet}>
          <Fritekst>{hvile.grunn}</Fritekst>
        </p>
      )}
      {sak.kanSkrive ? (
        <>
          <div className={stil.handlinger}>
            {neste && <Nestesteg sak={sak} neste={neste} />}
            {ellers.map(({ type, tittel }) => (
              <Handlingslenke
                key={type}
                sakId={sak.id}
                hendelse={type}
                className="ds-button"
                data-variant="secondary"
              >
                {tittel}
              </Handlingslenke>
            ))}
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
