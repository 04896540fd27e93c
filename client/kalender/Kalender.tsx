import { Alert, Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { useDato } from '../ui/dato/bruk.ts'
import { lokalDato } from '../ui/dato/lokal.ts'
import { Kort } from '../ui/flate/Kort.tsx'
import { Sidetittel } from '../ui/flate/Sidetittel.tsx'
import { Bekreft } from '../ui/melding/Bekreft.tsx'
import { varsle } from '../ui/melding/varsel.ts'
import { Adresse } from './Adresse.tsx'
import stil from './kalender.module.css'

/** Where one gets the address by which one's own calendar fetches the meetings, and takes it back. */
export function Kalender() {
  const t = useTranslations('kalender')
  const { lang } = useDato()
  const queryClient = useQueryClient()
  const { data } = useSuspenseQuery(api.kalender.min.queryOptions())
  const [spor, settSpor] = useState<'ny' | 'slutt' | null>(null)
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.kalender.min.queryKey() })
  const lag = useMutation(api.kalender.lag.mutationOptions({ onSuccess }))
  const slutt = useMutation(
    api.kalender.slutt.mutationOptions({
      onSuccess: async () => {
        lag.reset()
        varsle(t('slutt'))
        await onSuccess()
      },
    }),
  )
  const venter = lag.isPending || slutt.isPending
  const har = data.laget !== null
  return (
    <div className={stil.side}>
      <Sidetittel fanetittel={t('tittel')}>{t('tittel')}</Sidetittel>
      <p className={stil.ingress}>{t('ingress')}</p>
      <Kort tittel={t('adressen')} viktig={!har}>
        {(lag.isError || slutt.isError) && (
          <Alert data-color="warning" role="alert">
            {t('feil')}
          </Alert>
        )}
        {lag.data && har ? (
          <Adresse sti={lag.data.sti} />
        ) : (
          <p>
            {data.laget ? t('har', { dato: lang(lokalDato(new Date(data.laget))) }) : t('ingen')}
          </p>
        )}
        <div className={stil.knapper}>
          {har ? (
            <>
              <Button variant="secondary" disabled={venter} onClick={() => settSpor('ny')}>
                {t('lagNy')}
              </Button>
              <Button variant="tertiary" disabled={venter} onClick={() => settSpor('slutt')}>
                {t('slaaAv')}
              </Button>
            </>
          ) : (
            <Button disabled={venter} onClick={() => lag.mutate()}>
              {t('lag')}
            </Button>
          )}
        </div>
        <p className={stil.dempet}>{t('hvemSer')}</p>
      </Kort>
      <Bekreft
        aapen={spor !== null}
        sporsmaal={t(spor === 'slutt' ? 'sikkerSlutt' : 'sikkerNy')}
        ja={t(spor === 'slutt' ? 'slaaAv' : 'lagNy')}
        onJa={() => {
          settSpor(null)
          if (spor === 'slutt') slutt.mutate()
          else lag.mutate()
        }}
        onLukk={() => settSpor(null)}
      >
        {t('gammelSlutter')}
      </Bekreft>
    </div>
  )
}
