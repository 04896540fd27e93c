import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import type { Region } from './overgang.ts'
import { status } from './overgang.ts'
import stil from './tilstand.module.css'

type Props = { sak: Sak; region: Region; lyser: ReadonlySet<string> }

/** The region's transitions in words, by the numbers of the drawing. */
export function Overganger({ sak, region, lyser }: Props) {
  const t = useTranslations('sak.tilstand')
  const { overganger, kanter, blir, navn } = region
  const herfra = (type: string) =>
    kanter.some((kant) => kant.typer.includes(type) && lyser.has(kant.fra))
  return (
    <div className={stil.overganger}>
      <ol aria-label={t('overganger', { navn })}>
        {overganger.map((overgang) => {
          const naa = herfra(overgang.type) ? status(sak, overgang) : 'ikkeHer'
          const mulighet = sak.overganger.find(({ type }) => type === overgang.type)
          return (
            <li key={overgang.type} data-status={naa}>
              <span>
                {naa === 'mulig' && mulighet ? (
                  <Handlingslenke sakId={sak.id} hendelse={mulighet.type}>
                    {mulighet.tittel}
                  </Handlingslenke>
                ) : (
                  overgang.navn || t('videre')
                )}
              </span>
              <small>{t(naa)}</small>
            </li>
          )
        })}
      </ol>
      {blir.length > 0 && (
        <p className={stil.dempet}>
          {t('staar')} {blir.map((en) => en.navn).join(' · ')}
        </p>
      )}
    </div>
  )
}
