import { writeFileSync } from 'node:fs'
import { side } from './side.ts'

writeFileSync(new URL('../fravaersvinduer.md', import.meta.url), `${side()}\n`)
