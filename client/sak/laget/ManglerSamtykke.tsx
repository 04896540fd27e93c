import { useTranslations } from 'use-intl'
import { harGrunnlag } from '../../../machines/sak/laget.ts'
import { storForbokstav } from '../../tekster/bokstav.ts'
import { Kort } from '../../ui/flate/Kort.tsx'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { adganger } from './lag.ts'
import stil from './laget.module.css'

/** To the answer that a begun consent waits for, else to a new consent. */
function veien(sak: Sak, tjenesteId: string) {
  const begynt = adganger(sak).naa.find(
    (en) => en.navn === 'samtykke' && en.tjenesteId === tjenesteId && en.mangler.length > 0,
  )
  return begynt
    ? ({ hendelse: 'samtykke.ogsaaGitt', om: begynt.om } as const)
    : ({ hendelse: 'samtykke.gitt', med: { tjeneste: tjenesteId } } as const)
}

/** The services that may not join yet, each with the way to the consent that they lack. */
export function ManglerSamtykke({ sak }: { sak: Sak }) {
  const t = useTranslations('sak.lagside')
  const uten = sak.laget.tjenester.filter(({ id }) => !harGrunnlag(sak.laget, id, sak.idag))
  if (uten.length === 0) return null
  return (
    <Kort tittel={t('kanIkkeEnnaa')}>
      <p>{t('kanIkkeOm')}</p>
      <ul className={stil.uten}>
        {uten.map(({ id, navn }) => (
          <li key={id}>
            <Handlingslenke sakId={sak.id} {...veien(sak, id)}>
              {storForbokstav(navn)}
            </Handlingslenke>
          </li>
        ))}
      </ul>
    </Kort>
  )
}
