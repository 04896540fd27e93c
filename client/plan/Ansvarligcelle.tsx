import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Part } from '../../machines/sak/part.ts'
import type { Valgbar } from './ansvarlige.ts'
import { ansvarligTekst, somAnsvarlig } from './ansvarlige.ts'
import stil from './utkast.module.css'

type Props = {
  id: string
  /** The id of the list of those who may be chosen. */
  liste: string
  ansvarlig: Part | null
  valgbare: readonly Valgbar[]
  lengde: number
  endre: (ansvarlig: Part | null) => void
  vedEnter: (event: KeyboardEvent) => void
}

/** Who answers for the measure: somebody from the list, or words where it is nobody there. */
export function Ansvarligcelle(props: Props) {
  const { id, liste, ansvarlig, valgbare, lengde, endre, vedEnter } = props
  const t = useTranslations('plan')
  const { tekst, valgt } = ansvarligTekst(ansvarlig, valgbare)
  const hvaId = `${id}-hva`
  return (
    <div className={stil.celle}>
      <label htmlFor={id}>{t('kolonne.ansvarlig')}</label>
      <input
        id={id}
        list={liste}
        maxLength={lengde}
        value={tekst}
        placeholder={t('hjelp.ansvarlig')}
        autoComplete="off"
        aria-describedby={hvaId}
        onChange={({ target }) => endre(somAnsvarlig(target.value, valgbare))}
        onKeyDown={vedEnter}
      />
      <small id={hvaId} className={stil.hva}>
        {valgt ? valgt.hva : tekst && t('ansvarlig.ord')}
      </small>
    </div>
  )
}
