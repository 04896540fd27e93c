import { Button } from '@digdir/designsystemet-react'
import type { FormEvent, ReactNode } from 'react'
import { useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../ui/dato/bruk.ts'
import { Feiloppsummering } from '../ui/melding/Feiloppsummering.tsx'
import { tilData } from './data.ts'
import { Feltvisning } from './Feltvisning.tsx'
import type { Felt } from './felt.ts'
import type { Json, JsonSchema } from './jsonSchema.ts'
import { Delvisning, feltId, Skjemakontekst } from './kontekst.ts'
import type { Brudd } from './kontroll.ts'
import { kontroller } from './kontroll.ts'
import { lesFelt } from './les.ts'
import stil from './skjema.module.css'

type Props = {
  skjema: JsonSchema
  /** What the form starts with; the schema's defaults fill the rest. */
  verdier?: Json
  onSend: (data: Json) => void
  /** Told what is filled in so far, whether or not it is complete. */
  onEndre?: (data: Json | undefined) => void
  /** What the server would not have, by path (`tiltak.0.ansvarlig`). */
  feil?: readonly { sti: string; grunn: string }[]
  sendTekst: string
  sender?: boolean
  avbryt?: () => void
  /** Fields that are not the schema's own, before the buttons. */
  children?: ReactNode
}

const ingenFeil: NonNullable<Props['feil']> = []

/**
 * A form made from a JSON Schema. What was typed stays when sending fails and
 * when the schema changes underneath; it is kept in memory only.
 */
export function Skjema(props: Props) {
  const { skjema, verdier, onSend, onEndre, feil = ingenFeil, sendTekst, sender = false } = props
  const t = useTranslations('skjema')
  const felles = useTranslations('felles')
  const d = useDato()
  const id = useId()
  const [lest, settLest] = useState(skjema)
  const [rot, settRot] = useState(() => les(skjema, verdier))
  const [brudd, settBrudd] = useState<readonly Brudd[]>([])
  if (lest !== skjema) {
    settLest(skjema)
    settRot(les(skjema, tilData(rot)))
  }

  const alle = useMemo(() => {
    const egne = brudd.map(({ sti, felt, kode, grense = 0, dato }) => ({
      sti,
      grunn: t(`feil.${kode}`, { felt, grense, dato: dato ? d.lang(dato) : '' }),
    }))
    return egne.length > 0 ? egne : feil
  }, [brudd, feil, t, d.lang])
  const kontekst = useMemo(() => {
    // A field that has been put right says so at once; the summary stands until the next try.
    const gjenstaar = brudd.length > 0 ? new Set(kontroller(rot).map(({ sti }) => sti)) : undefined
    const vises = alle.filter(({ sti }) => gjenstaar?.has(sti) ?? true)
    return { id, feil: new Map(vises.map(({ sti, grunn }) => [sti, grunn])) }
  }, [id, alle, brudd, rot])
  const oppsummert = useMemo(
    () => alle.map(({ sti, grunn }) => ({ feltId: feltId(id, sti), tekst: grunn })),
    [id, alle],
  )

  function endre(felt: Felt) {
    settRot(felt)
    onEndre?.(tilData(felt))
  }

  function send(hendelse: FormEvent) {
    hendelse.preventDefault()
    const funnet = kontroller(rot)
    settBrudd(funnet)
    const data = tilData(rot)
    if (funnet.length === 0 && data !== undefined) onSend(data)
  }

  return (
    <Skjemakontekst value={kontekst}>
      <form className={stil.skjema} onSubmit={send} noValidate>
        <Feiloppsummering feil={oppsummert} />
        <Delvisning value={Feltvisning}>
          <Feltvisning felt={rot} sti="" endre={endre} />
        </Delvisning>
        {props.children}
        <div className={stil.knapper}>
          <Button type="submit" loading={sender}>
            {sendTekst}
          </Button>
          {props.avbryt && (
            <Button variant="tertiary" onClick={props.avbryt}>
              {felles('avbryt')}
            </Button>
          )}
        </div>
      </form>
    </Skjemakontekst>
  )
}

function les(skjema: JsonSchema, verdier: Json | undefined): Felt {
  return lesFelt(skjema, verdier, { navn: '', paakrevd: true })
}
