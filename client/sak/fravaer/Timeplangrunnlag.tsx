import { useTranslations } from 'use-intl'
import { litenForbokstav } from '../../tekster/bokstav.ts'
import { useRamse } from '../../tekster/ramse.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useVedleggsadresse } from '../../vedlegg/sted.ts'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import stil from './fravaer.module.css'
import type { Avtalt } from './timeplaner.ts'

/** What else is agreed with a reduced week: which lessons, what is done at home, on what basis, with whose consent. */
export function Timeplangrunnlag({ sak, plan }: { sak: Sak; plan: Avtalt }) {
  const t = useTranslations('sak.timeplan')
  const laget = useTranslations('sak.lagside')
  const adresse = useVedleggsadresse()
  const { hjemler } = useRutine(sak)
  const ramse = useRamse()
  const visNavn = useVisNavn()
  const { timer, hjemme, hjemmel, foresatte, hvordan, barnet, vedlegg } = plan
  const hvem = ramse(foresatte.map((id) => visNavn(sak.folk[id] ?? '')))
  return (
    <dl className={stil.grunnlag}>
      {timer && (
        <div>
          <dt>{t('timer')}</dt>
          <dd>
            <Fritekst>{timer}</Fritekst>
          </dd>
        </div>
      )}
      {hjemme && (
        <div>
          <dt>{t('hjemme')}</dt>
          <dd>
            <Fritekst>{hjemme}</Fritekst>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('hjemmel')}</dt>
        <dd>{hjemler.find(({ id }) => id === hjemmel)?.tekst}</dd>
      </div>
      <div>
        <dt>{t('samtykke')}</dt>
        <dd>
          {t('samtykkeFra', { hvem, hvordan: litenForbokstav(hvordan), barnet })}{' '}
          {vedlegg && (
            <a href={adresse(vedlegg)} target="_blank" rel="noreferrer">
              {laget('seArket', { antall: 1, nr: 1 })}
            </a>
          )}
        </dd>
      </div>
    </dl>
  )
}
