import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import type { Filter } from './filter.ts'
import { erSnevret } from './filter.ts'
import { gruppene, grupper } from './grupper.ts'
import stil from './minesaker.module.css'
import { Saksgruppe } from './Saksgruppe.tsx'
import { radId } from './Saksrad.tsx'
import type { Saksliste } from './saksliste.ts'
import { Tilbud } from './Tilbud.tsx'

/** The server counts no further. */
const telleslutt = 500

type Props = {
  filter: Filter
  liste: Saksliste
  /** What stands there when there is no case. */
  tomt: ReactNode
  glemSok: () => void
}

/** The cases that were asked for, group by group, and the way to more of them. */
export function Liste({ filter, liste, tomt, glemSok }: Props) {
  const t = useTranslations('minesaker')
  const visNavn = useVisNavn()
  const sider = liste.data?.pages ?? []
  const rader = sider.flatMap((side) => side.rader)
  const idag = sider[0]?.idag ?? ''
  const delt = grupper(rader, idag)
  const antall = sider[0]?.antall ?? 0

  const tilNye = useRef(false)
  const forsteNye = sider.at(-1)?.rader[0]?.id
  useEffect(() => {
    if (!tilNye.current || !forsteNye) return
    tilNye.current = false
    document.getElementById(radId(forsteNye))?.focus()
  }, [forsteNye])

  function visFlere() {
    tilNye.current = true
    void liste.fetchNextPage()
  }

  return (
    <div className={stil.liste} aria-busy={liste.isPlaceholderData}>
      <div role="status" className={stil.treff}>
        {erSnevret(filter) && (
          <>
            {t('filter.treff', { antall, flest: antall < telleslutt ? 'nei' : 'ja' })}
            {filter.holder && rader[0] && (
              <span>{t('filter.hos', { navn: visNavn(rader[0].stafettholder.navn) })}</span>
            )}
            {rader.length > 0 && (
              <Link to="/" search={{ vis: filter.vis }} onClick={glemSok}>
                {t('filter.nullstill')}
              </Link>
            )}
          </>
        )}
      </div>
      <Tilbud rader={delt.tilbud} />
      {gruppene.map((gruppe) => (
        <Saksgruppe key={gruppe} gruppe={gruppe} rader={delt[gruppe]} idag={idag} />
      ))}
      {rader.length === 0 && tomt}
      {liste.isFetchNextPageError && <p role="alert">{t('feil.flere')}</p>}
      {liste.hasNextPage && (
        <Button variant="secondary" loading={liste.isFetchingNextPage} onClick={visFlere}>
          {t('visFlere')}
        </Button>
      )}
    </div>
  )
}
