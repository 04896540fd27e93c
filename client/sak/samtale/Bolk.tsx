import { CheckmarkIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Setning } from '../Setning.tsx'
import type { Bolk as Innhold } from './bolker.ts'
import { Motet } from './Motet.tsx'
import { Omraader } from './Omraader.tsx'
import { Punktfelt } from './Punktfelt.tsx'
import { Stemmer } from './Stemmer.tsx'
import stil from './samtale.module.css'

const erGjort = (status: string) => status === 'klar' || status === 'staar'

/** One part of the talk, with its number until all of it is there. */
export function Bolk({ bolk, nr }: { bolk: Innhold; nr: number }) {
  const t = useTranslations('sak.samtale')
  const id = useId()
  const { rader } = bolk
  const [forste] = rader
  const gjort = rader.filter(({ status }) => erGjort(status)).length
  const alt = gjort === rader.length
  // What the case has already is put aside, until somebody has more to say of it.
  const [lukket] = useState(rader.every(({ status }) => status === 'staar'))
  if (!forste) return null
  const { tittel, beskrivelse } = forste.punkt
  const innhold = <Feltene {...bolk} />
  return (
    <section className={stil.bolk} aria-labelledby={id}>
      <span className={stil.nr} data-gjort={alt || undefined} aria-hidden>
        {alt ? <CheckmarkIcon /> : nr}
      </span>
      <header>
        <h2 id={id}>{bolk.navn ? t(`bolk.${bolk.navn}`) : tittel}</h2>
        <p className={stil.dempet}>
          {bolk.navn ? (
            t('antall', { gjort, av: rader.length })
          ) : lukket ? (
            t('status.staar')
          ) : (
            <Setning>{beskrivelse}</Setning>
          )}
        </p>
      </header>
      {lukket ? (
        <details>
          <summary>{t('nytt')}</summary>
          {innhold}
        </details>
      ) : (
        innhold
      )}
    </section>
  )
}

function Feltene({ navn, type, rader }: Innhold) {
  if (navn === 'omraader') return <Omraader rader={rader} />
  if (navn === 'sider') return <Stemmer rader={rader} />
  const Visning = type === 'samtale.holdt' ? Motet : Punktfelt
  return rader.map((rad) => <Visning key={rad.punkt.id} {...rad} />)
}
