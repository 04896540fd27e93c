import { Button, Textfield } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { klient, lesFeil } from '../../api.ts'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../../kladd/navn.ts'
import { erTrygg } from '../../kladd/trygg.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { useSender } from '../../sending/useSender.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './klasse.module.css'

const MEST_TEGN = 500

type Props = { barnId: string; navn: string; dag: string; staar: string; onFerdig: () => void }

/** A short note to a contact with the home. */
export function Kontaktnotat({ barnId, navn, dag, staar, onFerdig }: Props) {
  const t = useTranslations('klassen.kontakt')
  const vis = useVisNavn()
  const kladd = useKladd<string>(kladdnavn.hjemkontakt(barnId, dag), staar)
  const felt = useRef<HTMLInputElement>(null)
  useEffect(() => felt.current?.focus(), [])
  const ferdig = () => {
    kladd.glem(null)
    onFerdig()
  }
  const sender = useSender(klient.fravaer.klasse.kontakt.mutate, { tatt: ferdig })
  const feil = lesFeil(sender.avvist)
  const notat = kladd.verdi.trim()
  return (
    <form
      className={stil.skjema}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (notat === staar) ferdig()
        else sender.send({ barnId, dag, notat })
      }}
    >
      <Kladdlinje kladd={kladd} />
      <Textfield
        ref={felt}
        autoComplete="off"
        label={t('hva', { navn: vis(navn) })}
        maxLength={MEST_TEGN}
        value={kladd.verdi}
        onChange={({ target }) => {
          sender.avbrytVenting()
          kladd.sett(target.value)
        }}
      />
      <IkkeSendt sender={sender} trygg={erTrygg(kladd.status)} />
      {sender.avvist !== undefined && (
        <p role="alert" className={stil.feil}>
          {feil?.kode === 'UGYLDIG_DATA' ? feil.felt[0]?.grunn : t('feil')}
        </p>
      )}
      <div className={stil.knapper}>
        <Button type="submit" data-size="sm" loading={sender.sender}>
          {t('lagre')}
        </Button>
        <Button
          data-size="sm"
          variant="tertiary"
          onClick={() => {
            kladd.forkast()
            onFerdig()
          }}
        >
          {t('avbryt')}
        </Button>
        <Kladdstatus status={kladd.status} />
      </div>
    </form>
  )
}
