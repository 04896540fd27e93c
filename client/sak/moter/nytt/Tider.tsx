import { Button } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { leggTilDager } from '../../../../machines/kalender/dato.ts'
import { useDato } from '../../../ui/dato/bruk.ts'
import type { Sak } from '../../bruk.ts'
import type { Part } from '../moter.ts'
import stil from '../skjema.module.css'
import type { Ord } from '../skjemaord.ts'
import type { Tidsfelt } from './skrevet.ts'
import { tomTid } from './skrevet.ts'
import { Tidsvelger } from './Tidsvelger.tsx'

type Props = {
  id: string
  sak: Sak
  hvem: readonly Part[]
  ord: Ord
  tider: readonly Tidsfelt[]
  /** Whether there can be more than one. */
  flere: boolean
  feil: ReadonlyMap<string, string>
  endre: (tider: Tidsfelt[]) => void
}

/** The times that the meeting can have; another is mostly the last one a week later. */
export function Tider({ id, sak, hvem, ord, tider, flere, feil, endre }: Props) {
  const t = useTranslations('sak.moter')
  const { lang } = useDato()
  const evaluering = sak.frister.find(({ type }) => type === 'evaluering')?.dato
  const siste = tider.at(-1)
  return (
    <div className={stil.tider}>
      {evaluering !== undefined && (
        <p className={stil.dempet}>{t('evaluering', { dato: lang(evaluering) })}</p>
      )}
      <ol>
        {tider.map((tid, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a time is its place in the list, nothing else tells two empty ones apart
          <li key={nr}>
            <Tidsvelger
              id={`${id}.${nr}`}
              sti={`tider.${nr}`}
              sak={sak}
              hvem={hvem}
              ord={ord}
              nr={nr + 1}
              tid={tid}
              feil={feil}
              endre={(ny) => endre(tider.map((en, i) => (i === nr ? ny : en)))}
              fjern={
                flere && tider.length > 1
                  ? () => endre(tider.filter((_, i) => i !== nr))
                  : undefined
              }
            />
          </li>
        ))}
      </ol>
      {flere && (
        <div className={stil.knapper}>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => endre([...tider, { ...tomTid(), minutter: siste?.minutter ?? 60 }])}
          >
            {t('nytt.leggTil')}
          </Button>
          {siste?.dato && (
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              onClick={() => endre([...tider, { ...siste, dato: leggTilDager(siste.dato, 7) }])}
            >
              {t('nytt.uke')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
