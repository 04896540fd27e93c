import { useTranslations } from 'use-intl'
import { erFamilie } from '../../../machines/sak/part.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { Onskeliste } from './Onskeliste.tsx'
import onsker from './onsker.module.css'

/** What the family wants to talk about at a meeting to come, and the way to write it down for them. */
export function FamilienVil({ sak, mote }: { sak: Sak; mote: Mote }) {
  const t = useTranslations('sak.moter.onsker')
  if (!mote.hvem.some(erFamilie) && mote.onsker.length === 0) return null
  return (
    <section className={onsker.familien}>
      <h5>{t('tittel')}</h5>
      {mote.onsker.length > 0 ? (
        <Onskeliste sak={sak} onsker={mote.onsker} />
      ) : (
        <p className={stil.dempet}>{t('ingen')}</p>
      )}
      {kanGjores(sak, 'mote.onsket', mote.om) && (
        <p>
          <Handlingslenke sakId={sak.id} hendelse="mote.onsket" om={mote.om}>
            {t('skriv')}
          </Handlingslenke>
        </p>
      )}
    </section>
  )
}
