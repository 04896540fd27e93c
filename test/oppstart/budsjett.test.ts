import { expect, test } from 'vitest'
import { lastFor, overskredet } from '../../server/oppstart/budsjett.ts'
import { mappeMed } from './mappe.ts'

const bygg = () =>
  mappeMed({
    '.vite/manifest.json': {
      'index.html': {
        file: 'inn.js',
        isEntry: true,
        imports: ['_a', '_b'],
        dynamicImports: ['sen'],
        css: ['inn.css'],
        assets: ['latin-x.woff2', 'latin-ext-x.woff2'],
      },
      'tekster/nb/forst.ts': { file: 'nb.js' },
      'tekster/nn/forst.ts': { file: 'nn.js' },
      _a: { file: 'a.js', imports: ['_b'], css: ['a.css'] },
      _b: { file: 'b.js', imports: ['_a'] },
      'side.tsx': { file: 'side.js', imports: ['_a'], css: ['side.css'] },
      sen: { file: 'sen.js', isDynamicEntry: true },
    },
    'inn.js': 'x'.repeat(1000),
    'inn.js.br': 'x'.repeat(100),
    'a.js': 'x'.repeat(20),
    'b.js': 'x'.repeat(3),
    'nb.js': 'x'.repeat(7000),
    'nn.js': 'nn',
    'side.js': 'x'.repeat(50_000),
    'sen.js': 'sen',
    'inn.css': 'x'.repeat(4),
    'a.css': 'x'.repeat(10),
    'side.css': 'x'.repeat(200),
    'latin-x.woff2': 'x'.repeat(31),
    'latin-ext-x.woff2': 'x'.repeat(64),
  })

test('a page costs its entry and its own parts, each once and as it is sent', () => {
  expect(lastFor(bygg(), ['tekster/nb/forst.ts', 'side.tsx'])).toEqual({
    js: 100 + 20 + 3 + 7000 + 50_000,
    css: 4 + 10 + 200,
    skrift: 31,
    // The page itself, five programs, three style sheets and the typeface.
    filer: 10,
  })
})

test('each thing that is over is named with its limit; what is just within is not', () => {
  const last = { js: 101, css: 20, skrift: 31, filer: 9 }
  expect(overskredet(last, { js: 100, css: 20, skrift: 30, filer: 9 })).toEqual([
    'js 101, høyst 100',
    'skrift 31, høyst 30',
  ])
})

test('a build without an entry, or without a part of the page, is an error, not zero bytes', () => {
  expect(() => lastFor(mappeMed({ '.vite/manifest.json': {} }), [])).toThrow('ingen inngang')
  expect(() => lastFor(bygg(), ['borte.tsx'])).toThrow('borte.tsx')
})
