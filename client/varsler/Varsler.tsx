import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Timevalg } from './Timevalg.tsx'
import stil from './varsler.module.css'

/** When I want to be reminded by mail. */
export function Varsler() {
  const t = useTranslations('varsler')
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(api.varsel.hent.queryOptions())
  const sett = useMutation(
    api.varsel.sett.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.varsel.pathKey() }),
    }),
  )
  const valgt = sett.isPending ? sett.variables.time : data.time
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
      <Kort tittel={t('paaEpost')}>
        {data.epost === null ? (
          <p>{t('utenAdresse')}</p>
        ) : (
          <>
            <p>{t('forklaring', { epost: data.epost })}</p>
            <Timevalg valgt={valgt} velg={(time) => sett.mutate({ time })} />
            <p role="status" className={stil.svar}>
              {sett.isSuccess && t(data.time === null ? 'lagretAldri' : 'lagret')}
            </p>
            {sett.isError && <p role="alert">{t('feil')}</p>}
          </>
        )}
      </Kort>
      <p className={stil.dempet}>{t('ellers')}</p>
    </div>
  )
}
