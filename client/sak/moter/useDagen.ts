import { useTranslations } from 'use-intl'
import type { Tid } from '../../../machines/mote/tid.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { erMotedag, merknader } from './merknader.ts'

const fristen = ({ frister }: Sak) => frister.find(({ type }) => type === 'evaluering')?.dato

/**
 * Says what one should know of a time before one meets then; nothing where it is a time like others.
 * `evaluering`: the day by which the plan is to be evaluated; null where it is that very day one chooses.
 */
export function useDagen(
  sak: Sak,
  evaluering: string | null | undefined = fristen(sak),
): (tid: Tid) => string[] {
  const t = useTranslations('sak.moter')
  const { lang } = useDato()
  const rutine = useRutine(sak)
  const { planleggingsdager, skoletid } = sak.enhet
  return (tid) =>
    merknader(tid, {
      rutine,
      skoletid,
      planleggingsdager,
      evaluering: evaluering ?? undefined,
    }).map((en) => {
      if (en === 'skoletid') return t(en, { arena: rutine.arena, ...skoletid })
      return en === 'evaluering' ? t(en, { dato: lang(evaluering ?? '') }) : t(en)
    })
}

export function useMotedag(sak: Sak): (dato: string) => boolean {
  const rutine = useRutine(sak)
  const { planleggingsdager } = sak.enhet
  return (dato) => erMotedag(dato, { rutine, planleggingsdager })
}
