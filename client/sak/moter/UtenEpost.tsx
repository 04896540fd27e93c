import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { useRamse } from '../../tekster/ramse.ts'
import type { Sak } from '../bruk.ts'
import { kanGjores } from '../handling/overgang.ts'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { harPart } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/** Those who get no mail about the meeting, for whoever can tell them. */
export function UtenEpost({ sak, mote: { om, hvem } }: { sak: Sak; mote: Mote }) {
  const t = useTranslations('sak.moter')
  const ramse = useRamse()
  const partnavn = usePartnavn(sak)
  const { data = [] } = useQuery({
    ...api.mote.utenEpost.queryOptions({ sakId: sak.id, om }),
    enabled: kanGjores(sak, 'mote.avlyst', om),
  })
  const skalVite = hvem.filter((en) => !harPart(sak.laget.borte, en))
  const uten = data.flatMap((plass) => hvem[plass] ?? []).filter((en) => harPart(skalVite, en))
  if (uten.length === 0) return null
  const ingen = uten.length === skalVite.length
  return (
    <p className={stil.dempet}>
      {ingen ? t('ingenEpost') : t('utenEpost', { hvem: ramse(uten.map(partnavn)) })}
    </p>
  )
}
