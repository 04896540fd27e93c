import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import { useDato } from '../../ui/dato/bruk.ts'
import type { Sak } from '../bruk.ts'
import stil from './bilde.module.css'
import type { Bilderegion, Bildet } from './bilde.ts'
import { noderI } from './bilde.ts'
import type { Node } from './kart.ts'
import { erI, formFor, holdte } from './kart.ts'
import { Lapp } from './Lapp.tsx'
import { Streker } from './Streker.tsx'
import type { Rute } from './tegning/maal.ts'

type Props = { sak: Sak; bilde: Bildet; vaert: ReadonlyMap<string, string> }

const plass = (rute: Rute | undefined): CSSProperties =>
  rute ? { left: rute.x, top: rute.y, width: rute.b, height: rute.h } : { display: 'none' }

/** The machine on one sheet: steps and rows of states, what is lit, the way walked, the ways on. */
export function Bilde({ sak, bilde, vaert }: Props) {
  const { bredde, hoyde, regioner, ruter } = bilde
  return (
    <div className={stil.ark} style={{ width: bredde, height: hoyde }}>
      <Streker bilde={bilde} />
      {regioner.map((en) => (
        <Region key={en.region.rot.id} sak={sak} ruter={ruter} vaert={vaert} {...en} />
      ))}
    </div>
  )
}

type Regionprops = Omit<Props, 'bilde'> & Bilderegion & Pick<Bildet, 'ruter'>

function Region({ sak, region, lapper, staar, ruter, vaert }: Regionprops) {
  const t = useTranslations('sak.tilstand')
  const { rot, begynner } = region
  const antall = (id: string) =>
    holdte(region, sak).filter(({ navn, tilstander }) =>
      tilstander.some((sti) => `${navn}.${sti}` === id),
    ).length
  return (
    <section className={stil.region} aria-label={rot.tittel}>
      <div className={stil.ramme} style={plass(ruter.get(rot.id))} data-form={formFor(region)}>
        <h3>{begynner ? t('flereAv', { navn: rot.tittel }) : rot.tittel}</h3>
      </div>
      {noderI(region).map((node) => {
        const lyser = [...staar].some((sti) => erI(sti, node.id))
        return (
          <div
            key={node.id}
            className={node.barn.length > 0 ? stil.trinn : stil.tilstand}
            data-lyser={lyser || undefined}
            data-vaert={vaert.has(node.id) || undefined}
            style={plass(ruter.get(node.id))}
          >
            {node.barn.length > 0 ? (
              <Trinnhode sak={sak} node={node} lyser={lyser} />
            ) : (
              <span>
                {node.tittel}
                {antall(node.id) > 1 && <span className={stil.antall}>{antall(node.id)}</span>}
                {lyser && <span className="ds-sr-only"> ({t('naa')})</span>}
              </span>
            )}
          </div>
        )
      })}
      {lapper.map((lapp) => (
        <Lapp key={lapp.id} sak={sak} lapp={lapp} style={plass(ruter.get(lapp.id))} />
      ))}
    </section>
  )
}

function Trinnhode({ sak, node, lyser }: { sak: Sak; node: Node; lyser: boolean }) {
  const t = useTranslations('sak.tilstand')
  const dato = useDato()
  const siden = sak.trapp.find(({ nr }) => nr === node.trinn?.nr)?.siden
  return (
    <h4>
      <small>
        {node.tittel}
        {lyser && siden && ` · ${t('naaSiden', { dato: dato.kort(siden) })}`}
      </small>
      {node.trinn?.tittel}
    </h4>
  )
}
