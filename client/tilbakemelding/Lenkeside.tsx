import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, lesFeil } from '../api.ts'
import { Sideramme } from '../skall/Sideramme.tsx'
import { Spraakvalg } from '../skall/Spraakvalg.tsx'
import { useSpraakFor } from '../tekster/useSpraakFor.ts'
import { velgSpraak } from '../tekster/velg.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Sporsmaal } from './Sporsmaal.tsx'
import stil from './sporsmaal.module.css'

/** The page behind a link after a meeting: how was it? Asks for no login, and tells nothing of a case. */
export function Lenkeside() {
  const lenke = useLocation().hash
  return (
    <Sideramme>
      <div className={stil.side}>
        <Innhold key={lenke} lenke={lenke} />
        <div className={stil.spraak}>
          <Spraakvalg velg={(valgt) => void velgSpraak(valgt)} />
        </div>
      </div>
    </Sideramme>
  )
}

function Innhold({ lenke }: { lenke: string }) {
  const t = useTranslations('tilbakemelding')
  const feil = useTranslations('sidefeil')
  const [talt, settTalt] = useState<boolean>()
  const { data, error, refetch } = useQuery(
    api.tilbakemelding.hent.queryOptions({ lenke }, { staleTime: 'static' }),
  )
  useSpraakFor(data)
  if (talt) {
    return (
      <div className={stil.takk}>
        <Sidetittel fanetittel={t('tittel')}>{t('takk')}</Sidetittel>
        <p role="status">{t('talt')}</p>
      </div>
    )
  }
  if (talt === false || lesFeil(error)?.kode === 'FINNES_IKKE') {
    return (
      <>
        <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
        <FeilTilstand hva={t('gjelderIkke')} trygt={t('ingenting')} gjor={t('ikkeMer')} />
      </>
    )
  }
  if (error) {
    return (
      <FeilTilstand
        hva={feil('utenSvar.hva')}
        trygt={feil('utenSvar.trygt')}
        gjor={feil('utenSvar.gjor')}
        provIgjen={async () => void (await refetch())}
      />
    )
  }
  if (!data) return <Skjelett linjer={4} />
  return <Sporsmaal gruppe={data.gruppe} lenker={[lenke]} ferdig={settTalt} />
}
