import { installerVedBehov } from './avhengigheter.mjs'
import { byggVedBehov } from './bygg.mjs'
import { klargjor } from './klargjor.mjs'

await klargjor(installerVedBehov, byggVedBehov)

// The server runs in this very process, so that Ctrl-C and the exit code are its own.
process.argv.splice(2, 0, 'serve')
await import('../cli/stafett.mjs')
