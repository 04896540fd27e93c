import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import { TomTilstand } from '../../ui/flate/TomTilstand.tsx'
import { Telling } from '../../ui/fravaer/Telling.tsx'
import type { Sak } from '../bruk.ts'
import { useSak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import { Fravaersgraf } from './Fravaersgraf.tsx'
import { Fravaerstabell } from './Fravaerstabell.tsx'
import stil from './fravaer.module.css'
import { Terskler } from './Terskler.tsx'
import { Timeplan } from './Timeplan.tsx'
import { Utvikling } from './utvikling/Utvikling.tsx'
import { Varselkort } from './Varselkort.tsx'

/** The absence: what waits for an answer, how it stands against the rules, and every day. */
export function Fravaer() {
  const t = useTranslations('sak.fravaer')
  const d = useDato()
  const sak = useSak()
  const { dager, skoledager, varsel, vinduer, sykdom } = sak.fravaer
  const [{ fra, til, talte, utelatt }] = vinduer
  const registrer = kanGjores(sak, 'fravaer.registrert') && (
    <Handlingslenke sakId={sak.id} hendelse="fravaer.registrert">
      {t('registrer')}
    </Handlingslenke>
  )
  if (dager.length === 0) {
    return (
      <>
        <Kort tittel={t('tittel')}>
          <TomTilstand tittel={t('tomt')} handling={registrer}>
            {t('tomtHvorfor')}
          </TomTilstand>
        </Kort>
        <Timeplan sak={sak} />
      </>
    )
  }
  return (
    <>
      <Varselkort sak={sak} />
      <Kort
        tittel={t('vindu', { dager: skoledager.length, arena: sak.arena })}
        ved={<span className={stil.dempet}>{d.periode(skoledager[0] ?? fra, til)}</span>}
      >
        <Fravaersgraf sak={sak} />
        <Terskler sak={sak} />
        {!varsel && <Telling fra={fra} til={til} talte={talte} utelatt={utelatt} sykdom={sykdom} />}
      </Kort>
      <Timeplan sak={sak} />
      <Utvikling sak={sak} />
      <Kort tittel={t('alle')} ved={registrer}>
        <Fravaerstabell dager={dager} vindu={lengste(vinduer)} />
      </Kort>
    </>
  )
}

/** The window that goes furthest back: a day that none of the others holds may count in it. */
const lengste = (vinduer: Sak['fravaer']['vinduer']) =>
  vinduer.reduce((a, b) => (b.fra < a.fra ? b : a))
