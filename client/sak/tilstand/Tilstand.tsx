import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useSak } from '../bruk.ts'
import { Bilde } from './Bilde.tsx'
import { Overganger } from './Overganger.tsx'
import { aktive } from './overgang.ts'
import stil from './tilstand.module.css'

/** The machine that the case follows, region by region, with where it stands lit. */
export function Tilstand() {
  const t = useTranslations('sak.tilstand')
  const sak = useSak()
  const { id, versjon } = sak.rutine
  const { data } = useSuspenseQuery({
    ...api.tilstand.bilde.queryOptions({ rutineId: id, versjon }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const lyser = aktive(sak)
  return (
    <>
      <p className={stil.ingress}>{t('ingress')}</p>
      {data.regioner.map((region) => {
        const her = region.noder.filter((node) => lyser.has(node.id) && node.id !== region.id)
        return (
          <Kort
            key={region.id}
            tittel={region.navn}
            ved={t('naa', { hvor: her.map(({ tittel }) => tittel).join(' · ') })}
          >
            <div className={stil.region}>
              <Bilde sak={sak} region={region} lyser={lyser} />
              <Overganger sak={sak} region={region} lyser={lyser} />
            </div>
          </Kort>
        )
      })}
    </>
  )
}
