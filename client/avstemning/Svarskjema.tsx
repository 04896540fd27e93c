import { Button } from '@digdir/designsystemet-react'
import type { FormEvent, ReactNode } from 'react'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Svarvalg } from '../evaluering/Svarvalg.tsx'
import { Feiloppsummering } from '../ui/melding/Feiloppsummering.tsx'
import stil from './avstemning.module.css'
import { useTid } from './tid.ts'

/** Whether a time suits. */
export type Passer = 'ja' | 'omMaaDe' | 'nei'
export type Tidsvalg = { tid: string; dato: string; fra: string; til: string; ved?: ReactNode }

type Props = {
  tider: readonly Tidsvalg[]
  /** What was answered before. */
  gitt: Readonly<Record<string, Passer>>
  sender: boolean
  send: (svar: { passer: string[]; omMaaDe: string[] }) => void
  avbryt?: () => void
}

const svarene: readonly Passer[] = ['ja', 'omMaaDe', 'nei']

/** One answer for each of the times. */
export function Svarskjema({ tider, gitt, sender, send, avbryt }: Props) {
  const t = useTranslations('avstemning')
  const felles = useTranslations('felles')
  const tidstekst = useTid()
  const id = useId()
  const [svar, settSvar] = useState(gitt)
  const [provd, settProvd] = useState<{ feltId: string; tekst: string }[]>([])
  const alternativer = svarene.map((verdi) => ({ verdi, tittel: t(`passer.${verdi}`) }))

  function vedSending(event: FormEvent) {
    event.preventDefault()
    const uten = tider.filter(({ tid }) => svar[tid] === undefined)
    settProvd(
      uten.map((en) => ({
        feltId: `${id}-${en.tid}`,
        tekst: t('utenSvar', { tid: tidstekst(en) }),
      })),
    )
    const med = (passer: Passer) => tider.flatMap(({ tid }) => (svar[tid] === passer ? tid : []))
    if (uten.length === 0) send({ passer: med('ja'), omMaaDe: med('omMaaDe') })
  }

  return (
    <form className={stil.skjema} onSubmit={vedSending} noValidate>
      <Feiloppsummering feil={provd} />
      {tider.map((en) => (
        <div key={en.tid} className={stil.tid}>
          <Svarvalg
            id={`${id}-${en.tid}`}
            tittel={tidstekst(en)}
            alternativer={alternativer}
            valgt={svar[en.tid]}
            feil={provd.length > 0 && svar[en.tid] === undefined ? t('velgSvar') : undefined}
            velg={(verdi) => settSvar({ ...svar, [en.tid]: verdi as Passer })}
          />
          {en.ved}
        </div>
      ))}
      <div className={stil.knapper}>
        <Button type="submit" loading={sender}>
          {t('send')}
        </Button>
        {avbryt && (
          <Button type="button" variant="tertiary" onClick={avbryt}>
            {felles('avbryt')}
          </Button>
        )}
      </div>
    </form>
  )
}
