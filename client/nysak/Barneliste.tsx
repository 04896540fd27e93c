import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { inferProcedureOutput } from '@trpc/server'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../server/api/router.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import stil from './nysak.module.css'

type Barn = inferProcedureOutput<AppRouter['oppslag']['finnBarn']>['barn'][number]

/** The children that were found; one that has a case leads to that instead. */
export function Barneliste({ barn }: { barn: readonly Barn[] }) {
  const t = useTranslations('nysak.barn')
  const vis = useVisNavn()
  return (
    <ul className={stil.barn}>
      {barn.map(({ id, fornavn, etternavn, gruppe, enhet, aktivSak }) => {
        const navn = vis(`${fornavn} ${etternavn}`)
        const sted = `${gruppe} · ${enhet}`
        const innhold = (
          <>
            <span>
              {navn}
              <small>{sted}</small>
            </span>
            {aktivSak && <Tag data-color="neutral">{t('harSak')}</Tag>}
          </>
        )
        const felles = { className: stil.barnet, onKeyDown: flyttFokus, 'data-treff': '' }
        return (
          <li key={id}>
            {aktivSak ? (
              <Link
                {...felles}
                to="/sak/$id"
                params={{ id: aktivSak }}
                aria-label={t('tilSakenFor', { navn })}
              >
                {innhold}
                <span className={stil.videre}>{t('tilSaken')}</span>
              </Link>
            ) : (
              <Link
                {...felles}
                to="/ny-sak"
                search={{ barn: id }}
                aria-label={t('velg', { navn, sted })}
              >
                {innhold}
                <span className={stil.videre}>{t('velgKort')}</span>
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const treffene = () => [...document.querySelectorAll<HTMLElement>('a[data-treff]')]

/** From the search field into the list. */
export function tilForsteTreff(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown') return
  event.preventDefault()
  treffene()[0]?.focus()
}

function flyttFokus(event: KeyboardEvent<HTMLElement>) {
  const steg = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (steg === undefined) return
  const treff = treffene()
  event.preventDefault()
  treff[treff.indexOf(event.currentTarget) + steg]?.focus()
}
