import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Feil } from '../../server/api/feil.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import { useBord } from './kontekst.ts'
import stil from './motet.module.css'

/** The point on which what a refused step is made of was said. */
const PUNKT: Readonly<Record<string, string>> = {
  'plan.viderefort': 'neste',
  'plan.utkastLagret': 'nytt',
  'plan.iverksatt': 'nytt',
  'plan.avsluttet': 'enige',
  'mote.holdt': 'hvem',
  'mote.foreslatt': 'neste',
}

/** What was not taken: each step with the reason, and the way to where it can be put right. */
export function Avslag({ feil }: { feil: ReadonlyMap<string, Feil> }) {
  const avslag = [...feil].filter(([, { kode }]) => kode !== 'KONFLIKT')
  return avslag.length > 0 && <Avslagene avslag={avslag} />
}

function Avslagene({ avslag }: { avslag: readonly (readonly [type: string, Feil])[] }) {
  const t = useTranslations('motet')
  const gjor = useTranslations('sak.gjor')
  const { sak, mal, gaaTil } = useBord()
  const boks = useRef<HTMLDivElement>(null)
  useEffect(() => {
    boks.current?.focus()
  }, [])
  const forsteRad = mal.punkter.find(({ slag }) => slag === 'rad')?.id ?? 'enige'
  return (
    <div ref={boks} role="alert" tabIndex={-1} className={stil.mangler}>
      <h2>{t('ikkeAlt')}</h2>
      <p>{t('resten')}</p>
      <ul>
        {avslag.map(([type, en]) => (
          <li key={type}>
            <strong>{sak.overganger.find((o) => o.type === type)?.navn ?? t('etSteg')}</strong>
            {en.kode === 'IKKE_TILLATT' && <Mangler sak={sak} mangler={en.mangler} />}
            {en.kode === 'UGYLDIG_DATA' &&
              en.felt.map(({ sti, grunn }) => <p key={sti}>{grunn}</p>)}
            {(en.kode === 'INGEN_TILGANG' || en.kode === 'FINNES_IKKE') && (
              <p>{gjor('ingenTilgang')}</p>
            )}
            <button type="button" onClick={() => gaaTil(PUNKT[type] ?? forsteRad)}>
              {t('seSvaret')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
