import { DatabaseFeil } from '../../db/feil.ts'
import { KonfigFeil } from '../konfig.ts'
import { importFravaer } from './importFravaer.ts'
import { KommandoFeil } from './kommando.ts'
import { migrate } from './migrate.ts'
import { serve } from './serve.ts'
import { tolk } from './tolk.ts'
import { verify } from './verify.ts'

/** Runs one command line and answers its exit code. */
async function kjor(args: string[]): Promise<number> {
  const tolket = tolk(args, { serve, migrate, 'import-fravaer': importFravaer, verify })
  if ('kode' in tolket) {
    console[tolket.kode === 0 ? 'log' : 'error'](tolket.tekst)
    return tolket.kode
  }
  try {
    await tolket.kommando.kjor(tolket.argumenter, tolket.valg)
    return 0
  } catch (feil) {
    const ventet =
      feil instanceof KommandoFeil || feil instanceof KonfigFeil || feil instanceof DatabaseFeil
    console.error(ventet ? feil.message : feil)
    return 1
  }
}

process.exitCode = await kjor(process.argv.slice(2))
