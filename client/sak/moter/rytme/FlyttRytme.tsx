import { Button, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { dagerMellom } from '../../../../machines/kalender/dato.ts'
import { innkalte } from '../../../../machines/mote/innkalte.ts'
import { flyttRytme } from '../../../../machines/mote/rytme.ts'
import { slutt } from '../../../../machines/mote/tid.ts'
import { partnokkel } from '../../../../machines/sak/part.ts'
import type { Feil } from '../../../../server/api/feil.ts'
import { useTid } from '../../../avstemning/tid.ts'
import { Kort } from '../../../ui/flate/Kort.tsx'
import { varsle } from '../../../ui/melding/varsel.ts'
import type { Sak } from '../../bruk.ts'
import { Motesendingsvar } from '../Motesendingsvar.tsx'
import type { Innkalt } from '../moter.ts'
import { utelatte, utestengte } from '../moter.ts'
import stil from '../skjema.module.css'
import { UtenSamtykke } from '../UtenSamtykke.tsx'
import { useDagen, useMotedag } from '../useDagen.ts'
import { useKollisjoner } from '../useKollisjoner.ts'
import { useMotesending } from '../useMotesending.ts'

type Props = { sak: Sak; moter: readonly Innkalt[]; ferdig: () => void }

/** Where the next one is moved, the others follow: by as many days, off days off, at the same clock. */
export function FlyttRytme({ sak, moter, ferdig }: Props) {
  const t = useTranslations('sak.moter.rytme')
  const tidstekst = useTid()
  const id = useId()
  const motedag = useMotedag(sak)
  const datoer = moter.map(({ tid }) => tid.dato)
  const [neste, settNeste] = useState({ dato: datoer[0] ?? '', kl: moter[0]?.tid.kl ?? '' })
  const [ikkeTatt, settIkkeTatt] = useState<readonly Feil[]>([])
  const kalte = moter.flatMap(innkalte)
  const ute = utestengte(sak, kalte)
  const hvem = [...new Map(kalte.map((en) => [partnokkel(en), en])).values()]
  const dagen = useDagen(sak)
  const alle = moter.map(({ om }) => om)
  const kollisjoner = useKollisjoner(sak, hvem, ...alle)
  const dager = neste.dato && datoer[0] ? dagerMellom(datoer[0], neste.dato) : 0
  const nye = flyttRytme(datoer, dager, motedag)
  const flyttes = moter.flatMap((mote, nr) => {
    const { tid } = mote
    const til = { dato: nye[nr] ?? tid.dato, kl: neste.kl, minutter: tid.minutter }
    return til.dato === tid.dato && til.kl === tid.kl ? [] : { mote, til }
  })
  const sending = useMotesending(sak, ({ tatt, feil }) => {
    settIkkeTatt(feil)
    if (tatt.length > 0) varsle(t('flyttetAlle', { antall: tatt.length }))
    if (feil.length === 0) ferdig()
  })
  function send(event: FormEvent) {
    event.preventDefault()
    sending.send(
      flyttes.map(({ mote, til }) => ({
        type: 'mote.flyttet',
        om: mote.om,
        forventetVersjon: mote.versjon,
        data: { til, ...utelatte(sak, mote) },
      })),
    )
  }
  return (
    <Kort tittel={t('flyttAlle')}>
      <form className={stil.skjema} onSubmit={send} noValidate>
        <Motesendingsvar sak={sak} sending={sending} feil={ikkeTatt} />
        <UtenSamtykke sak={sak} tjenester={ute} naar="spurt" />
        <p className={stil.dempet}>{t('nesteHjelp')}</p>
        <div className={stil.rad}>
          <Textfield
            id={`${id}-dato`}
            type="date"
            autoComplete="off"
            label={t('neste')}
            value={neste.dato}
            onChange={({ target }) => settNeste({ ...neste, dato: target.value })}
          />
          <Textfield
            id={`${id}-kl`}
            type="time"
            autoComplete="off"
            label={t('kl')}
            value={neste.kl}
            onChange={({ target }) => settNeste({ ...neste, kl: target.value })}
          />
        </div>
        {flyttes.length > 0 && (
          <ul>
            {flyttes.map(({ mote, til }) => (
              <li key={mote.om}>
                {tidstekst({ dato: til.dato, fra: til.kl, til: slutt(til) })}
                {[...dagen(til), ...kollisjoner(til)].map((en) => (
                  <p key={en} className={stil.dempet}>
                    {en}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        )}
        <div className={stil.knapper}>
          <Button type="submit" loading={sending.sender} disabled={flyttes.length === 0}>
            {t('flytt', { antall: flyttes.length })}
          </Button>
        </div>
      </form>
    </Kort>
  )
}
