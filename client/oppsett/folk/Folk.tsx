import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import stil from '../oppsett.module.css'
import { Folkeimport } from './Folkeimport.tsx'

const rute = getRouteApi('/innlogget/oppsett/')

/** What there is of each kind, in the order that they build on each other, and a file of one of them. */
export function Folk() {
  const t = useTranslations('oppsett')
  const { data } = useSuspenseQuery(api.folk.oversikt.queryOptions())
  const { slag: oensket } = rute.useSearch()
  const { slag } = data
  // What is not there yet is asked for first, until one goes on: what has come meanwhile moves nobody.
  const [forst] = useState(() => (slag.find(({ antall }) => antall === 0) ?? slag.at(-1))?.slag)
  const valgt = slag.find((en) => en.slag === oensket) ?? slag.find((en) => en.slag === forst)
  if (!valgt) return null
  const neste = slag[slag.indexOf(valgt) + 1]
  return (
    <>
      {data.enheter.length === 0 && (
        <div>
          <h2>{t('tom.tittel')}</h2>
          <p>{t('tom.hva')}</p>
        </div>
      )}
      <nav aria-label={t('folk.hva')} className={stil.slag}>
        <ol>
          {slag.map((en) => (
            <li key={en.slag}>
              <Link
                to="/oppsett"
                search={{ slag: en.slag }}
                resetScroll={false}
                aria-current={en === valgt ? 'step' : undefined}
              >
                {en.navn} <span>{t('folk.her', { antall: en.antall })}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Folkeimport key={valgt.slag} slag={valgt} neste={neste} />
    </>
  )
}
