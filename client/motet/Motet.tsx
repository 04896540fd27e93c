import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSak } from '../sak/bruk.ts'
import { useFanetittel } from '../sak/fanetittel.ts'
import { finnOvergang } from '../sak/handling/overgang.ts'
import { motehandlinger, useSkjema } from '../sak/handling/skjema.ts'
import { finnMote } from '../sak/moter/moter.ts'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import type { Evalueres } from './grunnlag.ts'
import { IkkeNaa } from './IkkeNaa.tsx'
import { Moteside } from './Moteside.tsx'
import stil from './motet.module.css'
import { Oppsummering } from './oppsummering/Oppsummering.tsx'
import { erHoldt } from './oppsummering/utfall.ts'

const rute = getRouteApi('/innlogget/sak/$id/motet/$om')

/** The evaluation meeting on one screen, led by one and seen by all. */
export function Motet() {
  const t = useTranslations('motet')
  const sak = useSak()
  const { om } = rute.useParams()
  const handlinger = motehandlinger(om)
  const skjema = useSkjema(sak.id, ...handlinger)
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const mote = finnMote(sak, om)
  const params = { id: sak.id }

  const overgang = finnOvergang(sak, { type: 'plan.evaluert' })
  const evalueresNaa = overgang && skjema(overgang)
  const plan = sak.plan.gjeldende
  const naa: Evalueres | undefined =
    overgang?.tillatt && evalueresNaa && plan ? { overgang, skjema: evalueresNaa, plan } : undefined
  // What has been begun stays while it is carried out piece by piece.
  const [begynt, settBegynt] = useState(naa)
  if (naa && (naa.overgang !== begynt?.overgang || naa.skjema !== begynt.skjema)) settBegynt(naa)

  // Held piece by piece it is led on until all of it is in the case.
  const [begyntHer] = useState(mote !== undefined && !mote.holdt)
  const [fullfort, settFullfort] = useState(false)
  const kanLedes = begyntHer && !fullfort && mote?.tid && !mote.avlyst

  return (
    <div className={stil.side}>
      <p className={stil.tilbake}>
        <Link to="/sak/$id/moter" params={params}>
          ← {t('tilbake')}
        </Link>
      </p>
      <Sidetittel fanetittel={useFanetittel(sak)(t('fanetittel'))}>
        {t('tittel', { fornavn })}
      </Sidetittel>
      {kanLedes && begynt ? (
        <Suspense fallback={<Skjelett linjer={8} />}>
          <Moteside
            sak={sak}
            mote={mote}
            evalueres={begynt}
            skjema={(type) => skjema(handlinger.find((en) => en.type === type) ?? { type })}
            ferdig={() => {
              varsle(t('fullfort'))
              settFullfort(true)
            }}
          />
        </Suspense>
      ) : erHoldt(mote) ? (
        <Suspense fallback={<Skjelett linjer={8} />}>
          <Oppsummering sak={sak} mote={mote} nettopp={fullfort} />
        </Suspense>
      ) : (
        <IkkeNaa sak={sak} mote={mote} />
      )}
    </div>
  )
}
