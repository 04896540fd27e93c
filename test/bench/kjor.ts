import { parseArgs } from 'node:util'
import { bench } from './bench.ts'
import { LAGETS } from './kommune.ts'
import { maalsetninger } from './maalsetninger.ts'
import { mot, motrapport } from './mot/mot.ts'
import { rapport } from './rapport.ts'
import { utholdenhetsrapport } from './utholdenhet/rapport.ts'
import { utholdenhet } from './utholdenhet/utholdenhet.ts'

const { values } = parseArgs({
  options: {
    /** Cases in the full database, or in the one that both programs are measured on. */
    saker: { type: 'string' },
    runder: { type: 'string', default: '5' },
    antall: { type: 'string', default: '1024' },
    /** A checkout of version 0.1 to be measured against. */
    mot: { type: 'string' },
    /** Minutes for which the server is to hold out with 64 clients. */
    utholdenhet: { type: 'string' },
    json: { type: 'boolean' },
  },
})

const helt = (
  navn: Exclude<keyof typeof values, 'mot' | 'json'>,
  minst: number,
  ellers?: number,
): number => {
  const n = Number(values[navn] ?? ellers)
  if (Number.isInteger(n) && n >= minst && n <= LAGETS) return n
  console.error(`--${navn} må være et helt tall fra ${minst} til ${LAGETS}.`)
  process.exit(2)
}
/** So many as a whole number of those who work at once: else two of them would meet in a case. */
const hele = (saker: number) => saker - (saker % 64)
// Progress to stderr, so that what is on stdout can be read by a program.
const si = (linje: string) => console.error(linje)
const maengde = { antall: helt('antall', 1), runder: helt('runder', 1) }

if (values.utholdenhet !== undefined) {
  const sekunder = 60 * helt('utholdenhet', 1)
  const utholdt = await utholdenhet({ saker: helt('saker', 128, 8192), sekunder, mellom: 15 }, si)
  console.info(values.json ? JSON.stringify(utholdt) : utholdenhetsrapport(utholdt))
  if (Object.keys(utholdt.feil).length > 0) process.exitCode = 1
} else if (values.mot === undefined) {
  const saker = helt('saker', 128, 50_000)
  const arbeidssaker = hele(Math.min(1024, Math.floor(saker / 2)))
  const resultat = await bench({ ...maengde, saker, arbeidssaker, lagets: 200, starter: 3 }, si)
  const alt = { ...resultat, maal: maalsetninger(resultat) }
  console.info(values.json ? JSON.stringify(alt) : rapport(resultat))
} else {
  const linjer = await mot(values.mot, { ...maengde, saker: hele(helt('saker', 64, 1024)) }, si)
  console.info(values.json ? JSON.stringify(linjer) : motrapport(linjer))
}
