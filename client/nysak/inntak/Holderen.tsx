import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api, lesFeil } from '../../api.ts'
import { FeilTilstand } from '../../ui/flate/FeilTilstand.tsx'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { Holdervalg } from '../Holdervalg.tsx'
import { somValgt } from '../useStartvalg.ts'
import type { Skrevet } from './useInntak.ts'

type Props = {
  barnId: string
  skrevet: Skrevet
  endre: (endring: Partial<Skrevet>) => void
}

/** Who holds the relay: of those who may on the trinn that the case is on. */
export function Holderen({ barnId, skrevet: { trinn, stafettholder }, endre }: Props) {
  const t = useTranslations('nysak')
  const svar = useQuery({
    ...api.oppslag.kandidater.queryOptions({ barnId, trinn: trinn ?? 0 }),
    enabled: trinn !== null,
  })
  const mulige = svar.data?.mulige
  const valgt = mulige?.find(
    ({ person, rolle }) => person === stafettholder?.person && rolle === stafettholder.rolle,
  )
  return (
    <Kort tittel={t('holder.tittel')}>
      {trinn === null ? (
        <p>{t('inntak.velgTrinn')}</p>
      ) : svar.isError ? (
        <FeilTilstand
          hva={t('feil.hentKandidater')}
          trygt={t('feil.trygt')}
          gjor={t(lesFeil(svar.error) ? 'feil.ingenTilgang' : 'feil.utenSvar')}
          provIgjen={() => void svar.refetch()}
        />
      ) : !mulige ? (
        <Skjelett linjer={3} />
      ) : mulige.length === 0 ? (
        <p>{t('holder.ingen')}</p>
      ) : (
        <Holdervalg
          mulige={mulige}
          valgt={valgt}
          velg={(en) => endre({ stafettholder: somValgt(en) })}
        />
      )}
    </Kort>
  )
}
