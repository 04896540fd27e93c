import { Button, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { somTekst } from '../../../machines/mote/avsnitt.ts'
import { innkalte } from '../../../machines/mote/innkalte.ts'
import { Kladdlinje } from '../../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../../kladd/navn.ts'
import { erTrygg } from '../../kladd/trygg.ts'
import { useKladd } from '../../kladd/useKladd.ts'
import type { JsonSchema } from '../../skjema/jsonSchema.ts'
import { Feiloppsummering } from '../../ui/melding/Feiloppsummering.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import type { Overgang, Sak } from '../bruk.ts'
import { Endringer } from '../endring/Endringer.tsx'
import { Sendesvar } from '../gjor/Sendesvar.tsx'
import { useSending } from '../gjor/useSending.ts'
import { Ettvalg } from './Ettvalg.tsx'
import { Hvem } from './Hvem.tsx'
import type { Mote, Part } from './moter.ts'
import { utestengte, ventes } from './moter.ts'
import stil from './skjema.module.css'
import { ordene, valgene } from './skjemaord.ts'
import { UtenSamtykke } from './UtenSamtykke.tsx'

type Props = { sak: Sak; mote: Mote; overgang: Overgang; skjema: JsonSchema; ferdig: () => void }
type Skrevet = { tilstede: Part[]; form: Mote['form']; referat: string; dag: string }

/** Who was there, when and how, and what was said. Those who were asked are ticked from the start. */
export function Holdtskjema({ sak, mote, overgang, skjema, ferdig }: Props) {
  const t = useTranslations('sak.gjor')
  const felles = useTranslations('felles')
  const id = useId()
  const ord = ordene(skjema)
  const { om, form, tid } = mote
  const kalte = innkalte(mote)
  const dag = [tid?.dato ?? sak.idag, sak.idag].sort()[0] ?? sak.idag
  const kladd = useKladd<Skrevet>(kladdnavn.hendelse(sak.id, 'mote.holdt', { om }), {
    tilstede: ventes(sak, mote),
    form,
    // Written around the table, where the meeting was not completed there.
    referat: mote.avsnitt.map(somTekst).join('\n\n'),
    dag,
  })
  const { verdi } = kladd
  const sending = useSending(
    sak,
    () => {
      varsle(t('sendt', { tittel: overgang.navn }))
      ferdig()
    },
    { om, kladd },
  )
  const sett = (endring: Partial<Skrevet>) => {
    sending.avbrytVenting()
    kladd.sett({ ...verdi, ...endring })
  }
  const felt = sending.feil?.kode === 'UGYLDIG_DATA' ? sending.feil.felt : []
  const feil = new Map(felt.map(({ sti, grunn }) => [sti, grunn]))

  function send(event: FormEvent) {
    event.preventDefault()
    const { tilstede, form, referat, dag } = verdi
    const skjedde = dag === sak.idag ? {} : { skjedde: dag }
    sending.send({ type: 'mote.holdt', data: { tilstede, form, referat }, ...skjedde })
  }

  return (
    <form className={stil.skjema} onSubmit={send} noValidate>
      <Endringer />
      <Kladdlinje kladd={kladd} />
      {feil.size === 0 ? (
        <Sendesvar sak={sak} sending={sending} trygg={erTrygg(kladd.status)} />
      ) : (
        <Feiloppsummering
          feil={[...feil].map(([sti, grunn]) => ({
            feltId: `${id}-${sti}`,
            tekst: `${ord.tittel(sti) || t('naar')}: ${grunn}`,
          }))}
        />
      )}
      {overgang.tidligst < sak.idag && (
        <Textfield
          id={`${id}-skjedde`}
          type="date"
          autoComplete="off"
          label={t('naar')}
          value={verdi.dag}
          min={overgang.tidligst}
          max={sak.idag}
          error={feil.get('skjedde')}
          className={stil.dato}
          onChange={({ target }) => sett({ dag: target.value })}
        />
      )}
      <Hvem
        id={`${id}-tilstede`}
        sak={sak}
        ord={ord}
        tittel={ord.tittel('tilstede')}
        valg={valgene(skjema, 'tilstede')}
        synlige={kalte}
        valgt={verdi.tilstede}
        feil={feil.get('tilstede')}
        velg={(tilstede) => sett({ tilstede })}
      >
        <UtenSamtykke sak={sak} tjenester={utestengte(sak, kalte)} naar="holdt" />
      </Hvem>
      <Ettvalg
        id={`${id}-form`}
        tittel={ord.tittel('form')}
        alternativer={ord.valg('form')}
        valgt={verdi.form}
        velg={(form) => sett({ form: form as Skrevet['form'] })}
      />
      <Textfield
        id={`${id}-referat`}
        multiline
        rows={8}
        label={ord.tittel('referat')}
        value={verdi.referat}
        error={feil.get('referat')}
        autoComplete="off"
        onChange={({ target }) => sett({ referat: target.value })}
      />
      <div className={stil.knapper}>
        <Button type="submit" loading={sending.sender}>
          {t('send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={ferdig}>
          {felles('avbryt')}
        </Button>
        <Kladdstatus status={kladd.status} />
      </div>
    </form>
  )
}
