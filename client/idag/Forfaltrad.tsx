import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { dagerMellom } from '../../machines/kalender/dato.ts'
import { trinnvalg } from '../minesaker/filter.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Navn } from '../ui/person/Navn.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { Trinnmerke } from '../ui/trapp/Trinnmerke.tsx'
import type { Forfalt } from './hent.ts'
import stil from './idag.module.css'
import { useMinn } from './useMinn.ts'

/** The id of a row's link, for focus to land on. */
export const forfaltId = (sakId: string) => `forfalt-${sakId}`

/** One overdue case: whose it is, what should have been done, for how long, and the reminder. */
export function Forfaltrad({ sak }: { sak: Forfalt }) {
  const t = useTranslations('idag.forfalt')
  const d = useDato()
  const vis = useVisNavn()
  const { minn, minner, feil, minnetRef } = useMinn(sak.id)
  const { id, barn, trinn, neste, minnet, kanMinnes, venterPaa, stafettholder } = sak
  const navn = `${barn.fornavn} ${barn.etternavn}`
  return (
    <li className={stil.rad}>
      <Trinnmerke nr={trinn} av={trinnvalg.length} />
      <div className={stil.hvem}>
        <p>
          <Link id={forfaltId(id)} to="/sak/$id" params={{ id }}>
            <Navn>{navn}</Navn>
          </Link>{' '}
          <span className={stil.dempet}>{t('sted', { gruppe: barn.gruppe, nr: trinn })}</span>
        </p>
        <p>{neste?.tekst}</p>
        {venterPaa !== stafettholder.navn && (
          <p className={stil.dempet}>{t('venterPaa', { navn: vis(venterPaa) })}</p>
        )}
      </div>
      {neste && (
        <p className={stil.over}>
          <strong>{t('over', { antall: dagerMellom(neste.dato, d.idag) })}</strong>
          <span className={stil.dempet}>{d.lang(neste.dato)}</span>
        </p>
      )}
      <div className={stil.minn}>
        {minnet && (
          <p ref={minnetRef} tabIndex={-1} className={stil.dempet}>
            {t('minnet', { relativ: d.relativ(minnet) })}
          </p>
        )}
        {kanMinnes && (
          <Button
            variant={minnet ? 'tertiary' : 'secondary'}
            data-size="sm"
            loading={minner}
            aria-label={t(minnet ? 'minnIgjenFor' : 'minnFor', {
              holder: vis(venterPaa),
              barn: vis(navn),
            })}
            onClick={minn}
          >
            {t(minnet ? 'minnIgjen' : 'minn')}
          </Button>
        )}
        {feil && (
          <p role="alert" className={stil.feil}>
            {t('feil')}
          </p>
        )}
      </div>
    </li>
  )
}
