import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Sidetittel } from '../../ui/flate/Sidetittel.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Mangler } from '../handling/Mangler.tsx'
import { Setning } from '../Setning.tsx'
import stil from './gjor.module.css'
import { Handlingsskjema } from './Handlingsskjema.tsx'
import { Omraadevalg } from './Omraadevalg.tsx'
import type { Del } from './start.ts'
import { nesteOmraade } from './start.ts'
import { Vedsiden } from './Vedsiden.tsx'

const rute = getRouteApi('/innlogget/sak/$id/gjor/$hendelse')

/** One transition: its form, or what is missing before it can be taken. */
export function Gjor() {
  const { hendelse } = rute.useParams()
  const med = rute.useSearch()
  const sak = useSak()
  const kartlegger = sak.overganger.find(({ type }) => type === 'kartlegging.registrert')
  const del =
    kartlegger?.type === hendelse ? { omraade: med.omraade ?? nesteOmraade(sak, kartlegger) } : med
  return <Side key={`${hendelse} ${del.omraade}`} hendelse={hendelse} del={del} />
}

function Side({ hendelse, del }: { hendelse: string; del: Del }) {
  const t = useTranslations('sak.gjor')
  const sak = useSak()
  const visNavn = useVisNavn()
  const naa = sak.overganger.find((en) => en.type === hendelse)
  // What has been begun stays on the screen, also when somebody else makes it impossible.
  const [sist, settSist] = useState(naa)
  if (naa && naa !== sist) settSist(naa)
  const [begynt, settBegynt] = useState(naa?.tillatt ?? false)
  if (naa?.tillatt && !begynt) settBegynt(true)
  return (
    <article className={stil.side}>
      <header className={stil.hode}>
        <p className={stil.tilbake}>
          <Link to="/sak/$id" params={{ id: sak.id }}>
            ← {t('tilbake', { fornavn: visNavn(sak.barn.fornavn) })}
          </Link>
        </p>
        <Sidetittel fanetittel={sist?.tittel ?? t('ikkeHer')}>
          {sist?.tittel ?? t('ikkeHer')}
        </Sidetittel>
        {sist && (
          <p className={stil.beskrivelse}>
            <Setning>{sist.beskrivelse}</Setning>
          </p>
        )}
      </header>
      {!naa?.tillatt && (
        <section className={stil.hinder} role={begynt ? 'alert' : undefined}>
          <h2>{t(begynt ? 'ikkeLenger' : 'ikkeEnna')}</h2>
          {naa ? <Mangler sak={sak} mangler={naa.mangler} /> : <p>{t('ikkeSlikSakenStaar')}</p>}
        </section>
      )}
      {del.omraade && <Omraadevalg sak={sak} valgt={del.omraade} />}
      {sist && begynt && (
        <div className={stil.kolonner}>
          <Handlingsskjema sak={sak} overgang={sist} del={del} />
          <Vedsiden sak={sak} hendelse={sist.type} />
        </div>
      )}
    </article>
  )
}
