import { Button, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { inferProcedureOutput } from '@trpc/server'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lesTekst } from '../../../machines/tegnsett/lesTekst.ts'
import type { AppRouter } from '../../../server/api/router.ts'
import { klient } from '../../api.ts'
import stil from '../nysak.module.css'

type Lest = inferProcedureOutput<AppRouter['oppslag']['planfil']>
export type Filrad = Lest['rader'][number]

type Props = {
  /** What the columns of a file are called. */
  kolonner: readonly string[]
  /** Takes rows into the plan. */
  hent: (rader: readonly Filrad[]) => void
}

/** Makes a spreadsheet read the letters as UTF-8, and save them so. */
const BOM = '\uFEFF'

/** Null where the file is no text. */
async function lesFil(innhold: Blob): Promise<Lest | null> {
  const lest = lesTekst(new Uint8Array(await innhold.arrayBuffer()))
  return lest.outcome === 'tekst' ? klient.oppslag.planfil.mutate({ innhold: lest.tekst }) : null
}

/** The rows of the plan out of a file, or out of lines that are pasted: looked over before they are taken in. */
export function Planfil({ kolonner, hent }: Props) {
  const t = useTranslations('nysak.inntak.fil')
  const id = useId()
  const [limt, settLimt] = useState('')
  const [hentet, settHentet] = useState<Pick<Lest, 'rader' | 'merknad'>>()
  const lesing = useMutation({
    mutationFn: lesFil,
    onMutate: () => settHentet(undefined),
    onSuccess: (svar) => {
      if (svar?.feil.length === 0 && svar.rader.length > 0) taInn(svar)
    },
  })
  function taInn(lest: Lest) {
    hent(lest.rader)
    settHentet(lest)
    settLimt('')
    lesing.reset()
  }
  const { data, isPending, isError } = lesing
  const merknad = (hentet ?? data)?.merknad
  const mal = `data:text/csv;charset=utf-8,${encodeURIComponent(`${BOM}${kolonner.join(';')}\r\n`)}`
  return (
    <details className={stil.fil}>
      <summary>{t('tittel')}</summary>
      <p>{t('hjelp')}</p>
      <p>
        <a href={mal} download={t('filnavn')}>
          {t('mal')}
        </a>
      </p>
      <Textfield
        type="file"
        label={t('velg')}
        accept=".csv,.txt,text/csv,text/plain"
        onChange={({ target }) => {
          const [fil] = (target as HTMLInputElement).files ?? []
          if (fil) lesing.mutate(fil)
          // The same file may be chosen again when it has been put right.
          target.value = ''
        }}
      />
      <label htmlFor={id}>{t('lim')}</label>
      <Textarea
        id={id}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={limt}
        onChange={({ target }) => settLimt(target.value)}
      />
      <Button
        type="button"
        variant="secondary"
        data-size="sm"
        loading={isPending}
        onClick={() => lesing.mutate(new Blob([limt]))}
      >
        {t('les')}
      </Button>
      <div role="status">
        {hentet && <p>{t('hentet', { antall: hentet.rader.length })}</p>}
        {merknad && <p>{merknad}</p>}
        {data === null && t('ikkeLest')}
        {data?.feil.length === 0 && data.rader.length === 0 && t('tom')}
        {isError && t('utenSvar')}
        {data && data.feil.length > 0 && (
          <>
            <p>{t('feil', { antall: data.feil.length })}</p>
            <ul>
              {data.feil.map(({ linje, felt, grunn }) => (
                <li key={`${linje} ${felt} ${grunn}`}>{t('linje', { nr: linje, felt, grunn })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {data && data.feil.length > 0 && data.rader.length > 0 && (
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => taInn(data)}>
          {t('uten', { antall: data.rader.length })}
        </Button>
      )}
    </details>
  )
}
