import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Ulagret } from '../../ui/melding/Ulagret.tsx'
import { Filhjelp } from './Filhjelp.tsx'
import { Filvelger } from './Filvelger.tsx'
import { Importfeil, Lesefeil } from './Importfeil.tsx'
import { Resultat } from './Resultat.tsx'
import { SeOver } from './SeOver.tsx'
import type { Forhaandsvisning } from './svar.ts'
import { Underveis } from './Underveis.tsx'
import { useImport } from './useImport.ts'

/** Brings a file of absence in: choose it, look it over, import it. */
export function Importer() {
  const t = useTranslations('fravaer')
  const { tilstand, send } = useImport()
  const { context } = tilstand
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
      leser={tilstand.value === 'leser'}
      antall={context.antall}
      lesSom={(som) => send({ type: 'lesSom', som })}
      importer={() => send({ type: 'importer' })}
      nyFil={nyFil}
    />
  )
  switch (tilstand.value) {
    case 'leser':
    case 'tom':
    case 'feil':
      if (tilstand.value === 'leser' && context.svar) return seOver(context.svar)
      return (
        <>
          {context.lesefeil && <Lesefeil feil={context.lesefeil} />}
          <Filvelger
            tittel={t('fil.tittel')}
            leser={tilstand.value === 'leser'}
            fokus={tilbake}
            tekst={limt}
            settTekst={settLimt}
            velg={(kilde) => send({ type: 'velg', kilde })}
          >
            <Filhjelp />
          </Filvelger>
        </>
      )
    case 'forhaandsvisning':
      return context.svar && seOver(context.svar)
    case 'importerer':
      return (
        <>
          <Ulagret naar hva={t('underveis.forlat')} />
          <Underveis
            gjort={context.antall - context.venter.length}
            av={context.antall}
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
            regnskap={context.regnskap}
            gjenstaar={context.venter.length}
            linjer={context.svar?.linjer ?? []}
            fortsett={() => send({ type: 'fortsett' })}
            nyFil={nyFil}
          />
        </>
      )
  }
}
