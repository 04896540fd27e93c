import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { hendelserAv } from '../historikk/hendelser.ts'
import { Foert } from '../kartlegging/Foert.tsx'
import stil from './stemme.module.css'

/** The child's own view: every time it was gathered, newest first. */
export function Stemme() {
  const t = useTranslations('sak.stemme')
  const valg = useTranslations('sak.valg')
  const sak = useSak()
  const fornavn = useVisNavn()(sak.barn.fornavn)
  const { data } = useSuspenseQuery(api.sak.historikk.queryOptions({ sakId: sak.id }))
  const innspill = hendelserAv(data.hendelser, 'barnet.hort').map((en) => ({
    nr: en.nr,
    dato: en.skjedde,
    ...en.data,
  }))
  const hor = kanGjores(sak, 'barnet.hort') && (
    <Handlingslenke sakId={sak.id} hendelse="barnet.hort" className="ds-button">
      {t('hor', { fornavn })}
    </Handlingslenke>
  )
  if (innspill.length === 0) {
    return (
      <Kort tittel={t('tittel', { fornavn })}>
        <TomTilstand tittel={t('tomt', { fornavn })} handling={hor}>
          {t('tomtHvorfor')}
        </TomTilstand>
      </Kort>
    )
  }
  return (
    <Kort tittel={t('tittel', { fornavn })} ved={hor}>
      <ol className={stil.innspill}>
        {innspill.map(({ nr, ...en }) => (
          <li key={nr}>
            {en.resultat === 'hort' ? (
              <>
                <p className={stil.form}>{valg(`form.${en.form}`)}</p>
                <Foert tekst={en.syn} dato={en.dato} />
              </>
            ) : (
              <Foert tekst={en.grunn} dato={en.dato} ikkeFaatt={t('ikkeHort')} />
            )}
          </li>
        ))}
      </ol>
    </Kort>
  )
}
