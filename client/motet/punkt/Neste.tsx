import { Checkbox, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { leggTilDager } from '../../../machines/kalender/dato.ts'
import { IkkeSpurt } from '../../sak/moter/IkkeSpurt.tsx'
import { deler } from '../../sak/moter/neste.ts'
import { LENGDER } from '../../sak/moter/nytt/skrevet.ts'
import { ordene } from '../../sak/moter/skjemaord.ts'
import { useDagen } from '../../sak/moter/useDagen.ts'
import { useKollisjoner } from '../../sak/moter/useKollisjoner.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { venterAlt } from '../grunnlag.ts'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import { erTatt } from '../tatt.ts'
import { veien } from '../versjon.ts'
import { Punkthode } from './Punkthode.tsx'

/** When the plan is evaluated next, and whether the same people are asked to it at once. */
export function Neste() {
  const t = useTranslations('motet')
  const { lang, relativ } = useDato()
  const { sak, mal, svar, gjor, id, feil, skjema } = useBord()
  const dagen = useDagen(sak, null)
  const opptatt = useKollisjoner(sak, mal.innkalles)
  const venter = venterAlt(sak, mal.mote)
  const { dato, kl, minutter, kallInn } = svar.neste
  const kaltInn = erTatt(svar, 'nesteMote')
  if (veien(mal, svar) === 'plan.avsluttet') {
    return <Punkthode om={t('vei.plan.avsluttet')}>{t('punkt.neste')}</Punkthode>
  }
  const motets = skjema('mote.foreslatt')
  const ord = motets && ordene(motets)
  const merknader = dato
    ? [
        lang(dato),
        relativ(dato),
        ...dagen({ dato, kl: kallInn ? kl : '', minutter }),
        ...(kallInn && kl !== '' ? opptatt({ dato, kl, minutter }) : []),
      ]
    : []
  return (
    <>
      <Punkthode om={t('nesteOm')}>{t('punkt.neste')}</Punkthode>
      <div className={stil.tid}>
        <Textfield
          id={id('dato')}
          type="date"
          autoComplete="off"
          label={t('evalueresIgjen')}
          value={dato}
          min={leggTilDager(sak.idag, 1)}
          max={leggTilDager(sak.idag, 365)}
          error={feil.get('dato')}
          disabled={kaltInn && erTatt(svar, 'plan')}
          onChange={({ target }) => gjor({ type: 'neste', neste: { dato: target.value } })}
        />
        {ord && kallInn && (
          <>
            <Textfield
              id={id('kl')}
              type="time"
              autoComplete="off"
              step={300}
              label={ord.tid('kl')}
              value={kl}
              error={feil.get('kl')}
              disabled={kaltInn}
              onChange={({ target }) => gjor({ type: 'neste', neste: { kl: target.value } })}
            />
            <Field>
              <Label htmlFor={id('minutter')}>{ord.tid('minutter')}</Label>
              <Select
                id={id('minutter')}
                value={String(minutter)}
                disabled={kaltInn}
                onChange={({ target }) =>
                  gjor({ type: 'neste', neste: { minutter: Number(target.value) } })
                }
              >
                {[...new Set([...LENGDER, minutter])].map((en) => (
                  <option key={en} value={en}>
                    {en}
                  </option>
                ))}
              </Select>
            </Field>
          </>
        )}
      </div>
      {merknader.length > 0 && <p className={stil.dempet}>{merknader.join(' · ')}</p>}
      {motets && kallInn && <IkkeSpurt sak={sak} ikke={deler(mal.mote, motets).ikke} />}
      {venter && !kaltInn && (
        <p>{venter.tid ? t('kaltInnAlt', { dato: lang(venter.tid.dato) }) : t('spurtAlt')}</p>
      )}
      {ord && (
        <Checkbox
          label={t('kallInn')}
          checked={kallInn}
          disabled={kaltInn}
          onChange={({ target }) => gjor({ type: 'neste', neste: { kallInn: target.checked } })}
        />
      )}
    </>
  )
}
