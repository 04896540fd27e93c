import { useTranslations } from 'use-intl'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Person } from '../../ui/person/Person.tsx'
import type { Overgang, Sak } from '../bruk.ts'
import { Varselkort } from '../fravaer/Varselkort.tsx'
import { arket } from '../kartlegging/ark.ts'
import { Foert } from '../kartlegging/Foert.tsx'
import { Forstaaelser } from '../kartlegging/Forstaaelser.tsx'
import stil from './gjor.module.css'

type Props = { sak: Sak; hendelse: Overgang['type'] }

/** What is good to have before one's eyes while writing. */
export function Vedsiden({ sak, hendelse }: Props) {
  const innhold = ved(sak, hendelse)
  return innhold && <aside className={stil.ved}>{innhold}</aside>
}

function ved(sak: Sak, hendelse: Overgang['type']) {
  switch (hendelse) {
    case 'barnet.hort':
      return <SisteStemme sak={sak} />
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
    case 'trinn.hevet':
      return <NesteTrinn sak={sak} />
    default:
      return null
  }
}

function SisteStemme({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.gjor')
  const { stemme } = sak.kontekst
  if (stemme?.resultat !== 'hort') return null
  return (
    <Kort tittel={t('forrigeStemme')}>
      <Foert tekst={stemme.syn} dato={stemme.dato} />
    </Kort>
  )
}

function Foresatte({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.gjor')
  const valg = useTranslations('sak.valg')
  const { foresatte } = sak.kontekst
  return (
    <Kort tittel={t('foresatte')}>
      {sak.barn.foresatte.map(({ navn, relasjon }) => (
        <Person key={navn} navn={navn} linje={valg(`relasjon.${relasjon}`)} />
      ))}
      {foresatte?.resultat === 'kontaktet' && (
        <section>
          <h3>{t('sistKontakt')}</h3>
          <Foert tekst={foresatte.oppsummering} dato={foresatte.dato} />
        </section>
      )}
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
