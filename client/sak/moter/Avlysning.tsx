import { Button, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Feil } from '../../../server/api/feil.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import type { Sak } from '../bruk.ts'
import { Motesendingsvar } from './Motesendingsvar.tsx'
import type { Mote } from './moter.ts'
import stil from './skjema.module.css'
import { useMotesending } from './useMotesending.ts'

type Props = {
  sak: Sak
  moter: readonly Pick<Mote, 'om' | 'versjon'>[]
  tittel: string
  /** What it does, in a sentence. */
  om: string
  /** What the reason begins as. */
  hvorfor?: string
  ferdig: () => void
}

/** Calls off several meetings together. */
export function Avlysning({ sak, moter, tittel, om, hvorfor = '', ferdig }: Props) {
  const t = useTranslations('sak.moter.avlysning')
  const id = useId()
  const antall = moter.length
  const [grunn, settGrunn] = useState(hvorfor)
  const [provd, settProvd] = useState(false)
  const [ikkeTatt, settIkkeTatt] = useState<readonly Feil[]>([])
  const sending = useMotesending(sak, ({ tatt, feil }) => {
    settIkkeTatt(feil)
    if (tatt.length > 0) varsle(t('avlyst', { antall: tatt.length }))
    if (feil.length === 0) ferdig()
  })
  const mangler = grunn.trim() === ''
  function send(event: FormEvent) {
    event.preventDefault()
    settProvd(true)
    if (mangler) document.getElementById(id)?.focus()
    else {
      sending.send(
        moter.map(({ om, versjon }) => ({
          type: 'mote.avlyst',
          om,
          forventetVersjon: versjon,
          data: { grunn: grunn.trim() },
        })),
      )
    }
  }
  return (
    <Kort tittel={tittel}>
      <form className={stil.skjema} onSubmit={send} noValidate>
        <Motesendingsvar sak={sak} sending={sending} feil={ikkeTatt} />
        <p>{om}</p>
        <Textfield
          id={id}
          autoComplete="off"
          label={t('hvorfor')}
          value={grunn}
          error={provd && mangler ? t('skrivHvorfor') : undefined}
          onChange={({ target }) => settGrunn(target.value)}
        />
        <div className={stil.knapper}>
          <Button type="submit" variant="secondary" loading={sending.sender}>
            {t('avlys', { antall })}
          </Button>
        </div>
      </form>
    </Kort>
  )
}
