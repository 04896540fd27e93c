import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../../api.ts'
import { HarSak } from '../../nysak/HarSak.tsx'
import { Startskjema } from '../../nysak/Startskjema.tsx'
import { FeilTilstand } from '../../ui/flate/FeilTilstand.tsx'
import { Skjelett } from '../../ui/flate/Skjelett.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import stil from './forslag.module.css'

type Props = { barnId: string; onStartet: (sakId: string) => void; onAvbryt: () => void }

/** Starts the case without leaving the list. Focus lands on who is to hold it, so that Enter is enough. */
export function Start({ barnId, onStartet, onAvbryt }: Props) {
  const t = useTranslations('forslag')
  const ny = useTranslations('nysak')
  const vis = useVisNavn()
  const svar = useQuery(api.oppslag.kandidater.queryOptions({ barnId }))
  const boks = useRef<HTMLDivElement>(null)
  const { isSuccess } = svar
  useEffect(() => {
    if (!isSuccess) return
    const valg = boks.current?.querySelectorAll<HTMLElement>('input[type="radio"]') ?? []
    const valgt = [...valg].find((en) => en.matches(':checked')) ?? valg[0]
    valgt?.focus()
  }, [isSuccess])
  return (
    <div ref={boks} className={stil.start}>
      {svar.isPending && <Skjelett linjer={4} />}
      {svar.isError && (
        <FeilTilstand
          hva={ny('feil.hentKandidater')}
          trygt={ny('feil.trygt')}
          gjor={t('hentPaaNytt')}
          provIgjen={() => void svar.refetch()}
        />
      )}
      {svar.data?.barn.aktivSak && (
        <HarSak fornavn={vis(svar.data.barn.fornavn)} sakId={svar.data.barn.aktivSak} />
      )}
      {svar.data && !svar.data.barn.aktivSak && (
        <Startskjema barnId={barnId} mulige={svar.data.mulige} onStartet={onStartet} />
      )}
      <Button variant="tertiary" onClick={onAvbryt}>
        {t('avbryt')}
      </Button>
    </div>
  )
}
