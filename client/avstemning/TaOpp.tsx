import { Button, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, klient, lesFeil, queryClient } from '../api.ts'
import { IkkeSendt } from '../sending/IkkeSendt.tsx'
import { useKommandoId } from '../sending/useKommandoId.ts'
import { useSender } from '../sending/useSender.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import stil from './avstemning.module.css'

type Props = {
  lenke: string
  /** Who calls the meeting, by first name. */
  fra: string
  som: 'barn' | 'voksen'
  /** Whether there is room for more. */
  plass: boolean
  /** What is typed and not sent: kept by the page, also when the meeting is over meanwhile. */
  tekst: string
  skriv: (tekst: string) => void
  avvist: (feil: unknown) => void
}

/** What somebody of the family wants to talk about. What was sent is not shown again. */
export function TaOpp({ lenke, fra, som, plass, tekst, skriv, avvist }: Props) {
  const t = useTranslations('avstemning.taOpp')
  const [sagt, settSagt] = useState(false)
  const [feil, settFeil] = useState<string>()
  const felt = useRef<HTMLTextAreaElement>(null)
  const kommandoId = useKommandoId()
  const sender = useSender(
    (inn: Parameters<typeof klient.avstemning.taOpp.mutate>[0], hvordan) =>
      klient.avstemning.taOpp.mutate(inn, hvordan),
    {
      tatt: () => {
        settSagt(true)
        skriv('')
        void queryClient.invalidateQueries(api.avstemning.hent.queryFilter({ lenke }))
      },
      avvist: (avslag) => {
        const lest = lesFeil(avslag)
        if (lest?.kode === 'UGYLDIG_DATA') sierFeil(lest.felt[0]?.grunn)
        avvist(avslag)
      },
    },
  )
  function sierFeil(grunn: string | undefined) {
    settFeil(grunn)
    felt.current?.focus()
  }
  function send(event: FormEvent) {
    event.preventDefault()
    settSagt(false)
    settFeil(undefined)
    if (tekst.trim()) sender.send({ lenke, tekst, kommandoId: kommandoId(tekst) })
    else sierFeil(t('tomt'))
  }
  return (
    <Kort tittel={t(`${som}.tittel`)}>
      {sagt && (
        <p role="status" className={stil.kvittering}>
          {t('takk', { fra })}
        </p>
      )}
      <IkkeSendt sender={sender} trygg={false} />
      {plass ? (
        <form className={stil.taOpp} onSubmit={send} noValidate>
          <p>{t(`${som}.om`)}</p>
          <Textfield
            ref={felt}
            label={t(`${som}.felt`)}
            multiline
            rows={4}
            autoComplete="off"
            readOnly={sender.sender}
            value={tekst}
            error={feil}
            onChange={({ target }) => {
              sender.avbrytVenting()
              skriv(target.value)
            }}
          />
          <div className={stil.knapper}>
            <Button type="submit" variant="secondary" loading={sender.sender}>
              {t('send')}
            </Button>
          </div>
        </form>
      ) : (
        <p>{t('fullt', { fra })}</p>
      )}
    </Kort>
  )
}
