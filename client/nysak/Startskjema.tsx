import { Button, Checkbox } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { lesFeil } from '../api.ts'
import { Kladdlinje } from '../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../kladd/Kladdstatus.tsx'
import { erTrygg } from '../kladd/trygg.ts'
import { IkkeSendt } from '../sending/IkkeSendt.tsx'
import { Skrivefelt } from '../skjema/felter/Skrivefelt.tsx'
import { feltId, Skjemakontekst } from '../skjema/kontekst.ts'
import { dagensDato } from '../ui/dato/bruk.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import { Feiloppsummering } from '../ui/melding/Feiloppsummering.tsx'
import type { Kandidat } from './Holdervalg.tsx'
import { Holdervalg } from './Holdervalg.tsx'
import stil from './nysak.module.css'
import { Startfeil } from './Startfeil.tsx'
import { useOppstart } from './useOppstart.ts'
import { somValgt, useStartvalg } from './useStartvalg.ts'

type Props = {
  barnId: string
  mulige: readonly Kandidat[]
  /** `sent`: the person had been told that it was not sent; nothing may move under their hands then. */
  onStartet: (sakId: string, sent: boolean) => void
}

type Brudd = { sti: 'stafettholder' | 'skjedde'; grunn: string }

/** Who holds the relay, and when it began if not today. What was chosen stays until it is sent. */
export function Startskjema({ barnId, mulige, onStartet }: Props) {
  const t = useTranslations('nysak')
  const id = useId()
  const idag = dagensDato()
  const { holder, tidligere, dato, endre, kladd } = useStartvalg(barnId, mulige)
  const [brudd, settBrudd] = useState<readonly Brudd[]>([])
  const oppstart = useOppstart(kladd, onStartet)
  const { start, sender, avvist: feil } = oppstart

  const fraServer = lesFeil(feil)
  const alle = useMemo(() => {
    const svar = fraServer?.kode === 'UGYLDIG_DATA' ? fraServer.felt : []
    const egne = svar.map(({ sti, grunn }) => {
      const felt = sti.split('.')[0] ?? ''
      const navn = felt === 'skjedde' ? t('tidligere.tittel') : t('holder.tittel')
      return { sti: felt, grunn: `${navn} – ${grunn}` }
    })
    return brudd.length > 0 ? brudd : egne
  }, [brudd, fraServer, t])
  const kontekst = useMemo(
    () => ({ id, feil: new Map(alle.map(({ sti, grunn }) => [sti, grunn])) }),
    [id, alle],
  )
  const oppsummert = useMemo(
    () => alle.map(({ sti, grunn }) => ({ feltId: feltId(id, sti), tekst: grunn })),
    [id, alle],
  )

  function send(event: FormEvent) {
    event.preventDefault()
    const iFortid = dato !== '' && dato <= idag
    settBrudd([
      ...(holder ? [] : [{ sti: 'stafettholder' as const, grunn: t('feil.holder') }]),
      ...(tidligere && !iFortid ? [{ sti: 'skjedde' as const, grunn: t('feil.dato') }] : []),
    ])
    if (!holder || (tidligere && !iFortid)) return
    start({ barnId, stafettholder: somValgt(holder), ...(tidligere && { skjedde: dato }) })
  }

  return (
    <Skjemakontekst value={kontekst}>
      <form className={stil.skjema} onSubmit={send} noValidate>
        <Kladdlinje kladd={kladd} />
        <Feiloppsummering feil={oppsummert} />
        <Kort tittel={t('holder.tittel')}>
          <Holdervalg
            mulige={mulige}
            valgt={holder}
            velg={(en) => endre({ stafettholder: somValgt(en) })}
          />
        </Kort>
        <Kort tittel={t('tidligere.tittel')}>
          <Checkbox
            label={t('tidligere.bryter')}
            description={t('tidligere.hjelp')}
            checked={tidligere}
            onChange={({ target }) => endre({ tidligere: target.checked })}
          />
          {tidligere && (
            <Skrivefelt
              sti="skjedde"
              felt={{
                art: 'dato',
                tittel: t('tidligere.dato'),
                paakrevd: true,
                naarTom: 'utelat',
                verdi: dato,
                til: idag,
              }}
              endre={({ verdi }) => endre({ dato: verdi })}
            />
          )}
        </Kort>
        <IkkeSendt sender={oppstart} trygg={erTrygg(kladd.status)} />
        <Startfeil feil={feil} tittel={t('feil.tittel')} />
        <Button type="submit" loading={sender}>
          {t('start')}
        </Button>
        <Kladdstatus status={kladd.status} />
      </form>
    </Skjemakontekst>
  )
}
