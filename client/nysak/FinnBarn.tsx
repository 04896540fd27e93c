import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '../api.ts'
import { FeilTilstand } from '../ui/flate/FeilTilstand.tsx'
import { Kort } from '../ui/flate/Kort.tsx'
import { Skjelett } from '../ui/flate/Skjelett.tsx'
import { Sokefelt } from '../ui/skriv/Sokefelt.tsx'
import { Barneliste, tilForsteTreff } from './Barneliste.tsx'
import stil from './nysak.module.css'

/** Finds the child by the beginning of the name. Arrow down goes from the field into the list. */
export function FinnBarn() {
  const t = useTranslations('nysak')
  const [tekst, settTekst] = useState('')
  const sok = useQuery({
    ...api.oppslag.finnBarn.queryOptions({ tekst: tekst.trim() }),
    placeholderData: keepPreviousData,
  })
  const barn = sok.data?.barn ?? []
  return (
    <Kort tittel={t('barn.tittel')}>
      <Sokefelt
        navn={t('barn.sok')}
        hjelp={t('barn.hjelp')}
        verdi={tekst}
        endre={settTekst}
        fokus
        onKeyDown={tilForsteTreff}
      />
      {sok.data && (
        <p role="status" className={stil.treff}>
          {sok.data.flere
            ? t('barn.mange', { antall: barn.length })
            : t('barn.treff', { antall: barn.length })}
        </p>
      )}
      {sok.data && barn.length === 0 && <p>{t('barn.ingenTreff')}</p>}
      {sok.data && <Barneliste barn={barn} />}
      {sok.isPending && <Skjelett linjer={4} />}
      {sok.isError && (
        <FeilTilstand
          hva={t('feil.hentBarn')}
          trygt={t('feil.trygt')}
          gjor={t('feil.provIgjen')}
          provIgjen={() => void sok.refetch()}
        />
      )}
    </Kort>
  )
}
