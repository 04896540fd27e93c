import { useTranslations } from 'use-intl'
import { Feltvisning } from '../../skjema/Feltvisning.tsx'
import type { Flervalgfelt } from '../../skjema/felt.ts'
import { useFelt } from '../../skjema/kontekst.ts'
import { useVisNavn } from '../../ui/person/useVisNavn.ts'
import type { Sak } from '../bruk.ts'
import { useSak } from '../bruk.ts'
import { medDel, Punktfelt } from './Punktfelt.tsx'
import type { Rad } from './rad.ts'
import stil from './samtale.module.css'

/** Who is there, and what was said. */
export function Motet(rad: Rad) {
  return (
    <Punktfelt {...rad}>
      {(felt, endre) =>
        felt.art === 'objekt' &&
        felt.felter.map(([navn, del]) =>
          del.art === 'flervalg' ? (
            <Deltakere
              key={navn}
              felt={del}
              sti={navn}
              endre={(ny) => endre(medDel(felt, navn, ny))}
            />
          ) : (
            <Feltvisning
              key={navn}
              felt={del}
              sti={navn}
              endre={(ny) => endre(medDel(felt, navn, ny))}
            />
          ),
        )
      }
    </Punktfelt>
  )
}

type Props = { felt: Flervalgfelt; sti: string; endre: (felt: Flervalgfelt) => void }

/** The team by name, ticked; everybody else who may come is folded away until somebody is there. */
function Deltakere({ felt, sti, endre }: Props) {
  const t = useTranslations('sak.samtale')
  const sak = useSak()
  const visNavn = useVisNavn()
  const { id, feil } = useFelt(sti)
  const navn = navnene(sak)
  const valg = felt.alternativer.map(({ verdi, tittel }, nr) => ({
    nr,
    tittel,
    navn: navn.get(String(verdi)),
  }))
  const chip = ({ nr, tittel, navn }: (typeof valg)[number]) => (
    <label key={tittel} className={stil.chip}>
      <input
        type="checkbox"
        id={nr === 0 ? id : `${id}-${nr}`}
        checked={felt.valgt.includes(nr)}
        onChange={({ target: { checked } }) =>
          endre({
            ...felt,
            valgt: checked ? [...felt.valgt, nr] : felt.valgt.filter((en) => en !== nr),
          })
        }
      />
      <span>
        {navn ? visNavn(navn) : tittel}
        {navn && <small>{tittel}</small>}
      </span>
    </label>
  )
  const kjente = valg.filter((en) => en.navn || felt.valgt.includes(en.nr))
  const andre = valg.filter((en) => !kjente.includes(en))
  return (
    <fieldset className={stil.deltakere}>
      <legend>{felt.tittel}</legend>
      <div className={stil.chips}>{kjente.map(chip)}</div>
      {andre.length > 0 && (
        <details>
          <summary>{t('flereDeltakere')}</summary>
          <div className={stil.chips}>{andre.map(chip)}</div>
        </details>
      )}
      {feil && <p className={stil.feil}>{feil}</p>}
    </fieldset>
  )
}

/** Who the team is, by the part they have at the table. */
function navnene({ barn, stafett: { holder }, folk }: Sak): Map<string, string> {
  return new Map([
    ['barnet', barn.fornavn],
    ['foresatte', barn.foresatte.map(({ navn }) => navn).join(', ')],
    [holder.rolle, folk[holder.person] ?? ''],
  ])
}
