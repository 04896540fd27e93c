import { writeFileSync } from 'node:fs'
import { side } from './side.ts'

writeFileSync(new URL('../plikter.md', import.meta.url), `${side()}\n`)
