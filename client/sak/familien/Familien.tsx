import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { erForesatt } from '../../../machines/familie/erForesatt.ts'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { Familieside } from './Familieside.tsx'
import { hjemmene, useFamilie } from './familie.ts'
import stil from './familien.module.css'
import { Medlem } from './Medlem.tsx'

/** Who the child's guardians are, home by home, and how to reach them. */
export function Familien() {
  const t = useTranslations('sak.familien')
  const sak = useSak()
  const visNavn = useVisNavn()
  const { foresatte, skjema } = useFamilie(sak.id)
  const er = foresatte.filter(({ data }) => erForesatt(data, sak.idag))
  const var_ = foresatte.filter((en) => !er.includes(en))
  const hjem = hjemmene(er)
  const liste = (medlemmer: typeof foresatte) => (
    <ul className={stil.medlemmer}>
      {medlemmer.map((en) => (
        <Medlem key={en.id} medlem={en} sak={sak} kanEndre={skjema !== null} />
      ))}
    </ul>
  )
  const ny = skjema !== null && (
    <Button asChild variant="secondary">
      <Link to="/sak/$id/familien/$foresatt" params={{ id: sak.id, foresatt: 'ny' }}>
        {t('leggTil')}
      </Link>
    </Button>
  )
  return (
    <Familieside
      sak={sak}
      tittel={t('tittel')}
      om={t('om', { fornavn: visNavn(sak.barn.fornavn) })}
    >
      {er.length === 0 && (
        <TomTilstand tittel={t('ingen')} handling={ny || undefined}>
          {t(skjema ? 'ingenOm' : 'bareLese')}
        </TomTilstand>
      )}
      {hjem.length > 0 && (
        <div className={stil.hjem}>
          {hjem.map(({ navn, medlemmer }) => (
            <Kort
              key={navn}
              tittel={navn ? storForbokstav(navn) : t(hjem.length > 1 ? 'utenHjem' : 'tittel')}
            >
              {liste(medlemmer)}
            </Kort>
          ))}
        </div>
      )}
      {er.length > 0 && ny && <p>{ny}</p>}
      {var_.length > 0 && <Kort tittel={t('tidligere')}>{liste(var_)}</Kort>}
    </Familieside>
  )
}
