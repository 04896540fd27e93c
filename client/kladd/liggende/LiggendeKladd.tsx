import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { useSkjema } from '../../sak/handling/skjema.ts'
import type { Json } from '../../skjema/jsonSchema.ts'
import { skrevneOrd } from '../../skjema/utenPlass.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useNaar } from '../naar.ts'
import { useKladd } from '../useKladd.ts'
import stil from './liggende.module.css'
import { overgangTil } from './liggende.ts'

type Props = {
  sak: Sak
  navn: string
  /** On the page of its own step: open, and not named after it. */
  alene?: boolean
}

/** A draft that has no form now: its text to copy, and the way to be rid of it. Nothing where it is empty. */
export function LiggendeKladd({ sak, navn, alene = false }: Props) {
  const t = useTranslations('kladd')
  const naar = useNaar()
  const { verdi, fraFor, forkast, angre } = useKladd<Json>(navn, null)
  const overgang = overgangTil(sak, navn)
  const skjema = useSkjema(sak.id, ...(overgang ? [overgang] : []))
  const { skrevet, enkeltord } = skrevneOrd(verdi, overgang && skjema(overgang))
  const kastet = angre !== undefined
  if (!kastet && skrevet.length + enkeltord.length === 0) return null
  const tittel = alene || !overgang ? t('liggende.tittel') : overgang.navn
  return (
    <details className={stil.kladd} open={alene}>
      <summary>
        <strong>{tittel}</strong>
        {fraFor && <span className={stil.naar}>{t('liggende.skrevet', naar(fraFor))}</span>}
      </summary>
      <div className={stil.tekst}>
        {kastet && <p role="status">{t('borte')}</p>}
        {skrevet.map((tekst) => (
          <blockquote key={tekst}>
            <Fritekst>{tekst}</Fritekst>
          </blockquote>
        ))}
        {enkeltord.length > 0 && (
          <p className={stil.naar}>
            <Fritekst>{enkeltord.join(', ')}</Fritekst>
          </p>
        )}
        {/* The same button, so that focus stays where it was pressed. */}
        <Button variant="tertiary" data-size="sm" onClick={angre ?? forkast}>
          {t(kastet ? 'angreKort' : 'liggende.kast')}
        </Button>
      </div>
    </details>
  )
}
