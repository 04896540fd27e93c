import { Button, Textfield } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import type { Rytmedag } from '../../../../machines/mote/rytme.ts'
import type { Tid } from '../../../../machines/mote/tid.ts'
import { useDato } from '../../../ui/dato/bruk.ts'
import type { Sak } from '../../bruk.ts'
import type { Part } from '../moter.ts'
import stil from '../skjema.module.css'
import { useDagen } from '../useDagen.ts'
import { useKollisjoner } from '../useKollisjoner.ts'

type Props = {
  id: string
  sak: Sak
  hvem: readonly Part[]
  dager: readonly Rytmedag[]
  tider: readonly Tid[]
  endre: (dager: Rytmedag[]) => void
}

/** The days of a rhythm, each with what one should know of it; any can be another day, or none. */
export function Rytmeliste({ id, sak, hvem, dager, tider, endre }: Props) {
  const t = useTranslations('sak.moter.rytme')
  const { lang } = useDato()
  const dagen = useDagen(sak)
  const kollisjoner = useKollisjoner(sak, hvem)
  return (
    <ol>
      {dager.map(({ dato, egentlig }, nr) => {
        const tid = tider[nr]
        const flyttet = dato !== egentlig && dato ? [t('flyttet', { dato: lang(egentlig) })] : []
        const merknader =
          tid && dato ? [lang(dato), ...flyttet, ...dagen(tid), ...kollisjoner(tid)] : []
        return (
          <li key={egentlig} className={stil.tid}>
            <div className={stil.rad}>
              <Textfield
                id={`${id}-${nr}`}
                type="date"
                autoComplete="off"
                label={t('dato', { nr: nr + 1 })}
                value={dato}
                onChange={({ target }) =>
                  endre(dager.map((en, i) => (i === nr ? { ...en, dato: target.value } : en)))
                }
              />
              <Button
                type="button"
                variant="tertiary"
                icon
                aria-label={t('fjern', { dato: dato ? lang(dato) : nr + 1 })}
                onClick={() => endre(dager.filter((_, i) => i !== nr))}
              >
                <TrashIcon aria-hidden />
              </Button>
            </div>
            <p className={stil.dempet}>{merknader.join(' · ')}</p>
          </li>
        )
      })}
    </ol>
  )
}
