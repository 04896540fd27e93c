import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { manglerIUtkast } from '../../machines/sak/plan/rad.ts'
import { Kladdlinje } from '../kladd/Kladdlinje.tsx'
import { Kladdstatus } from '../kladd/Kladdstatus.tsx'
import { kladdnavn } from '../kladd/navn.ts'
import { erTrygg } from '../kladd/trygg.ts'
import { useKladd } from '../kladd/useKladd.ts'
import type { Overgang, Sak } from '../sak/bruk.ts'
import { NaarSkjedde, SKJEDDE } from '../sak/gjor/NaarSkjedde.tsx'
import { Sendesvar } from '../sak/gjor/Sendesvar.tsx'
import { skjeddeFelt } from '../sak/gjor/skjedde.ts'
import { useSending } from '../sak/gjor/useSending.ts'
import { Mangler } from '../sak/handling/Mangler.tsx'
import type { Json, JsonSchema } from '../skjema/jsonSchema.ts'
import { Skjemakontekst } from '../skjema/kontekst.ts'
import { kontroller } from '../skjema/kontroll.ts'
import { Skjema } from '../skjema/Skjema.tsx'
import { useBruddtekst } from '../skjema/useBruddtekst.ts'
import { varsle } from '../ui/melding/varsel.ts'
import { useFlytting } from './flytting.ts'
import stil from './plan.module.css'
import type { Kolonne } from './radmal.ts'
import { celleId, MAAL_ID } from './radmal.ts'
import { tilData } from './skrevet.ts'
import type { Utkast } from './useUtkast.ts'

type Props = {
  sak: Sak
  utkast: Utkast
  overgang: Overgang
  skjema: JsonSchema
  vedAvgjort: () => void
}

/** What is kept of it: the reason where one is asked for, and the day where that is not today. */
const ingenting: { data: Json; skjedde: string | null } = { data: {}, skjedde: null }

/** Puts the draft in force, from a day that may be past; or says what it lacks, cell by cell. */
export function Iverksett({ sak, utkast, overgang, skjema, vedAvgjort }: Props) {
  const t = useTranslations('plan.iverksett')
  const bruddtekst = useBruddtekst()
  const id = useId()
  const { type, navn, tittel, beskrivelse } = overgang
  const flytting = useFlytting(sak, utkast.rader)
  const kladd = useKladd(kladdnavn.hendelse(sak.id, type), ingenting)
  const ord = { tittel: t('fra'), iEttertid: t('tidligere') }
  const { felt, dag, naar, endre } = skjeddeFelt(overgang, sak.idag, ord, {
    dag: kladd.verdi.skjedde,
    velg: (dag) => kladd.sett({ ...kladd.verdi, skjedde: dag }),
  })
  const sending = useSending(
    sak,
    () => {
      varsle(t('gjort'))
      vedAvgjort()
    },
    { kladd },
  )

  // The case's answer is about today; for an earlier day the server judges when it is sent.
  const andre = dag === sak.idag ? overgang.mangler.filter(({ krav }) => krav !== 'planKlar') : []
  const tomme = manglerIUtkast(sak.plan, tilData(utkast), dag).map(({ rad, felt }) => {
    const nokkel = utkast.rader[rad ?? 0]?.nokkel ?? ''
    return {
      celle: rad === null ? MAAL_ID : celleId(nokkel, felt as Kolonne),
      felt: felt as Kolonne | 'maal',
      nr: (rad ?? 0) + 1,
    }
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
      <Kladdlinje kladd={kladd} />
      {flytting && <p>{flytting.setning}</p>}
      {felt && (
        <Skjemakontekst value={{ id, feil: datofeil }}>
          <NaarSkjedde felt={felt} endre={endre} />
        </Skjemakontekst>
      )}
      {tomme.length + andre.length > 0 ? (
        <div>
          <h4>{t('mangler')}</h4>
          <ul className={stil.mangler}>
            {tomme.map(({ celle, nr, felt }) => (
              <li key={celle}>
                <a
                  href={`#${celle}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(celle)?.focus()
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
          key={kladd.utgave}
          verdier={kladd.verdi.data}
          sendTekst={navn}
          sender={sending.sender}
          onSend={settIKraft}
          onEndre={(ny) => kladd.sett({ ...kladd.verdi, data: ny ?? null })}
          status={<Kladdstatus status={kladd.status} />}
          feil={feil}
          andre={felt && [[SKJEDDE, felt]]}
        />
      )}
      {!feil && <Sendesvar sak={sak} sending={sending} trygg={erTrygg(kladd.status)} />}
    </section>
  )
}
