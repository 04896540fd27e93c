import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Filvelger } from '../../fravaer/importer/Filvelger.tsx'
import { Importfeil, Lesefeil } from '../../fravaer/importer/Importfeil.tsx'
import { Underveis } from '../../fravaer/importer/Underveis.tsx'
import { Ulagret } from '../../ui/melding/Ulagret.tsx'
import { Mal } from './Mal.tsx'
import { Resultat } from './Resultat.tsx'
import { SeOver } from './SeOver.tsx'
import type { Forhaandsvisning, Slagvalg } from './svar.ts'
import { useFolkeimport } from './useFolkeimport.ts'

type Props = { slag: Slagvalg; neste: Slagvalg | undefined }

/** Brings a file of one kind in: choose it, look it over, write it. */
export function Folkeimport({ slag, neste }: Props) {
  const t = useTranslations('oppsett.folk')
  const under = useTranslations('fravaer.underveis')
  const { tilstand, send } = useFolkeimport(slag.slag)
  const { context, value } = tilstand
  const [limt, settLimt] = useState('')
  const [tilbake, settTilbake] = useState(false)
  function nyFil() {
    settTilbake(true)
    send({ type: 'nyFil' })
  }
  const seOver = (svar: Forhaandsvisning) => (
    <SeOver
      navn={context.kilde?.navn ?? ''}
      svar={svar}
      gjettet={context.gjettet}
      alle={slag.kanHaAlle ? context.alle : undefined}
      leser={value === 'leser'}
      lesSom={(som) => send({ type: 'lesSom', som })}
      settAlle={(alle) => send({ type: 'settAlle', alle })}
      hent={(uten) => send({ type: 'hent', uten })}
      nyFil={nyFil}
    />
  )
  switch (value) {
    case 'leser':
    case 'tom':
    case 'feil':
      if (value === 'leser' && context.svar) return seOver(context.svar)
      return (
        <>
          {context.lesefeil && <Lesefeil feil={context.lesefeil} />}
          <Filvelger
            tittel={t('tittel')}
            leser={value === 'leser'}
            fokus={tilbake}
            tekst={limt}
            settTekst={settLimt}
            velg={(kilde) => send({ type: 'velg', kilde })}
          >
            <Mal slag={slag} />
          </Filvelger>
        </>
      )
    case 'seOver':
      return context.svar && seOver(context.svar)
    case 'henter':
      return (
        <>
          <Ulagret naar ogVisning hva={under('forlat')} />
          <Underveis
            gjort={context.skrevet}
            av={context.skrevet + context.igjen}
            stopper={context.stopper}
            stopp={() => send({ type: 'stopp' })}
          />
        </>
      )
    case 'stanset':
    case 'ferdig':
      return (
        <>
          {context.skrivefeil && <Importfeil feil={context.skrivefeil.feil} />}
          <Resultat
            skrevet={context.skrevet}
            gjenstaar={context.igjen}
            linjer={context.uten ? (context.svar?.linjer ?? []) : []}
            neste={neste}
            fortsett={() => send({ type: 'fortsett' })}
            nyFil={nyFil}
          />
        </>
      )
  }
}
