import { useLocation } from '@tanstack/react-router'
import { Suspense, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { glemKladd } from '../kladd/kladder.ts'
import { kladdnavn } from '../kladd/navn.ts'
import type { Sak } from '../sak/bruk.ts'
import { finnOvergang } from '../sak/handling/overgang.ts'
import type { Nettopp } from '../sak/nettopp.ts'
import { nettoppTatt } from '../sak/nettopp.ts'
import type { JsonSchema } from '../skjema/jsonSchema.ts'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Ulagret } from '../ui/melding/Ulagret.tsx'
import { Flyttet } from './Flyttet.tsx'
import { Forkast } from './Forkast.tsx'
import { Grunnlag } from './grunnlag/Grunnlag.tsx'
import { Iverksett } from './Iverksett.tsx'
import { Lagringsstatus } from './Lagringsstatus.tsx'
import { Maalfelt } from './Maalfelt.tsx'
import { Planstart } from './Planstart.tsx'
import stil from './plan.module.css'
import type { Rad } from './rad.ts'
import { bareIndivid, nyRad } from './rad.ts'
import { celleId, lesRadmal, MAAL_ID } from './radmal.ts'
import { fraData } from './skrevet.ts'
import { Utkastkonflikt } from './Utkastkonflikt.tsx'
import { Utkasttabell } from './Utkasttabell.tsx'
import { useUtkast } from './useUtkast.ts'
import { useValgbare } from './useValgbare.ts'

type Props = {
  sak: Sak
  /** Of the draft, and of putting it in force where the case can do that. */
  skjema: JsonSchema
  iverksettskjema: JsonSchema | undefined
  /** The draft is a draft no longer: thrown away, or put in force by this step. */
  vedAvgjort: (nettopp?: Nettopp) => void
}

/** The draft of a plan: written in cells, saved as one types, put in force when it is whole. */
export function Utkastredigering({ sak, skjema, iverksettskjema, vedAvgjort }: Props) {
  const t = useTranslations('plan.utkast')
  const utkast = useUtkast(sak)
  const { maal, rader } = utkast
  const endre = (nye: Rad[]) => utkast.endre({ rader: nye })
  const mal = useMemo(() => lesRadmal(skjema), [skjema])
  const valgbare = useValgbare(sak, mal.ansvarlig.parter)
  // One key for each time somebody came by a link that asks for the draft.
  const bedtOm = useLocation({
    select: ({ hash, state }) => (hash === 'utkast' ? (state.__TSR_key ?? hash) : null),
  })
  const seksjon = useRef<HTMLElement>(null)

  function begynn() {
    const forslag = fraData(sak.plan.forslag)
    const forste = forslag.rader[0] ?? nyRad(undefined, mal.evalueres.forvalg)
    utkast.endre(forslag.rader.length > 0 ? forslag : { rader: [forste] })
    const forst = forslag.maal ? celleId(forste.nokkel, 'omraade') : MAAL_ID
    requestAnimationFrame(() => document.getElementById(forst)?.focus())
  }

  const harRader = rader.length > 0
  const vedBeskjed = useRef(() => {})
  vedBeskjed.current = () => (harRader ? seksjon.current?.focus() : begynn())
  useEffect(() => {
    if (bedtOm !== null) vedBeskjed.current()
  }, [bedtOm])

  function avgjort(nettopp?: Nettopp) {
    glemKladd(kladdnavn.hendelse(sak.id, 'plan.iverksatt'))
    vedAvgjort(nettopp)
  }

  const iverksetting = finnOvergang(sak, { type: 'plan.iverksatt' })
  if (!harRader) return <Planstart sak={sak} begynn={begynn} />
  return (
    <section
      ref={seksjon}
      id="utkast"
      tabIndex={-1}
      className={stil.ark}
      aria-labelledby="utkast-tittel"
    >
      <header className={stil.arkhode}>
        <h2 id="utkast-tittel">{t('tittel')}</h2>
        <Lagringsstatus utkast={utkast} />
      </header>
      {utkast.konflikt && <Utkastkonflikt {...utkast} konflikt={utkast.konflikt} />}
      <Flyttet sak={sak} rader={rader} endre={endre} />
      <Grunnlag sak={sak} />
      <Maalfelt
        fornavn={sak.barn.fornavn}
        maal={maal}
        lengde={mal.maal}
        endre={(ny) => utkast.endre({ maal: ny })}
        forlat={utkast.lagreNaa}
      />
      <p className={`${stil.dempet} ${stil.taster}`}>{t('taster')}</p>
      <Utkasttabell
        rutine={sak.rutine}
        valgbare={valgbare}
        mal={mal}
        rader={rader}
        endre={endre}
        forlat={utkast.lagreNaa}
      />
      {bareIndivid(rader) && (
        <p className={stil.tips}>
          <strong>{t('tips')}</strong> {t('bareIndivid', { arena: sak.arena })}
        </p>
      )}
      {iverksetting && iverksettskjema && (
        <Suspense fallback={<Skjelett linjer={2} />}>
          <Iverksett
            sak={sak}
            utkast={utkast}
            overgang={iverksetting}
            skjema={iverksettskjema}
            vedAvgjort={() => avgjort(nettoppTatt(iverksetting))}
          />
        </Suspense>
      )}
      <div className={stil.lenker}>
        <Forkast sak={sak} utkast={utkast} vedAvgjort={() => avgjort()} />
      </div>
      <Ulagret naar={utkast.usendt} hva={t('forlat')} forsok={utkast.rekkerAaLagre} />
    </section>
  )
}
