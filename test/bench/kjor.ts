import { parseArgs } from 'node:util'
import { bench } from './bench.ts'
import { maalsetninger } from './maalsetninger.ts'
import { rapport } from './rapport.ts'

const { values } = parseArgs({
  options: { saker: { type: 'string', default: '50000' }, json: { type: 'boolean' } },
})
const saker = Number(values.saker)
if (!Number.isInteger(saker) || saker < 128) {
  console.error('--saker må være et helt tall på minst 128.')
  process.exit(2)
}

const arbeidssaker = Math.min(1024, Math.floor(saker / 2))
const storrelse = { saker, arbeidssaker, antall: 1024, runder: 5 }
// Progress to stderr, so that what is on stdout can be read by a program.
const resultat = await bench(storrelse, (linje) => console.error(linje))
console.info(
  values.json ? JSON.stringify({ ...resultat, maal: maalsetninger(resultat) }) : rapport(resultat),
)
