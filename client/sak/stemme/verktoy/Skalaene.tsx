import { useTranslations } from 'use-intl'
import { useDato } from '../../../ui/dato/bruk.ts'
import { Dato } from '../../../ui/dato/Dato.tsx'
import { Kort } from '../../../ui/flate/Kort.tsx'
import type { Sak } from '../../bruk.ts'
import { innspillI } from '../innspill.ts'
import { Skalabilde } from './Skalabilde.tsx'
import { ganger, omraadene } from './skalaer.ts'
import stil from './verktoy.module.css'

/** The same scale over time, a small picture for each area; from the second time it was used. */
export function Skalaene({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.verktoy')
  const d = useDato()
  const alle = ganger(innspillI(sak))
  const [forste, andre] = alle
  const siste = alle.at(-1)
  if (!forste || !andre || !siste) return null
  const brukt = omraadene(alle)
  return (
    <Kort
      tittel={t('overTid')}
      ved={<span className={stil.dempet}>{d.periode(forste.dato, siste.dato)}</span>}
    >
      <p className={stil.dempet}>{t('slikLeses')}</p>
      <ul className={stil.bilder}>
        {brukt.map(({ omraade, tittel, tall }) => (
          <li key={omraade}>
            <Skalabilde tittel={tittel} tall={tall} fra={forste.dato} til={siste.dato} />
          </li>
        ))}
      </ul>
      <table className={stil.tabell}>
        <caption className="ds-sr-only">{t('overTid')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dato')}</th>
            {brukt.map(({ omraade, tittel }) => (
              <th key={omraade} scope="col">
                {tittel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {alle.toReversed().map(({ om, dato, skala }) => (
            <tr key={om}>
              <th scope="row">
                <Dato dato={dato} />
              </th>
              {brukt.map(({ omraade }) => (
                <td key={omraade}>{skala.find((en) => en.omraade === omraade)?.tall ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Kort>
  )
}
