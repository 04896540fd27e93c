import { useTranslations } from 'use-intl'
import type { Feil } from '../../../server/api/feil.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import type { Sak } from '../bruk.ts'
import { Sendefeil } from '../gjor/Sendefeil.tsx'
import stil from './skjema.module.css'
import type { useMotesending } from './useMotesending.ts'

type Props = {
  sak: Sak
  sending: ReturnType<typeof useMotesending>
  /** Why some of the meetings were not taken. */
  feil: readonly Feil[]
}

const grunnene = (feil: Feil): string[] => {
  if (feil.kode === 'UGYLDIG_DATA') return feil.felt.map(({ grunn }) => grunn)
  return feil.kode === 'IKKE_TILLATT' ? feil.mangler.map(({ tekst }) => tekst) : []
}

/** What came of sending for several meetings, where it did not all go in. */
export function Motesendingsvar({ sak, sending, feil }: Props) {
  const t = useTranslations('sak.moter.rytme')
  const grunner = [...new Set(feil.flatMap(grunnene))]
  return (
    <>
      <IkkeSendt sender={sending} trygg={false} />
      {sending.feil && sending.feil.kode !== 'KONFLIKT' && (
        <Sendefeil sak={sak} feil={sending.feil} />
      )}
      {feil.length > 0 && (
        <p role="alert" className={stil.feil}>
          {t('ikkeTatt', { antall: feil.length, grunn: grunner.join(' ') || t('endret') })}
        </p>
      )}
    </>
  )
}
