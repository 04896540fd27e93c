import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { leggTilDager } from '../../../../machines/kalender/dato.ts'
import { useDato } from '../../../ui/dato/bruk.ts'
import type { Sak } from '../../bruk.ts'
import type { Part } from '../moter.ts'
import stil from '../skjema.module.css'
import type { Ord } from '../skjemaord.ts'
import { useDagen } from '../useDagen.ts'
import { useKollisjoner } from '../useKollisjoner.ts'
import type { Tidsfelt } from './skrevet.ts'
import { LENGDER } from './skrevet.ts'

type Props = {
  id: string
  /** Where it stands in what is sent: what is wrong is told by that. */
  sti: string
  sak: Sak
  hvem: readonly Part[]
  ord: Ord
  nr: number
  tid: Tidsfelt
  feil: ReadonlyMap<string, string>
  endre: (tid: Tidsfelt) => void
  fjern: (() => void) | undefined
}

/** One time: the day, the clock and how long; and what one should know of that day. */
export function Tidsvelger({ id, sti, sak, hvem, ord, nr, tid, feil, endre, fjern }: Props) {
  const t = useTranslations('sak.moter.nytt')
  const { lang } = useDato()
  const dagen = useDagen(sak)
  const kollisjoner = useKollisjoner(sak, hvem)
  const merknader = tid.dato ? [lang(tid.dato), ...dagen(tid), ...kollisjoner(tid)] : []
  const hele = feil.get(sti)
  return (
    <fieldset className={stil.tid} id={id} tabIndex={-1}>
      <legend>{t('tid', { nr })}</legend>
      <div className={stil.rad}>
        <Textfield
          id={`${id}.dato`}
          type="date"
          autoComplete="off"
          label={ord.tid('dato')}
          value={tid.dato}
          min={sak.idag}
          max={leggTilDager(sak.idag, 365)}
          error={feil.get(`${sti}.dato`)}
          onChange={({ target }) => endre({ ...tid, dato: target.value })}
        />
        <Textfield
          id={`${id}.kl`}
          type="time"
          autoComplete="off"
          step={300}
          label={ord.tid('kl')}
          value={tid.kl}
          error={feil.get(`${sti}.kl`)}
          onChange={({ target }) => endre({ ...tid, kl: target.value })}
        />
        <Field>
          <Label htmlFor={`${id}.minutter`}>{ord.tid('minutter')}</Label>
          <Select
            id={`${id}.minutter`}
            value={String(tid.minutter)}
            onChange={({ target }) => endre({ ...tid, minutter: Number(target.value) })}
          >
            {LENGDER.map((en) => (
              <option key={en} value={en}>
                {en}
              </option>
            ))}
          </Select>
        </Field>
        {fjern && (
          <Button
            type="button"
            variant="tertiary"
            icon
            aria-label={t('fjernTid', { nr })}
            onClick={fjern}
          >
            <TrashIcon aria-hidden />
          </Button>
        )}
      </div>
      {merknader.length > 0 && <p className={stil.dempet}>{merknader.join(' · ')}</p>}
      {hele && <p className={stil.feil}>{hele}</p>}
    </fieldset>
  )
}
