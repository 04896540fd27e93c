import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import { Dato } from '../../ui/dato/Dato.tsx'
import type { Sak } from '../bruk.ts'
import stil from './bilde.module.css'
import type { Bilderegion, Bildet } from './bilde.ts'
import type { Node } from './kart.ts'
import { erI, holdte } from './kart.ts'
import { Lapper } from './Lapp.tsx'
import { plass } from './plass.ts'

type Props = Bilderegion & Pick<Bildet, 'ruter'> & { sak: Sak; vaert: ReadonlyMap<string, string> }

/** States as boxes and pills, each with those inside it and with what leads on from it. */
export function Noder({ noder, ...resten }: Props & { noder: readonly Node[] }) {
  return (
    <ul>
      {noder.map((node) => (
        <Boks key={node.id} node={node} {...resten} />
      ))}
    </ul>
  )
}

function Boks({ node, ...resten }: Props & { node: Node }) {
  const t = useTranslations('sak.tilstand')
  const { sak, region, lapper, staar, ruter, vaert } = resten
  const lyser = [...staar].some((sti) => erI(sti, node.id))
  const sist = vaert.get(node.id)
  const antall = holdte(region, sak).filter(({ navn, tilstander }) =>
    tilstander.some((sti) => `${navn}.${sti}` === node.id),
  ).length
  const foer = !lyser && sist && (
    <span className="ds-sr-only">
      {' '}
      ({t.rich('vaertDato', { dato: () => <Dato dato={sist} /> })})
    </span>
  )
  return (
    <li>
      <div
        className={node.barn.length > 0 ? stil.trinn : stil.tilstand}
        data-lyser={lyser || undefined}
        data-vaert={vaert.has(node.id) || undefined}
        style={plass(ruter.get(node.id))}
      >
        {node.barn.length > 0 ? (
          <Trinnhode sak={sak} node={node} lyser={lyser}>
            {foer}
          </Trinnhode>
        ) : (
          <span>
            {node.tittel}
            {antall > 1 && <span className={stil.antall}> {antall}</span>}
            {lyser && <span className="ds-sr-only"> ({t('naa')})</span>}
            {foer}
          </span>
        )}
      </div>
      {node.barn.length > 0 && <Noder noder={node.barn} {...resten} />}
      <Lapper sak={sak} lapper={lapper} ved={node.id} ruter={ruter} />
    </li>
  )
}

type Hode = { sak: Sak; node: Node; lyser: boolean; children: ReactNode }

function Trinnhode({ sak, node, lyser, children }: Hode) {
  const t = useTranslations('sak.tilstand')
  const dato = useDato()
  const siden = sak.trapp.find(({ nr }) => nr === node.trinn?.nr)?.siden
  return (
    <h4>
      <small>
        {node.tittel}
        {lyser && siden && ` · ${t('naaSiden', { dato: dato.kort(siden) })}`}
        {children}
      </small>
      {node.trinn?.tittel}
    </h4>
  )
}
