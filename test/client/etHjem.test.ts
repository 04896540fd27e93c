import { describe, expect, it } from 'vitest'
import { en } from '../../client/tekster/en/index.ts'
import { nb } from '../../client/tekster/nb/index.ts'
import { nn } from '../../client/tekster/nn/index.ts'
import { Spraak } from '../../server/api/spraak.ts'
import { flat, tekster } from '../../server/tekster/oversett.ts'
import type { Hendelsestekst } from '../../server/tekster/typer.ts'

const skjermens = { nb, nn, en }

/** Words that are each tree's own, though they are spelt alike: where the screen says them, and why. */
const EGNE = {
  'skjema.ja': 'a yes of any form',
  'skjema.nei': 'a no of any form',
  'soyler.ja': 'a yes of any table',
  'soyler.nei': 'a no of any table',
  'sak.kartlegging.side.foresatte': 'a heading, among others that are names',
  'sak.gjor.foresatte': 'the heading of a card',
  'sak.hode.stafettholder': 'the heading of a name',
  'sak.lagside.foresatt': 'what a member is, beside members of other kinds',
  'sak.moter.kommer.kanskje': 'an answer to an invitation, beside a yes and a no',
  'plan.ansvarlig.foresatt': 'what a suggestion is, beside suggestions of other kinds',
  'plan.ansvarlig.tjeneste': 'the same',
  'sak.familien.tittel': 'the name of a page; a measure may be aimed at the family',
}

/** What one can choose or be: the words that the server gives in its answers. */
function tjenerens(spraak: Spraak): Set<string> {
  const { rolle, part, deltaker, tjeneste, side, hendelse } = tekster[spraak]
  const valg = Object.values(hendelse).map(({ valg = {} }: Hendelsestekst) => valg)
  const lister = [{ rolle, part, deltaker, tjeneste, side }, ...valg]
  return new Set(lister.flatMap(flat).map(([, tekst]) => tekst.toLowerCase()))
}

/** The texts of the screens that the server has too, by their path. */
function like(spraak: Spraak): [sti: string, tekst: string][] {
  const ord = tjenerens(spraak)
  return flat(skjermens[spraak]).filter(([, tekst]) => ord.has(tekst.toLowerCase()))
}

describe('a word that the server has for a role or a choice', () => {
  it.each(Spraak.options)('stands there alone in %s', (spraak) => {
    expect(like(spraak).filter(([sti]) => !(sti in EGNE))).toEqual([])
  })

  it('is excepted only where both have it', () => {
    const begge = Spraak.options.flatMap(like).map(([sti]) => sti)
    expect([...new Set(begge)].sort()).toEqual(Object.keys(EGNE).sort())
  })
})
