import { Button } from '@digdir/designsystemet-react'
import { Link, useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Feil } from '../../../server/api/feil.ts'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { erTrygg } from '../../kladd/trygg.ts'
import { UtenPlass } from '../../kladd/UtenPlass.tsx'
import { IkkeSendt } from '../../sending/IkkeSendt.tsx'
import { feltId } from '../../skjema/kontekst.ts'
import { kontroller } from '../../skjema/kontroll.ts'
import { useBruddtekst } from '../../skjema/useBruddtekst.ts'
import { Sidetittel } from '../../ui/flate/Sidetittel.tsx'
import { Feiloppsummering } from '../../ui/melding/Feiloppsummering.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import { Endringer } from '../endring/Endringer.tsx'
import { Konflikt } from '../endring/Konflikt.tsx'
import { friskOpp } from '../endring/useEndringer.ts'
import { useFanetittel } from '../fanetittel.ts'
import { Sendefeil } from '../gjor/Sendefeil.tsx'
import { skjeddeFelt } from '../gjor/skjedde.ts'
import { useSamletSending } from '../gjor/useSamletSending.ts'
import { Fravaerskort } from '../ved/Fravaerskort.tsx'
import { Bolk } from './Bolk.tsx'
import { bolkene } from './bolker.ts'
import { Lagres } from './Lagres.tsx'
import { Naar } from './Naar.tsx'
import type { Punkt } from './punkter.ts'
import type { Rad } from './rad.ts'
import stil from './samtale.module.css'
import { innhold } from './tilstand.ts'
import type { Skrevet } from './useSamtale.ts'
import { useSamtale } from './useSamtale.ts'
import { useTittel } from './useTittel.ts'

type Props = { sak: Sak; punkter: readonly Punkt[]; tittel: string }

const ingenFeil: ReadonlyMap<string, Feil> = new Map()

