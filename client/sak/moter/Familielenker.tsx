import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { erFamilie, partnokkel } from '../../../machines/sak/part.ts'
import { api, queryClient } from '../../api.ts'
import type { Sak } from '../bruk.ts'
import { kanGjores } from '../handling/overgang.ts'
import { Lenkeknapp } from './Lenkeknapp.tsx'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/** A link for each of the family to say themselves what they want to talk about. */
export function Familielenker({ sak, mote: { om, hvem } }: { sak: Sak; mote: Mote }) {
  const t = useTranslations('sak.moter.onsker')
  const partnavn = usePartnavn(sak)
  const id = useId()
  if (!hvem.some(erFamilie) || !kanGjores(sak, 'mote.onsket', om)) return null
  const lenkeTil = async (plass: number) => {
    const onske = { sakId: sak.id, om }
    const lenker = await queryClient.fetchQuery(api.mote.lenker.queryOptions(onske))
    return `/tid#${lenker[plass]}`
  }
  return (
    <details className={stil.inviterte}>
      <summary>{t('lenker')}</summary>
      <ul>
        {hvem.map((part, plass) => {
          const navn = partnavn(part)
          return (
            erFamilie(part) && (
              <li key={partnokkel(part)}>
                <span id={`${id}-${plass}`}>{navn}</span>
                <Lenkeknapp hent={() => lenkeTil(plass)} navn={navn} navnId={`${id}-${plass}`} />
              </li>
            )
          )
        })}
      </ul>
    </details>
  )
}
