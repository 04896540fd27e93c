import { spawn } from 'node:child_process'
import { installerVedBehov } from './avhengigheter.mjs'
import { klargjor } from './klargjor.mjs'
import { ROT } from './rot.mjs'

await klargjor(installerVedBehov)

const barn = [
  [
    'node_modules/tsx/dist/cli.mjs',
    'watch',
    '--clear-screen=false',
    'server/cli/stafett.ts',
    'serve',
  ],
  ['node_modules/vite/bin/vite.js'],
].map((argumenter) => spawn(process.execPath, argumenter, { cwd: ROT, stdio: 'inherit' }))

let stopper = false
const avslutt = () => {
  if (stopper) return
  stopper = true
  for (const prosess of barn) prosess.kill('SIGTERM')
}
// The terminal gives Ctrl-C to both children itself; a second signal would make tsx kill the server.
process.on('SIGINT', () => {
  stopper = true
})
process.on('SIGTERM', avslutt)
for (const prosess of barn) prosess.on('close', avslutt)
