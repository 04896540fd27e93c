import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { kommandoer } from '../kommandoer.ts'
import { useBord } from '../kontekst.ts'
import { manglene } from '../mangler.ts'
import stil from '../motet.module.css'
import { mangelfelt, useMangeltekst } from '../useMangeltekst.ts'
import { usePunktnavn } from '../usePunktnavn.ts'
import { Punkthode } from './Punkthode.tsx'

type Props = { fullfor: () => void; sender: boolean }

/** What the meeting makes in the case, each by itself; and what must be said first, with the way there, point by point. */
export function Fullfor({ fullfor, sender }: Props) {
  const t = useTranslations('motet')
  const { kort } = useDato()
  const { mal, svar, gaaTil, id, usendt, avvist } = useBord()
  const navn = usePunktnavn()
  const mangeltekst = useMangeltekst()
  const mangler = manglene(mal, svar)
  const dato = svar.neste.dato ? kort(svar.neste.dato) : ''
  return (
    <>
      <Punkthode om={t('fullforOm')}>{t('punkt.fullfor')}</Punkthode>
      {mangler.length > 0 && (
        <section className={stil.mangler}>
          <h3>{t('manglerForst', { antall: mangler.length })}</h3>
          <ul>
            {mal.punkter.flatMap((punkt) => {
              const her = mangler.filter((en) => en.punkt === punkt.id)
              const [forst] = her
              if (!forst) return []
              return (
                <li key={punkt.id}>
                  <button type="button" onClick={() => gaaTil(punkt.id, mangelfelt(forst, id))}>
                    <Fritekst>{navn(punkt)}</Fritekst> –{' '}
                    {her.length > 1
                      ? t('mangler.flere', { antall: her.length })
                      : mangeltekst(forst)}
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <ul className={stil.lagres}>
        {kommandoer(mal, svar).map(({ type }) => {
          const tatt = svar.tatt.includes(type)
          return (
            <li key={type} data-tatt={tatt || undefined}>
              {tatt ? <CheckmarkCircleFillIcon title={t('lagret')} /> : <CircleIcon aria-hidden />}
              {t(`lagres.${type as Lagres}`, { dato })}
            </li>
          )
        })}
      </ul>
      <div>
        <Button
          loading={sender || (usendt && avvist === undefined)}
          onClick={avvist === undefined ? fullfor : () => gaaTil(avvist)}
        >
          {t('fullfor')}
        </Button>
        {usendt && (
          <p role="status">{t(avvist === undefined ? 'referatLagres' : 'referatIkkeLagret')}</p>
        )}
      </div>
    </>
  )
}

/** The steps that a meeting can come to. */
type Lagres =
  | 'plan.evaluert'
  | 'plan.viderefort'
  | 'plan.utkastLagret'
  | 'plan.iverksatt'
  | 'plan.avsluttet'
  | 'mote.holdt'
  | 'mote.foreslatt'
