import type { Planrad, Planversjon, SakKontekst } from '../kontekst.ts'

type Utfall = Planversjon['evalueringer'][number]['utfall'][string]
type Iversjon = { rad: Planrad; versjon: Planversjon }

/** One measure, as long as it has stood: rows of later versions that carry it on are the same one. */
export type Tiltakslop = Pick<Planrad, 'id' | 'omraade' | 'tiltak'> & {
  fra: string
  /** The day it ended; null while it stands. */
  til: string | null
  /** What its last evaluation said, and when. */
  evaluert: { dato: string; hjalp: Utfall['hjalp'] } | null
}

/** Every measure that has been in force, by when it began. As it was written last. */
export const tiltakslop = ({
  gjeldende,
  tidligere,
}: Pick<SakKontekst['plan'], 'gjeldende' | 'tidligere'>): Tiltakslop[] => {
  const alle = [...tidligere, ...(gjeldende ? [gjeldende] : [])].flatMap((versjon) =>
    versjon.rader.map((rad) => ({ rad, versjon })),
  )
  const fort = new Set(alle.flatMap((en) => forrige(en, alle)?.rad.id ?? []))
  return alle
    .filter(({ rad }) => !fort.has(rad.id))
    .map((siste) => lopet(rekken(siste, alle)))
    .sort((a, b) => a.fra.localeCompare(b.fra))
}

/** The row that this one took over from without a break: what was ended, and is taken up again, is new. */
const forrige = ({ rad, versjon }: Iversjon, alle: readonly Iversjon[]): Iversjon | undefined =>
  alle.find(
    (en) => en.rad.id === rad.fra && avsluttet(en) === null && en.versjon.til === versjon.fra,
  )

const rekken = (siste: Iversjon, alle: readonly Iversjon[]): [Iversjon, ...Iversjon[]] => {
  const foer = forrige(siste, alle)
  return foer ? [siste, ...rekken(foer, alle)] : [siste]
}

/** Of the rows that make up one measure, the newest first. */
const lopet = (rekke: readonly [Iversjon, ...Iversjon[]]): Tiltakslop => {
  const [siste] = rekke
  const { id, omraade, tiltak } = siste.rad
  return {
    id,
    omraade,
    tiltak,
    fra: rekke.at(-1)?.versjon.fra ?? siste.versjon.fra,
    til: avsluttet(siste) ?? siste.versjon.til,
    evaluert: rekke.flatMap((en) => svarene(en).toReversed())[0] ?? null,
  }
}

const svarene = ({ rad, versjon }: Iversjon): { dato: string; hjalp: Utfall['hjalp'] }[] =>
  versjon.evalueringer.flatMap(({ dato, utfall }) => {
    const svar = utfall[rad.id]
    return svar ? [{ dato, hjalp: svar.hjalp }] : []
  })

const avsluttet = ({ rad, versjon }: Iversjon): string | null =>
  versjon.evalueringer.find(({ utfall }) => utfall[rad.id]?.utfall === 'avsluttes')?.dato ?? null
