import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Sak } from '../../bruk.ts'
import { kanGjores } from '../../handling/overgang.ts'
import { Innkalt } from '../Innkalt.tsx'
import stil from '../moter.module.css'
import type { Mote } from '../moter.ts'

/** The way from a meeting to its rhythm: to plan one, or to those that come after it in one. */
export function IRytme({ sak, mote, senere }: { sak: Sak; mote: Mote; senere: readonly Mote[] }) {
  const t = useTranslations('sak.moter.rytme')
  const { om, serie } = mote
  if (!serie) {
    if (!kanGjores(sak, 'mote.foreslatt')) return null
    return (
      <p>
        <Link to="/sak/$id/moter/$om/rytme" params={{ id: sak.id, om }}>
          {t('planlegg')}
        </Link>
      </p>
    )
  }
  return (
    <>
      {sak.fravaer.normalt && senere.length > 0 && <p>{t('normalt')}</p>}
      {sak.kanSkrive && (
        <p>
          <Link to="/sak/$id/rytme/$serie" params={{ id: sak.id, serie: serie.id }}>
            {t('endre')}
          </Link>
        </p>
      )}
      {senere.length > 0 && (
        <details className={stil.rytme}>
          <summary>{t('iRytme', { antall: senere.length })}</summary>
          <ol>
            {senere.map((en) => (
              <Innkalt key={en.om} sak={sak} mote={en} />
            ))}
          </ol>
        </details>
      )}
    </>
  )
}
