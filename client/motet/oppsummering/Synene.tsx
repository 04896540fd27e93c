import { useTranslations } from 'use-intl'
import type { Sak } from '../../sak/bruk.ts'
import { useSidenavn } from '../../sak/kartlegging/useSidenavn.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import stil from '../motet.module.css'
import type { Syn } from './syn.ts'

const harSagt = ({ forstaaelse, uenig }: Syn) => forstaaelse !== null || uenig !== null

/** For the team: how guardians who live apart see it, beside each other, dissent in their own words. */
export function Synene({ sak, syn }: { sak: Sak; syn: readonly Syn[] }) {
  const t = useTranslations('motet.oppsummering')
  const sidenavn = useSidenavn(sak)
  const sagt = syn.filter(harSagt)
  if (sagt.length === 0) return null
  return (
    <section>
      <h3>{t('serDet')}</h3>
      <div className={stil.syn}>
        {sagt.map(({ foresatt, forstaaelse, uenig }) => (
          <div key={foresatt}>
            <h4>{sidenavn(foresatt)}</h4>
            <Avsnitt tekst={forstaaelse} />
            <Avsnitt navn={t('uenig')} tekst={uenig} />
          </div>
        ))}
      </div>
    </section>
  )
}

/** For one of them: what they said themselves, and nothing of what another did. */
export function EgetSyn({ syn }: { syn: Syn }) {
  const t = useTranslations('motet.oppsummering')
  if (!harSagt(syn)) return null
  return (
    <section>
      <h3>{t('duSer')}</h3>
      <Avsnitt tekst={syn.forstaaelse} />
      <Avsnitt navn={t('duErUenig')} tekst={syn.uenig} />
    </section>
  )
}

function Avsnitt({ navn, tekst }: { navn?: string; tekst: string | null }) {
  if (tekst === null) return null
  return (
    <p>
      {navn && <strong>{navn}: </strong>}
      <Fritekst>{tekst}</Fritekst>
    </p>
  )
}
