import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { slutt, tidspunkt } from '../../../machines/mote/tid.ts'
import { partnokkel } from '../../../machines/sak/part.ts'
import { api, queryClient } from '../../api.ts'
import { Svarskjema } from '../../avstemning/Svarskjema.tsx'
import type { Sak } from '../bruk.ts'
import { Sendesvar } from '../gjor/Sendesvar.tsx'
import { useSending } from '../gjor/useSending.ts'
import { versjonAv } from '../handling/overgang.ts'
import { Lenkeknapp } from './Lenkeknapp.tsx'
import stil from './moter.module.css'
import type { Mote, Part } from './moter.ts'
import { usePartnavn } from './usePartnavn.ts'

/** Those who are asked: whether each has answered, a link for each, and a place to write it for them. */
export function Inviterte({ sak, mote }: { sak: Sak; mote: Mote }) {
  const t = useTranslations('sak.moter')
  const partnavn = usePartnavn(sak)
  const id = useId()
  const lenkeTil = async (plass: number) => {
    const onske = { sakId: sak.id, om: mote.om }
    const lenker = await queryClient.fetchQuery(api.mote.lenker.queryOptions(onske))
    return `/tid#${lenker[plass]}`
  }
  const [skriver, settSkriver] = useState<string | null>(null)
  return (
    <section className={stil.inviterte}>
      <h5>{t('inviterte')}</h5>
      <ul>
        {mote.hvem.map((part, plass) => {
          const nokkel = partnokkel(part)
          const navn = partnavn(part)
          const svart = mote.svar.some((en) => partnokkel(en.deltaker) === nokkel)
          return (
            <li key={nokkel}>
              <span id={`${id}-${plass}`}>
                {navn} {!svart && <span className={stil.dempet}>· {t('ikkeSvart')}</span>}
              </span>
              {skriver !== nokkel && (
                <div className={stil.knapper}>
                  <Lenkeknapp hent={() => lenkeTil(plass)} navn={navn} navnId={`${id}-${plass}`} />
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-describedby={`${id}-${plass}`}
                    onClick={() => settSkriver(nokkel)}
                  >
                    {t(svart ? 'endreSvar' : 'skrivSvar')}
                  </Button>
                </div>
              )}
              {skriver === nokkel && (
                <Svarene sak={sak} mote={mote} part={part} lukk={() => settSkriver(null)} />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Svarene({
  sak,
  mote,
  part,
  lukk,
}: {
  sak: Sak
  mote: Mote
  part: Part
  lukk: () => void
}) {
  const { om, tider, svar } = mote
  const sending = useSending(sak, lukk, { om })
  const gitt = svar.find((en) => partnokkel(en.deltaker) === partnokkel(part))
  return (
    <div className={stil.skriver}>
      <Sendesvar sak={sak} sending={sending} trygg={false} />
      <Svarskjema
        tider={tider.map((tid) => ({
          tid: tidspunkt(tid),
          dato: tid.dato,
          fra: tid.kl,
          til: slutt(tid),
        }))}
        gitt={gitt?.svar ?? {}}
        sender={sending.sender}
        send={(svaret) =>
          sending.send(
            { type: 'mote.svart', data: { deltaker: part, ...svaret } },
            versjonAv(sak, om),
          )
        }
        avbryt={lukk}
      />
    </div>
  )
}
