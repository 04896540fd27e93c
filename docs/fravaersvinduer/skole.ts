import type { Fravaersdag } from '../../machines/fravaer/terskler.ts'
import type { Tilfeldig } from '../../server/demo/tilfeldig.ts'
import { tilfeldig } from '../../server/demo/tilfeldig.ts'
import type { Borte } from './dager.ts'
import {
  ANNET,
  enDag,
  FOER_FERIENE,
  FRI,
  iRad,
  korteSykdommer,
  SKOLEDAGER,
  SYK,
  UKJENT,
  ukentlig,
  vanlig,
} from './dager.ts'

/** The same number makes the same school. */
const FROE = 2026
const MAANED = 20

/** Children who are away in one way: what is drawn for each comes on top of an ordinary year where it says so. */
type Gruppe = {
  navn: string
  antall: number
  hvordan: string
  trekk(borte: Borte, sjanse: Tilfeldig): void
}

export const GRUPPER: readonly Gruppe[] = [
  {
    navn: 'Vanlig fravær',
    antall: 332,
    hvordan:
      'null til fire korte sykdommer, flest om vinteren, hvert fjerde barn med influensa i tillegg; av og til fri, en avtale eller en sen morgen',
    trekk: vanlig,
  },
  {
    navn: 'Ofte syk, kort om gangen',
    antall: 24,
    hvordan: 'seks til ni sykdommer på én til fire dager',
    trekk: (borte, sjanse) => korteSykdommer(borte, sjanse, sjanse.heltall(6, 9)),
  },
  {
    navn: 'Syk lenge, én gang',
    antall: 4,
    hvordan: 'ti til tjue skoledager på rad, meldt som sykdom dag for dag',
    trekk: (borte, sjanse) => iRad(borte, enDag(sjanse, 20, 150), sjanse.heltall(10, 20), SYK),
  },
  {
    navn: 'Søker fri flere ganger',
    antall: 10,
    hvordan: 'tre eller fire permisjoner på to til fem dager, ellers som vanlig',
    trekk: (borte, sjanse) => {
      vanlig(borte, sjanse)
      for (let nr = sjanse.heltall(3, 4); nr > 0; nr--) {
        iRad(borte, enDag(sjanse), sjanse.heltall(2, 5), FRI)
      }
    },
  },
  {
    navn: 'Borte hver fredag',
    antall: 2,
    hvordan: 'hver fredag hele året, ellers til stede',
    trekk: (borte, sjanse) => ukentlig(borte, sjanse, { nr: 5, andel: 1, hva: 'hele' }),
  },
  {
    navn: 'En dag hver tredje uke',
    antall: 4,
    hvordan: 'en enkelt dag i hver tredje uke, ulike ukedager',
    trekk: (borte, sjanse) => {
      for (let fra = 0; fra < SKOLEDAGER.length; fra += 15) {
        iRad(borte, fra + sjanse.heltall(0, 4), 1, UKJENT)
      }
    },
  },
  {
    navn: 'En dag hver sekstende skoledag',
    antall: 4,
    hvordan: 'litt sjeldnere, men like jevnt hele året',
    trekk: (borte, sjanse) => {
      for (let dag = sjanse.heltall(0, 5); dag < SKOLEDAGER.length; dag += 16) {
        iRad(borte, dag, 1, UKJENT)
      }
    },
  },
  {
    navn: 'Forlenger feriene',
    antall: 4,
    hvordan: 'siste skoledag før høstferie, jul, vinterferie og påske, ellers til stede',
    trekk: (borte) => {
      for (const dato of FOER_FERIENE) borte.set(dato, ANNET)
    },
  },
  {
    navn: 'Uteblir fra kroppsøving',
    antall: 4,
    hvordan: 'to av tre uker, ellers som vanlig',
    trekk: (borte, sjanse) => {
      vanlig(borte, sjanse)
      ukentlig(borte, sjanse, { nr: sjanse.heltall(1, 5), andel: 2 / 3, hva: 'gym' })
    },
  },
  {
    navn: 'Kommer for sent',
    antall: 4,
    hvordan: 'hver mandag og annenhver torsdag, ellers som vanlig',
    trekk: (borte, sjanse) => {
      vanlig(borte, sjanse)
      ukentlig(borte, sjanse, { nr: 1, andel: 1, hva: 'forsent' })
      ukentlig(borte, sjanse, { nr: 4, andel: 0.5, hva: 'forsent' })
    },
  },
  {
    navn: 'Mer borte for hver måned',
    antall: 4,
    hvordan: 'én dag den første måneden, to den neste, og så videre fram til jul',
    trekk: (borte, sjanse) => {
      for (const maaned of [0, 1, 2, 3]) {
        for (let nr = 0; nr <= maaned; nr++) {
          iRad(borte, maaned * MAANED + nr * 4 + sjanse.heltall(0, 3), 1, UKJENT)
        }
      }
    },
  },
  {
    navn: 'Slutter å komme',
    antall: 4,
    hvordan: 'til stede fram til en uke i høst eller vinter, så borte tre av fire dager',
    trekk: (borte, sjanse) => {
      for (let dag = enDag(sjanse, 20, 110); dag < SKOLEDAGER.length; dag++) {
        if (sjanse.tall() < 0.75) iRad(borte, dag, 1, UKJENT)
      }
    },
  },
]

export type Elev = { gruppe: string; dager: Fravaersdag[] }

/** Four hundred made-up children, each with the absence of a year in order of date. */
export function skolen(): Elev[] {
  const sjanse = tilfeldig(FROE)
  return GRUPPER.flatMap(({ navn, antall, trekk }) =>
    Array.from({ length: antall }, () => {
      const borte: Borte = new Map()
      trekk(borte, sjanse)
      const dager = [...borte].map(([dato, hvordan]) => ({ dato, ...hvordan }))
      return { gruppe: navn, dager: dager.sort((a, b) => (a.dato < b.dato ? -1 : 1)) }
    }),
  )
}
