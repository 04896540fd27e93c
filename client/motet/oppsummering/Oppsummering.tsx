import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { slutt } from '../../../machines/mote/tid.ts'
import { useTid } from '../../avstemning/tid.ts'
import { Ansvarlig } from '../../plan/Ansvarlig.tsx'
import type { Sak } from '../../sak/bruk.ts'
import { Hvordan } from '../../sak/moter/Hvordan.tsx'
import { usePartnavn } from '../../sak/moter/usePartnavn.ts'
import { Segment } from '../../skall/Segment.tsx'
import { useRamse } from '../../tekster/ramse.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from '../motet.module.css'
import { Gjenstaar } from './Gjenstaar.tsx'
import { EgetSyn, Synene } from './Synene.tsx'
import { useSyn } from './syn.ts'
import type { Holdt } from './utfall.ts'
import { utfallet } from './utfall.ts'

type Props = {
  sak: Sak
  mote: Holdt
  /** It was completed on this very page: one goes on from here. */
  nettopp: boolean
}

/**
 * What came of the meeting, to read or to print: the team with the minutes, the family with what was decided, who
 * does what and when one meets again. Guardians who live apart get one each, with what they said themselves.
 */
export function Oppsummering({ sak, mote, nettopp }: Props) {
  const t = useTranslations('motet.oppsummering')
  const plan = useTranslations('plan')
  const { lang, kort } = useDato()
  const tidstekst = useTid()
  const ramse = useRamse()
  const partnavn = usePartnavn(sak)
  const visNavn = useVisNavn()
  const fornavn = visNavn(sak.barn.fornavn)
  const [til, settTil] = useState('laget')
  const syn = useSyn(sak, mote)
  const eget = syn.find(({ foresatt }) => foresatt === til)
  const tilHver = syn.map(({ foresatt }) => ({
    verdi: foresatt,
    tekst: t('tilEn', { navn: visNavn(sak.folk[foresatt] ?? '') }),
  }))
  const { holdt, tolk, sted } = mote
  const { dato, oppsummering, samordning, tiltak, hvemGjor, neste } = utfallet(sak, mote)
  const tittel = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (nettopp) tittel.current?.focus()
  }, [nettopp])
  return (
    <>
      <Gjenstaar sak={sak} mote={mote} />
      <div className={stil.verktoy}>
        <Segment
          navn={t('til')}
          valg={[
            { verdi: 'laget', tekst: t('laget') },
            ...(tilHver.length > 0 ? tilHver : [{ verdi: 'familien', tekst: t('familien') }]),
          ]}
          valgt={til}
          velg={settTil}
        />
        <Button variant="secondary" onClick={() => window.print()}>
          {t('skrivUt')}
        </Button>
      </div>
      <article className={stil.oppsummering}>
        <header>
          <h2 ref={tittel} tabIndex={-1}>
            {t('tittel', { dato: lang(holdt.dato) })}
          </h2>
          <p className={stil.dempet}>{t('med', { hvem: ramse(holdt.tilstede.map(partnavn)) })}</p>
          <p className={stil.dempet}>
            <Hvordan form={holdt.hvordan} tolk={tolk} sted={til === 'laget' ? sted : null} />
          </p>
        </header>
        {til !== 'laget' && (
          <p>
            {t('hilsen', { fornavn })} {dato !== null && t('dette')}
          </p>
        )}
        {dato === null && <p>{t('utenEvaluering')}</p>}
        {dato !== null && dato !== holdt.dato && (
          <p className={stil.dempet}>{t('evaluertDa', { dato: lang(dato) })}</p>
        )}
        {oppsummering && (
          <section>
            <h3>{t('enige')}</h3>
            <p>
              <Fritekst>{oppsummering}</Fritekst>
            </p>
            {til === 'laget' && samordning && (
              <p className={stil.dempet}>{plan('samordning', { trinn: samordning })}</p>
            )}
          </section>
        )}
        {til === 'laget' && <Synene sak={sak} syn={syn} />}
        {eget && <EgetSyn syn={eget} />}
        {tiltak.length > 0 && (
          <section>
            <h3>{t('tiltakene')}</h3>
            <ul>
              {tiltak.map(({ id, omraade, ord }) => (
                <li key={id}>
                  <Fritekst>{omraade}</Fritekst>: {ord}
                </li>
              ))}
            </ul>
          </section>
        )}
        {hvemGjor.length > 0 && (
          <section>
            <h3>{t('hvemGjor')}</h3>
            <ul>
              {hvemGjor.map((rad) => (
                <li key={rad.id}>
                  <strong>
                    <Ansvarlig ansvarlig={rad.ansvarlig} />
                  </strong>
                  : <Fritekst>{rad.tiltak.join(' · ')}</Fritekst>{' '}
                  {rad.evalueres !== null && rad.evalueres > holdt.dato && (
                    <span className={stil.dempet}>({t('ser', { dato: kort(rad.evalueres) })})</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3>{t('neste')}</h3>
          <p>
            {neste.tid
              ? tidstekst({ dato: neste.tid.dato, fra: neste.tid.kl, til: slutt(neste.tid) })
              : t(neste.finnerTid ? 'finnerTid' : 'ingenNeste')}
          </p>
        </section>
        {til === 'laget' && (
          <section>
            <h3>{t('referat')}</h3>
            <p>
              <Fritekst>{holdt.referat}</Fritekst>
            </p>
          </section>
        )}
      </article>
    </>
  )
}
