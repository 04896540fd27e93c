import { Tag } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { litenForbokstav, storForbokstav } from '../../tekster/bokstav.ts'
import { useRamse } from '../../tekster/ramse.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useVedleggsadresse } from '../../vedlegg/sted.ts'
import type { Sak } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { kanGjores } from '../handling/overgang.ts'
import type { Samtykke as Ett } from './lag.ts'
import { slutten } from './lag.ts'
import stil from './laget.module.css'

type Props = {
  sak: Sak
  samtykke: Ett
  /** Without what one can do, where that is being done. */
  bareVis?: boolean
}

/** One consent: to which service and about what, who gave it and who has not, and its last day. */
export function Samtykke({ sak, samtykke, bareVis = false }: Props) {
  const t = useTranslations('sak.lagside')
  const { kort } = useDato()
  const ramse = useRamse()
  const visNavn = useVisNavn()
  const adresse = useVedleggsadresse()
  const id = useId()
  const { om, tjeneste, hva, til, gitt, ark, mangler } = samtykke
  const slutt = slutten(samtykke, sak.idag)
  const navn = ({ foresatt }: { foresatt: string | null }) =>
    visNavn(foresatt === null ? sak.barn.fornavn : (sak.folk[foresatt] ?? ''))
  const givere = gitt.map((en) =>
    t('giver', { navn: navn(en), hvordan: litenForbokstav(en.hvordan), dato: kort(en.dato) }),
  )
  return (
    <li className={stil.adgang} data-over={slutt !== null || undefined}>
      <h3 id={id}>
        {storForbokstav(tjeneste)} <Stand slutt={slutt} venter={mangler.length > 0} />
      </h3>
      <p>
        <Fritekst>{hva}</Fritekst>
      </p>
      {mangler.length > 0 && !slutt && (
        <p className={stil.mangler}>
          <strong>{t('manglerSvar', { hvem: ramse(mangler.map(navn)) })}</strong>{' '}
          {!bareVis && kanGjores(sak, 'samtykke.ogsaaGitt', om) && (
            <Handlingslenke
              sakId={sak.id}
              hendelse="samtykke.ogsaaGitt"
              om={om}
              className="ds-button"
              data-variant="secondary"
              aria-describedby={id}
            >
              {t('skrivSvaret')}
            </Handlingslenke>
          )}
        </p>
      )}
      <p className={stil.dempet}>
        {t('gittAv', { hvem: ramse(givere) })}{' '}
        {slutt ? (
          t(`slutt.${slutt.hvorfor}`, { dato: kort(slutt.dato) })
        ) : (
          <>
            {t('gjelderTil')} <Dato dato={til} medRelativ />.
          </>
        )}
      </p>
      {ark.length > 0 && (
        <p className={stil.steg}>
          {ark.map((en, nr) => (
            <a key={en} href={adresse(en)} target="_blank" rel="noreferrer" aria-describedby={id}>
              {t('seArket', { antall: ark.length, nr: nr + 1 })}
            </a>
          ))}
        </p>
      )}
      {!bareVis && !slutt && kanGjores(sak, 'samtykke.trukket', om) && (
        <p className={stil.steg}>
          <Handlingslenke sakId={sak.id} hendelse="samtykke.trukket" om={om} aria-describedby={id}>
            {t('trekk')}
          </Handlingslenke>
        </p>
      )}
    </li>
  )
}

/** Whether it is good, in a word. */
function Stand({ slutt, venter }: { slutt: ReturnType<typeof slutten>; venter: boolean }) {
  const t = useTranslations('sak.lagside.stand')
  const [farge, ord] = slutt
    ? (['neutral', slutt.hvorfor] as const)
    : venter
      ? (['warning', 'venter'] as const)
      : (['success', 'gjelder'] as const)
  return (
    <Tag data-color={farge} data-size="sm">
      {t(ord)}
    </Tag>
  )
}
