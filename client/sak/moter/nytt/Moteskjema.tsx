import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { api, queryClient } from '../../../api.ts'
import { Kladdlinje } from '../../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../../../kladd/navn.ts'
import { erTrygg } from '../../../kladd/trygg.ts'
import { useKladd } from '../../../kladd/useKladd.ts'
import type { JsonSchema } from '../../../skjema/jsonSchema.ts'
import { Feiloppsummering } from '../../../ui/melding/Feiloppsummering.tsx'
import { varsle } from '../../../ui/melding/varsel.ts'
import type { Sak } from '../../bruk.ts'
import { useRutine } from '../../bruk.ts'
import { Endringer } from '../../endring/Endringer.tsx'
import { Sendesvar } from '../../gjor/Sendesvar.tsx'
import { useSending } from '../../gjor/useSending.ts'
import { Ettvalg } from '../Ettvalg.tsx'
import { Hvem } from '../Hvem.tsx'
import stil from '../skjema.module.css'
import { ordene, valgene } from '../skjemaord.ts'
import { UtenSamtykke } from '../UtenSamtykke.tsx'
import type { Skrevet, Slag } from './skrevet.ts'
import { forslag, start, tilData, trengerTolk, utenfor } from './skrevet.ts'
import { Tider } from './Tider.tsx'

type Props = {
  sak: Sak
  skjema: JsonSchema
  /** The kind that one comes for; the usual one where it is none of the form's. */
  slag: string | undefined
  ferdig: () => void
}

/** What kind of meeting, who, when and how; kept as a draft until it is sent. */
export function Moteskjema({ sak, skjema, slag, ferdig }: Props) {
  const t = useTranslations('sak.moter.nytt')
  const felles = useTranslations('felles')
  const rutine = useRutine(sak)
  const id = useId()
  const ord = ordene(skjema)
  const kommetFor = ord.valg('slag').find(({ verdi }) => verdi === slag)?.verdi as Slag | undefined
  const kladd = useKladd<Skrevet>(kladdnavn.hendelse(sak.id, 'mote.foreslatt'), start(kommetFor))
  const { verdi } = kladd
  const meg = queryClient.getQueryData(api.okt.meg.queryKey())?.id ?? ''
  const valg = valgene(skjema, 'hvem')
  const { alltid, vedBehov } = forslag(valg, verdi.slag, { sak, rutine, meg })
  const hvem = verdi.hvem ?? alltid
  const medTolk = trengerTolk(sak, hvem)
  const tolk = verdi.tolk ?? medTolk.length > 0
  // Taken, the draft is gone and the form is as it began.
  const sendt = useRef(verdi.naar)
  const sending = useSending(
    sak,
    () => {
      varsle(t(sendt.current === 'velges' ? 'lagretForslag' : 'lagretFast'))
      ferdig()
    },
    { kladd },
  )
  const sett = (endring: Partial<Skrevet>) => {
    sending.avbrytVenting()
    kladd.sett({ ...verdi, ...endring })
  }
  const felt = sending.feil?.kode === 'UGYLDIG_DATA' ? sending.feil.felt : []
  const feil = new Map(felt.map(({ sti, grunn }) => [sti.replace(/^tid\./, 'tider.0.'), grunn]))
  const oppsummert = [...feil].map(([sti, grunn]) => {
    const [felt = '', nr, del] = sti.split('.')
    const tid = nr === undefined ? '' : t('tid', { nr: Number(nr) + 1 })
    const navn = [tid || ord.tittel(felt), del && ord.tid(del)].filter(Boolean).join(', ')
    return { feltId: `${id}-${sti}`, tekst: `${navn}: ${grunn}` }
  })

  function send(event: FormEvent) {
    event.preventDefault()
    sendt.current = verdi.naar
    sending.send({ type: 'mote.foreslatt', data: tilData(verdi, { hvem, tolk }) })
  }

  return (
    <form className={stil.skjema} onSubmit={send} noValidate>
      <Endringer />
      <Kladdlinje kladd={kladd} />
      {feil.size === 0 ? (
        <Sendesvar sak={sak} sending={sending} trygg={erTrygg(kladd.status)} />
      ) : (
        <Feiloppsummering feil={oppsummert} />
      )}
      <Ettvalg
        id={`${id}-slag`}
        tittel={ord.tittel('slag')}
        alternativer={ord.valg('slag')}
        valgt={verdi.slag}
        velg={(slag) => sett({ slag: slag as Slag, hvem: null })}
      />
      <Hvem
        id={`${id}-hvem`}
        sak={sak}
        ord={ord}
        tittel={ord.tittel('hvem')}
        valg={valg}
        synlige={[...alltid, ...vedBehov]}
        valgt={hvem}
        feil={feil.get('hvem')}
        velg={(ny) => sett({ hvem: ny })}
      >
        <UtenSamtykke sak={sak} tjenester={utenfor(verdi.slag, { sak, rutine })} naar="forst" />
      </Hvem>
      <Ettvalg
        id={`${id}-naar`}
        tittel={ord.naar.tittel}
        alternativer={ord.naar.valg}
        valgt={verdi.naar}
        velg={(naar) => sett({ naar: naar as Skrevet['naar'] })}
      />
      <Tider
        id={`${id}-tider`}
        sak={sak}
        hvem={hvem}
        ord={ord}
        tider={verdi.naar === 'fast' ? verdi.tider.slice(0, 1) : verdi.tider}
        flere={verdi.naar === 'velges'}
        feil={feil}
        endre={(tider) => sett({ tider })}
      />
      <Ettvalg
        id={`${id}-form`}
        tittel={ord.tittel('form')}
        alternativer={ord.valg('form')}
        valgt={verdi.form}
        velg={(form) => sett({ form: form as Skrevet['form'] })}
      />
      <Textfield
        id={`${id}-sted`}
        label={ord.tittel('sted')}
        description={ord.hjelp('sted')}
        value={verdi.sted}
        error={feil.get('sted')}
        autoComplete="off"
        onChange={({ target }) => sett({ sted: target.value })}
      />
      <Checkbox
        label={ord.tittel('tolk')}
        description={medTolk.map(({ navn }) => t('trengerTolk', { navn })).join(' ') || undefined}
        checked={tolk}
        onChange={({ target }) => sett({ tolk: target.checked })}
      />
      <div className={stil.knapper}>
        <Button type="submit" loading={sending.sender}>
          {t(verdi.naar === 'velges' ? 'sendForslag' : 'sendFast')}
        </Button>
        <Button type="button" variant="tertiary" onClick={ferdig}>
          {felles('avbryt')}
        </Button>
        <Kladdstatus status={kladd.status} />
      </div>
    </form>
  )
}
