import { Button } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Planversjon } from '../../machines/sak/kontekst.ts'
import type { FeltFeil } from '../../server/api/feil.ts'
import { Kladdlinje } from '../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../kladd/navn.ts'
import { erTrygg } from '../kladd/trygg.ts'
import { useKladd } from '../kladd/useKladd.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { ventedeDeltakere } from '../sak/deltakere/ventet.ts'
import { NaarSkjedde, SKJEDDE } from '../sak/gjor/NaarSkjedde.tsx'
import { Sendesvar } from '../sak/gjor/Sendesvar.tsx'
import { skjeddeFelt } from '../sak/gjor/skjedde.ts'
import { useSending } from '../sak/gjor/useSending.ts'
import type { JsonSchema } from '../skjema/jsonSchema.ts'
import { feltId, Skjemakontekst } from '../skjema/kontekst.ts'
import { kontroller } from '../skjema/kontroll.ts'
import { useBruddtekst } from '../skjema/useBruddtekst.ts'
import { Fremdrift } from '../ui/graf/Fremdrift.tsx'
import { Feiloppsummering } from '../ui/melding/Feiloppsummering.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './evaluering.module.css'
import { Radsvar } from './Radsvar.tsx'
import type { Svar } from './svar.ts'
import { bruddIRad, bruddTilSlutt, lesEvaluering, navnPaa, somData, tomtSvar } from './svar.ts'
import { TilSlutt } from './TilSlutt.tsx'

type Props = {
  sak: Sak
  overgang: Overgang
  skjema: JsonSchema
  plan: Planversjon
  /** `sent`: the person had been told that it was not sent; nothing may move under their hands then. */
  ferdig: (sent: boolean) => void
}

const ingenFeil: readonly FeltFeil[] = []
const ingenting: { svar: Partial<Svar>; skjedde: string | null } = { svar: {}, skjedde: null }

