import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import type { Gruppert } from './grupper.ts'
import stil from './minesaker.module.css'

type Props = {
  grupper: Gruppert
  /** More pages are to come; they begin no earlier than where this one ends. */
  flere: boolean
}

/** The list in a sentence or two, for whoever has two seconds. */
export function Status({ grupper, flere }: Props) {
  const t = useTranslations('minesaker.status')
  const d = useDato()
  const { forfalt, uka, senere } = grupper
  const forste = senere[0]?.neste?.dato
  const ukjent = flere && uka.length + senere.length === 0
  const setninger = [
    forfalt.length > 0 && t('forfalt', { antall: forfalt.length, fler: ukjent ? 'ja' : 'nei' }),
    uka.length > 0 && t('uka', { antall: uka.length }),
    forfalt.length + uka.length === 0 &&
      (forste ? t('rolig', { dato: d.lang(forste) }) : t('stille')),
  ]
  return <p className={stil.status}>{setninger.filter(Boolean).join(' ')}</p>
}
