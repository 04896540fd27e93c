import { useTranslations } from 'use-intl'
import { Stafettpinne } from '../merke/Stafettpinne.tsx'
import { initialer } from './initialer.ts'
import { Navn } from './Navn.tsx'
import stil from './person.module.css'

type Props = { navn: string; linje?: string; holder?: boolean }

/** A person in the team: initials, name and a line about them; the holder wears the baton. */
export function Person({ navn, linje, holder = false }: Props) {
  const t = useTranslations('person')
  const tillegg = [holder && t('holder'), linje].filter(Boolean).join(' · ')
  return (
    <div className={stil.person}>
      <Avatar navn={navn} holder={holder} />
      <div>
        <div className={holder ? stil.holdernavn : undefined}>
          <Navn>{navn}</Navn>
        </div>
        {tillegg && <div className={stil.linje}>{tillegg}</div>}
      </div>
    </div>
  )
}

/** The initials in a disc, with the baton's ring around the holder's. */
export function Avatar({ navn, holder = false }: { navn: string; holder?: boolean }) {
  return (
    <span className={stil.avatar} data-holder={holder || undefined} aria-hidden="true">
      {initialer(navn)}
      {holder && <Stafettpinne />}
    </span>
  )
}
