import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, klient, lesFeil, queryClient } from '../../api.ts'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../../kladd/navn.ts'
import { erTrygg } from '../../kladd/trygg.ts'
import { useKast } from '../../kladd/useKast.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { useSender } from '../../sending/useSender.ts'
import { FeilTilstand } from '../../ui/flate/FeilTilstand.tsx'
import stil from './forslag.module.css'

const MEST_TEGN = 2000

type Props = {
  id: string
  navn: string
  onAvvist: () => void
  onAvbryt: () => void
  /** What was written is back after that. */
  onAngret: () => void
}

/** Says no to a proposed case. The reason stays with the proposal. */
export function Avvis({ id, navn, onAvvist, onAvbryt, onAngret }: Props) {
  const t = useTranslations('forslag')
  const kladd = useKladd<string>(kladdnavn.avvisning(id), '')
  const kast = useKast(kladdnavn.avvisning(id), onAngret)
  const begrunnelse = kladd.verdi
  const [mangler, settMangler] = useState(false)
  const felt = useRef<HTMLTextAreaElement>(null)
  useEffect(() => felt.current?.focus(), [])
  const friskOpp = () => queryClient.invalidateQueries({ queryKey: api.fravaer.pathKey() })
  // The same no counts once however often it is sent: it needs no id of its own.
  const sender = useSender(klient.fravaer.avvisForslag.mutate, {
    tatt: () => {
      kladd.glem(null)
      onAvvist()
      void friskOpp()
    },
  })
  const feil = lesFeil(sender.avvist)
  return (
    <form
      className={stil.avvis}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const tomt = begrunnelse.trim() === ''
        settMangler(tomt)
        if (tomt) felt.current?.focus()
        else sender.send({ id, begrunnelse: begrunnelse.trim() })
      }}
    >
      <Kladdlinje kladd={kladd} />
      <Textfield
        ref={felt}
        multiline
        rows={3}
        autoComplete="off"
        label={t('hvorfor', { navn })}
        description={t('hvorforHjelp')}
        maxLength={MEST_TEGN}
        value={begrunnelse}
        error={mangler && t('skrivHvorfor')}
        onChange={({ target }) => {
          sender.avbrytVenting()
          kladd.sett(target.value)
        }}
      />
      <IkkeSendt sender={sender} trygg={erTrygg(kladd.status)} />
      {sender.avvist !== undefined && (
        <FeilTilstand
          hva={t(feil?.kode === 'FINNES_IKKE' ? 'besvart' : 'ikkeAvvist')}
          trygt={t('staarHer')}
          gjor={t(feil?.kode === 'FINNES_IKKE' ? 'hentPaaNytt' : 'provIgjen')}
          {...(feil?.kode === 'FINNES_IKKE' && { provIgjen: () => void friskOpp() })}
        />
      )}
      <div className={stil.knapper}>
        <Button type="submit" loading={sender.sender}>
          {t('avvisForslaget')}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            if (begrunnelse.trim() !== '') kast()
            onAvbryt()
          }}
        >
          {t('avbryt')}
        </Button>
        <Kladdstatus status={kladd.status} />
      </div>
    </form>
  )
}
