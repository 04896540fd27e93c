import { useTranslations } from 'use-intl'
import { varsle } from '../../ui/melding/varsel.ts'
import type { Sak } from '../bruk.ts'
import { Sendesvar } from '../gjor/Sendesvar.tsx'
import { useSending } from '../gjor/useSending.ts'
import { versjonAv } from '../handling/overgang.ts'
import type { Mote } from './moter.ts'
import { utelatte } from './moter.ts'

/**
 * Calls in to one of the times that were proposed, without services that no consent lets in any more, and shows
 * what came of it where it was not taken.
 */
export function useKallInn(sak: Sak, mote: Mote) {
  const t = useTranslations('sak.moter.nytt')
  const sending = useSending(sak, () => varsle(t('lagretFast')), { om: mote.om })
  return {
    sender: sending.sender,
    svaret: <Sendesvar sak={sak} sending={sending} trygg={false} />,
    // What has been answered on this very page is seen.
    kallInn: (tid: string) => {
      const data = { tid, ...utelatte(sak, mote) }
      return sending.send({ type: 'mote.innkalt', data }, versjonAv(sak, mote.om))
    },
  }
}
