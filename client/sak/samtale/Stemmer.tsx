import { Button } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Felt } from '../../skjema/felt.ts'
import { useDato } from '../../ui/dato/bruk.ts'
import { Fritekst } from '../../ui/person/Fritekst.tsx'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import { useSak } from '../bruk.ts'
import { useSidenavn } from '../kartlegging/useSidenavn.ts'
import { sistFortalt } from '../stemme/innspill.ts'
import { Verktoysvar } from '../stemme/verktoy/Verktoysvar.tsx'
import { medDel, Punktfelt } from './Punktfelt.tsx'
import type { Rad } from './rad.ts'
import { Sidefelt } from './Sidefelt.tsx'
import stil from './samtale.module.css'

/** The three sides beside each other, in their own words. What the child has told already is offered. */
export function Stemmer({ rader }: { rader: readonly Rad[] }) {
  const t = useTranslations('sak.samtale')
  const tittel = useId()
  const d = useDato()
  const sak = useSak()
  const visNavn = useVisNavn()
  const sidenavn = useSidenavn(sak)
  const fornavn = visNavn(sak.barn.fornavn)
  const fortalt = sistFortalt(sak)
  return (
    <div className={stil.stemmer}>
      {rader.map((rad, nr) => (
        <section key={rad.punkt.id} aria-labelledby={`${tittel}-${nr}`} data-status={rad.status}>
          <h3 id={`${tittel}-${nr}`}>{sidenavn(rad.punkt.om ?? '')}</h3>
          <Punktfelt {...rad}>{(felt, endre) => <Sidefelt felt={felt} endre={endre} />}</Punktfelt>
          {rad.punkt.om === 'barnet' && fortalt && (
            <figure className={stil.fortalt}>
              <figcaption>{t('fortalt', { dato: d.kort(fortalt.dato), fornavn })}</figcaption>
              {fortalt.hort.verktoy && <Verktoysvar verktoy={fortalt.hort.verktoy} />}
              {fortalt.hort.harOrd && (
                <>
                  <blockquote>
                    <Fritekst>{fortalt.hort.syn}</Fritekst>
                  </blockquote>
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    onClick={() => rad.endre(medOrdene(rad.felt, fortalt.hort.syn))}
                  >
                    {t('brukDette')}
                  </Button>
                </>
              )}
            </figure>
          )}
        </section>
      ))}
    </div>
  )
}

/** The words put in the text of what is chosen. */
function medOrdene(felt: Felt, ord: string): Felt {
  if (felt.art !== 'variant' || felt.valgt === null) return felt
  return {
    ...felt,
    varianter: felt.varianter.map((variant, nr) => {
      const [navn, tekst] = variant.felter.find(([, del]) => del.art === 'tekst') ?? []
      if (nr !== felt.valgt || !navn || tekst?.art !== 'tekst') return variant
      const foer = tekst.verdi.trim()
      return medDel(variant, navn, { ...tekst, verdi: foer ? `${foer}\n${ord}` : ord })
    }),
  }
}
