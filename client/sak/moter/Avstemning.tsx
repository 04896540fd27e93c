import { Tag } from '@digdir/designsystemet-react'
import { useTranslations } from 'use-intl'
import { besteTid } from '../../../machines/mote/beste.ts'
import { tidspunkt } from '../../../machines/mote/tid.ts'
import { storForbokstav } from '../../tekster/bokstav.ts'
import type { Sak } from '../bruk.ts'
import { useRutine } from '../bruk.ts'
import { Handlingslenke } from '../handling/Handlingslenke.tsx'
import { Mangler } from '../handling/Mangler.tsx'
import { finnOvergang, kanGjores } from '../handling/overgang.ts'
import { Borte } from './Borte.tsx'
import { FamilienVil } from './FamilienVil.tsx'
import { Inviterte } from './Inviterte.tsx'
import stil from './moter.module.css'
import type { Mote } from './moter.ts'
import { utestengte, ventes } from './moter.ts'
import { Tidsrad } from './Tidsrad.tsx'
import { UtenEpost } from './UtenEpost.tsx'
import { UtenSamtykke } from './UtenSamtykke.tsx'
import { useKallInn } from './useKallInn.tsx'

/** A meeting that waits for its time: each time with who can, the best one plain, and those who are asked. */
export function Avstemning({ sak, mote }: { sak: Sak; mote: Mote }) {
  const t = useTranslations('sak.moter')
  const beste = besteTid(useRutine(sak), { ...mote, hvem: ventes(sak, mote) }, sak)
  const { om, hva, hvem, svar, tider } = mote
  const { svaret, sender, kallInn } = useKallInn(sak, mote)
  const overTida = finnOvergang(sak, { type: 'mote.innkalt', om })?.mangler.filter(
    ({ krav }) => krav === 'tidIgjen',
  )
  const sortert = tider.toSorted((a, b) => tidspunkt(a).localeCompare(tidspunkt(b)))
  return (
    <li className={stil.mote}>
      <div className={stil.tittel}>
        <h4>{storForbokstav(hva)}</h4>
        <Tag data-size="sm">{t('svart', { svart: svar.length, av: hvem.length })}</Tag>
      </div>
      {svaret}
      {overTida && overTida.length > 0 && <Mangler sak={sak} mangler={overTida} />}
      <ol className={stil.tider}>
        {sortert.map((tid) => (
          <Tidsrad
            key={tidspunkt(tid)}
            sak={sak}
            mote={mote}
            tid={tid}
            erBest={beste === tidspunkt(tid)}
            sender={sender}
            velg={kallInn}
          />
        ))}
      </ol>
      <UtenSamtykke sak={sak} tjenester={utestengte(sak, hvem)} naar="spurt" />
      <Borte sak={sak} hvem={hvem} />
      {kanGjores(sak, 'mote.svart', om) && <Inviterte sak={sak} mote={mote} />}
      {/* It comes when the server has looked: below those whose buttons it would move under a hand. */}
      <UtenEpost sak={sak} mote={mote} />
      <FamilienVil sak={sak} mote={mote} />
      {kanGjores(sak, 'mote.avlyst', om) && (
        <p>
          <Handlingslenke sakId={sak.id} hendelse="mote.avlyst" om={om}>
            {finnOvergang(sak, { type: 'mote.avlyst', om })?.navn}
          </Handlingslenke>
        </p>
      )}
    </li>
  )
}
