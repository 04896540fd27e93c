import { useTranslations } from 'use-intl'
import { useMaanedsnavn } from '../../../ui/dato/useMaanedsnavn.ts'
import type { Akse } from './akse.ts'
import type { Merke } from './hent.ts'
import stil from './utvikling.module.css'

type Props = { merker: readonly Merke[]; akse: Akse }

const prosent = (tall: number) => `${tall}%`

/** The months, where they begin. */
export function Maanedsrad({ akse }: { akse: Akse }) {
  const navn = useMaanedsnavn()
  return (
    <div className={stil.maaneder}>
      {akse.maaneder.map(({ dato, ved }) => (
        <span key={dato} style={{ insetInlineStart: prosent(ved) }}>
          {navn(dato)}
        </span>
      ))}
    </div>
  )
}

/** Which trinn the case stood on, from when to when. */
export function Trinnrad({ merker, akse, til }: Props & { til: string }) {
  const t = useTranslations('sak.utvikling')
  const skifter = merker.filter((en) => en.slag === 'trinn')
  return (
    <div className={stil.rad}>
      <span>{t('trinnrad')}</span>
      <div className={stil.spor}>
        {skifter.map(({ dato, trinn }, nr) => {
          const neste = skifter[nr + 1]
          const fra = akse.ved(dato)
          const slutt = neste ? akse.ved(neste.dato) : 100
          return (
            <span
              key={dato}
              className={stil.trinn}
              data-naa={(!neste && dato <= til) || undefined}
              style={{ insetInlineStart: prosent(fra), width: prosent(slutt - fra) }}
            >
              {trinn}
            </span>
          )
        })}
      </div>
    </div>
  )
}

/** When a plan came into force, when it was evaluated, and when there were meetings. */
export function Planrad({ merker, akse }: Props) {
  const t = useTranslations('sak.utvikling')
  const planens = merker.filter(({ slag }) => slag !== 'trinn')
  if (planens.length === 0) return null
  return (
    <div className={stil.rad}>
      <span>{t('planrad')}</span>
      <div className={stil.spor}>
        {planens.map(({ slag, dato }) => (
          <span
            key={`${slag}${dato}`}
            className={stil.merke}
            data-slag={slag}
            style={{ insetInlineStart: prosent(akse.ved(dato)) }}
          />
        ))}
      </div>
    </div>
  )
}
