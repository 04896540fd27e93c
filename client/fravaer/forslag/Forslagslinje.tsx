import { Button } from '@digdir/designsystemet-react'
import type { inferRouterOutputs } from '@trpc/server'
import type { KeyboardEvent } from 'react'
import { Suspense, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { useRegel } from '../../ui/fravaer/regel.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Avvis } from './Avvis.tsx'
import { Dagene } from './Dagene.tsx'
import stil from './forslag.module.css'
import { Start } from './Start.tsx'

export type EttForslag = inferRouterOutputs<AppRouter>['fravaer']['forslag'][number]

type Props = {
  forslag: EttForslag
  /** Whether somebody has begun to say why not. */
  paabegynt: boolean
  onBesvart: (besvart: { id: string; navn: string; sakId?: string }) => void
}

/** What stands open below the line. */
type Aapent = 'dagene' | 'start' | 'avvis'

/** The id of a line's own button, for focus to land on. */
export const linjeId = (id: string) => `forslag-${id}`

/** One child whose absence asks, on a line: what asks, until when, and the two answers. */
export function Forslagslinje({ forslag, paabegynt, onBesvart }: Props) {
  const t = useTranslations('forslag')
  const d = useDato()
  const vis = useVisNavn()
  const regel = useRegel()
  const { id, barn, svarfrist, forfalt, sporsmaal } = forslag
  const [aapent, settAapent] = useState<Aapent | undefined>(paabegynt ? 'avvis' : undefined)
  const knapp = useRef<HTMLButtonElement>(null)
  const under = useId()
  const helt = `${barn.fornavn} ${barn.etternavn}`
  const navn = vis(helt)

  function lukk() {
    settAapent(undefined)
    knapp.current?.focus()
  }
  function vedTast(event: KeyboardEvent) {
    if (event.key !== 'Escape' || aapent === undefined) return
    event.preventDefault()
    lukk()
  }
  const veksle = (hva: Aapent) => settAapent(aapent === hva ? undefined : hva)
  const viser = (hva: Aapent) => ({ 'aria-expanded': aapent === hva, 'aria-controls': under })

  return (
    <li className={stil.linje} data-aapen={aapent} onKeyDown={vedTast}>
      <div className={stil.hode}>
        <button
          ref={knapp}
          id={linjeId(id)}
          type="button"
          className={stil.hvem}
          data-knapp="linje"
          onClick={() => veksle('dagene')}
          {...viser('dagene')}
        >
          <span>
            <strong>{navn}</strong> {barn.gruppe}
          </span>
          <span className={stil.dempet}>
            {regel(sporsmaal)}{' '}
            <span data-forfalt={forfalt || undefined}>
              {t(forfalt ? 'kortForfalt' : 'kortFrist', { dato: d.lang(svarfrist) })}
            </span>
          </span>
        </button>
        <Button
          data-size="sm"
          data-knapp="start"
          variant="secondary"
          aria-label={t('aapneFor', { navn })}
          onClick={() => veksle('start')}
          {...viser('start')}
        >
          {t('aapne')}
        </Button>
        <Button
          data-size="sm"
          data-knapp="avvis"
          variant="tertiary"
          aria-label={t('avvisFor', { navn })}
          onClick={() => veksle('avvis')}
          {...viser('avvis')}
        >
          {t('avvis')}
        </Button>
      </div>
      <div id={under} className={stil.under}>
        <Suspense fallback={<Skjelett linjer={2} />}>
          {aapent === 'dagene' && <Dagene forslag={forslag} />}
          {aapent === 'start' && (
            <Start
              barnId={barn.id}
              onStartet={(sakId) => onBesvart({ id, navn: helt, sakId })}
              onAvbryt={lukk}
            />
          )}
          {aapent === 'avvis' && (
            <Avvis
              id={id}
              navn={navn}
              onAvvist={() => onBesvart({ id, navn: helt })}
              onAvbryt={lukk}
              onAngret={() => settAapent('avvis')}
            />
          )}
        </Suspense>
      </div>
    </li>
  )
}
