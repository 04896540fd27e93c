import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { isoUke } from '../../../machines/kalender/dato.ts'
import { api, klient, lesFeil, queryClient } from '../../api.ts'
import { useNaar } from '../../kladd/naar.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { useSender } from '../../sending/useSender.ts'
import stil from './klasse.module.css'

type Props = {
  klasse: { enhetId: string; gruppe: string | null }
  uke: string
  /** When one did it, where one has. */
  sett: string | undefined
}

/** Ticks off that the week was looked over. The button goes when it is done; focus lands on what says so. */
export function SettUka({ klasse, uke, sett }: Props) {
  const t = useTranslations('klassen.blikk')
  const naar = useNaar()
  const gjort = useRef<HTMLParagraphElement>(null)
  const skalDit = useRef(false)
  const sender = useSender(klient.fravaer.klasse.settUka.mutate, {
    tatt: () => {
      skalDit.current = true
      void queryClient.invalidateQueries({ queryKey: api.fravaer.klasse.blikk.pathKey() })
    },
  })
  useEffect(() => {
    if (!skalDit.current || !gjort.current) return
    skalDit.current = false
    gjort.current.focus()
  })
  const feil = lesFeil(sender.avvist)
  const nr = isoUke(uke)
  return (
    <div className={stil.skjema}>
      {sett ? (
        <p ref={gjort} tabIndex={-1} className={stil.gjort}>
          {t('gjort', { uke: nr, ...naar(sett) })}
        </p>
      ) : (
        <div>
          <Button loading={sender.sender} onClick={() => sender.send({ klasse, uke })}>
            {t('sett', { uke: nr })}
          </Button>
        </div>
      )}
      <IkkeSendt sender={sender} trygg={false} />
      {sender.avvist !== undefined && (
        <p role="alert" className={stil.feil}>
          {feil?.kode === 'UGYLDIG_DATA' ? feil.felt[0]?.grunn : t('feil')}
        </p>
      )}
    </div>
  )
}
