import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { isoUke } from '../../../machines/kalender/dato.ts'
import { api } from '../../api.ts'
import { useNaar } from '../../kladd/naar.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { Blikkene } from './Blikkene.tsx'
import stil from './klasse.module.css'
import { SettUka } from './SettUka.tsx'
import { Tabell } from './Tabell.tsx'
import { useKlasse } from './valg.ts'

/** The weekly look (R351–353): what is new since the last one, to be ticked off as seen. */
export function Blikk() {
  const t = useTranslations('klassen.blikk')
  const d = useDato()
  const naar = useNaar()
  const vis = useVisNavn()
  const { klasse } = useKlasse()
  const { data } = useSuspenseQuery(api.fravaer.klasse.blikk.queryOptions({ klasse }))
  const { uke, sist, kanSette, nytt, uker, klasser } = data
  const mitt = uker.find((en) => en.uke === uke)?.sett.find(({ meg }) => meg)
  return (
    <>
      <Kort
        tittel={t('tittel', { uke: isoUke(uke) })}
        ved={<span className={stil.dempet}>{d.periode(nytt.fra, nytt.til)}</span>}
      >
        <p>
          {sist
            ? t(sist.meg ? 'sistDeg' : 'sist', {
                navn: vis(sist.navn),
                ...naar(sist.registrert),
              })
            : t('aldri')}
        </p>
        {nytt.rader.length > 0 ? (
          <Tabell navn={t('nytt')} rader={nytt.rader} medKontakt />
        ) : (
          <p className={stil.dempet}>{t('ingentingNytt')}</p>
        )}
        {kanSette && <SettUka klasse={klasse} uke={uke} sett={mitt?.registrert} />}
      </Kort>
      <Blikkene uker={uker} klasser={klasser} />
    </>
  )
}
