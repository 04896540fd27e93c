import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { ordne } from '../handling/grupper.ts'
import { useNettopp } from '../nettopp.ts'
import { Setning } from '../Setning.tsx'
import { Handlinger } from './Handlinger.tsx'
import { MoterStaar } from './MoterStaar.tsx'
import { NettoppLagret } from './NettoppLagret.tsx'
import stil from './naa.module.css'
import { Senere } from './Senere.tsx'
import { Sjekkliste } from './Sjekkliste.tsx'

/** Where the case is, the one thing to do, what the way on takes, and what comes later. */
export function NaaKort({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.naa')
  const { nettopp, nokkel } = useNettopp()
  const erNettopp = nettopp !== undefined
  // The name and the stair stay in sight above it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something is recorded
  useEffect(() => {
    if (erNettopp) document.getElementById('naa')?.focus({ preventScroll: true })
  }, [erNettopp, nokkel])
  const { hvile, stafett } = sak
  const ordnet = ordne(sak)
  return (
    <section className={stil.kort} aria-labelledby="naa">
      <div className={stil.naa}>
        <h2 id="naa" tabIndex={-1}>
          {t('tittel')}
        </h2>
        <NettoppLagret sak={sak} nettopp={nettopp} />
        <p className={stil.sammendrag}>
          <Setning>{sak.sammendrag}</Setning>
        </p>
        {hvile && (
          <p className={stil.dempet}>
            <Fritekst>{hvile.grunn}</Fritekst>
          </p>
        )}
        {sak.tattInn && <p className={stil.tattInn}>{sak.tattInn.setning}</p>}
        <MoterStaar sak={sak} />
        {sak.kanSkrive ? (
          <Handlinger sak={sak} ordnet={ordnet} />
        ) : (
          <p className={stil.dempet}>{t('bareLese')}</p>
        )}
        {sak.neste === 'stafett.mottatt' && stafett.tilbud && (
          <blockquote className={stil.overlevering}>
            <Fritekst>{stafett.tilbud.overlevering}</Fritekst>
          </blockquote>
        )}
      </div>
      <div className={stil.veien}>
        <Sjekkliste sak={sak} nettopp={nettopp} />
        <div className={stil.bunn}>
          {sak.kanSkrive && <Senere sak={sak} senere={ordnet.senere} forAndre={ordnet.forAndre} />}
          <Link to="/sak/$id/trinnet" params={{ id: sak.id }}>
            {t('trinnet')}
          </Link>
        </div>
      </div>
    </section>
  )
}
