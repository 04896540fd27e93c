import { useTranslations } from 'use-intl'
import { Forstaatt } from '../../plan/grunnlag/Forstaatt.tsx'
import { Handlingslenke } from '../../sak/handling/Handlingslenke.tsx'
import { kanGjores } from '../../sak/handling/overgang.ts'
import { kanSi, sisteArk } from '../../sak/kartlegging/ark.ts'
import { useSidenavn } from '../../sak/kartlegging/useSidenavn.ts'
import { Onskeliste } from '../../sak/moter/Onskeliste.tsx'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useBord } from '../kontekst.ts'
import stil from '../motet.module.css'
import { Punkthode } from './Punkthode.tsx'

/**
 * What the family wants to talk about, what the guardians said last, and how each side understands it, dissent
 * in its own words.
 */
export function Familien() {
  const t = useTranslations('motet')
  const { sak, mal } = useBord()
  const sidenavn = useSidenavn(sak)
  const { om: fra, onsker } = mal.mote
  const { kort } = useDato()
  const { foresatte } = sak
  const ark = sisteArk(sak)?.ark
  const foresattes = kanSi(sak).filter((side) => side !== 'arena' && side !== 'barnet')
  return (
    <>
      <Punkthode om={t('familienOm')}>{t('punkt.familien')}</Punkthode>
      {onsker.length > 0 ? (
        <div className={stil.onsker}>
          <Onskeliste sak={sak} onsker={onsker} />
        </div>
      ) : (
        <p>{t('ingenOnsker')}</p>
      )}
      {foresatte?.kontaktet && (
        <section className={stil.sagt}>
          <blockquote>
            <Fritekst>{foresatte.tekst}</Fritekst>
          </blockquote>
          <p className={stil.dempet}>{t('sistKontakt', { dato: kort(foresatte.dato) })}</p>
        </section>
      )}
      {ark && (
        <div className={stil.forstaatt}>
          <Forstaatt sak={sak} ark={ark} />
        </div>
      )}
      <p className={stil.lenker}>
        {kanGjores(sak, 'mote.onsket', fra) && (
          <Handlingslenke sakId={sak.id} hendelse="mote.onsket" om={fra} med={{ fra }}>
            {t('skrivOnske')}
          </Handlingslenke>
        )}
        {kanGjores(sak, 'forstaaelse.gitt') &&
          foresattes.map((side) => (
            <Handlingslenke
              key={side}
              sakId={sak.id}
              hendelse="forstaaelse.gitt"
              med={{ side, fra }}
            >
              {side === 'foresatte'
                ? t('skrivForstaaelse')
                : t('skrivForstaaelsen', { navn: sidenavn(side) })}
            </Handlingslenke>
          ))}
        {kanGjores(sak, 'forstaaelse.enighet') && (
          <Handlingslenke sakId={sak.id} hendelse="forstaaelse.enighet" med={{ fra }}>
            {t('skrivUenighet')}
          </Handlingslenke>
        )}
      </p>
    </>
  )
}
