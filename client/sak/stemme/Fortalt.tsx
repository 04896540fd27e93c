import { useTranslations } from 'use-intl'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { Navn } from '../../ui/person/Navn.tsx'
import type { Sak } from '../bruk.ts'
import type { Fortalt as Innspill } from './innspill.ts'
import { Sett } from './Sett.tsx'
import stil from './stemme.module.css'
import { Verktoysvar } from './verktoy/Verktoysvar.tsx'

type Props = { sak: Sak; innspill: Innspill; kanVises?: boolean }

/** What the child told: the words, how they came, who wrote them down, and whether they are right. */
export function Fortalt({ sak, innspill, kanVises = false }: Props) {
  const t = useTranslations('sak.stemme')
  const { hort, skrevetAv, venter } = innspill
  const hvordan = [hort.form, hort.ord && t(`ord.${hort.ord}`)].filter(Boolean).join(' · ')
  return (
    <div className={stil.fortalt} data-venter={venter || undefined}>
      {hort.verktoy && <Verktoysvar verktoy={hort.verktoy} />}
      {hort.harOrd && (
        <blockquote data-ord={hort.ord ?? undefined}>
          <Fritekst>{hort.syn}</Fritekst>
        </blockquote>
      )}
      <p className={stil.dempet}>
        {hvordan}
        <br />
        {t.rich('skrevetAv', { navn: () => <Navn>{sak.folk[skrevetAv] ?? ''}</Navn> })}
      </p>
      <Sett sak={sak} innspill={innspill} kanVises={kanVises} />
    </div>
  )
}
