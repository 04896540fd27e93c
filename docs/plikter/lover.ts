import type { Rutine } from '../../machines/rutine/skjema.ts'
import { litenForbokstav } from './bokstav.ts'
import { nyest } from './punkter.ts'

/** An act: its address at Lovdata, when it is from, and what was put before Stortinget where we went by that. */
type Lov = { id: string; fra: string; forarbeid?: string; nye?: readonly string[] }

/** By the name that the routine's texts have for it. `nye`: the numbers that the source is about, where not all. */
const LOVER: Readonly<Record<string, Lov>> = {
  opplæringsloven: {
    id: '2023-06-09-30',
    fra: 'lov 9. juni 2023 nr. 30',
    forarbeid: 'Prop. 57 L (2022–2023)',
  },
  barnehageloven: {
    id: '2005-06-17-64',
    fra: 'lov 17. juni 2005 nr. 64',
    forarbeid: 'Prop. 96 L (2019–2020)',
    nye: ['kapittel 8', '§ 42', '§ 46'],
  },
  barnevernsloven: {
    id: '2021-06-18-97',
    fra: 'lov 18. juni 2021 nr. 97',
    forarbeid: 'Prop. 133 L (2020–2021)',
  },
  forvaltningsloven: { id: '1967-02-10', fra: 'lov 10. februar 1967' },
  straffeloven: { id: '2005-05-20-28', fra: 'lov 20. mai 2005 nr. 28' },
  barnekonvensjon: {
    id: '1999-05-21-30',
    fra: 'FNs barnekonvensjon, som gjelder som lov etter lov 21. mai 1999 nr. 30',
  },
}

/** A place in the law that a routine's texts name, and what they say of it. */
export type Lovsted = { lov: string; nr: string; om: string; kilde: string; url: string }

const STED =
  /(\p{L}+(?:loven|konvensjon)) (?=§|kapittel|artikkel)|(§ [\d-]+|(?:kapittel|artikkel) \d+)/giu

/** What a text says beside where it stands. */
const uten = (tekst: string): string =>
  litenForbokstav(tekst.replace(/^[^(]*?: /, '').replace(/ \(.*/, ''))

/** Every place in the law that a text of the routine names; none of a text that names no act. */
const stedene = (tekst: string): Lovsted[] => {
  let lov = ''
  return [...tekst.matchAll(STED)].flatMap(([, navn, nr]) => {
    if (navn) lov = navn.toLowerCase()
    if (!nr) return []
    const loven = LOVER[lov]
    if (!loven) throw new Error(`«${tekst}» names an act that is not among ours`)
    const { id, fra, forarbeid, nye } = loven
    const bygger = forarbeid !== undefined && (nye?.includes(nr) ?? true)
    const side = nr.startsWith('§') ? `/${nr.replace(' ', '')}` : ''
    return {
      lov,
      nr,
      om: uten(tekst),
      kilde: bygger ? `${fra}, ${forarbeid}` : fra,
      url: `https://lovdata.no/lov/${id}${side}`,
    }
  })
}

const iRutinen = ({ hjemler, plikter, tekster }: Rutine): Lovsted[] =>
  [...hjemler, ...plikter].flatMap((en) => stedene(tekster[en.tekst]?.nb ?? ''))

/** All that the two routines name of the law, once each, act by act. */
export const lovstedene = (): Lovsted[] => {
  const alle = [...iRutinen(nyest('skole')), ...iRutinen(nyest('barnehage'))]
  const ett = new Map(alle.map((en) => [`${en.lov} ${en.nr} ${en.om}`, en]))
  return [...ett.values()].toSorted((a, b) => a.lov.localeCompare(b.lov, 'nb'))
}
