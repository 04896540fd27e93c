import { Button } from '@digdir/designsystemet-react'
import type { FormEvent, ReactNode } from 'react'
import { useId, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Feiloppsummering } from '../ui/melding/Feiloppsummering.tsx'
import { tilData } from './data.ts'
import { Feltvisning } from './Feltvisning.tsx'
import type { Felt } from './felt.ts'
import { feltnavn } from './feltnavn.ts'
import type { Json, JsonSchema } from './jsonSchema.ts'
import { Delvisning, feltId, Skjemakontekst } from './kontekst.ts'
import type { Brudd } from './kontroll.ts'
import { kontroller } from './kontroll.ts'
import { lesFelt } from './les.ts'
import stil from './skjema.module.css'
import { useBruddtekst } from './useBruddtekst.ts'

type Props = {
  /** Given where a field outside belongs to the form, so that the summary leads there. */
  id?: string
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
  /** Beside the buttons: where what is filled in is kept. */
  status?: ReactNode
  /** Fields that are not the schema's own, before the buttons. */
  children?: ReactNode
  /** Such fields by path: what is wrong with them stands in the one summary. */
  andre?: readonly (readonly [sti: string, felt: Felt])[]
}

const ingenFeil: NonNullable<Props['feil']> = []
const ingenAndre: NonNullable<Props['andre']> = []

/**
 * A form made from a JSON Schema. What was typed stays when sending fails and
 * when the schema changes underneath; whoever shows the form keeps it beyond that.
 */
export function Skjema(props: Props) {
  const { skjema, verdier, onSend, onEndre, sendTekst, sender = false } = props
  const { feil = ingenFeil, andre = ingenAndre } = props
  const felles = useTranslations('felles')
  const bruddtekst = useBruddtekst()
  const egenId = useId()
  const { id = egenId } = props
  const [lest, settLest] = useState(skjema)
  const [rot, settRot] = useState(() => les(skjema, verdier))
  const [brudd, settBrudd] = useState<readonly Brudd[]>([])
  if (lest !== skjema) {
    settLest(skjema)
    settRot(les(skjema, tilData(rot)))
  }

  const kontrollerAlt = () => [
    ...kontroller(rot),
    ...andre.flatMap(([sti, felt]) => kontroller(felt, sti)),
  ]
  // Named as the form was when the answer came: a new list would take focus while one types.
  const [svar, settSvar] = useState({ feil: ingenFeil, navngitt: ingenFeil })
  if (svar.feil !== feil) {
    const navn = (sti: string) => andre.find(([en]) => en === sti)?.[1].tittel ?? feltnavn(rot, sti)
    settSvar({ feil, navngitt: feil.map((en) => navngi(en, navn(en.sti))) })
  }

  const egne = useMemo(
    () => brudd.map((en) => ({ sti: en.sti, grunn: bruddtekst(en) })),
    [brudd, bruddtekst],
  )
  // A field that has been put right says so at once; the summary stands until the next try.
  const gjenstaar = egne.length > 0 ? new Set(kontrollerAlt().map(({ sti }) => sti)) : undefined
  const vises = gjenstaar ? egne.filter(({ sti }) => gjenstaar.has(sti)) : feil
  const kontekst = { id, feil: new Map(vises.map(({ sti, grunn }) => [sti, grunn])) }
  const oppsummert = useMemo(() => {
    const alle = egne.length > 0 ? egne : svar.navngitt
    return alle.map(({ sti, grunn }) => ({ feltId: feltId(id, sti), tekst: grunn }))
  }, [id, egne, svar])

  function endre(felt: Felt) {
    settRot(felt)
    onEndre?.(tilData(felt))
  }

  function send(event: FormEvent) {
    event.preventDefault()
    const funnet = kontrollerAlt()
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
          {props.status}
        </div>
      </form>
    </Skjemakontekst>
  )
}

function les(skjema: JsonSchema, verdier: Json | undefined): Felt {
  return lesFelt(skjema, verdier, { navn: '', paakrevd: true })
}

const navngi = <F extends { grunn: string }>(feil: F, navn: string | undefined): F =>
  navn ? { ...feil, grunn: `${navn} – ${feil.grunn}` } : feil
