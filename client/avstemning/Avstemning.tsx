import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, klient, lesFeil, queryClient } from '../api.ts'
import { IkkeSendt } from '../sending/IkkeSendt.tsx'
import { useKommandoId } from '../sending/useKommandoId.ts'
import { useSender } from '../sending/useSender.ts'
import { Sideramme } from '../skall/Sideramme.tsx'
import { Spraakvalg } from '../skall/Spraakvalg.tsx'
import { velgSpraak } from '../tekster/velg.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import stil from './avstemning.module.css'
import type { Passer } from './Svarskjema.tsx'
import { Svarskjema } from './Svarskjema.tsx'
import { useTid } from './tid.ts'

/** The page behind a personal link: when can you meet? Asks for no login, and tells nothing of a case. */
export function Avstemning() {
  const t = useTranslations('avstemning')
  const lenke = useLocation().hash
  return (
    <Sideramme>
      <div className={stil.side}>
        <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
        <Innhold key={lenke} lenke={lenke} />
        <div className={stil.spraak}>
          <Spraakvalg velg={(valgt) => void velgSpraak(valgt)} />
        </div>
      </div>
    </Sideramme>
  )
}

function Innhold({ lenke }: { lenke: string }) {
  const t = useTranslations('avstemning')
  const feil = useTranslations('sidefeil')
  const tidstekst = useTid()
  const { data, error, refetch } = useQuery(api.avstemning.hent.queryOptions({ lenke }))
  const [svart, settSvart] = useState(false)
  const kommandoId = useKommandoId()
  const sender = useSender(
    (inn: Parameters<typeof klient.avstemning.svar.mutate>[0], hvordan) =>
      klient.avstemning.svar.mutate(inn, hvordan),
    {
      tatt: () => {
        settSvart(true)
        void queryClient.invalidateQueries(api.avstemning.hent.queryFilter({ lenke }))
      },
    },
  )
  if (lesFeil(error ?? sender.avvist)?.kode === 'FINNES_IKKE') {
    return <FeilTilstand hva={t('gjelderIkke')} trygt={t('ingenting')} gjor={t('sporAvsender')} />
  }
  if (error && !data) {
    return (
      <FeilTilstand
        hva={feil('utenSvar.hva')}
        trygt={feil('utenSvar.trygt')}
        gjor={feil('utenSvar.gjor')}
        provIgjen={async () => void (await refetch())}
      />
    )
  }
  if (!data) return <Skjelett linjer={6} />
  const { fra, enhet, aapen, tider, valgt } = data
  if (!aapen) {
    return (
      <Kort tittel={t('valgt')}>
        <p className={stil.valgt}>{valgt && tidstekst(valgt)}</p>
        <p>{t('valgtAv', { fra, enhet })}</p>
      </Kort>
    )
  }
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
          send={(svar) => sender.send({ lenke, ...svar, kommandoId: kommandoId(svar) })}
        />
      </Kort>
      <p className={stil.andre}>{t('hvaSes', { fra })}</p>
    </>
  )
}
