import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { forsteLast } from '../../server/oppstart/budsjett.ts'
import { mappeMed } from './mappe.ts'

const gzip = (tekst: string) => gzipSync(tekst).length

test('the entry and what it imports statically count once each; lazy parts and styles do not', () => {
  const mappe = mappeMed({
    '.vite/manifest.json': {
      'index.html': {
        file: 'inn.js',
        isEntry: true,
        imports: ['_a', '_b'],
        dynamicImports: ['sen'],
      },
      _a: { file: 'a.js', imports: ['_b'], css: ['a.css'] },
      _b: { file: 'b.js', imports: ['_a'] },
      sen: { file: 'sen.js', isDynamicEntry: true },
    },
    'inn.js': 'inn',
    'a.js': 'aa',
    'b.js': 'bbb',
    'sen.js': 'sen',
  })
  expect(forsteLast(mappe)).toBe(gzip('inn') + gzip('aa') + gzip('bbb'))
})

test('a build without an entry is an error, not zero bytes', () => {
  expect(() => forsteLast(mappeMed({ '.vite/manifest.json': {} }))).toThrow('ingen inngang')
})
