import { useTranslations } from 'use-intl'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useRamse } from '../../tekster/ramse.ts'
import type { Sak } from '../bruk.ts'
import stil from './moter.module.css'
import type { Part } from './moter.ts'
import { harPart } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/** Those who are asked to a meeting and learn nothing more of it: guardians of before, and who worked here. */
export function Borte({ sak, hvem }: { sak: Sak; hvem: readonly Part[] }) {
  const t = useTranslations('sak.moter')
  const ramse = useRamse()
  const partnavn = usePartnavn(sak)
  const borte = hvem.filter((en) => harPart(sak.laget.borte, en))
  if (borte.length === 0) return null
  return (
    <p className={stil.mangler}>
      {storForbokstav(t('borte', { hvem: ramse(borte.map(partnavn)) }))}
    </p>
  )
}
