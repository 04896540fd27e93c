import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Overgang, Sak } from '../bruk.ts'
import { Varselkort } from '../fravaer/Varselkort.tsx'
import { arket } from '../kartlegging/ark.ts'
import { Foert } from '../kartlegging/Foert.tsx'
import { Forstaaelser } from '../kartlegging/Forstaaelser.tsx'
import { Gjelder } from '../laget/Gjelder.tsx'
import { ManglerSamtykke } from '../laget/ManglerSamtykke.tsx'
import { Samtykkehjelp } from '../laget/Samtykkehjelp.tsx'
import { Flytting } from '../moter/Flytting.tsx'
import { Ventende } from '../moter/Ventende.tsx'
import { Fortalt } from '../stemme/Fortalt.tsx'
import { erFortalt, innspillI, sistFortalt } from '../stemme/innspill.ts'
import { Svar } from '../stemme/Svar.tsx'
import { Verktoysvar } from '../stemme/verktoy/Verktoysvar.tsx'
import { Foresatte } from './Foresatte.tsx'
import stil from './gjor.module.css'
import { Rutinebytte } from './Rutinebytte.tsx'

type Props = { sak: Sak; overgang: Overgang }

/** What is good to have before one's eyes while writing. */
export function Vedsiden({ sak, overgang }: Props) {
  const innhold = ved(sak, overgang)
  return innhold && <div className={stil.ved}>{innhold}</div>
}

function ved(sak: Sak, { type, om }: Overgang) {
  switch (type) {
    case 'barnet.hort':
      return <SisteStemme sak={sak} />
    case 'stemme.vist':
    case 'stemme.besvart':
      return <Innspillet sak={sak} om={om} />
    case 'foresatte.kontaktet':
      return <Foresatte sak={sak} />
    case 'forstaaelse.gitt':
    case 'forstaaelse.enighet':
      return <Forstaaelser sak={sak} ark={arket(sak)} aapen={false} />
    case 'fravaer.vurdert':
      return <Varselkort sak={sak} svares />
    case 'stafett.mottatt':
    case 'stafett.avslaatt':
      return <Overlevering sak={sak} />
    case 'rutine.byttet':
      return <Rutinebytte sak={sak} />
    case 'trinn.hevet':
      return <NesteTrinn sak={sak} />
    case 'medlem.kommet':
      return <ManglerSamtykke sak={sak} />
    case 'samtykke.gitt':
      return <Samtykkehjelp sak={sak} />
    case 'sak.avsluttet':
    case 'sak.lukket':
      return <Ventende sak={sak} blir="lukket" />
    case 'sak.satPaaVent':
      return <Ventende sak={sak} blir="paaVent" />
    case 'mote.flyttet':
      return <Flytting sak={sak} om={om} />
    case 'medlem.fastKontakt':
    case 'medlem.gatt':
    case 'samtykke.ogsaaGitt':
    case 'samtykke.trukket':
      return <Gjelder sak={sak} om={om} />
    default:
      return null
  }
}

function SisteStemme({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.gjor')
  const sist = sistFortalt(sak)
  if (!sist) return null
  return (
    <Kort tittel={t('forrigeStemme')}>
      {sist.hort.verktoy && <Verktoysvar verktoy={sist.hort.verktoy} />}
      {sist.hort.harOrd ? (
        <Foert tekst={sist.hort.syn} dato={sist.dato} />
      ) : (
        <p>
          <Dato dato={sist.dato} />
        </p>
      )}
    </Kort>
  )
}

/** The entry that is written about, and the answer that somebody else may have given meanwhile. */
function Innspillet({ sak, om }: { sak: Sak; om: string | undefined }) {
  const innspill = innspillI(sak).find((en) => en.om === om)
  if (!innspill || !erFortalt(innspill)) return null
  const { tittel, svar } = innspill
  return (
    <Kort tittel={tittel}>
      <Fortalt sak={sak} innspill={innspill} />
      {svar && <Svar sak={sak} svar={svar} />}
    </Kort>
  )
}

function Overlevering({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.gjor')
  const { tilbud, holder } = sak.stafett
  if (!tilbud) return null
  return (
    <Kort tittel={t('overlevering')}>
      <Person navn={sak.folk[holder.person] ?? ''} holder />
      <Foert tekst={tilbud.overlevering} dato={tilbud.dato} />
    </Kort>
  )
}

function NesteTrinn({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.gjor')
  const neste = sak.trapp.find(({ nr }) => nr === sak.trinn + 1)
  if (!neste) return null
  return (
    <Kort tittel={t('nesteTrinn', { nr: neste.nr, tittel: neste.tittel })}>
      <p>{neste.beskrivelse}</p>
      <ul className={stil.gjoremaal}>
        {neste.gjoremaal.map((en) => (
          <li key={en}>{en}</li>
        ))}
      </ul>
    </Kort>
  )
}
