import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { erHelg } from '../minesaker/grupper.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { TomTilstand } from '../ui/flate/TomTilstand.tsx'
import type { Gruppe } from './grupper.ts'
import { gruppene, grupper } from './grupper.ts'
import type { Oppgave } from './hent.ts'
import { Oppgaverad } from './Oppgaverad.tsx'
import stil from './oppgaver.module.css'
import { useFerske } from './useFerske.ts'

/** All that waits for me, over all cases: it comes and goes by what happens in them. */
export function Oppgaver() {
  const t = useTranslations('oppgaver')
  const { data } = useSuspenseQuery(api.oppgave.mine.queryOptions())
  useFerske()
  const { idag, antall, rader } = data
  const delt = grupper(rader, idag)
  return (
    <div className={stil.side}>
      <header>
        <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
        {antall.alle > 0 && <p>{t('status', antall)}</p>}
      </header>
      {antall.alle === 0 && <TomTilstand tittel={t('tom.tittel')}>{t('tom.tekst')}</TomTilstand>}
      {gruppene.map((gruppe) => (
        <Bolk key={gruppe} gruppe={gruppe} rader={delt[gruppe]} idag={idag} />
      ))}
      <p>
        <Link to="/varsler">{t('varsler')}</Link>
      </p>
      {rader.length < antall.alle && <p>{t('flere', { antall: rader.length })}</p>}
    </div>
  )
}

type Bolkdel = { gruppe: Gruppe; rader: readonly Oppgave[]; idag: string }

function Bolk({ gruppe, rader, idag }: Bolkdel) {
  const t = useTranslations('oppgaver')
  const id = useId()
  if (rader.length === 0) return null
  return (
    <section className={stil.bolk} data-gruppe={gruppe} aria-labelledby={id}>
      <h2 id={id}>
        {t(`gruppe.${gruppe === 'uka' && erHelg(idag) ? 'nesteUke' : gruppe}`)}{' '}
        <span>{rader.length}</span>
      </h2>
      <ul>
        {rader.map((rad) => (
          <Oppgaverad key={`${rad.sakId} ${rad.om} ${rad.slag}`} oppgave={rad} />
        ))}
      </ul>
    </section>
  )
}
