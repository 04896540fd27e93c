import { useTranslations } from 'use-intl'
import type { Sak } from '../bruk.ts'
import { Grener } from './Grener.tsx'
import type { Region } from './kart.ts'
import { flat, holdte } from './kart.ts'
import { Steg } from './Steg.tsx'
import stil from './tre.module.css'
import { veier, veierFor } from './veier.ts'

type Props = { sak: Sak; region: Region; vaert: ReadonlyMap<string, string> }

/** A region in lists: its states inside each other, and each of what the case has several of. */
export function Tre({ sak, region, vaert }: Props) {
  const t = useTranslations('sak.tilstand')
  const { rot, begynner } = region
  const navn = new Map(flat(rot).map(({ id, tittel }) => [id, tittel]))
  return (
    <section className={stil.region}>
      <h3>{begynner ? t('flereAv', { navn: rot.tittel }) : rot.tittel}</h3>
      <Grener sak={sak} region={region} vaert={vaert} noder={rot.barn} />
      {begynner && <Steg sak={sak} steg={veier(region, sak).map(({ overgang }) => overgang)} />}
      {begynner && (
        <ul>
          {holdte(region, sak).map(({ om, navn: slag, tittel, tilstander }) => (
            <li key={om}>
              <strong>{tittel}</strong> · {navn.get(`${slag}.${tilstander[0]}`)}
              <Steg sak={sak} steg={veierFor(sak, om)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
