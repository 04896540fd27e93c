import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lesTekst } from '../../../machines/tegnsett/lesTekst.ts'

const utf8 = (tekst: string) => Buffer.from(tekst)
const le = (tekst: string) => Buffer.from(tekst, 'utf16le')
const be = (tekst: string) => le(tekst).swap16()
const FIL = 'barn;dato;årsak\r\n02831550012;19.11.2026;sykdom\r\n'
const BOM = '\uFEFF'
/** As a text would be typed: no control characters, and no mark of an encoding in front. */
const skrevet = fc.string({ unit: 'grapheme' }).filter((tekst) => !/^\uFEFF|\p{C}/u.test(tekst))

describe('a text that says itself how it is written', () => {
  it.each([
    ['UTF-8', utf8(FIL)],
    ['UTF-8 with a mark', utf8(BOM + FIL)],
    ['UTF-16, as Excel saves «Unicode text»', le(BOM + FIL)],
    ['UTF-16 the other way round', be(BOM + FIL)],
    ['UTF-16 without a mark', le(FIL)],
    ['UTF-16 the other way round without a mark', be(FIL)],
  ])('is read: %s', (_, bytes) => {
    expect(lesTekst(bytes)).toEqual({ outcome: 'tekst', tekst: FIL, gjettet: null })
    // A choice made for another file changes nothing.
    expect(lesTekst(bytes, 'mac')).toEqual({ outcome: 'tekst', tekst: FIL, gjettet: null })
  })

  it('is read to the last letter, whatever it holds', () => {
    fc.assert(
      fc.property(skrevet, (tekst) => {
        const lest = { outcome: 'tekst', tekst, gjettet: null }
        expect(lesTekst(utf8(tekst))).toEqual(lest)
        expect(lesTekst(le(BOM + tekst))).toEqual(lest)
        expect(lesTekst(be(BOM + tekst))).toEqual(lest)
      }),
    )
  })

  it('is empty when the file is', () => {
    expect(lesTekst(new Uint8Array())).toEqual({ outcome: 'tekst', tekst: '', gjettet: null })
  })

  it('may have come by a control character', () => {
    const tekst = `${FIL.repeat(3)}\x1a`
    expect(lesTekst(utf8(tekst))).toEqual({ outcome: 'tekst', tekst, gjettet: null })
  })
})

describe('a text that does not say how it is written', () => {
  // The bytes are those that Windows, macOS and MS-DOS give these words.
  it.each([
    ['windows', [0xe5, 0x72, 0xf8, 0xe6, 0xc5, 0xd8, 0xc6, 0x9a, 0x96, 0x80], 'årøæÅØÆš–€'],
    ['mac', [0x8c, 0x72, 0xbf, 0xbe, 0x81, 0xaf, 0xae, 0xe1, 0xd0], 'årøæÅØÆ·–'],
    ['dos', [0x86, 0x72, 0x9b, 0x91, 0x8f, 0x9d, 0x92, 0x82], 'årøæÅØÆé'],
  ] as const)('is read as %s when that is chosen', (som, bytes, tekst) => {
    expect(lesTekst(Uint8Array.from(bytes), som)).toEqual({ outcome: 'tekst', tekst, gjettet: som })
  })

  it('is taken to be from Windows', () => {
    expect(lesTekst(Buffer.from(FIL, 'latin1'))).toEqual({
      outcome: 'tekst',
      tekst: FIL,
      gjettet: 'windows',
    })
  })
})

describe('what is no text', () => {
  it.each([
    ['xlsx or ods', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0x06, 0]],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ])('is told of as a spreadsheet: %s', (_, bytes) => {
    expect(lesTekst(Uint8Array.from(bytes))).toEqual({ outcome: 'regneark' })
  })

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['nothing but zeros', new Array(500).fill(0)],
    ['UTF-16 with half a letter at the end', [...le(BOM + FIL), 0x61]],
    ['UTF-16 with half a pair', [...le(BOM + FIL), 0x3d, 0xd8]],
    ['UTF-32', [0xff, 0xfe, 0, 0, ...[...FIL].flatMap((t) => [...le(t), 0, 0])]],
  ])('is told of: %s', (_, bytes) => {
    expect(lesTekst(Uint8Array.from(bytes))).toEqual({ outcome: 'ikkeTekst' })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void lesTekst(bytes)))
  })
})
