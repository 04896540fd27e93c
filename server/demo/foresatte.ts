import type { Barn, Foresatt } from '../../db/store.ts'
import type { Foresattdata, Relasjon } from '../../machines/familie/foresatt.ts'
import { FEDRE, MODRE } from './navn.ts'
import type { Tilfeldig } from './tilfeldig.ts'

type Hvem = { navn: string; relasjon: Relasjon }

/** Who the guardians of a child are, by chance: mostly two. */
function hvem({ etternavn }: Pick<Barn, 'etternavn'>, sjanse: Tilfeldig): Hvem[] {
  const mor = () => ({ navn: `${sjanse.en(MODRE)} ${etternavn}`, relasjon: 'mor' }) as const
  const far = () => ({ navn: `${sjanse.en(FEDRE)} ${etternavn}`, relasjon: 'far' }) as const
  const antall = sjanse.heltall(1, 10)
  if (antall <= 2) return [mor()]
  if (antall === 3) return [far()]
  if (antall === 4) return [{ ...far(), relasjon: 'fosterforelder' }]
  return [mor(), far()]
}

/** Every third family lives in two homes, every ninth needs an interpreter, a few are protected. */
const BOR_HVER_FOR_SEG = 3
const TRENGER_TOLK = 9
const SKJERMET = 41

/** No such number is given to anybody, and no such domain. */
const kontakt = (nr: number, plass: number): Foresattdata['kontakt'] =>
  nr % SKJERMET === SKJERMET - 1
    ? { slag: 'skjermet' }
    : {
        slag: 'staarHer',
        telefon: `000 ${String(10 + plass)} ${String(nr).padStart(3, '0')}`,
        epost: `foresatt${nr}.${plass}@stafett.example`,
        helst: nr % 2 === 0 ? 'melding' : 'ringes',
        merknad: null,
        husstand: nr % BOR_HVER_FOR_SEG === 1 && plass === 2 ? 'andre' : 'forste',
      }

/** The invented guardians of the child by this number. */
export const foresatteTil = (
  barn: Pick<Barn, 'id' | 'etternavn'>,
  nr: number,
  idag: string,
  sjanse: Tilfeldig,
): Foresatt[] =>
  hvem(barn, sjanse).map((en, i) => ({
    id: `${barn.id}.${i + 1}`,
    barnId: barn.id,
    data: {
      ...en,
      egneOrd: null,
      foreldreansvar: en.relasjon === 'fosterforelder' ? 'harIkke' : 'har',
      spraak: nr % TRENGER_TOLK === 4 ? 'somali' : null,
      tolk: nr % TRENGER_TOLK === 4,
      kontakt: kontakt(nr, i + 1),
      til: null,
    },
    versjon: '0',
    endret: `${idag}T00:00:00.000Z`,
    endretAv: null,
  }))
