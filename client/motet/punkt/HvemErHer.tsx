import { useTranslations } from 'use-intl'
import { innkalte } from '../../../machines/mote/innkalte.ts'
import { Ettvalg } from '../../sak/moter/Ettvalg.tsx'
import { Hvem } from '../../sak/moter/Hvem.tsx'
import type { Mote } from '../../sak/moter/moter.ts'
import { utestengte } from '../../sak/moter/moter.ts'
import { ordene, valgene } from '../../sak/moter/skjemaord.ts'
import { UtenSamtykke } from '../../sak/moter/UtenSamtykke.tsx'
import { useBord } from '../kontekst.ts'
import { Punkthode } from './Punkthode.tsx'

/** Who is there, of those who were asked and others, and how one meets. */
export function HvemErHer() {
  const t = useTranslations('motet')
  const { sak, mal, svar, gjor, id, feil, skjema } = useBord()
  const motets = skjema('mote.holdt')
  if (!motets) return <Punkthode om={t('alleredeHoldt')}>{t('punkt.hvem')}</Punkthode>
  const ord = ordene(motets)
  const kalte = innkalte(mal.mote)
  return (
    <>
      <Punkthode om={t('hvemOm')}>{t('punkt.hvem')}</Punkthode>
      <Hvem
        id={id('tilstede')}
        sak={sak}
        ord={ord}
        tittel={ord.tittel('tilstede')}
        valg={valgene(motets, 'tilstede')}
        synlige={kalte}
        valgt={svar.tilstede}
        feil={feil.get('tilstede')}
        velg={(tilstede) => gjor({ type: 'tilstede', tilstede })}
      >
        <UtenSamtykke sak={sak} tjenester={utestengte(sak, kalte)} naar="holdt" />
      </Hvem>
      <Ettvalg
        id={id('form')}
        tittel={ord.tittel('form')}
        alternativer={ord.valg('form')}
        valgt={svar.form}
        velg={(form) => gjor({ type: 'form', form: form as Mote['form'] })}
      />
    </>
  )
}
