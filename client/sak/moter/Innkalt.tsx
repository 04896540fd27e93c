import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { innkalte } from '../../../machines/mote/innkalte.ts'
import { slutt } from '../../../machines/mote/tid.ts'
import { useTid } from '../../avstemning/tid.ts'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { finnOvergang, kanGjores } from '../handling/overgang.ts'
import { Borte } from './Borte.tsx'
import { Familielenker } from './Familielenker.tsx'
import { FamilienVil } from './FamilienVil.tsx'
import { Kommer } from './Kommer.tsx'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { evalueres, utestengte } from './moter.ts'
import { UtenEpost } from './UtenEpost.tsx'
import { UtenSamtykke } from './UtenSamtykke.tsx'
import { useKollisjoner } from './useKollisjoner.ts'

type Props = {
  sak: Sak
  mote: Mote
  /** What comes after it. */
  children?: ReactNode
}

/** A meeting that is called in: when, where, with whom, and what one can do with it. */
export function Innkalt({ sak, mote, children }: Props) {
  const t = useTranslations('sak.moter')
  const { relativ } = useDato()
  const tidstekst = useTid()
  const id = useId()
  const { om, tid, hva, hvordan, sted, tolk } = mote
  const kalte = innkalte(mote)
  const ute = utestengte(sak, kalte)
  const kollisjoner = useKollisjoner(sak, kalte, om)
  if (!tid) return null
  const naa = tid.dato <= sak.idag
  const kanEvaluere = evalueres(sak, mote)
  const handling = (
    hendelse: 'mote.holdt' | 'mote.flyttet' | 'mote.avlyst',
    variant?: 'secondary',
  ) =>
    kanGjores(sak, hendelse, om) && (
      <Handlingslenke
        sakId={sak.id}
        hendelse={hendelse}
        om={om}
        className="ds-button"
        data-variant={variant}
        aria-describedby={id}
      >
        {finnOvergang(sak, { type: hendelse, om })?.navn}
      </Handlingslenke>
    )
  return (
    <li className={stil.mote} data-naa={naa || undefined}>
      <h4 id={id}>{storForbokstav(hva)}</h4>
      <p className={stil.naar}>
        {tidstekst({ dato: tid.dato, fra: tid.kl, til: slutt(tid) })}{' '}
        <span className={stil.dempet}>· {relativ(tid.dato)}</span>
      </p>
      {tid.dato < sak.idag && <p className={stil.mangler}>{t('ikkeHoldt')}</p>}
      <Kommer sak={sak} mote={mote} />
      {kollisjoner(tid).map((en) => (
        <p key={en} className={stil.merknad}>
          {en}
        </p>
      ))}
      <UtenSamtykke sak={sak} tjenester={ute} naar="innkalt" />
      <UtenSamtykke
        sak={sak}
        tjenester={utestengte(sak, kalte, tid.dato).filter((en) => !ute.includes(en))}
        naar="foerMotet"
      />
      <Borte sak={sak} hvem={kalte} />
      <UtenEpost sak={sak} mote={mote} />
      <p>
        {storForbokstav(hvordan)}
        {tolk && `, ${t('tolk')}`}
        {sted && (
          <>
            {': '}
            <Fritekst>{sted}</Fritekst>
          </>
        )}
      </p>
      <FamilienVil sak={sak} mote={mote} />
      <Familielenker sak={sak} mote={mote} />
      <div className={stil.knapper}>
        {kanEvaluere && (
          <Link
            to="/sak/$id/motet/$om"
            params={{ id: sak.id, om }}
            className="ds-button"
            data-variant={naa ? undefined : 'secondary'}
            aria-describedby={id}
          >
            {t(naa ? 'start' : 'forbered')}
          </Link>
        )}
        {handling('mote.holdt', naa && !kanEvaluere ? undefined : 'secondary')}
        {handling('mote.flyttet', 'secondary')}
        {handling('mote.avlyst', 'secondary')}
      </div>
      {children}
    </li>
  )
}
