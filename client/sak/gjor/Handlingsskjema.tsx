import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../../kladd/navn.ts'
import { erTrygg } from '../../kladd/trygg.ts'
import { UtenPlass } from '../../kladd/UtenPlass.tsx'
import { useKast } from '../../kladd/useKast.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import { erEndret } from '../../skjema/erEndret.ts'
import type { Json, JsonSchema } from '../../skjema/jsonSchema.ts'
import { Skjema } from '../../skjema/Skjema.tsx'
import { utenPlass } from '../../skjema/utenPlass.ts'
import { varsle } from '../../ui/melding/varsel.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { Endringer } from '../endring/Endringer.tsx'
import type { Lenkedel } from './del.ts'
import { veienFra } from './fane.ts'
import { NaarSkjedde, SKJEDDE } from './NaarSkjedde.tsx'
import { Sendesvar } from './Sendesvar.tsx'
import { SendtSent } from './SendtSent.tsx'
import { skjeddeFelt } from './skjedde.ts'
import { formskjema, startverdier } from './start.ts'
import { useEtterpaa } from './useEtterpaa.ts'
import { FORSTE_FELT, useForsteFelt } from './useForsteFelt.ts'
import { useSending } from './useSending.ts'

type Props = {
  sak: Sak
  overgang: Overgang
  skjema: JsonSchema
  del: Lenkedel
  /** Whether it can still be taken. */
  mulig: boolean
}

/** What is kept of a form: its data, the day where that is not today, and texts of an earlier form. */
type Skrevet = { data: Json; skjedde: string | null; rest: string[] }

/** The form of one transition, and its way into the case. */
export function Handlingsskjema({ sak, overgang, skjema: hele, del, mulig }: Props) {
  const t = useTranslations('sak.gjor')
  const navigate = useNavigate()
  const { type, om, navn, slag } = overgang
  const skjema = useMemo(() => formskjema(hele, del), [hele, del])
  const [start] = useState<Skrevet>(() => ({
    data: startverdier(sak, { type, skjema: hele }, del),
    skjedde: null,
    rest: [],
  }))
  const kladdens = kladdnavn.hendelse(sak.id, type, { om, ...del })
  const kladd = useKladd(kladdens, start)
  const { verdi, utgave } = kladd
  // Anew only when another text was put in, or the form itself changed: typing finds its own place.
  const [lest, settLest] = useState({ skjema, utgave, rest: nyRest(skjema, verdi) })
  if (lest.skjema !== skjema || lest.utgave !== utgave) {
    settLest({ skjema, utgave, rest: nyRest(skjema, verdi) })
  }
  const sett = (endring: Partial<Skrevet>) => kladd.sett({ ...verdi, rest: lest.rest, ...endring })
  const ord = { tittel: t('naar'), iEttertid: t('iEttertid') }
  const skjedde = skjeddeFelt(overgang, sak.idag, ord, {
    dag: verdi.skjedde,
    velg: (dag) => sett({ skjedde: dag }),
  })
  const videre = veienFra(sak.id, type, del)
  const rundt = useForsteFelt()
  const { kvittering, gaaVidere } = useEtterpaa(sak, overgang, hele, del)
  const sending = useSending(
    sak,
    (sent) => {
      if (sent) return
      varsle(kvittering)
      void gaaVidere()
    },
    { om, kladd },
  )
  const noeSkrevet =
    erEndret(skjema, verdi.data, start.data) || verdi.skjedde !== null || lest.rest.length > 0
  const kast = useKast(kladdens, () => {
    const hit = { params: { id: sak.id, hendelse: type }, search: del, hash: FORSTE_FELT }
    void navigate({ to: '/sak/$id/gjor/$hendelse', ...hit })
  })
  if (sending.sendtSent) return <SendtSent navn={navn} til={videre} />

  return (
    <div ref={rundt}>
      {sending.feil?.kode !== 'KONFLIKT' && <Endringer />}
      <Kladdlinje kladd={kladd} />
      <UtenPlass tekster={lest.rest} />
      {sending.feil?.kode !== 'UGYLDIG_DATA' && (
        <Sendesvar sak={sak} sending={sending} trygg={erTrygg(kladd.status)} kanSendes={mulig} />
      )}
      <Skjema
        key={utgave}
        skjema={skjema}
        verdier={verdi.data}
        onSend={(data) => sending.send({ type, data, ...skjedde.naar })}
        onEndre={(data) => {
          sending.avbrytVenting()
          sett({ data: data ?? null })
        }}
        andre={skjedde.felt && [[SKJEDDE, skjedde.felt]]}
        feil={sending.feil?.kode === 'UGYLDIG_DATA' ? sending.feil.felt : undefined}
        sendTekst={slag === 'avgjorelse' ? navn : t('send')}
        sender={sending.sender}
        avbryt={() => {
          if (noeSkrevet) kast()
          void navigate(videre)
        }}
        status={<Kladdstatus status={kladd.status} />}
      >
        {skjedde.felt && <NaarSkjedde felt={skjedde.felt} endre={skjedde.endre} />}
      </Skjema>
    </div>
  )
}

const nyRest = (skjema: JsonSchema, { data, rest }: Skrevet) => [
  ...new Set([...rest, ...utenPlass(skjema, data)]),
]
