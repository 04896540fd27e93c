import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { manglerIRad } from '../../machines/sak/plan/rad.ts'
import type { Sak } from '../sak/bruk.ts'
import { Sendesvar } from '../sak/gjor/Sendesvar.tsx'
import { useSending } from '../sak/gjor/useSending.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import type { Json, JsonSchema } from '../skjema/jsonSchema.ts'
import { Skjema } from '../skjema/Skjema.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import stil from './plan.module.css'
import { tilData } from './rad.ts'
import type { Kolonne } from './radmal.ts'
import { celleId } from './radmal.ts'
import type { Utkast } from './useUtkast.ts'

type Props = { sak: Sak; utkast: Utkast; vedAvgjort: () => void }

/** Puts the draft in force, from a day that may be past; or says what it lacks, cell by cell. */
export function Iverksett({ sak, utkast, vedAvgjort }: Props) {
  const t = useTranslations('plan.iverksett')
  const [fra, settFra] = useState(sak.idag)
  const sending = useSending(sak, () => {
    varsle(t('gjort'))
    vedAvgjort()
  })
  const overgang = sak.overganger.find(({ type }) => type === 'plan.iverksatt')
  if (!overgang) return null
  const { type, tittel, beskrivelse, skjema } = overgang

  // The case's answer is about today; for an earlier day the server judges when it is sent.
  const andre = fra === sak.idag ? overgang.mangler.filter(({ krav }) => krav !== 'planKlar') : []
  const data = tilData(utkast.rader)
  const tomme = utkast.rader.flatMap(({ nokkel }, i) => {
    const rad = data[i]
    return rad
      ? manglerIRad(rad, fra).map((felt) => ({ nokkel, nr: i + 1, felt: felt as Kolonne }))
      : []
  })

  async function settIKraft(begrunnelse: Json) {
    const versjon = await utkast.ferdigLagret()
    const skjedde = fra === sak.idag ? {} : { skjedde: fra }
    if (versjon !== null) sending.send({ type, data: begrunnelse, ...skjedde }, versjon)
  }

  return (
    <section className={stil.iverksett} aria-labelledby="iverksett-tittel">
      <h3 id="iverksett-tittel">{tittel}</h3>
      <p className={stil.dempet}>{beskrivelse}</p>
      <Textfield
        type="date"
        label={t('fra')}
        description={fra < sak.idag ? t('tidligere') : undefined}
        min={overgang.tidligst}
        max={sak.idag}
        value={fra}
        onChange={({ target }) => target.value && settFra(target.value)}
        className={stil.datofelt}
      />
      {tomme.length + andre.length > 0 ? (
        <div>
          <h4>{t('mangler')}</h4>
          <ul className={stil.mangler}>
            {tomme.map(({ nokkel, nr, felt }) => (
              <li key={nokkel + felt}>
                <a
                  href={`#${celleId(nokkel, felt)}`}
                  onClick={(hendelse) => {
                    hendelse.preventDefault()
                    document.getElementById(celleId(nokkel, felt))?.focus()
                  }}
                >
                  {t(`felt.${felt}`, { nr })}
                </a>
              </li>
            ))}
          </ul>
          <Mangler sak={sak} mangler={andre} />
        </div>
      ) : (
        <Skjema
          skjema={skjema as JsonSchema}
          sendTekst={tittel}
          sender={sending.sender}
          onSend={settIKraft}
          feil={sending.feil?.kode === 'UGYLDIG_DATA' ? sending.feil.felt : undefined}
        />
      )}
      {sending.feil?.kode !== 'UGYLDIG_DATA' && <Sendesvar sak={sak} sending={sending} />}
    </section>
  )
}
