import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { lesFeil } from '../api.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import stil from './nysak.module.css'

/** Why the case was not opened; a case that stands in the way is led to. Takes focus when new. */
export function Startfeil({ feil, tittel }: { feil: unknown; tittel: string }) {
  const t = useTranslations('nysak')
  const boks = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (feil) boks.current?.focus()
  }, [feil])
  const lest = lesFeil(feil)
  if (!feil || lest?.kode === 'UGYLDIG_DATA') return null
  const mangler = lest?.kode === 'IKKE_TILLATT' ? lest.mangler : []
  const sakId = mangler.find((mangel) => mangel.sakId)?.sakId
  return (
    <div ref={boks} tabIndex={-1} className={stil.startfeil}>
      <FeilTilstand
        hva={tittel}
        trygt={t('feil.trygt')}
        gjor={
          mangler.length > 0
            ? mangler.map(({ tekst }) => tekst).join(' ')
            : t(`feil.${lest ? nokler[lest.kode] : 'utenSvar'}`)
        }
        id={lest?.kode === 'INTERN' ? lest.id : undefined}
      />
      {sakId && (
        <p>
          <Link to="/sak/$id" params={{ id: sakId }}>
            {t('barn.tilSaken')}
          </Link>
        </p>
      )}
    </div>
  )
}

const nokler = {
  INGEN_TILGANG: 'ingenTilgang',
  FINNES_IKKE: 'ingenTilgang',
  IKKE_TILLATT: 'ingenTilgang',
  FOR_MANGE: 'forMange',
  KONFLIKT: 'intern',
  INTERN: 'intern',
} as const
