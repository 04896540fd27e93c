import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { JsonSchema } from '../../skjema/jsonSchema.ts'
import { Skjema } from '../../skjema/Skjema.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import { utkast } from '../../utkast.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { Endringer } from '../endring/Endringer.tsx'
import { Konflikt } from '../endring/Konflikt.tsx'
import type { Lenkedel } from './del.ts'
import { faneFor } from './fane.ts'
import { NaarSkjedde, SKJEDDE } from './NaarSkjedde.tsx'
import { Sendefeil } from './Sendefeil.tsx'
import { formskjema, startverdier } from './start.ts'
import { useSending } from './useSending.ts'
import { useSkjedde } from './useSkjedde.ts'

type Props = {
  sak: Sak
  overgang: Overgang
  skjema: JsonSchema
  del: Lenkedel
  /** Whether it can still be taken. */
  mulig: boolean
}

/** The form of one transition, and its way into the case. */
export function Handlingsskjema({ sak, overgang, skjema: hele, del, mulig }: Props) {
  const t = useTranslations('sak.gjor')
  const navigate = useNavigate()
  const { type, om, navn, slag } = overgang
  const skjema = useMemo(() => formskjema(hele, del), [hele, del])
  const nokkel = [sak.id, type, om, del.omraade, del.side].join(' ')
  const [verdier] = useState(
    () => utkast.hent(nokkel) ?? startverdier(sak, { type, skjema: hele }, del),
  )
  const ord = { tittel: t('naar'), iEttertid: t('iEttertid') }
  const skjedde = useSkjedde(nokkel, overgang, sak.idag, ord)
  const params = { id: sak.id }
  const { send, sendLikevel, sender, feil } = useSending(
    sak,
    () => {
      utkast.glem(nokkel)
      varsle(t('sendt', { tittel: navn }))
      void (del.fra
        ? navigate({ to: '/sak/$id/evaluering', params })
        : navigate({ to: faneFor(type), params, hash: 'naa' }))
    },
    om,
  )

  return (
    <div>
      {feil?.kode === 'KONFLIKT' ? (
        <Konflikt
          endringer={feil.endringer}
          sender={sender}
          sendLikevel={mulig ? sendLikevel : undefined}
        />
      ) : (
        <Endringer />
      )}
      {feil && feil.kode !== 'KONFLIKT' && feil.kode !== 'UGYLDIG_DATA' && (
        <Sendefeil feil={feil} sak={sak} />
      )}
      <Skjema
        skjema={skjema}
        verdier={verdier}
        onSend={(data) => send({ type, data, ...skjedde.naar })}
        onEndre={(data) => utkast.remember(nokkel, data)}
        andre={skjedde.felt && [[SKJEDDE, skjedde.felt]]}
        feil={feil?.kode === 'UGYLDIG_DATA' ? feil.felt : undefined}
        sendTekst={slag === 'avgjorelse' ? navn : t('send')}
        sender={sender}
        avbryt={() => {
          utkast.glem(nokkel)
          void navigate({ to: del.fra ? '/sak/$id/evaluering' : faneFor(type), params })
        }}
      >
        {skjedde.felt && <NaarSkjedde felt={skjedde.felt} endre={skjedde.endre} />}
      </Skjema>
    </div>
  )
}
