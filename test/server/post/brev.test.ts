import { describe, expect, test } from 'vitest'
import { brevtekst } from '../../../server/post/brev.ts'
import { startVerden } from '../sak/verden.ts'
import { startSmtp } from './tjener.ts'

/** One round of the sending, and what comes of it. */
const SNART = { timeout: 20_000 }

const TILBUD = {
  type: 'stafett.tilbudt',
  data: { til: { person: 'tone', rolle: 'tiltaksleder' }, overlevering: 'Gruer seg til gym' },
}

test('who is asked to take over gets a letter that says so, in their language, and nothing of the child', {
  timeout: 30_000,
}, async () => {
  const { smtp, mottatt } = await startSmtp()
  const verden = await startVerden(undefined, smtp)
  verden.skriv("update person set epost = id || '@stafett.example', spraak = 'nn'")
  const { sakId, barn } = await verden.nySak()
  const { status } = await verden.som('kari').send({ sakId, hendelse: TILBUD, forventetVersjon: 1 })
  expect(status).toBe(200)
  await expect.poll(() => mottatt, SNART).toHaveLength(1)

  const [{ til, raa, lest, id } = expect.unreachable()] = mottatt
  expect(til).toBe('tone@stafett.example')
  expect(lest.from?.value).toEqual([{ name: 'Stafett', address: 'stafett@stafett.example' }])
  expect(lest.to).toMatchObject({ value: [{ name: '', address: 'tone@stafett.example' }] })
  expect(lest.subject).toBe('Nokon spør om du kan ta over ein stafett')
  expect(lest.text).toBe(
    [
      'Nokon spør om du kan ta over ein stafett.',
      'Logg inn i Stafett for å sjå kva det gjeld.',
      'E-post kan bli lesen av andre. Derfor står det ikkje meir her. Du kan ikkje svare på denne e-posten.\n',
    ].join('\n\n'),
  )
  expect(lest.html).toBe(false)
  expect(lest.date?.toISOString()).toBe(verden.klokke())
  expect(id).toMatch(/^<[\w-]{36}@stafett\.example>$/)
  expect(lest.headers.get('auto-submitted')).toBe('auto-generated')
  for (const hemmelig of [
    barn.fornavn,
    barn.etternavn,
    barn.gruppe,
    barn.fodselsnummer,
    barn.id,
    sakId,
    'kari',
    'Prøve skole',
    'gym',
  ]) {
    expect(`${raa} ${lest.text} ${lest.subject}`).not.toContain(hemmelig)
  }
  expect(verden.linjer.join()).not.toMatch(/tone@|Syntetisk/)
})

describe('a letter says one of six things, and never what happened', () => {
  test.each([
    ['stafett.tilbudt', 'Noen spør om du kan ta over en stafett'],
    ['stafett.avslaatt', 'Du har fått svar'],
    ['stemme.besvart', 'Du har fått svar'],
    ['plan.forfalt', 'En dato er passert'],
    ['stemme.forfalt', 'En dato er passert'],
    ['mote.holdt', 'Du har fått noe å lese'],
    ['paaminnelse', 'En kollega minner deg om noe som venter'],
    ['fravaer.varsel', 'Noe nytt venter på deg'],
    ['trinn.hevet', 'Noe nytt venter på deg'],
    ['what.no.version.knows.yet', 'Noe nytt venter på deg'],
  ])('%s', (type, emne) => {
    expect(brevtekst(type, 'nb', null)).toEqual({
      emne,
      tekst: `${emne}.\n\nLogg inn i Stafett for å se hva det gjelder.\n\nE-post kan bli lest av andre. Derfor står det ikke mer her. Du kan ikke svare på denne e-posten.`,
    })
  })
})

test('where people log in stands in it, and no more of the address than that', () => {
  const adresse = new URL('https://stafett.example.no:8443/')
  expect(brevtekst('paaminnelse', 'en', adresse).tekst).toContain(
    '\n\nLog in to Stafett to see what it is about.\nhttps://stafett.example.no:8443\n\n',
  )
})
