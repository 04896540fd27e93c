import { Button } from '@digdir/designsystemet-react'
import type { KeyboardEvent } from 'react'
import { Fragment, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Valgbar } from './ansvarlige.ts'
import { Forslagslister } from './Forslagslister.tsx'
import type { Rutinevalg } from './forslag.ts'
import type { Rad } from './rad.ts'
import { erTom, nyRad } from './rad.ts'
import type { Kolonne, Radmal } from './radmal.ts'
import { celleId } from './radmal.ts'
import { Utkastrad } from './Utkastrad.tsx'
import stil from './utkast.module.css'

type Props = {
  /** Whose areas are suggested. */
  rutine: Rutinevalg
  /** Who may answer for a measure. */
  valgbare: readonly Valgbar[]
  mal: Radmal
  rader: readonly Rad[]
  endre: (rader: Rad[]) => void
  /** Focus left a cell: a good moment to save. */
  forlat: () => void
}

const overskrifter = ['omraade', 'hvorfor', 'tiltak', 'ansvarlig', 'evaluering'] as const

/** The rows of the draft. Tab goes from cell to cell, Ctrl Enter begins a row below. */
export function Utkasttabell({ rutine, valgbare, mal, rader, endre, forlat }: Props) {
  const t = useTranslations('plan')
  const id = useId()
  const lister = { omraade: `${id}-omraader`, ansvarlig: `${id}-ansvarlige` }
  const angreId = `${id}-angre`
  const [fjernet, settFjernet] = useState<{ rad: Rad; nr: number }>()
  const fokus = useRef<string>(null)
  useEffect(() => {
    if (fokus.current) document.getElementById(fokus.current)?.focus()
    fokus.current = null
  })

  const gaaTil = (rad: Rad | undefined, kolonne: Kolonne) => {
    if (rad) document.getElementById(celleId(rad.nokkel, kolonne))?.focus()
  }

  function leggTil(etter: number) {
    if (rader.length >= mal.flestRader) return
    const ny = nyRad(rader[etter], mal.evalueres.forvalg)
    fokus.current = celleId(ny.nokkel, 'omraade')
    settFjernet(undefined)
    endre(rader.toSpliced(etter + 1, 0, ny))
  }

  function fjern(nr: number) {
    const rad = rader[nr]
    const nabo = rader[nr + 1] ?? rader[nr - 1]
    if (!rad || !nabo) return
    settFjernet(erTom(rad) ? undefined : { rad, nr })
    fokus.current = erTom(rad) ? celleId(nabo.nokkel, 'omraade') : angreId
    endre(rader.toSpliced(nr, 1))
  }

  function angre() {
    if (!fjernet) return
    settFjernet(undefined)
    fokus.current = celleId(fjernet.rad.nokkel, 'omraade')
    endre(rader.toSpliced(fjernet.nr, 0, fjernet.rad))
  }

  // It stands where the row stood, so that a second press there takes no other row.
  const fjernetHer = (nr: number) =>
    fjernet?.nr === nr && (
      <p className={stil.fjernet}>
        {t('utkast.fjernet', { nr: nr + 1 })}{' '}
        <Button id={angreId} variant="tertiary" data-size="sm" onClick={angre}>
          {t('utkast.angre')}
        </Button>
      </p>
    )

  const vedTast = (nr: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    leggTil(nr)
  }

  return (
    <div className={stil.tabell}>
      <div className={stil.overskrifter} aria-hidden="true">
        {overskrifter.map((kolonne) => (
          <span key={kolonne}>{t(`kolonne.${kolonne}`)}</span>
        ))}
      </div>
      {rader.map((rad, nr) => (
        <Fragment key={rad.nokkel}>
          {fjernetHer(nr)}
          <Utkastrad
            rad={rad}
            nr={nr + 1}
            mal={mal}
            lister={lister}
            valgbare={valgbare}
            endre={(ny) => endre(rader.toSpliced(nr, 1, ny))}
            vedTast={vedTast(nr)}
            forlat={forlat}
            gaaTil={(kolonne) => gaaTil(rad, kolonne)}
            nesteRad={() => (rader[nr + 1] ? gaaTil(rader[nr + 1], 'omraade') : leggTil(nr))}
            fjern={rader.length > 1 ? () => fjern(nr) : undefined}
            flere={rader.length > 1}
          />
        </Fragment>
      ))}
      {fjernetHer(rader.length)}
      <Forslagslister rutine={rutine} lister={lister} valgbare={valgbare} />
      {rader.length < mal.flestRader && (
        <Button
          variant="secondary"
          className={stil.nyRad}
          onClick={() => leggTil(rader.length - 1)}
        >
          {t('utkast.nyRad')}
        </Button>
      )}
    </div>
  )
}
