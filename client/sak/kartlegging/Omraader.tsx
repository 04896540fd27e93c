import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Ark } from './ark.ts'
import { Funn } from './Funn.tsx'
import stil from './kartlegging.module.css'

type Props = { sak: Sak; kartlegging: Ark['kartlegging']; aapen: boolean }

/** The four areas: what makes it hard, what helps, and which are left. */
export function Omraader({ sak, kartlegging, aapen }: Props) {
  const t = useTranslations('sak.kartlegging')
  const { omraader } = useRutine(sak)
  const kan = aapen && kanGjores(sak, 'kartlegging.registrert')
  const igjen = omraader.filter(({ id }) => !kartlegging[id])
  return (
    <Kort
      tittel={t('tittel')}
      ved={
        <span className={stil.dempet}>
          {t('gjort', { antall: omraader.length - igjen.length, av: omraader.length })}
        </span>
      }
    >
      <ul className={stil.omraader}>
        {omraader.map(({ id, tittel, faktorer }) => {
          const funn = kartlegging[id]
          return (
            <li key={id} data-tom={!funn || undefined}>
              <h3>{tittel}</h3>
              {funn ? (
                <>
                  <Funn funn={funn} faktorer={faktorer} />
                  <p className={stil.dempet}>
                    <Dato dato={funn.dato} />
                  </p>
                </>
              ) : (
                <p className={stil.dempet}>{t('ikkeKartlagt')}</p>
              )}
              {kan && (
                <Handlingslenke
                  sakId={sak.id}
                  hendelse="kartlegging.registrert"
                  med={{ omraade: id }}
                >
                  {t(funn ? 'endre' : 'kartlegg', { omraade: tittel.toLowerCase() })}
                </Handlingslenke>
              )}
            </li>
          )
        })}
      </ul>
    </Kort>
  )
}
