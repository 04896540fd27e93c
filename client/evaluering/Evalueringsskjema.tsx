import { Button } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Planversjon } from '../../machines/sak/kontekst.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { NaarSkjedde } from '../sak/gjor/NaarSkjedde.tsx'
import { Sendesvar } from '../sak/gjor/Sendesvar.tsx'
import { useSending } from '../sak/gjor/useSending.ts'
import { utkast } from '../sak/gjor/utkast.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Fremdrift } from '../ui/graf/Fremdrift.tsx'
import { Feiloppsummering } from '../ui/melding/Feiloppsummering.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import stil from './evaluering.module.css'
import { Radsvar } from './Radsvar.tsx'
import type { Svar } from './svar.ts'
import { bruddIRad, bruddTilSlutt, lesEvaluering, somData, tomtSvar } from './svar.ts'
import { TilSlutt } from './TilSlutt.tsx'

type Props = {
  sak: Sak
  overgang: Overgang
  plan: Planversjon
  nokkel: string
  ferdig: () => void
}

/** One pass over the measures: one at a time on a phone, one beneath the other where there is room. */
export function Evalueringsskjema({ sak, overgang, plan, nokkel, ferdig }: Props) {
  const t = useTranslations('evaluering')
  const feiltekst = useTranslations('skjema.feil')
  const d = useDato()
  const prefiks = useId()
  const id = (sti: string) => `${prefiks}-${sti}`
  const skjema = useMemo(() => lesEvaluering(overgang.skjema), [overgang.skjema])
  const [svar, settSvar] = useState(() => ({
    ...tomtSvar,
    ...(utkast.hent(nokkel) as Partial<Svar> | undefined),
  }))
  const [skjedde, settSkjedde] = useState(sak.idag)
  const [steg, settSteg] = useState(0)
  const [provd, settProvd] = useState(0)
  const sending = useSending(sak, () => {
    utkast.glem(nokkel)
    varsle(t('sendt'))
    ferdig()
  })

  function endre(ny: Svar) {
    settSvar(ny)
    utkast.husk(nokkel, ny)
  }

  const perRad = skjema.rader.map((rad) => bruddIRad(rad, svar.utfall[rad.id] ?? {}, t('utfall')))
  const brudd = [...perRad.flat(), ...bruddTilSlutt(skjema, svar)]
  const gjort = perRad.filter((en) => en.length === 0).length
  const grunn = ({ kode, felt, grense = 0, dato }: (typeof brudd)[number]) =>
    feiltekst(kode, { felt, grense, dato: dato ? d.lang(dato) : '' })
  const feil = new Map(provd > 0 ? brudd.map((en) => [en.sti, grunn(en)]) : [])

  const radnavn = (sti: string) => {
    const rad = plan.rader.find((en) => sti.startsWith(`utfall.${en.id}.`))
    return rad ? `${rad.omraade}: ` : ''
  }

  // The summary stands as it was at the last try; the fields themselves say what remains.
  const [oppsummert, settOppsummert] = useState<{ feltId: string; tekst: string }[]>([])

  function send(hendelse: FormEvent) {
    hendelse.preventDefault()
    settProvd(provd + 1)
    settOppsummert(
      brudd.map((en) => ({ feltId: id(en.sti), tekst: `${radnavn(en.sti)}${grunn(en)}` })),
    )
    if (brudd.length > 0) return
    const naar = skjedde === sak.idag ? {} : { skjedde }
    sending.send({ type: overgang.type, data: somData(skjema, svar), ...naar })
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
        <TilSlutt skjema={skjema} svar={svar} id={id} feil={feil} endre={endre} />
        <NaarSkjedde verdi={skjedde} fra={overgang.tidligst} til={sak.idag} endre={settSkjedde} />
        <Sendesvar sak={sak} sending={sending} />
        <Button type="submit" loading={sending.sender} className={stil.send}>
          {overgang.tittel}
        </Button>
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
