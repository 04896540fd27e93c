import { Button, Tag } from '@digdir/designsystemet-react'
import { CheckmarkIcon, MinusIcon, XMarkIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Tid } from '../../../machines/mote/tid.ts'
import { erForbi, slutt, tidspunkt } from '../../../machines/mote/tid.ts'
import { partnokkel } from '../../../machines/sak/part.ts'
import { useTid } from '../../avstemning/tid.ts'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import type { Sak } from '../bruk.ts'
import { kanGjores } from '../handling/overgang.ts'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { useDagen } from './useDagen.ts'
import { useKollisjoner } from './useKollisjoner.ts'
import { usePartnavn } from './usePartnavn.ts'

type Props = {
  sak: Sak
  mote: Mote
  tid: Tid
  erBest: boolean
  sender: boolean
  velg: (tid: string) => void
}

const TEGN = { ja: CheckmarkIcon, omMaaDe: MinusIcon, nei: XMarkIcon } as const

/** One of the times: what the day is, who can, and the button that calls in to it. */
export function Tidsrad({ sak, mote, tid, erBest, sender, velg }: Props) {
  const t = useTranslations('sak.moter')
  const passer = useTranslations('avstemning.passer')
  const tidstekst = useTid()
  const dagen = useDagen(sak)
  const kollisjoner = useKollisjoner(sak, mote.hvem, mote.om)
  const partnavn = usePartnavn(sak)
  const id = useId()
  const naar = tidspunkt(tid)
  const tekst = tidstekst({ dato: tid.dato, fra: tid.kl, til: slutt(tid) })
  const kanVelges = !erForbi(tid, sak) && kanGjores(sak, 'mote.innkalt', mote.om)
  return (
    <li data-best={erBest || undefined}>
      <div className={stil.tidshode}>
        <strong id={id}>{tekst}</strong>
        {erBest && (
          <Tag data-size="sm" data-color="success">
            {t('beste')}
          </Tag>
        )}
        {[...dagen(tid), ...kollisjoner(tid)].map((en) => (
          <span key={en} className={stil.merknad}>
            {en}
          </span>
        ))}
      </div>
      <ul className={stil.svar}>
        {mote.hvem.map((part) => {
          const nokkel = partnokkel(part)
          const gitt = mote.svar.find((en) => partnokkel(en.deltaker) === nokkel)?.svar[naar]
          if (gitt === undefined) return null
          const Ikon = TEGN[gitt]
          return (
            <li key={nokkel} data-svar={gitt}>
              <Ikon aria-hidden />
              <span>
                {partnavn(part)}{' '}
                <span className={stil.dempet}>{litenForbokstav(passer(gitt))}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {kanVelges && (
        <Button
          data-size="sm"
          variant={erBest ? 'primary' : 'secondary'}
          disabled={sender}
          aria-describedby={id}
          onClick={() => velg(naar)}
        >
          {t('velg')}
        </Button>
      )}
    </li>
  )
}
