import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { DAGSLAG } from '../../../machines/fravaer/dagen.ts'
import { api } from '../../api.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { Dagrad } from './Dagrad.tsx'
import stil from './klasse.module.css'
import { useKlasse } from './valg.ts'

/** Who is away today: those whose home is to be contacted first. */
export function Idag() {
  const t = useTranslations('klassen.idag')
  const d = useDato()
  const { klasse } = useKlasse()
  const { data: meg } = useSuspenseQuery(api.okt.meg.queryOptions())
  const { data } = useSuspenseQuery(api.fravaer.klasse.idag.queryOptions({ klasse }))
  const { borte, dag, fri, antall } = data
  const mangler = borte.filter((en) => en.slag === 'utenBeskjed' && !en.kontakt).length
  return (
    <Kort
      tittel={t('tittel')}
      viktig={mangler > 0}
      ved={<span className={stil.dempet}>{d.lang(dag)}</span>}
    >
      {borte.length === 0 ? (
        <TomTilstand
          tittel={t(fri ? 'fri' : 'tomt', { fri: fri ?? 'helg' })}
          handling={
            !fri && meg?.kan.importerFravaer && <Link to="/fravaer/importer">{t('hentInn')}</Link>
          }
        >
          {t(fri ? 'friHvorfor' : 'tomtHvorfor')}
        </TomTilstand>
      ) : (
        <>
          <p role="status">{t('sum', { borte: borte.length, antall, mangler })}</p>
          {DAGSLAG.map((slag) => {
            const disse = borte.filter((en) => en.slag === slag)
            if (disse.length === 0) return null
            return (
              <section key={slag} className={stil.slag} aria-labelledby={`slag-${slag}`}>
                <h3 id={`slag-${slag}`}>{t(`slag.${slag}`, { antall: disse.length })}</h3>
                <ul className={stil.liste}>
                  {disse.map((en) => (
                    <Dagrad key={en.barn.id} en={en} dag={dag} />
                  ))}
                </ul>
              </section>
            )
          })}
        </>
      )}
    </Kort>
  )
}
