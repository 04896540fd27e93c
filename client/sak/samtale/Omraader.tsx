import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Feltvisning } from '../../skjema/Feltvisning.tsx'
import type { Objektfelt } from '../../skjema/felt.ts'
import { Delfelter } from '../../skjema/felter/Objekt.tsx'
import { useRutine, useSak } from '../bruk.ts'
import { delAv, medDel, Punktfelt } from './Punktfelt.tsx'
import type { Rad } from './rad.ts'
import stil from './samtale.module.css'

const TEKSTEN = 'oppsummering'

/** The four areas beside each other: what came up in words, and the factors for whoever wants them. */
export function Omraader({ rader }: { rader: readonly Rad[] }) {
  const t = useTranslations('sak.samtale')
  const tittel = useId()
  const sak = useSak()
  const { omraader } = useRutine(sak)
  return (
    <div className={stil.omraader}>
      {rader.map((rad, nr) => (
        <section
          key={rad.punkt.id}
          aria-labelledby={`${tittel}-${nr}`}
          className={stil.omraade}
          data-status={rad.status}
        >
          <h3 id={`${tittel}-${nr}`}>{omraader.find(({ id }) => id === rad.punkt.om)?.tittel}</h3>
          <Punktfelt {...rad}>
            {(felt, endre) => {
              if (felt.art !== 'objekt') return null
              const tekst = delAv(felt, TEKSTEN)
              const valgt = antallValgt(felt)
              return (
                <>
                  {tekst && (
                    <Feltvisning
                      felt={tekst}
                      sti={TEKSTEN}
                      endre={(ny) => endre(medDel(felt, TEKSTEN, ny))}
                    />
                  )}
                  <details>
                    <summary>{t('faktorer', { valgt })}</summary>
                    <Delfelter
                      felt={uten(felt, TEKSTEN)}
                      sti=""
                      endre={(ny) => ny.art === 'objekt' && endre(flett(felt, ny))}
                    />
                  </details>
                </>
              )
            }}
          </Punktfelt>
        </section>
      ))}
    </div>
  )
}

const antallValgt = ({ felter }: Objektfelt) =>
  felter.reduce((sum, [, del]) => sum + (del.art === 'flervalg' ? del.valgt.length : 0), 0)

const uten = (felt: Objektfelt, navn: string): Objektfelt => ({
  ...felt,
  felter: felt.felter.filter(([en]) => en !== navn),
})

/** The whole, with what was changed in a part of it. */
const flett = (hele: Objektfelt, del: Objektfelt): Objektfelt =>
  del.felter.reduce((felt, [navn, ny]) => medDel(felt, navn, ny), hele)
