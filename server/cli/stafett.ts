import { KonfigFeil } from '../config.ts'
import { byttRutine } from './byttRutine.ts'
import { CliFeil } from './command.ts'
import { dbSentence } from './dbSentences.ts'
import { godta } from './godta.ts'
import { importerFolk } from './importerFolk.ts'
import { importFravaer } from './importFravaer.ts'
import { migrate } from './migrate.ts'
import { parse } from './parse.ts'
import { rebuild } from './rebuild.ts'
import { serve } from './serve.ts'
import { verify } from './verify.ts'

/** Runs one command line and answers its exit code. */
async function kjor(args: string[]): Promise<number> {
  const parsed = parse(args, {
    serve,
    migrate,
    'importer-folk': importerFolk,
    'import-fravaer': importFravaer,
    'bytt-rutine': byttRutine,
    verify,
    rebuild,
    godta,
  })
  if ('kode' in parsed) {
    console[parsed.kode === 0 ? 'log' : 'error'](parsed.tekst)
    return parsed.kode
  }
  try {
    await parsed.command.kjor(parsed.argumenter, parsed.valg)
    return 0
  } catch (feil) {
    const ventet = feil instanceof CliFeil || feil instanceof KonfigFeil
    console.error(ventet ? feil.message : (dbSentence(feil) ?? feil))
    return 1
  }
}

process.exitCode = await kjor(process.argv.slice(2))
