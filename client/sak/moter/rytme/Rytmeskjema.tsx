import { Button, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { leggTilDager } from '../../../../machines/kalender/dato.ts'
import type { Rytmedag } from '../../../../machines/mote/rytme.ts'
import { rytmedager } from '../../../../machines/mote/rytme.ts'
import type { Tid } from '../../../../machines/mote/tid.ts'
import type { Feil } from '../../../../server/api/feil.ts'
import { nyId } from '../../../id.ts'
import type { JsonSchema } from '../../../skjema/jsonSchema.ts'
import { Feiloppsummering } from '../../../ui/melding/Feiloppsummering.tsx'
import { varsle } from '../../../ui/melding/varsel.ts'
import type { Sak } from '../../bruk.ts'
import { IkkeSpurt } from '../IkkeSpurt.tsx'
import { Motesendingsvar } from '../Motesendingsvar.tsx'
import type { Mote } from '../moter.ts'
import { deler } from '../neste.ts'
import stil from '../skjema.module.css'
import { useMotedag } from '../useDagen.ts'
import { useMotesending } from '../useMotesending.ts'
import type { Oppsett } from './oppsett.ts'
import { etter, feltfeil, somRytme } from './oppsett.ts'
import { Rytmeliste } from './Rytmeliste.tsx'

type Props = { sak: Sak; mote: Mote; tid: Tid; skjema: JsonSchema; ferdig: () => void }

const FELTER = [
  { felt: 'uker', type: 'number' },
  { felt: 'fra', type: 'date' },
  { felt: 'kl', type: 'time' },
  { felt: 'antall', type: 'number' },
  { felt: 'til', type: 'date' },
] as const

/** How often, from when and how many; the days that gives, each of which can be changed, before one says yes. */
export function Rytmeskjema({ sak, mote, tid, skjema, ferdig }: Props) {
  const t = useTranslations('sak.moter.rytme')
  const id = useId()
  const motedag = useMotedag(sak)
  const [serie] = useState(nyId)
  const { innkalles, ikke } = deler(mote, skjema)
  const [oppsett, settOppsett] = useState(() => etter(tid))
  /** The days as somebody changed them; null while they are as the rhythm gives them. */
  const [endret, settEndret] = useState<Rytmedag[] | null>(null)
  const [ikkeTatt, settIkkeTatt] = useState<readonly Feil[]>([])
  const [vist, settVist] = useState<{ feltId: string; tekst: string }[]>([])
  const rytme = somRytme(oppsett, leggTilDager(sak.idag, 365))
  const feil = new Map(
    (oppsett.fra ? feltfeil(rytme) : []).map(({ felt, mest }) => [
      felt as keyof Oppsett,
      t(`feil.${felt}`, { mest }),
    ]),
  )
  const regnet = oppsett.fra && feil.size === 0 ? rytmedager(rytme, motedag) : []
  const dager = endret ?? regnet
  const toPaaEnDag = new Set(dager.map(({ dato }) => dato)).size < dager.length
  const tidene = dager.map(({ dato }) => ({ dato, kl: oppsett.kl, minutter: tid.minutter }))
  const sending = useMotesending(sak, (utfall) => {
    settIkkeTatt(utfall.feil)
    if (utfall.tatt.length > 0) varsle(t('innkalt', { antall: utfall.tatt.length }))
    settEndret(dager.filter((_, nr) => !utfall.tatt.includes(nr)))
    if (utfall.feil.length === 0) ferdig()
  })

  function send(event: FormEvent) {
    event.preventDefault()
    settVist([
      ...[...feil].map(([felt, tekst]) => ({ feltId: `${id}-${felt}`, tekst })),
      ...(toPaaEnDag ? [{ feltId: `${id}-dag-0`, tekst: t('sammeDag') }] : []),
    ])
    if (feil.size > 0 || toPaaEnDag || dager.length === 0) return
    const { slag, form, sted, tolk } = mote
    const felles = {
      naar: 'fast',
      slag,
      hvem: innkalles,
      form,
      tolk,
      ...(sted !== null && { sted }),
    }
    const alle = regnet.map(({ egentlig }) => egentlig)
    sending.send(
      tidene.map((tid, nr) => ({
        type: 'mote.foreslatt',
        data: {
          ...felles,
          tid,
          serie: { id: serie, nr: alle.indexOf(dager[nr]?.egentlig ?? '') + 1 },
        },
      })),
    )
  }

  return (
    <form className={stil.skjema} onSubmit={send} noValidate>
      <Feiloppsummering feil={vist} />
      <Motesendingsvar sak={sak} sending={sending} feil={ikkeTatt} />
      <IkkeSpurt sak={sak} ikke={ikke} />
      <div className={stil.rad}>
        {FELTER.map(({ felt, type }) => (
          <Textfield
            key={felt}
            id={`${id}-${felt}`}
            type={type}
            autoComplete="off"
            label={t(felt === 'fra' ? 'forste' : felt)}
            value={oppsett[felt]}
            error={feil.get(felt)}
            onChange={({ target }) => {
              settOppsett({ ...oppsett, [felt]: target.value })
              if (felt !== 'kl') settEndret(null)
            }}
          />
        ))}
      </div>
      <section className={stil.tider}>
        <h2 aria-live="polite">{t('dagene', { antall: dager.length })}</h2>
        <Rytmeliste
          id={`${id}-dag`}
          sak={sak}
          hvem={innkalles}
          dager={dager}
          tider={tidene}
          endre={settEndret}
        />
      </section>
      <div className={stil.knapper}>
        <Button type="submit" loading={sending.sender} disabled={dager.length === 0}>
          {t('kallInn', { antall: dager.length })}
        </Button>
      </div>
    </form>
  )
}
