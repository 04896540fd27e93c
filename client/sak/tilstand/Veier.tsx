import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import stil from './tilstand.module.css'
import type { Region } from './vei.ts'
import { status } from './vei.ts'

type Props = { sak: Sak; region: Region; lyser: ReadonlySet<string> }

/** The region's transitions in words, by the numbers of the drawing. */
export function Veier({ sak, region, lyser }: Props) {
  const t = useTranslations('sak.tilstand')
  const { veier, kanter, blir, navn } = region
  const herfra = (type: string) =>
    kanter.some((kant) => kant.typer.includes(type) && lyser.has(kant.fra))
  return (
    <div className={stil.veier}>
      <ol aria-label={t('veier', { navn })}>
        {veier.map((vei) => {
          const naa = herfra(vei.type) ? status(sak, vei) : 'ikkeHer'
          const overgang = sak.overganger.find(({ type }) => type === vei.type)
          return (
            <li key={vei.type} data-status={naa}>
              <span>
                {naa === 'mulig' && overgang ? (
                  <Handlingslenke sakId={sak.id} hendelse={overgang.type}>
                    {overgang.tittel}
                  </Handlingslenke>
                ) : (
                  vei.navn || t('videre')
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
