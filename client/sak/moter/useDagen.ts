import { useTranslations } from 'use-intl'
import type { Tid } from '../../../machines/mote/tid.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { erMotedag, merknader } from './merknader.ts'

/** Says what one should know of a time before one meets then; nothing where it is a time like others. */
export function useDagen(sak: Sak): (tid: Tid) => string[] {
  const t = useTranslations('sak.moter')
  const { lang } = useDato()
  const rutine = useRutine(sak)
  const evaluering = sak.frister.find(({ type }) => type === 'evaluering')?.dato
  const { planleggingsdager, skoletid } = sak.enhet
  return (tid) =>
    merknader(tid, { rutine, skoletid, planleggingsdager, evaluering }).map((en) => {
      if (en === 'skoletid') return t(en, { arena: rutine.arena, ...skoletid })
      return en === 'evaluering' ? t(en, { dato: lang(evaluering ?? '') }) : t(en)
    })
}

export function useMotedag(sak: Sak): (dato: string) => boolean {
  const rutine = useRutine(sak)
  const { planleggingsdager } = sak.enhet
  return (dato) => erMotedag(dato, { rutine, planleggingsdager })
}
