import type { inferRouterOutputs } from '@trpc/server'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../server/api/router.ts'
import { api, klient, queryClient } from '../api.ts'
import { IkkeSendt } from '../sending/IkkeSendt.tsx'
import { useKommandoId } from '../sending/useKommandoId.ts'
import { useSender } from '../sending/useSender.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import stil from './avstemning.module.css'
import type { Passer } from './Svarskjema.tsx'
import { Svarskjema } from './Svarskjema.tsx'

type Hentet = inferRouterOutputs<AppRouter>['avstemning']['hent']
type Props = Pick<Hentet, 'fra' | 'enhet' | 'tider'> & {
  lenke: string
  /** The instant by the server's clock. */
  naa: () => string
  avvist: (feil: unknown) => void
}

/** The poll: whether each of the times suits, and how many of the others can come. */
export function Tidene({ lenke, fra, enhet, tider, naa, avvist }: Props) {
  const t = useTranslations('avstemning')
  const [svart, settSvart] = useState(false)
  const kommandoId = useKommandoId()
  const sender = useSender(
    (inn: Parameters<typeof klient.avstemning.svar.mutate>[0], hvordan) =>
      klient.avstemning.svar.mutate(inn, hvordan),
    {
      avvist,
      tatt: () => {
        settSvart(true)
        void queryClient.invalidateQueries(api.avstemning.hent.queryFilter({ lenke }))
      },
    },
  )
  const gitt = tider.flatMap(({ tid, mitt }) => (mitt ? [[tid, mitt] as const] : []))
  return (
    <>
      <p className={stil.ingress}>{t('ingress', { fra, enhet })}</p>
      {svart && (
        <p role="status" className={stil.kvittering}>
          {t('takk', { fra })}
        </p>
      )}
      <Kort tittel={t('naarKanDu')}>
        <IkkeSendt sender={sender} trygg={false} />
        <Svarskjema
          tider={tider.map(({ andre, ...en }) => ({
            ...en,
            ved: andre.ja + andre.omMaaDe + andre.nei > 0 && (
              <p className={stil.andre}>{t('andre', andre)}</p>
            ),
          }))}
          gitt={Object.fromEntries(gitt) as Record<string, Passer>}
          sender={sender.sender}
          send={(svar) => {
            const naaGitt = { ...svar, gitt: naa() }
            sender.send({ lenke, ...naaGitt, kommandoId: kommandoId(naaGitt) })
          }}
        />
      </Kort>
      <p className={stil.andre}>{t('hvaSes', { fra })}</p>
    </>
  )
}
