import { Button, Textarea } from '@digdir/designsystemet-react'
import { UploadIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import stil from './importer.module.css'
import type { Kilde } from './importMaskin.ts'

type Props = {
  tittel: string
  leser: boolean
  /** One came here from a file before. */
  fokus: boolean
  /** What was pasted, kept while it is looked over. */
  tekst: string
  settTekst: (tekst: string) => void
  velg: (kilde: Kilde) => void
  /** What a file looks like. */
  children: ReactNode
}

/** Choose a file, drop it, or paste its lines. */
export function Filvelger({ tittel, leser, fokus, tekst, settTekst, velg, children }: Props) {
  const t = useTranslations('fravaer.fil')
  const [harLimt] = useState(tekst !== '')
  const id = useId()
  const felt = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (fokus) felt.current?.focus()
  }, [fokus])
  return (
    <Kort tittel={tittel} viktig>
      <p>{t('ingress')}</p>
      <label className={stil.slipp} aria-busy={leser}>
        <UploadIcon aria-hidden />
        <strong>{leser ? t('leser') : t('velg')}</strong>
        <span>{t('slipp')}</span>
        <input
          ref={felt}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={({ target }) => {
            const [fil] = target.files ?? []
            if (fil) velg({ navn: fil.name, innhold: fil })
            // The same file may be chosen again when it has been put right.
            target.value = ''
          }}
        />
      </label>
      <div role="status" className="ds-sr-only">
        {leser && t('leser')}
      </div>
      <details className={stil.lim} open={harLimt}>
        <summary>{t('lim')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            velg({ navn: t('limt'), innhold: new Blob([tekst]) })
          }}
        >
          <label htmlFor={id}>{t('limHer')}</label>
          <Textarea
            id={id}
            rows={6}
            autoComplete="off"
            value={tekst}
            spellCheck={false}
            onChange={({ target }) => settTekst(target.value)}
          />
          <Button type="submit" variant="secondary" loading={leser}>
            {t('sjekk')}
          </Button>
        </form>
      </details>
      {children}
    </Kort>
  )
}
