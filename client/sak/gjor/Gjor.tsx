import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { LiggendeKladd } from '../../kladd/liggende/LiggendeKladd.tsx'
import { kladdnavn } from '../../kladd/navn.ts'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Mangler } from '../handling/Mangler.tsx'
import type { Handling } from '../handling/overgang.ts'
import { finnOvergang } from '../handling/overgang.ts'
import { useSkjema } from '../handling/skjema.ts'
import { Setning } from '../Setning.tsx'
import { Underside } from '../Underside.tsx'
import type { Lenkedel } from './del.ts'
import { tilbakeTil } from './fane.ts'
import stil from './gjor.module.css'
import { Handlingsskjema } from './Handlingsskjema.tsx'
import { Omraadevalg } from './Omraadevalg.tsx'
import { nesteOmraade } from './start.ts'
import { Vedsiden } from './Vedsiden.tsx'

const rute = getRouteApi('/innlogget/sak/$id/gjor/$hendelse')

/** One transition: its form, or what is missing before it can be taken. */
export function Gjor() {
  const { hendelse: type } = rute.useParams()
  const med = rute.useSearch()
  const sak = useSak()
  const handling = { type, om: med.om }
  const skjema = useSkjema(sak.id, handling)(handling)
  const omraade =
    med.omraade ??
    (type === 'kartlegging.registrert' && skjema ? nesteOmraade(sak, skjema) : undefined)
  const del = omraade === undefined ? med : { ...med, omraade }
  return <Side key={`${type} ${med.om} ${omraade}`} handling={handling} del={del} />
}

function Side({ handling, del }: { handling: Handling; del: Lenkedel }) {
  const t = useTranslations('sak.gjor')
  const sak = useSak()
  const visNavn = useVisNavn()
  const naa = finnOvergang(sak, handling)
  const skjema = useSkjema(sak.id, handling)(handling)
  // What has been begun stays on the screen, also when somebody else makes it impossible.
  const [sist, settSist] = useState(naa && skjema && { naa, skjema })
  if (naa && skjema && (naa !== sist?.naa || skjema !== sist.skjema)) settSist({ naa, skjema })
  const [begynt, settBegynt] = useState(naa?.tillatt ?? false)
  if (naa?.tillatt && !begynt) settBegynt(true)
  const ved = sist && <Vedsiden sak={sak} overgang={sist.naa} />
  // Of many, one must see which it is before one writes, also where there is one column.
  const vedForst = handling.om !== undefined
  const { navn, tittel, beskrivelse } = naa ??
    sist?.naa ?? { navn: t('ikkeHer'), tittel: t('ikkeHer'), beskrivelse: '' }
  return (
    <Underside
      sak={sak}
      navn={navn}
      tittel={tittel}
      om={beskrivelse && <Setning>{beskrivelse}</Setning>}
      tilbake={
        del.fra === undefined ? (
          <Link to="/sak/$id" params={{ id: sak.id }}>
            ← {t('tilbake', { fornavn: visNavn(sak.barn.fornavn) })}
          </Link>
        ) : (
          <Link {...tilbakeTil(sak.id, del.fra)}>
            ← {t(del.fra === 'evaluering' ? 'tilEvalueringen' : 'tilMotet')}
          </Link>
        )
      }
    >
      {!naa?.tillatt && (
        <section className={stil.hinder} role={begynt ? 'alert' : undefined}>
          {(naa || sist) && <h2>{t(begynt ? 'ikkeLenger' : 'ikkeEnna')}</h2>}
          {naa ? <Mangler sak={sak} mangler={naa.mangler} /> : <p>{t('ikkeSlikSakenStaar')}</p>}
        </section>
      )}
      {del.omraade && <Omraadevalg sak={sak} valgt={del.omraade} />}
      {!begynt && (
        <Suspense fallback={null}>
          <LiggendeKladd sak={sak} navn={kladdnavn.hendelse(sak.id, handling.type, del)} alene />
        </Suspense>
      )}
      {sist && begynt && (
        <div className={stil.kolonner}>
          {vedForst && ved}
          <Suspense fallback={<Skjelett linjer={4} />}>
            <Handlingsskjema
              sak={sak}
              overgang={sist.naa}
              skjema={sist.skjema}
              del={del}
              mulig={naa?.tillatt ?? false}
            />
          </Suspense>
          {!vedForst && ved}
        </div>
      )}
    </Underside>
  )
}
