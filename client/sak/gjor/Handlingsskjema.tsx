import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Skjema } from '../../skjema/Skjema.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import { utkast } from '../../utkast.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { Endringer } from '../endring/Endringer.tsx'
import { Konflikt } from '../endring/Konflikt.tsx'
import { flytter } from '../handling/grupper.ts'
import { faneFor } from './fane.ts'
import { NaarSkjedde, SKJEDDE } from './NaarSkjedde.tsx'
import { Sendefeil } from './Sendefeil.tsx'
import type { Del } from './start.ts'
import { formskjema, startverdier } from './start.ts'
import { useSending } from './useSending.ts'
import { useSkjedde } from './useSkjedde.ts'

type Props = { sak: Sak; overgang: Overgang; del: Del }

/** The form of one transition, and its way into the case. */
export function Handlingsskjema({ sak, overgang, del }: Props) {
  const t = useTranslations('sak.gjor')
  const navigate = useNavigate()
  const skjema = useMemo(() => formskjema(overgang, del), [overgang, del])
  const nokkel = [sak.id, overgang.type, del.omraade, del.side].join(' ')
  const [verdier] = useState(() => utkast.hent(nokkel) ?? startverdier(sak, overgang, del))
  const ord = { tittel: t('naar'), iEttertid: t('iEttertid') }
  const skjedde = useSkjedde(nokkel, overgang, sak.idag, ord)
  const { send, sendLikevel, sender, feil } = useSending(sak, () => {
    utkast.glem(nokkel)
    varsle(t('sendt', { tittel: overgang.tittel }))
    void navigate({ to: faneFor(overgang.type), params: { id: sak.id }, hash: 'naa' })
  })

  return (
    <div>
      {feil?.kode === 'KONFLIKT' ? (
        <Konflikt endringer={feil.endringer} sender={sender} sendLikevel={sendLikevel} />
      ) : (
        <Endringer />
      )}
      {feil && feil.kode !== 'KONFLIKT' && feil.kode !== 'UGYLDIG_DATA' && (
        <Sendefeil feil={feil} sak={sak} />
      )}
      <Skjema
        skjema={skjema}
        verdier={verdier}
        onSend={(data) => send({ type: overgang.type, data, ...skjedde.naar })}
        onEndre={(data) => utkast.remember(nokkel, data)}
        andre={skjedde.felt && [[SKJEDDE, skjedde.felt]]}
        feil={feil?.kode === 'UGYLDIG_DATA' ? feil.felt : undefined}
        sendTekst={flytter(overgang) ? overgang.tittel : t('send')}
        sender={sender}
        avbryt={() => {
          utkast.glem(nokkel)
          void navigate({ to: faneFor(overgang.type), params: { id: sak.id } })
        }}
      >
        {skjedde.felt && <NaarSkjedde felt={skjedde.felt} endre={skjedde.endre} />}
      </Skjema>
    </div>
  )
}
