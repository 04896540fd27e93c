import { Button, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import type { inferProcedureOutput } from '@trpc/server'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { TEKSTFILER } from '../../../machines/tegnsett/grenser.ts'
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

/** What stands in a file, or why it is not sent to be read. */
async function lesFil(innhold: Blob): Promise<{ lest?: Lest; uleselig?: 'forStor' | 'ikkeLest' }> {
  if (innhold.size > TEKSTFILER.plan) return { uleselig: 'forStor' }
  const lest = lesTekst(new Uint8Array(await innhold.arrayBuffer()))
  if (lest.outcome !== 'tekst') return { uleselig: 'ikkeLest' }
  return { lest: await klient.oppslag.planfil.mutate({ innhold: lest.tekst }) }
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
    onSuccess: ({ lest }) => {
      if (lest?.feil.length === 0 && lest.rader.length > 0) taInn(lest)
    },
  })
  function taInn(lest: Lest) {
    hent(lest.rader)
    settHentet(lest)
    settLimt('')
    lesing.reset()
  }
  const { isPending, isError } = lesing
  const { lest: data, uleselig } = lesing.data ?? {}
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
        {uleselig && t(uleselig, { kb: TEKSTFILER.plan / 1000 })}
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
