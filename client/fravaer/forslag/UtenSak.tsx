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

/** An answer that opens no case: a no, which takes a reason, or a call home that was enough. */
export type UtenSakSvar = 'avvis' | 'ringte'

const kladden = { avvis: kladdnavn.avvisning, ringte: kladdnavn.avklaring }

const send = {
  avvis: klient.fravaer.avvisForslag.mutate,
  ringte: ({ id, begrunnelse: notat }, valg) =>
    klient.fravaer.avklarForslag.mutate({ id, notat }, valg),
} satisfies Record<UtenSakSvar, typeof klient.fravaer.avvisForslag.mutate>

type Props = {
  id: string
  navn: string
  svar: UtenSakSvar
  onSvart: () => void
  onAvbryt: () => void
  /** What was written is back after that. */
  onAngret: () => void
}

/** Answers a proposed case without opening it. What is written stays with the proposal. */
export function UtenSak({ id, navn, svar, onSvart, onAvbryt, onAngret }: Props) {
  const t = useTranslations('forslag')
  const kladd = useKladd<string>(kladden[svar](id), '')
  const kast = useKast(kladden[svar](id), onAngret)
  const skrevet = kladd.verdi
  const [mangler, settMangler] = useState(false)
  const felt = useRef<HTMLTextAreaElement>(null)
  useEffect(() => felt.current?.focus(), [])
  const friskOpp = () => queryClient.invalidateQueries({ queryKey: api.fravaer.pathKey() })
  // The same answer counts once however often it is sent: it needs no id of its own.
  const sender = useSender(send[svar], {
    tatt: () => {
      kladd.glem(null)
      onSvart()
      void friskOpp()
    },
  })
  const feil = lesFeil(sender.avvist)
  const hvorfor = feil?.kode === 'UGYLDIG_DATA' ? feil.felt[0]?.grunn : undefined
  return (
    <form
      className={stil.utenSak}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const tomt = svar === 'avvis' && skrevet.trim() === ''
        settMangler(tomt)
        if (tomt) felt.current?.focus()
        else sender.send({ id, begrunnelse: skrevet.trim() })
      }}
    >
      <Kladdlinje kladd={kladd} />
      <Textfield
        ref={felt}
        multiline
        rows={3}
        autoComplete="off"
        label={t(`${svar}.felt`, { navn })}
        description={t(`${svar}.hjelp`)}
        maxLength={MEST_TEGN}
        value={skrevet}
        error={mangler && t('skrivHvorfor')}
        onChange={({ target }) => {
          sender.avbrytVenting()
          kladd.sett(target.value)
        }}
      />
      <IkkeSendt sender={sender} trygg={erTrygg(kladd.status)} />
      {sender.avvist !== undefined && (
        <FeilTilstand
          hva={t(feil?.kode === 'FINNES_IKKE' ? 'besvart' : 'ikkeSvart')}
          trygt={t('staarHer')}
          gjor={hvorfor ?? t(feil?.kode === 'FINNES_IKKE' ? 'hentPaaNytt' : 'provIgjen')}
          {...(feil?.kode === 'FINNES_IKKE' && { provIgjen: () => void friskOpp() })}
        />
      )}
      <div className={stil.knapper}>
        <Button type="submit" loading={sender.sender}>
          {t(`${svar}.send`)}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => {
            if (skrevet.trim() !== '') kast()
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
