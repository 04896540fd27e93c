import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { nyId } from '../../id.ts'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../../kladd/navn.ts'
import { erTrygg } from '../../kladd/trygg.ts'
import { useKast } from '../../kladd/useKast.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { erEndret } from '../../skjema/erEndret.ts'
import type { Json, JsonSchema } from '../../skjema/jsonSchema.ts'
import { Skjema } from '../../skjema/Skjema.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { Sendefeil } from '../gjor/Sendefeil.tsx'
import { sendefeil } from '../gjor/useSending.ts'
import type { Medlem } from './familie.ts'
import { useFamilie } from './familie.ts'
import stil from './familien.module.css'
import { Nyere } from './Nyere.tsx'
import { useLagring } from './useLagring.ts'

type Props = { sak: Sak; medlem: Medlem | undefined; skjema: JsonSchema }

/** What is kept of the form: its data, and the id that a new guardian will have. */
type Skrevet = { id: string; data: Json }

const NY: Json = { kontakt: { slag: 'staarHer' } }

/** Nobody is written down as a guardian on the day they cease to be one. */
const forNy = ({ properties: { til: _, ...properties } = {}, ...skjema }: JsonSchema) => ({
  ...skjema,
  properties,
})

/** The form about one guardian, and its way to the server. */
export function Foresattskjema({ sak, medlem, skjema }: Props) {
  const t = useTranslations('sak.familien')
  const visNavn = useVisNavn()
  const navigate = useNavigate()
  const [start] = useState<Skrevet>(() => ({
    id: medlem?.id ?? nyId(),
    data: (medlem?.data as Json | undefined) ?? NY,
  }))
  const navn = kladdnavn.foresatt(sak.id, medlem?.id ?? 'ny')
  const kladd = useKladd(navn, start)
  const { verdi, utgave } = kladd
  const tilFamilien = () => navigate({ to: '/sak/$id/familien', params: { id: sak.id } })
  const kast = useKast(navn, () => {
    const params = { id: sak.id, foresatt: medlem?.id ?? 'ny' }
    void navigate({ to: '/sak/$id/familien/$foresatt', params })
  })
  const lagring = useLagring(sak.id, {
    sett: medlem?.versjon ?? null,
    lagret: (data, sent) => {
      kladd.glem(null)
      if (sent) return
      varsle(t('lagret', { navn: visNavn(data.navn) }))
      void tilFamilien()
    },
  })
  const { sender, nyere } = lagring
  // Also of a new one, where another window of the same draft was first.
  const deres = useFamilie(sak.id).foresatte.find(({ id }) => id === verdi.id)
  const feil = sender.avvist === undefined ? undefined : sendefeil(sender.avvist)
  const felt = feil?.kode === 'UGYLDIG_DATA' ? feil.felt : undefined
  return (
    <div className={stil.skjema}>
      <Kladdlinje kladd={kladd} />
      <IkkeSendt sender={sender} trygg={erTrygg(kladd.status)} />
      {feil && !felt && feil.kode !== 'KONFLIKT' && <Sendefeil feil={feil} sak={sak} />}
      {nyere && deres && (
        <Nyere
          sak={sak}
          medlem={deres}
          bruk={() => {
            kladd.sett({ ...verdi, data: nyere.data as Json })
            lagring.godtaNyere()
          }}
          behold={lagring.lagreLikevel}
        />
      )}
      <Skjema
        key={`${utgave} ${lagring.godtatt}`}
        skjema={medlem ? skjema : forNy(skjema)}
        verdier={verdi.data}
        onSend={(data) => lagring.lagre(verdi.id, data)}
        onEndre={(data) => {
          sender.avbrytVenting()
          kladd.sett({ ...verdi, data: data ?? null })
        }}
        feil={felt?.map(({ sti, grunn }) => ({ sti: sti.replace(/^data\./, ''), grunn }))}
        sendTekst={t('lagre')}
        sender={sender.sender}
        avbryt={() => {
          if (erEndret(skjema, verdi.data, start.data)) kast()
          void tilFamilien()
        }}
        status={<Kladdstatus status={kladd.status} />}
      />
    </div>
  )
}
