import { useTranslations } from 'use-intl'
import { innkalte } from '../../../machines/mote/innkalte.ts'
import { partnokkel } from '../../../machines/sak/part.ts'
import { useRamse } from '../../tekster/ramse.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { finnOvergang, kanGjores } from '../handling/overgang.ts'
import stil from './moter.module.css'
import type { Mote, Part } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

const SVAR = ['ja', 'kanskje', 'nei', 'ikkeSvart'] as const

/** Those who are called in, by what they answered; who they are, until somebody has. */
export function Kommer({ sak, mote }: { sak: Sak; mote: Mote }) {
  const { om, kommer } = mote
  const hvem = innkalte(mote)
  const t = useTranslations('sak.moter.kommer')
  const ramse = useRamse()
  const partnavn = usePartnavn(sak)
  const svaret = (part: Part) =>
    kommer.find(({ deltaker }) => partnokkel(deltaker) === partnokkel(part))?.svar ?? 'ikkeSvart'
  return (
    <>
      {kommer.length === 0 ? (
        <p>{ramse(hvem.map(partnavn))}</p>
      ) : (
        <dl className={stil.kommer}>
          {SVAR.map((svar) => {
            const disse = hvem.filter((part) => svaret(part) === svar)
            return (
              disse.length > 0 && (
                <div key={svar}>
                  <dt>{t(svar)}</dt>
                  <dd>{ramse(disse.map(partnavn))}</dd>
                </div>
              )
            )
          })}
        </dl>
      )}
      {kanGjores(sak, 'mote.kommer', om) && (
        <p>
          <Handlingslenke sakId={sak.id} hendelse="mote.kommer" om={om}>
            {finnOvergang(sak, { type: 'mote.kommer', om })?.navn}
          </Handlingslenke>
        </p>
      )}
    </>
  )
}
