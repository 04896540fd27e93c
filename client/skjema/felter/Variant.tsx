import { velgVariant } from '../arv.ts'
import type { Feltprops } from '../Feltvisning.tsx'
import type { Variantfelt } from '../felt.ts'
import { useFelt } from '../kontekst.ts'
import stil from '../skjema.module.css'
import { Gruppe } from './Gruppe.tsx'
import { Delfelter } from './Objekt.tsx'
import { Radioer } from './Radioer.tsx'

/** First which kind, then the fields of that kind. What was typed under another kind is kept. */
export function Variant({ felt, sti, endre }: Feltprops<Variantfelt>) {
  const { feil } = useFelt(sti)
  const valgt = felt.valgt === null ? undefined : felt.varianter[felt.valgt]
  return (
    <>
      <Gruppe felt={felt} feil={feil}>
        <Radioer
          sti={sti}
          alternativer={felt.varianter}
          valgt={felt.valgt}
          velg={(nr) => endre(velgVariant(felt, nr))}
        />
      </Gruppe>
      {valgt && (
        <div className={stil.deler}>
          <Delfelter
            felt={valgt}
            sti={sti}
            endre={(ny) =>
              endre({
                ...felt,
                varianter: felt.varianter.map((en, nr) => (nr === felt.valgt ? ny : en)),
              })
            }
          />
        </div>
      )}
    </>
  )
}
