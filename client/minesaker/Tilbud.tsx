import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './minesaker.module.css'
import type { Rad } from './saksliste.ts'

/** Relays that the reader is asked to take over. Somebody waits for the answer, so it comes first. */
export function Tilbud({ rader }: { rader: readonly Rad[] }) {
  const t = useTranslations('minesaker.tilbud')
  if (rader.length === 0) return null
  return (
    <Kort tittel={t('tittel', { antall: rader.length })} viktig>
      <ul className={stil.tilbud}>
        {rader.map((rad) => (
          <EttTilbud key={rad.id} rad={rad} />
        ))}
      </ul>
    </Kort>
  )
}

function EttTilbud({ rad }: { rad: Rad }) {
  const t = useTranslations('minesaker.tilbud')
  const d = useDato()
  const vis = useVisNavn()
  const { id, barn, enhet, stafettholder, neste, overlevering, minnet } = rad
  const navn = vis(`${barn.fornavn} ${barn.etternavn}`)
  return (
    <li>
      <div>
        <h3>{navn}</h3>
        <p>
          {barn.gruppe} · {enhet.navn}
        </p>
        <p>{t('fra', { navn: vis(stafettholder.navn) })}</p>
        {overlevering && (
          <blockquote>
            <Fritekst>{overlevering}</Fritekst>
          </blockquote>
        )}
        {neste && (
          <p>{t('svarfrist', { dato: d.lang(neste.dato), relativ: d.relativ(neste.dato) })}</p>
        )}
        {minnet && (
          <p>{t('minnet', { navn: vis(minnet.navn), relativ: d.relativ(minnet.dato) })}</p>
        )}
      </div>
      <div className={stil.knapper}>
        <Button asChild>
          <Link
            to="/sak/$id/gjor/$hendelse"
            params={{ id, hendelse: 'stafett.mottatt' }}
            aria-label={t('taFor', { navn })}
          >
            {t('ta')}
          </Link>
        </Button>
        <Button variant="secondary" asChild>
          <Link to="/sak/$id" params={{ id }} aria-label={t('seFor', { navn })}>
            {t('se')}
          </Link>
        </Button>
      </div>
    </li>
  )
}