/** One pass over the measures: one at a time on a phone, one beneath the other where there is room. */
export function Evalueringsskjema({ sak, overgang, skjema: hele, plan, ferdig }: Props) {
  const t = useTranslations('evaluering')
  const gjor = useTranslations('sak.gjor')
  const bruddtekst = useBruddtekst()
  const prefiks = useId()
  const id = (sti: string) => feltId(prefiks, sti)
  const skjema = useMemo(() => lesEvaluering(hele), [hele])
  const kladd = useKladd(kladdnavn.hendelse(sak.id, overgang.type), ingenting)
  const svar = { ...tomtSvar, deltakere: ventedeDeltakere(sak), ...kladd.verdi.svar }
  const ord = { tittel: gjor('naar'), iEttertid: gjor('iEttertid') }
  const skjedde = skjeddeFelt(overgang, sak.idag, ord, {
    dag: kladd.verdi.skjedde,
    velg: (dag) => kladd.sett({ ...kladd.verdi, skjedde: dag }),
  })
  const [steg, settSteg] = useState(0)
  const [provd, settProvd] = useState(0)
  const sending = useSending(
    sak,
    (sent) => {
      varsle(t('sendt'))
      ferdig(sent)
    },
    { kladd },
  )

  function endre(ny: Svar) {
    sending.avbrytVenting()
    kladd.sett({ ...kladd.verdi, svar: ny })
  }

  const perRad = skjema.rader.map((rad) => bruddIRad(rad, svar.utfall[rad.id] ?? {}, t('utfall')))
  const brudd = [
    ...perRad.flat(),
    ...bruddTilSlutt(skjema, svar),
    ...(skjedde.felt ? kontroller(skjedde.felt, SKJEDDE) : []),
  ]
  const gjort = perRad.filter((en) => en.length === 0).length
  const fraServer = sending.feil?.kode === 'UGYLDIG_DATA' ? sending.feil.felt : ingenFeil
  const feil = new Map([
    ...fraServer.map((en) => [en.sti, en.grunn] as const),
    ...(provd > 0 ? brudd.map((en) => [en.sti, bruddtekst(en)] as const) : []),
  ])

  const radnavn = (sti: string) => {
    const rad = plan.rader.find((en) => sti.startsWith(`utfall.${en.id}.`))
    return rad ? `${rad.omraade}: ` : ''
  }

  // The summary stands as it was at the last try; the fields themselves say what remains.
  const [oppsummert, settOppsummert] = useState<{ feltId: string; tekst: string }[]>([])
  const [svart, settSvart] = useState(fraServer)
  if (svart !== fraServer) {
    settSvart(fraServer)
    settOppsummert(
      fraServer.map(({ sti, grunn }) => {
        const navn = sti === SKJEDDE ? ord.tittel : navnPaa(skjema, svar, sti)
        const tekst = navn ? `${navn} – ${grunn}` : grunn
        return { feltId: id(sti), tekst: `${radnavn(sti)}${tekst}` }
      }),
    )
  }

  function send(event: FormEvent) {
    event.preventDefault()
    settProvd(provd + 1)
    settOppsummert(
      brudd.map((en) => ({ feltId: id(en.sti), tekst: `${radnavn(en.sti)}${bruddtekst(en)}` })),
    )
    if (brudd.length > 0) return
    sending.send({ type: overgang.type, data: somData(skjema, svar), ...skjedde.naar })
  }

  const skjemaet = useRef<HTMLFormElement>(null)
  const gaatt = useRef(false)
  useEffect(() => {
    if (gaatt.current) skjemaet.current?.querySelectorAll('h2')[steg]?.focus()
    gaatt.current = true
  }, [steg])

  const siste = skjema.rader.length
  return (
    <form ref={skjemaet} className={stil.skjema} onSubmit={send} noValidate data-alle={provd > 0}>
      <Fremdrift
        navn={t('gjennomgaatt')}
        gjort={gjort}
        av={siste}
        tekst={t('framdrift', { gjort, av: siste })}
      />
      <Kladdlinje kladd={kladd} />
      <Feiloppsummering feil={oppsummert} />
      {skjema.rader.map((radskjema, nr) => {
        const rad = plan.rader.find((en) => en.id === radskjema.id)
        if (!rad) return null
        return (
          <section key={rad.id} className={stil.steg} data-aktivt={nr === steg}>
            <h2 tabIndex={-1}>
              <span>{t('tiltak', { nr: nr + 1, av: siste })}</span>
              <Fritekst>{rad.omraade}</Fritekst>
            </h2>
            <Radsvar
              rad={rad}
              skjema={radskjema}
              svar={svar.utfall[rad.id] ?? {}}
              id={id}
              feil={feil}
              endre={(ny) => endre({ ...svar, utfall: { ...svar.utfall, [rad.id]: ny } })}
            />
          </section>
        )
      })}
      <section className={stil.steg} data-aktivt={steg === siste}>
        <h2 tabIndex={-1}>{t('tilSlutt')}</h2>
        <Skjemakontekst value={{ id: prefiks, feil }}>
          <TilSlutt skjema={skjema} svar={svar} id={id} feil={feil} endre={endre} />
          {skjedde.felt && <NaarSkjedde felt={skjedde.felt} endre={skjedde.endre} />}
        </Skjemakontekst>
        {sending.feil?.kode !== 'UGYLDIG_DATA' && (
          <Sendesvar sak={sak} sending={sending} trygg={erTrygg(kladd.status)} />
        )}
        <Button type="submit" loading={sending.sender} className={stil.send}>
          {overgang.navn}
        </Button>
        <Kladdstatus status={kladd.status} />
      </section>
      <div className={stil.bla}>
        {steg > 0 && (
          <Button variant="secondary" onClick={() => settSteg(steg - 1)}>
            {t('forrige')}
          </Button>
        )}
        {steg < siste && <Button onClick={() => settSteg(steg + 1)}>{t('neste')}</Button>}
      </div>
    </form>
  )
}
