import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import { erHelg, grupper } from './grupper.ts'
import stil from './minesaker.module.css'
import type { Saksliste } from './saksliste.ts'

/** The list in a sentence or two, for whoever has two seconds. */
export function Status({ liste }: { liste: Saksliste }) {
  const t = useTranslations('minesaker.status')
  const d = useDato()
  const sider = liste.data?.pages ?? []
  const rader = sider.flatMap((side) => side.rader)
  const idag = sider[0]?.idag ?? ''
  const { tilbud, forfalt, uka, senere } = grupper(rader, idag)
  if (rader.length === tilbud.length) return null
  const forste = senere[0]?.neste?.dato
  // Soonest first: once something later has come, all that is overdue has.
  const flere = liste.hasNextPage && uka.length + senere.length === 0
  const setninger = [
    forfalt.length > 0 && t('forfalt', { antall: forfalt.length, fler: flere ? 'ja' : 'nei' }),
    uka.length > 0 && t(erHelg(idag) ? 'nesteUke' : 'uka', { antall: uka.length }),
    forfalt.length + uka.length === 0 &&
      (forste ? t('rolig', { dato: d.lang(forste) }) : t('stille')),
  ]
  return <p className={stil.status}>{setninger.filter(Boolean).join(' ')}</p>
}
