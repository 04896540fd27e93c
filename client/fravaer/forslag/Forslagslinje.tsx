import { Button } from '@digdir/designsystemet-react'
import type { inferRouterOutputs } from '@trpc/server'
import type { KeyboardEvent } from 'react'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { Sidefeil } from '../../skall/Sidefeil.tsx'
import { useDato } from '../../ui/dato/bruk.ts'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { Tillegg } from '../../ui/flate/Tillegg.tsx'
import { useRegel } from '../../ui/fravaer/regel.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Dagene } from './Dagene.tsx'
import stil from './forslag.module.css'
import { Start } from './Start.tsx'
import type { UtenSakSvar } from './UtenSak.tsx'
import { UtenSak } from './UtenSak.tsx'

export type EttForslag = inferRouterOutputs<AppRouter>['fravaer']['forslag'][number]

type Props = {
  forslag: EttForslag
  /** The answer without a case that has been begun, if any. */
  paabegynt: UtenSakSvar | undefined
  onBesvart: (besvart: Besvart) => void
}

/** How a proposal was answered; of a case that was started, which. */
export type Besvart = { id: string; navn: string; svar: UtenSakSvar | { sakId: string } }

/** What stands open below the line. */
type Aapent = 'dagene' | 'start' | UtenSakSvar

/** The id of a line's own button, for focus to land on. */
export const linjeId = (id: string) => `forslag-${id}`

/** One child whose absence asks, on a line: what asks, until when, and the answers. */
export function Forslagslinje({ forslag, paabegynt, onBesvart }: Props) {
  const t = useTranslations('forslag')
  const d = useDato()
  const vis = useVisNavn()
  const regel = useRegel()
  const { id, barn, svarfrist, forfalt, sporsmaal, kanAvklares } = forslag
  const [aapent, settAapent] = useState<Aapent | undefined>(paabegynt)
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
        {kanAvklares && (
          <Button
            data-size="sm"
            data-knapp="ringte"
            variant="tertiary"
            aria-label={t('ringteFor', { navn })}
            onClick={() => veksle('ringte')}
            {...viser('ringte')}
          >
            {t('ringteHjem')}
          </Button>
        )}
        <Button
          data-size="sm"
          data-knapp="avvis"
          variant="tertiary"
          aria-label={t('avvisFor', { navn })}
          onClick={() => veksle('avvis')}
          {...viser('avvis')}
        >
          {t('avvisKnapp')}
        </Button>
      </div>
      <div id={under} className={stil.under}>
        <Tillegg key={aapent} venter={<Skjelett linjer={2} />} ellers={Sidefeil}>
          {aapent === 'dagene' && <Dagene forslag={forslag} />}
          {aapent === 'start' && (
            <Start
              barnId={barn.id}
              onStartet={(sakId) => onBesvart({ id, navn: helt, svar: { sakId } })}
              onAvbryt={lukk}
            />
          )}
          {(aapent === 'avvis' || aapent === 'ringte') && (
            <UtenSak
              id={id}
              navn={navn}
              svar={aapent}
              onSvart={() => onBesvart({ id, navn: helt, svar: aapent })}
              onAvbryt={lukk}
              onAngret={() => settAapent(aapent)}
            />
          )}
        </Tillegg>
      </div>
    </li>
  )
}