export function Side({ sak, punkter, tittel }: Props) {
  const t = useTranslations('sak.samtale')
  const gjor = useTranslations('sak.gjor')
  const navigate = useNavigate()
  const bruddtekst = useBruddtekst()
  const punkttittel = useTittel()
  const samtale = useSamtale(sak, punkter)
  const { kladd } = samtale
  const tidligst = sak.samtale.map((en) => en.tidligst).sort()[0] ?? sak.idag
  const ord = { tittel: gjor('naar'), iEttertid: gjor('iEttertid') }
  const valgt = { dag: kladd.verdi.skjedde, velg: samtale.velgDag }
  const naar = skjeddeFelt({ tidligst }, sak.idag, ord, valgt)
  const [provd, settProvd] = useState(false)
  const [feil, settFeil] = useState(ingenFeil)
  const [oppsummert, settOppsummert] = useState<{ feltId: string; tekst: string }[]>([])

  const sending = useSamletSending(
    sak,
    { ...samtale, sendt: kladd.verdi.sendt },
    async (utfall, sent) => {
      samtale.lagt(utfall.lagt)
      settFeil(utfall.feil)
      settOppsummert(manglene(begynte))
      if (utfall.lagt.length > 0) varsle(t('lagt', { antall: utfall.lagt.length }))
      await friskOpp(sak.id)
      if (!sent && utfall.feil.size === 0 && begynte.length === 0) await gaaVidere(utfall.lagt)
    },
  )

  const { skrevet } = samtale
  const klare = skrevet.filter(({ status }) => status === 'klar')
  const begynte = skrevet.filter(({ status }) => status === 'skriver')
  const lagt = new Set(klare.map(({ punkt }) => punkt.type))

  const bruddI = ({ punkt, felt, status }: Skrevet) => {
    const svar = feil.get(punkt.id)
    const egne = provd && status === 'skriver' ? kontroller(felt) : []
    return new Map([
      ...(svar?.kode === 'UGYLDIG_DATA' ? svar.felt.map((en) => [en.sti, en.grunn] as const) : []),
      ...egne.map((en) => [en.sti, bruddtekst(en)] as const),
    ])
  }
  const rader = skrevet.map(
    (en): Rad => ({
      ...en,
      endre: (felt) => {
        sending.avbrytVenting()
        samtale.endre(en.punkt.id, felt)
      },
      brudd: bruddI(en),
      feil: feil.get(en.punkt.id),
    }),
  )
  const konflikt = [...feil.values()].find((en) => en.kode === 'KONFLIKT')
  const annen = [...feil.values()].find(
    (en) => en.kode === 'INGEN_TILGANG' || en.kode === 'FINNES_IKKE',
  )

  const manglene = (de: readonly Skrevet[]) =>
    de.flatMap(({ punkt, felt }) =>
      kontroller(felt).map((en) => ({
        feltId: feltId(punkt.id, en.sti),
        tekst: `${punkttittel(punkt)}: ${bruddtekst(en)}`,
      })),
    )

  async function gaaVidere(lagt: readonly string[]) {
    const params = { id: sak.id }
    // The page is of the trinn one came to: it goes on there.
    if (lagt.includes('trinn.hevet')) return
    if (lagt.includes('forstaaelse.enighet')) {
      await navigate({ to: '/sak/$id/plan', params, hash: 'utkast' })
      return
    }
    const typer = punkter.flatMap(({ id, type }) => (lagt.includes(id) ? type : []))
    const state = { nettopp: { typer, navn: tittel } }
    await navigate({ to: '/sak/$id', params, state })
  }

  function send(versjon?: number) {
    setter()
    if (klare.length === 0) return
    const sendes = klare.map(({ punkt: { id, type }, felt }) => ({
      id,
      type,
      data: innhold(felt),
      ...naar.naar,
    }))
    sending.send(sendes, versjon)
  }

  function setter() {
    settProvd(true)
    settFeil(ingenFeil)
    settOppsummert(klare.length > 0 ? [] : manglene(begynte))
  }

  const knapp = lagt.has('trinn.hevet')
    ? t('lagreOgTrinn', { trinn: sak.trinn + 1 })
    : lagt.has('forstaaelse.enighet')
      ? t('lagreOgPlan')
      : t('lagre')
  const fanetittel = useFanetittel(sak)
  const bolker = useMemo(() => bolkene(rader), [rader])

  return (
    <form
      className={stil.side}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        send()
      }}
    >
      <header className={stil.hode}>
        <p className={stil.tilbake}>
          <Link to="/sak/$id" params={{ id: sak.id }}>
            ← {t.rich('tilbake', { fornavn: () => <Navn>{sak.barn.fornavn}</Navn> })}
          </Link>
        </p>
        <Sidetittel fanetittel={fanetittel(t('fanetittel'))}>{tittel}</Sidetittel>
        <p className={stil.dempet}>{t('hjelp')}</p>
        <Naar naar={naar} idag={sak.idag} />
      </header>
      <div className={stil.kolonner}>
        <div className={stil.bolker}>
          {konflikt?.kode === 'KONFLIKT' ? (
            <Konflikt
              endringer={konflikt.endringer}
              sender={sending.sender}
              sendLikevel={() => send(konflikt.versjon)}
            />
          ) : (
            <Endringer />
          )}
          <Kladdlinje kladd={kladd} />
          <UtenPlass tekster={samtale.rest} />
          <IkkeSendt sender={sending} trygg={erTrygg(kladd.status)} />
          {annen && <Sendefeil sak={sak} feil={annen} />}
          {sending.feil && sending.feil.kode !== 'KONFLIKT' && (
            <Sendefeil sak={sak} feil={sending.feil} />
          )}
          <Feiloppsummering feil={oppsummert} />
          {bolker.map((bolk, nr) => (
            <Bolk key={bolk.type} bolk={bolk} nr={nr + 1} />
          ))}
        </div>
        <div className={stil.ved}>
          <Lagres skrevet={skrevet} />
          <Fravaerskort sak={sak} />
        </div>
      </div>
      <footer className={stil.bunn}>
        <Kladdstatus status={kladd.status} />
        <p role="status">{t('framdrift', { klare: klare.length, begynte: begynte.length })}</p>
        <Button type="submit" loading={sending.sender}>
          {knapp}
        </Button>
      </footer>
    </form>
  )
}
