import { useTranslations } from 'use-intl'
import tabell from '../../ui/fravaer/tabell.module.css'
import type { Sak } from '../bruk.ts'
import stil from './fravaer.module.css'

type Vindu = Sak['fravaer']['vinduer'][number]

/** The routine's windows with their thresholds, and which of them the counted days have passed. */
export function Terskler({ sak }: { sak: Sak }) {
  const t = useTranslations('sporsmaal.vinduer')
  const regel = useTranslations('sak.fravaer')
  const { vinduer } = sak.fravaer
  const trinn = [...new Set(vinduer.flatMap(({ terskler }) => terskler.map((en) => en.trinn)))]
  return (
    <>
      <table className={tabell.tabell}>
        <caption className="ds-sr-only">{t('navn')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('vindu')}</th>
            <th scope="col">{t('teller')}</th>
            {trinn.sort().map((nr) => (
              <th key={nr} scope="col">
                {t('trinn', { nr })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {vinduer.map((vindu) => (
            <tr key={vindu.id}>
              <th scope="row">
                {t('lengde', {
                  lengde: vindu.lengde.enhet,
                  lang: lang(vindu.lengde),
                  arena: sak.arena,
                })}
              </th>
              <td data-navn={t('teller')}>{vindu.talte.length}</td>
              {trinn.map((nr) => (
                <Terskel
                  key={nr}
                  trinn={nr}
                  terskel={vindu.terskler.find((en) => en.trinn === nr)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={stil.dempet}>
        {regel('regel', { rutine: sak.rutine.tittel, versjon: sak.rutine.versjon })}
      </p>
    </>
  )
}

const lang = (lengde: Vindu['lengde']): number => ('antall' in lengde ? lengde.antall : 0)

type Terskelprops = { trinn: number; terskel: Vindu['terskler'][number] | undefined }

function Terskel({ trinn, terskel }: Terskelprops) {
  const t = useTranslations('sporsmaal.vinduer')
  if (!terskel) {
    return (
      <td>
        <span className="ds-sr-only">{t('ingen')}</span>
      </td>
    )
  }
  return (
    <td data-navn={t('trinn', { nr: trinn })}>
      {t('over', { over: terskel.over })}
      {terskel.passert && <strong>, {t('passert')}</strong>}
    </td>
  )
}
