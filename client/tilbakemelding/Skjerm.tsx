import { Button } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Svargruppe } from '../../machines/tilbakemelding/svar.ts'
import { api } from '../api.ts'
import { Logo } from '../ui/merke/Logo.tsx'
import { Sporsmaal } from './Sporsmaal.tsx'
import stil from './sporsmaal.module.css'

const rute = getRouteApi('/tilbakemelding/$id/$om')

/** A screen that is handed round after a meeting: one answers after the other, and sees nobody's answer. */
export function Skjerm() {
  const t = useTranslations('tilbakemelding')
  const { id, om } = rute.useParams()
  const { data } = useSuspenseQuery(api.tilbakemelding.lenker.queryOptions({ sakId: id, om }))
  const [svarer, settSvarer] = useState<Svargruppe>()
  const [sist, settSist] = useState<'talt' | 'ingenIgjen'>()
  const tittel = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!svarer && sist) tittel.current?.focus()
  }, [svarer, sist])
  useEffect(() => {
    document.title = `${t('tittel')} · Stafett`
  }, [t])
  const grupper = [...new Set(data.map(({ gruppe }) => gruppe))].sort()
  return (
    <main id="innhold" className={stil.skjerm}>
      {svarer ? (
        <Sporsmaal
          gruppe={svarer}
          lenker={data.flatMap(({ gruppe, lenke }) => (gruppe === svarer ? lenke : []))}
          ferdig={(talt) => {
            settSist(talt ? 'talt' : 'ingenIgjen')
            settSvarer(undefined)
          }}
        />
      ) : (
        <section className={stil.sporsmaal}>
          <Logo />
          <p role="status" className={stil.sist}>
            {sist && t(sist === 'talt' ? 'taltHer' : 'ingenIgjen')}
          </p>
          <h1 ref={tittel} tabIndex={-1}>
            {t('tittel')}
          </h1>
          <p>{t('hvem')}</p>
          <div className={stil.hvem}>
            {grupper.map((gruppe) => (
              <Button key={gruppe} data-size="lg" onClick={() => settSvarer(gruppe)}>
                {t(`gruppe.${gruppe}`)}
              </Button>
            ))}
          </div>
        </section>
      )}
      <p className={stil.ut}>
        {svarer ? (
          <Button variant="tertiary" data-size="sm" onClick={() => settSvarer(undefined)}>
            {t('tilbake')}
          </Button>
        ) : (
          <Link to="/sak/$id/moter" params={{ id }}>
            {t('avslutt')}
          </Link>
        )}
      </p>
    </main>
  )
}
