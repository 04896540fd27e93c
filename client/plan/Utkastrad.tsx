import { Button } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { useValg } from '../skall/valg.ts'
import { Ansvarligcelle } from './Ansvarligcelle.tsx'
import type { Valgbar } from './ansvarlige.ts'
import { Datocelle } from './Datocelle.tsx'
import type { Lister } from './Forslagslister.tsx'
import type { Rad } from './rad.ts'
import type { Kolonne, Radmal } from './radmal.ts'
import { celleId } from './radmal.ts'
import { Tiltakslinjer } from './Tiltakslinjer.tsx'
import stil from './utkast.module.css'

type Props = {
  rad: Rad
  nr: number
  mal: Radmal
  lister: Lister
  /** Who may answer for it. */
  valgbare: readonly Valgbar[]
  endre: (rad: Rad) => void
  vedTast: (event: KeyboardEvent) => void
  forlat: () => void
  gaaTil: (kolonne: Kolonne) => void
  nesteRad: () => void
  /** None on the only row: a draft without rows is thrown away, not emptied. */
  fjern: (() => void) | undefined
  /** Whether there are other rows, so that this one shows its number. */
  flere: boolean
}

/** Enter goes on, as Tab does; with Ctrl it belongs to the row. */
const vedEnter = (videre: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  videre()
}

/** One row of the draft, in the order of the municipality's columns. */
export function Utkastrad(props: Props) {
  const { rad, nr, mal, lister, valgbare, endre, vedTast, forlat, gaaTil, nesteRad, fjern, flere } =
    props
  const t = useTranslations('plan')
  const { skjulNavn } = useValg()
  const id = (kolonne: Kolonne) => celleId(rad.nokkel, kolonne)
  return (
    <fieldset
      className={stil.rad}
      data-skjult={skjulNavn || undefined}
      onKeyDown={vedTast}
      onBlur={forlat}
    >
      <legend className={flere ? stil.nummer : 'ds-sr-only'}>{t('utkast.rad', { nr })}</legend>
      <div className={stil.celle}>
        <label htmlFor={id('omraade')}>{t('kolonne.omraade')}</label>
        <input
          id={id('omraade')}
          list={lister.omraade}
          maxLength={mal.omraade}
          value={rad.omraade}
          placeholder={t('hjelp.omraade')}
          autoComplete="off"
          onChange={({ target }) => endre({ ...rad, omraade: target.value })}
          onKeyDown={vedEnter(() => gaaTil('hvorfor'))}
        />
      </div>
      <div className={stil.celle}>
        <label htmlFor={id('hvorfor')}>{t('kolonne.hvorfor')}</label>
        <textarea
          id={id('hvorfor')}
          rows={2}
          autoComplete="off"
          maxLength={mal.hvorfor}
          value={rad.hvorfor}
          placeholder={t('hjelp.hvorfor')}
          onChange={({ target }) => endre({ ...rad, hvorfor: target.value })}
        />
      </div>
      <div className={stil.tiltak}>
        <Tiltakslinjer
          id={id('tiltak')}
          linjer={rad.tiltak}
          lengde={mal.tiltak}
          flest={mal.flestTiltak}
          endre={(tiltak) => endre({ ...rad, tiltak })}
        />
        <div className={stil.celle}>
          <label htmlFor={id('kjennetegn')} className={stil.synlig}>
            {t('kolonne.kjennetegn')}
          </label>
          <textarea
            id={id('kjennetegn')}
            rows={1}
            autoComplete="off"
            maxLength={mal.kjennetegn}
            value={rad.kjennetegn}
            placeholder={t('hjelp.kjennetegn')}
            onChange={({ target }) => endre({ ...rad, kjennetegn: target.value })}
          />
        </div>
      </div>
      <Ansvarligcelle
        id={id('ansvarlig')}
        liste={lister.ansvarlig}
        ansvarlig={rad.ansvarlig}
        valgbare={valgbare}
        lengde={mal.ansvarlig.ord}
        endre={(ansvarlig) => endre({ ...rad, ansvarlig })}
        vedEnter={vedEnter(() => gaaTil('evalueres'))}
      />
      <div className={`${stil.celle} ${stil.naar}`}>
        <Datocelle
          id={id('evalueres')}
          dato={rad.evalueres}
          grenser={mal.evalueres}
          endre={(evalueres) => endre({ ...rad, evalueres })}
          vedEnter={vedEnter(nesteRad)}
        />
        <div>
          <label htmlFor={id('rettetMot')} className={stil.synlig}>
            {t('kolonne.rettetMot')}
          </label>
          <select
            id={id('rettetMot')}
            value={plassen(mal, rad)}
            onChange={({ target }) =>
              endre({ ...rad, rettetMot: rettetMot(mal, Number(target.value)) ?? rad.rettetMot })
            }
          >
            <option value="" hidden>
              {t('hjelp.rettetMot')}
            </option>
            {mal.rettetMot.map(({ tittel }, plass) => (
              <option key={tittel} value={plass}>
                {tittel}
              </option>
            ))}
          </select>
        </div>
      </div>
      {fjern && (
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          className={stil.fjern}
          aria-label={t('utkast.fjernRad', { nr })}
          onClick={fjern}
        >
          <TrashIcon aria-hidden />
        </Button>
      )}
    </fieldset>
  )
}

/** Of the choice, as the list has it; of none, the option that says so. */
const plassen = (mal: Radmal, { rettetMot }: Rad) =>
  rettetMot === null ? '' : mal.rettetMot.findIndex(({ verdi }) => verdi === rettetMot)

const rettetMot = (mal: Radmal, plass: number) =>
  mal.rettetMot[plass]?.verdi as Rad['rettetMot'] | undefined
