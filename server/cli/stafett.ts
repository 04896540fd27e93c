import { DatabaseFeil } from '../../db/feil.ts'
import { KonfigFeil } from '../konfig.ts'
import { migrate } from './migrate.ts'
import { serve } from './serve.ts'
import { tolk } from './tolk.ts'

/** Runs one command line and answers its exit code. */
async function kjor(args: string[]): Promise<number> {
  const tolket = tolk(args, { serve, migrate })
  if ('kode' in tolket) {
    console[tolket.kode === 0 ? 'log' : 'error'](tolket.tekst)
    return tolket.kode
  }
  try {
    await tolket.kommando.kjor(tolket.argumenter)
    return 0
  } catch (feil) {
    const ventet = feil instanceof KonfigFeil || feil instanceof DatabaseFeil
    console.error(ventet ? feil.message : feil)
    return 1
  }
}

process.exitCode = await kjor(process.argv.slice(2))
