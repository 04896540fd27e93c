import { alleTerskler } from '../../machines/fravaer/terskler.ts'
import type { Arena } from '../../machines/roller.ts'
import { gjeldendeRutine } from '../../machines/rutine/publiserte.ts'
import type { Rutine, Trinn } from '../../machines/rutine/skjema.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import { nb } from '../../server/tekster/nb/index.ts'
import { litenForbokstav } from './bokstav.ts'

/** Something that a routine's data says: what it is one of, and its own words. */
export type Punkt = { slag: string; ord: string }
type Navngitt = [navn: string, punkt: Punkt]

/** The routine that the page is made from: the newest of the arena. */
export const nyest = (arena: Arena): Rutine => {
  const rutine = gjeldendeRutine(arena, '9999-12-31')
  if (!rutine) throw new Error(`there is no routine for ${arena}`)
  return rutine
}

const sitat = (rutine: Rutine, nokkel: string): string =>
  `«${tekst(rutine, nokkel, 'nb').replace(/\.$/, '')}»`

const frist = (navn: string, ord: string, antall: number, dager = 'dager'): Navngitt => [
  navn,
  { slag: 'Frister', ord: `${ord} (${antall} ${dager})` },
]

const steget = (steg: string): string => {
  const ordene: Readonly<Record<string, string>> = nb.tilstand.sak
  const ord = ordene[steg]
  if (ord === undefined) throw new Error(`there are no words for ${steg}`)
  return litenForbokstav(ord)
}

const paaTrinn = (rutine: Rutine, trinn: Trinn): Navngitt[] => {
  const { nr, gjoremaal, inviteres, stafettholder, frister, evalueringsintervall } = trinn
  return [
    ...stafettholder.map(
      (en): Navngitt => [
        `trinn${nr}.holder.${en}`,
        { slag: 'Kan holde stafetten', ord: nb.rolle[en] },
      ],
    ),
    ...gjoremaal.map(
      (en): Navngitt => [
        `trinn${nr}.${en.tekst}`,
        { slag: 'Trinnets liste', ord: sitat(rutine, en.tekst) },
      ],
    ),
    ...inviteres.map(
      ({ deltaker, hvem, naar }): Navngitt => [
        `trinn${nr}.kalles.${deltaker}`,
        {
          slag: naar === 'alltid' ? 'Kalles inn' : 'Kalles inn ved behov',
          ord: litenForbokstav(tekst(rutine, hvem, 'nb')),
        },
      ],
    ),
    ...Object.entries(frister).map(([steg, dager]) =>
      frist(`trinn${nr}.frist.${steg}`, steget(steg), dager),
    ),
    frist(`trinn${nr}.frist.evaluering`, 'evaluering', evalueringsintervall),
  ]
}

const SVAR: Record<keyof Rutine['svarfrist'], string> = {
  stafett: 'svar på tilbudet om stafetten',
  varsel: 'svar på en passert terskel',
  stemme: 'svar til barnet',
  samtykke: 'svar om samtykke',
}

const frister = ({ svarfrist, stafett, oppgaver, ...rutine }: Rutine): Navngitt[] => [
  ...Object.entries(SVAR).map(([hva, ord]) =>
    frist(`frist.svar.${hva}`, ord, svarfrist[hva as keyof typeof SVAR]),
  ),
  ...(stafett.overlevering === null
    ? []
    : [frist('frist.overlevering', 'til en som kan holde stafetten', stafett.overlevering)]),
  frist('frist.pause', 'lengste pause', rutine.lengstePause),
  frist('frist.barnetsStemme', 'barnets syn er ferskt', rutine.ferskhetBarnetsStemme),
  frist('frist.samtykke', 'lengste samtykke', rutine.samtykke.lengst),
  frist('frist.fornyes', 'spørsmål om å fornye, før det går ut', rutine.samtykke.fornyes),
  frist('frist.minnes', 'påminnelse før datoen', oppgaver.minnes, 'arbeidsdager'),
  frist('frist.forbered', 'forberedelse før møtet', oppgaver.forbered),
  frist('frist.loftes', 'en evaluering som uteblir, går videre', oppgaver.loftes.etter),
  frist('frist.stille', 'en plan ingen skriver om, sier fra', oppgaver.stille),
]

const tida = ({ lengde }: Rutine['fravaer']['vinduer'][0]): string => {
  switch (lengde.enhet) {
    case 'skoledager':
      return `på ${lengde.antall} skoledager`
    case 'kalenderdager':
      return `på ${lengde.antall} dager`
    case 'halvaar':
      return 'i halvåret'
    case 'skoleaar':
      return 'i skoleåret'
  }
}

const sporsmaal = (rutine: Rutine): Navngitt[] => [
  ...alleTerskler(rutine).map(
    ({ terskel: { id, over }, vindu }): Navngitt => [
      `terskel.${id}`,
      { slag: 'Terskler', ord: `mer enn ${over} dager ${tida(vindu)}` },
    ],
  ),
  ...rutine.fravaer.monstre.map(
    ({ id, ...en }): Navngitt => [
      `monster.${id}`,
      { slag: 'Mønstre', ord: sitat(rutine, en.tekst) },
    ],
  ),
  ...rutine.tegn.map(
    ({ id, ...en }): Navngitt => [
      `tegn.${id}`,
      { slag: 'Tegn i undringen', ord: sitat(rutine, en.tekst) },
    ],
  ),
]

const iArenaen = (arena: Arena): Map<string, Punkt> => {
  const rutine = nyest(arena)
  return new Map([
    ...rutine.trinn.flatMap((trinn) => paaTrinn(rutine, trinn)),
    ...frister(rutine),
    ...sporsmaal(rutine),
    ...rutine.tjenester.map(
      (en): Navngitt => [`tjeneste.${en}`, { slag: 'Tjenester', ord: nb.tjeneste[en] }],
    ),
  ])
}

const skole = iArenaen('skole')
const barnehage = iArenaen('barnehage')

/**
 * What the routine's data says under that name, in the arena; where it is null, what both say alike.
 * @throws {Error} where there is no such thing
 */
export const getPunkt = (arena: Arena | null, navn: string): Punkt => {
  const funnet = (arena === 'barnehage' ? barnehage : skole).get(navn)
  const andre = arena === null ? barnehage.get(navn) : funnet
  if (!funnet || funnet.ord !== andre?.ord || funnet.slag !== andre.slag)
    throw new Error(`${arena ?? 'both routines'}: nothing is called ${navn}`)
  return funnet
}
