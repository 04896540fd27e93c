import { useTranslations } from 'use-intl'
import { varsle } from '../../ui/melding/varsel.ts'
import type { Sak } from '../bruk.ts'
import { Sendesvar } from '../gjor/Sendesvar.tsx'
import { useSending } from '../gjor/useSending.ts'
import { versjonAv } from '../handling/overgang.ts'

/** Calls in to one of the times that were proposed, and shows what came of it where it was not taken. */
export function useKallInn(sak: Sak, om: string) {
  const t = useTranslations('sak.moter.nytt')
  const sending = useSending(sak, () => varsle(t('lagretFast')), { om })
  return {
    sender: sending.sender,
    svaret: <Sendesvar sak={sak} sending={sending} trygg={false} />,
    // What has been answered on this very page is seen.
    kallInn: (tid: string) =>
      sending.send({ type: 'mote.innkalt', data: { tid } }, versjonAv(sak, om)),
  }
}
