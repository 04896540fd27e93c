import { finnBrudd } from './piler.ts'

const { moduler, brudd } = await finnBrudd(process.cwd())
for (const { regel, fra, til } of brudd) console.error(`${regel}: ${fra} → ${til}`)
console.info(`${moduler} moduler lest, ${brudd.length} brudd`)
process.exitCode = brudd.length > 0 ? 1 : 0
