import { useTranslations } from 'use-intl'
import type { Sak } from '../../bruk.ts'
import type { Tiltak } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { tiltak: Tiltak; arena: Sak['arena'] }
type Sidetall = Tiltak['foer']

/** What the last count is called: four weeks, or all of a measure that has stood for less. */
const navnPaaSist = ({ fra, til, sist }: Tiltak) => {
  if (sist.fra === fra) return til === null ? 'hittil' : 'hele'
  return til === null ? 'sistNaa' : 'sistDa'
}

/** How much the child was away before a measure, and at the end of it: two counts, and no cause. */
export function FoerOgSist({ tiltak, arena }: Props) {
  const t = useTranslations('sak.utvikling')
  const { foer, sist } = tiltak
  const tall = ({ borte, skoledager, hjemme }: Sidetall) => (
    <>
      <dd>
        {borte === null
          ? t('forFaa', { skoledager, arena })
          : t.rich('borte', { borte, skoledager, arena, tall: (bit) => <strong>{bit}</strong> })}
      </dd>
      {hjemme > 0 && <dd className={stil.dempet}>{t('hjemme', { hjemme })}</dd>}
    </>
  )
  return (
    <dl className={stil.foerOgSist}>
      <div>
        <dt>{t('foer')}</dt>
        {tiltak.ukjentFoer ? <dd>{t('ukjentFoer')}</dd> : tall(foer)}
      </div>
      <div>
        <dt>{t(navnPaaSist(tiltak))}</dt>
        {tall(sist)}
      </div>
    </dl>
  )
}
