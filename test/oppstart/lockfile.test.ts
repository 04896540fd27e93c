import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Pakke = {
  integrity?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
}

const { packages }: { packages: Record<string, Pakke> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

test('the lock file knows the builds for other machines too, or npm ci refuses it', () => {
  const valgfrie = Object.values(packages).flatMap((p) => Object.keys(p.optionalDependencies ?? {}))
  const laast = new Set(Object.keys(packages).map((sti) => sti.split('node_modules/').at(-1)))
  expect(valgfrie.filter((navn) => !laast.has(navn))).toEqual([])
})

test('every package that all machines install has its checksum', () => {
  const uten = Object.entries(packages).filter(([, p]) => !p.integrity && !p.optional)
  expect(uten.map(([sti]) => sti)).toEqual([''])
})
