import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inlinedIn } from '../../../server/app/inlined.ts'
import { egenMappe } from '../mappe.ts'

const sha = (tekst: string) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`

test('what stands in the page is let through by its hash, and nothing else that does', () => {
  const mappe = egenMappe()
  writeFileSync(
    join(mappe, 'index.html'),
    `<style>a{}</style><script>let a
let b</script><script type="module" src="/x.js"></script><p onclick="alert(1)" style="b:c">`,
  )
  expect(inlinedIn(mappe)).toEqual({ script: [sha('let a\nlet b')], style: [sha('a{}')] })
})

test('without a built page nothing inline is let through', () => {
  expect(inlinedIn(egenMappe())).toEqual({ script: [], style: [] })
})
