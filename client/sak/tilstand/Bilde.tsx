import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import stil from './bilde.module.css'
import type { Bildet } from './bilde.ts'
import { Lapper } from './Lapp.tsx'
import { Noder } from './Noder.tsx'
import { plass } from './plass.ts'
import { Streker } from './Streker.tsx'

type Props = { sak: Sak; bilde: Bildet; vaert: ReadonlyMap<string, string> }

/**
 * The machine on one sheet: steps and rows of states, what is lit, the way walked, the ways on. It is read
 * out as lists: what leads on from a state comes right after it.
 */
export function Bilde({ sak, bilde: { regioner, ...bilde }, vaert }: Props) {
  const t = useTranslations('sak.tilstand')
  return (
    <div className={stil.ark} style={{ width: bilde.bredde, height: bilde.hoyde }}>
      <Streker bilde={bilde} />
      {regioner.map((en) => {
        const { rot, begynner } = en.region
        return (
          <section key={rot.id}>
            <div
              className={stil.ramme}
              style={plass(bilde.ruter.get(rot.id))}
              data-form={bilde.formene.get(rot.id)}
            >
              <h3>{begynner ? t('flereAv', { navn: rot.tittel }) : rot.tittel}</h3>
            </div>
            <Noder noder={rot.barn} sak={sak} ruter={bilde.ruter} vaert={vaert} {...en} />
            <Lapper sak={sak} lapper={en.lapper} ved={null} ruter={bilde.ruter} />
          </section>
        )
      })}
    </div>
  )
}
