import { useTranslations } from 'use-intl'
import { Dato } from '../../ui/dato/Dato.tsx'
import type { Sak } from '../bruk.ts'
import type { Node, Region } from './kart.ts'
import { erI, flat, her } from './kart.ts'
import { Steg } from './Steg.tsx'
import stil from './tre.module.css'
import { veier } from './veier.ts'

type Props = { sak: Sak; region: Region; vaert: ReadonlyMap<string, string> }

/** States with those inside them: what the case stands in is open, the rest is folded. */
export function Grener({ noder, ...resten }: Props & { noder: readonly Node[] }) {
  return (
    <ul className={stil.grener}>
      {noder.map((node) => (
        <Gren key={node.id} node={node} {...resten} />
      ))}
    </ul>
  )
}

function Gren({ node, ...resten }: Props & { node: Node }) {
  const t = useTranslations('sak.tilstand')
  const { sak, region, vaert } = resten
  const staar = her(region, sak)
  const navn = [node.tittel, node.trinn?.tittel].filter(Boolean).join(': ')
  const dato = vaert.get(node.id)
  const naar = (tekst: 'sidenDato' | 'vaertDato') =>
    dato && <small>{t.rich(tekst, { dato: () => <Dato dato={dato} /> })}</small>
  const barn = node.barn.length > 0 && <Grener noder={node.barn} {...resten} />
  if (staar.some((sti) => erI(sti, node.id))) {
    const herfra = veier(region, sak).filter(({ fra }) => fra === node.id)
    return (
      <li data-lyser>
        <span className={stil.navn}>
          <strong>{navn}</strong>
          <span className={stil.naa}>{t('naa')}</span>
          {naar('sidenDato')}
        </span>
        <Steg sak={sak} steg={herfra.map(({ overgang }) => overgang)} />
        {barn}
      </li>
    )
  }
  const finnes = region.kanter.filter(({ fra }) => fra === node.id)
  const hode = (
    <>
      {navn} {naar('vaertDato')}
    </>
  )
  if (finnes.length === 0 && !barn) return <li>{hode}</li>
  return (
    <li>
      <details>
        <summary>{hode}</summary>
        <Finnes region={region} kanter={finnes} />
        {barn}
      </details>
    </li>
  )
}

/** What leads on from a state where the case does not stand. */
function Finnes({ region, kanter }: { region: Region; kanter: Region['kanter'] }) {
  const t = useTranslations('sak.tilstand')
  const navn = new Map(flat(region.rot).map(({ id, tittel }) => [id, tittel]))
  return (
    <ul className={stil.steg}>
      {kanter.map(({ fra, til, steg }) => (
        <li key={til}>
          {fra === til ? t('blir') : t('tilTilstand', { navn: navn.get(til) ?? '' })}{' '}
          {steg.map((en) => en.navn || t('videre')).join(' · ')}
        </li>
      ))}
    </ul>
  )
}
