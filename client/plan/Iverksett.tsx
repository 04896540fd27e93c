import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { manglerIRad } from '../../machines/sak/plan/rad.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { NaarSkjedde, SKJEDDE } from '../sak/gjor/NaarSkjedde.tsx'
import { Sendesvar } from '../sak/gjor/Sendesvar.tsx'
import { useSending } from '../sak/gjor/useSending.ts'
import { useSkjedde } from '../sak/gjor/useSkjedde.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import type { Json, JsonSchema } from '../skjema/jsonSchema.ts'
import { Skjemakontekst } from '../skjema/kontekst.ts'
import { kontroller } from '../skjema/kontroll.ts'
import { Skjema } from '../skjema/Skjema.tsx'
import { useBruddtekst } from '../skjema/useBruddtekst.ts'
import { varsle } from '../ui/melding/varsel.ts'
import { utkast as paabegynt } from '../utkast.ts'
import stil from './plan.module.css'
import { tilData } from './rad.ts'
import type { Kolonne } from './radmal.ts'
import { celleId } from './radmal.ts'
import type { Utkast } from './useUtkast.ts'

type Props = {
  sak: Sak
  utkast: Utkast
  overgang: Overgang
  skjema: JsonSchema
  vedAvgjort: () => void
}

/** Under which the reason and the day are remembered while they are not sent. */
export const iverksettnokkel = (sakId: string) => `${sakId} plan.iverksatt`

/** Puts the draft in force, from a day that may be past; or says what it lacks, cell by cell. */
export function Iverksett({ sak, utkast, overgang, skjema, vedAvgjort }: Props) {
  const t = useTranslations('plan.iverksett')
  const bruddtekst = useBruddtekst()
  const id = useId()
  const { type, navn, tittel, beskrivelse } = overgang
  const nokkel = iverksettnokkel(sak.id)
  const { felt, dag, naar, endre } = useSkjedde(nokkel, overgang, sak.idag, {
    tittel: t('fra'),
    iEttertid: t('tidligere'),
  })
  const [begrunnelse] = useState(() => paabegynt.hent(nokkel))
  const sending = useSending(sak, () => {
    varsle(t('gjort'))
    vedAvgjort()
  })

  // The case's answer is about today; for an earlier day the server judges when it is sent.
  const andre = dag === sak.idag ? overgang.mangler.filter(({ krav }) => krav !== 'planKlar') : []
  const data = tilData(utkast.rader)
  const tomme = utkast.rader.flatMap(({ nokkel }, i) => {
    const rad = data[i]
    return rad
      ? manglerIRad(rad, dag).map((en) => ({ nokkel, nr: i + 1, felt: en as Kolonne }))
      : []
  })

  async function settIKraft(data: Json) {
    const versjon = await utkast.ferdigLagret()
    if (versjon !== null) sending.send({ type, data, ...naar }, versjon)
  }

  const feil = sending.feil?.kode === 'UGYLDIG_DATA' ? sending.feil.felt : undefined
  const datobrudd = felt ? kontroller(felt, SKJEDDE) : []
  const datofeil = new Map([
    ...(feil ?? []).map(({ sti, grunn }) => [sti, grunn] as const),
    ...datobrudd.map((en) => [en.sti, bruddtekst(en)] as const),
  ])

  return (
    <section className={stil.iverksett} aria-labelledby="iverksett-tittel">
      <h3 id="iverksett-tittel">{tittel}</h3>
      <p className={stil.dempet}>{beskrivelse}</p>
      {felt && (
        <Skjemakontekst value={{ id, feil: datofeil }}>
          <NaarSkjedde felt={felt} endre={endre} />
        </Skjemakontekst>
      )}
      {tomme.length + andre.length > 0 ? (
        <div>
          <h4>{t('mangler')}</h4>
          <ul className={stil.mangler}>
            {tomme.map(({ nokkel, nr, felt }) => (
              <li key={nokkel + felt}>
                <a
                  href={`#${celleId(nokkel, felt)}`}
                  onClick={(event) => {
                    event.preventDefault()
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
          id={id}
          skjema={skjema}
          verdier={begrunnelse}
          sendTekst={navn}
          sender={sending.sender}
          onSend={settIKraft}
          onEndre={(ny) => paabegynt.remember(nokkel, ny)}
          feil={feil}
          andre={felt && [[SKJEDDE, felt]]}
        />
      )}
      {!feil && <Sendesvar sak={sak} sending={sending} />}
    </section>
  )
}
