import { Alert, Button } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { inferRouterOutputs } from '@trpc/server'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { AppRouter } from '../../../server/api/router.ts'
import { api } from '../../api.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { Ulagret } from '../../ui/melding/Ulagret.tsx'
import { varsle } from '../../ui/melding/varsel.ts'
import stil from '../oppsett.module.css'
import { Dagliste } from './Dagliste.tsx'
import { Skoletid } from './Skoletid.tsx'

type Enhet = inferRouterOutputs<AppRouter>['folk']['enhet']
type Dagene = Pick<Enhet, 'skoletid' | 'planleggingsdager'>

const bare = ({ skoletid, planleggingsdager }: Dagene): Dagene => ({ skoletid, planleggingsdager })
const like = (a: Dagene, b: Dagene) => JSON.stringify(bare(a)) === JSON.stringify(bare(b))

/** The hours and planning days of a unit, stored together. */
export function Enhetsskjema({ enhet }: { enhet: Enhet }) {
  const t = useTranslations('oppsett.enhet')
  const queryClient = useQueryClient()
  const [sett, settSett] = useState<Dagene>(bare(enhet))
  const [nytt, settNytt] = useState<Dagene>(bare(enhet))
  const [nyere, settNyere] = useState<Dagene>()
  const { skoletid } = nytt
  const galTid = skoletid !== null && !(skoletid.fra && skoletid.fra < skoletid.til)
  const lagring = useMutation(
    api.folk.lagreEnhet.mutationOptions({
      onSuccess: ({ outcome, ...staar }) => {
        settNyere(outcome === 'nyere' ? staar : undefined)
        if (outcome === 'nyere') return
        settSett(staar)
        settNytt(staar)
        varsle(t('lagret'))
        void queryClient.invalidateQueries()
      },
    }),
  )
  const lagre = (mot: Dagene) => lagring.mutate({ enhetId: enhet.id, sett: mot, nytt })
  function send(event: FormEvent) {
    event.preventDefault()
    if (!galTid) lagre(sett)
  }
  return (
    <Kort tittel={enhet.navn} viktig>
      <Ulagret naar={!like(sett, nytt)} />
      <form className={stil.skjema} onSubmit={send} noValidate>
        <Skoletid
          arena={enhet.arena}
          rutinens={enhet.rutinens}
          valgt={skoletid}
          galt={galTid}
          velg={(tid) => settNytt({ ...nytt, skoletid: tid })}
        />
        <Dagliste
          idag={enhet.idag}
          dager={nytt.planleggingsdager}
          sett={(planleggingsdager) => settNytt({ ...nytt, planleggingsdager })}
        />
        {nyere && (
          <Alert data-color="warning" role="alert">
            <h3>{t('nyere')}</h3>
            <p>{t('nyereTrygt')}</p>
            <p>
              {t('nyereHva', {
                tid: tidstekst(nyere, enhet),
                antall: nyere.planleggingsdager.length,
              })}
            </p>
            <div className={stil.knapper}>
              <Button type="button" onClick={() => lagre(nyere)}>
                {t('likevel')}
              </Button>
              <Button
                type="button"
                variant="secondary"
                onClick={() => {
                  settSett(nyere)
                  settNytt(nyere)
                  settNyere(undefined)
                }}
              >
                {t('behold')}
              </Button>
            </div>
          </Alert>
        )}
        {lagring.isError && <p role="alert">{t('feil')}</p>}
        <div className={stil.knapper}>
          <Button type="submit" loading={lagring.isPending}>
            {t('lagre')}
          </Button>
        </div>
      </form>
    </Kort>
  )
}

const tidstekst = ({ skoletid }: Dagene, { rutinens }: Enhet): string => {
  const tid = skoletid ?? rutinens
  return tid ? `${tid.fra}–${tid.til}` : ''
}
