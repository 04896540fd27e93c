import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Feltvisning } from '../../skjema/Feltvisning.tsx'
import type { Felt, Objektfelt } from '../../skjema/felt.ts'
import { Delvisning, Skjemakontekst } from '../../skjema/kontekst.ts'
import { useSak } from '../bruk.ts'
import { Mangler } from '../handling/Mangler.tsx'
import type { Rad } from './rad.ts'
import stil from './samtale.module.css'

type Props = Rad & {
  /** How the fields stand; without it, one beneath the other. */
  children?: (felt: Felt, endre: (felt: Felt) => void) => ReactNode
}

/** The fields of one point, and why it was not taken where it was not. */
export function Punktfelt({ punkt, felt, endre, brudd, feil, children }: Props) {
  const t = useTranslations('sak.samtale')
  const sak = useSak()
  return (
    <Skjemakontekst value={{ id: punkt.id, feil: brudd }}>
      <Delvisning value={Feltvisning}>
        <div className={stil.punkt}>
          {feil?.kode === 'IKKE_TILLATT' && (
            <div className={stil.avslag} role="alert">
              <p>{t('ikkeTatt')}</p>
              <Mangler sak={sak} mangler={feil.mangler} />
            </div>
          )}
          {children ? children(felt, endre) : <Feltvisning felt={felt} sti="" endre={endre} />}
        </div>
      </Delvisning>
    </Skjemakontekst>
  )
}

/** One field of a point, by its name. */
export const delAv = (felt: Objektfelt, navn: string): Felt | undefined =>
  felt.felter.find(([en]) => en === navn)?.[1]

export const medDel = (felt: Objektfelt, navn: string, ny: Felt): Objektfelt => ({
  ...felt,
  felter: felt.felter.map((en) => (en[0] === navn ? [navn, ny] : en)),
})
