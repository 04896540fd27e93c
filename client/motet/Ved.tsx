import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { FoerOgSist } from '../sak/fravaer/utvikling/FoerOgSist.tsx'
import { utviklingen } from '../sak/fravaer/utvikling/hent.ts'
import { sisteArk } from '../sak/kartlegging/ark.ts'
import { useSidenavn } from '../sak/kartlegging/useSidenavn.ts'
import { sistFortalt } from '../sak/stemme/innspill.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { Fritekst } from '../ui/person/Fritekst.tsx'
import { useVisNavn } from '../ui/person/useVisNavn.ts'
import { useBord } from './kontekst.ts'
import stil from './motet.module.css'

/** What should be in sight while a measure is judged: the child's words, the days away, and dissent. */
export function Ved() {
  const t = useTranslations('motet')
  return (
    <aside className={stil.ved} aria-label={t('ved')}>
      <BarnetSier />
      <DagerBorte />
      <Uenighet />
    </aside>
  )
}

function BarnetSier() {
  const t = useTranslations('motet')
  const { sak } = useBord()
  const { relativ } = useDato()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const sist = sistFortalt(sak)
  if (!sist?.hort.harOrd) return null
  return (
    <section>
      <h2>{t('sier', { fornavn })}</h2>
      <blockquote>
        <Fritekst>{sist.hort.syn}</Fritekst>
      </blockquote>
      <p className={stil.dempet}>{relativ(sist.dato)}</p>
    </section>
  )
}

/** Before the measure that is spoken of, and at the end of it. */
function DagerBorte() {
  const t = useTranslations('motet')
  const { sak, mal, svar } = useBord()
  const { data } = useQuery(utviklingen(sak.id))
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const rad = mal.punkter.find(({ id }) => id === svar.punkt)?.rad
  const tiltak = data?.tiltak.find(({ id }) => id === rad?.id)
  if (!tiltak) return null
  return (
    <section>
      <h2>{t('dagerBorte')}</h2>
      <FoerOgSist tiltak={tiltak} arena={sak.arena} />
      <p className={stil.dempet}>{t('ikkeHvorfor', { fornavn })}</p>
    </section>
  )
}

function Uenighet() {
  const t = useTranslations('motet')
  const { sak, svar } = useBord()
  const sidenavn = useSidenavn(sak)
  const { enighet } = sisteArk(sak)?.ark ?? {}
  if (!enighet || (!enighet.uenighet && enighet.uenige.length === 0)) return null
  // There it stands in the middle of the page.
  if (svar.punkt === 'familien') return null
  return (
    <section>
      <h2>{t('uenighet')}</h2>
      {enighet.uenighet && (
        <p>
          <Fritekst>{enighet.uenighet}</Fritekst>
        </p>
      )}
      {enighet.uenige.map(({ foresatt, tekst }) => (
        <p key={foresatt}>
          <strong>{sidenavn(foresatt)}:</strong> <Fritekst>{tekst}</Fritekst>
        </p>
      ))}
    </section>
  )
}
