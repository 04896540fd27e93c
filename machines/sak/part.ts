import type { Deltaker, Rolle, Tjeneste } from '../roller.ts'

/**
 * Somebody who may be asked to a table of the case, named by id and never by name: the child, a guardian,
 * staff of the unit, a service, or others from the child's life, told by what they are («farmor»).
 */
export type Part =
  | { slag: 'barnet' }
  | { slag: 'foresatt'; foresatt: string }
  | { slag: 'ansatt'; person: string; rolle: Rolle }
  | { slag: 'tjeneste'; tjeneste: Tjeneste }
  | { slag: 'annen'; annen: string }

/** The same for the same party, and no other. */
export const partnokkel = (en: Part): string => {
  switch (en.slag) {
    case 'barnet':
      return en.slag
    case 'foresatt':
      return `${en.slag} ${en.foresatt}`
    case 'ansatt':
      return `${en.slag} ${en.person} ${en.rolle}`
    case 'tjeneste':
      return `${en.slag} ${en.tjeneste}`
    case 'annen':
      return `${en.slag} ${en.annen}`
  }
}

/** Whether it is the child, or one of the guardians. */
export const erFamilie = ({ slag }: Part): boolean => slag === 'barnet' || slag === 'foresatt'

/** As whom a service's people are at a table: those that the routine has no word for are others. */
const VED_BORDET: Readonly<Record<Tjeneste, Deltaker>> = {
  skolehelsetjenesten: 'helsesykepleier',
  helsestasjon: 'helsesykepleier',
  los: 'los',
  familieOgForebygging: 'familieOgForebygging',
  ppt: 'ppt',
  fastlege: 'fastlege',
  nav: 'nav',
  fysioErgo: 'andre',
  avlastning: 'andre',
  ambulerendeUngdomsteam: 'andre',
  habu: 'andre',
  bup: 'andre',
  spesialisthelsetjenesten: 'andre',
  andreSpesialister: 'andre',
  barnevern: 'barnevern',
  fraBarnetsLiv: 'andre',
}

/** As which of those that the routine speaks of a party is at the table. */
export const deltarSom = (en: Part): Deltaker => {
  switch (en.slag) {
    case 'barnet':
      return 'barnet'
    case 'foresatt':
      return 'foresatte'
    case 'ansatt':
      return en.rolle
    case 'tjeneste':
      return VED_BORDET[en.tjeneste]
    case 'annen':
      return 'andre'
  }
}
