import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budsjett } from './server/oppstart/budsjett.ts'
import { komprimer } from './server/oppstart/komprimer.ts'
import { ramme } from './server/oppstart/ramme.ts'
import { skrift } from './server/oppstart/skrift.ts'
import { tekster } from './server/oppstart/tekster.ts'

// The browser's own Host goes along: the server compares it with the page's origin.
const server = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false }

/** Elements that none of our screens has. Whoever takes one into use takes it out of here. */
const UBRUKT =
  /designsystemet-web\/dist\/esm\/(breadcrumbs|clickdelegatefor|details|error-summary|focusgroup|pagination|popover|suggestion|tabs|toggle-group|tooltip)\/|@u-elements\//

/** What each page has, and what most of them have. */
const FELLES =
  /@radix-ui|clsx|@digdir\/.*\/(alert|button|skip-link|spinner|utilities)\/|client\/(skall|ui\/(flate|melding\/[Vv]arsel|merke|person)|sak\/(hentRutine|handling\/(skjema|overgang)|gjor\/del|tilstand\/gaattVei)|minesaker\/(filter|saksliste|Venteside|minesaker\.module)|idag\/hent|kladd\/(eier|enhet|laas))/
const FLERE =
  /@digdir\/(?!.*\/(fieldset|radio|textarea)\/)|client\/(strom|useFolg|ui\/(dato|skriv|trapp))/

/** What a case shows before anything is written. What belongs to writing comes with the first form. */
const SAK =
  /client\/(sak\/(bruk|Setning|fanetittel|nettopp|faner|endring\/(kontekst|Endringer|useEndringer)|fravaer\/(?!utvikling)|handling|hode|kartlegging\/(Foert|Forstaaelser|Funn)|laget\/lag\.|moter\/(moter\.ts|usePartnavn)|naa|stemme\/(Fortalt|Sett|Svar|innspill)|ved)|plan\/(Ansvarlig\.|Evalueringer|[Mm]eldt\.|Planhode|Planmaal|Planrader|usendt|versjoner)|ui\/(?!fravaer|graf|melding))|aksel-icons\/(?!.*\/(Camera|Minus|Trash|Upload)\.)/

/** Few files: on a long line each is dear. What was captured by one is not in those below it. */
const DELER = [
  { name: 'grunn', test: /node_modules\/(react|react-dom|scheduler|use-intl|@tanstack|@trpc)\// },
  { name: 'felles', test: FELLES },
  { name: 'flere', test: FLERE },
  { name: 'saker', test: /client\/minesaker\// },
  { name: 'graf', test: /client\/ui\/graf\/Soyler/ },
  { name: 'sak', test: SAK, minShareCount: 2 },
  {
    name: 'skjema',
    test: /client\/(plan|sak|skjema|sending|kladd|ui\/melding)\/|@digdir|xstate/,
    minShareCount: 2,
  },
]

export default defineConfig({
  root: 'client',
  plugins: [react(), tekster(), skrift(), ramme(), komprimer(), budsjett()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    // The design system does not say that its modules are free of side effects; unsaid, all of it is shipped.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [
          { test: /designsystemet-react/, sideEffects: false },
          { test: UBRUKT, sideEffects: false },
        ],
      },
      output: { codeSplitting: { groups: DELER } },
    },
  },
  server: { proxy: { '/api/': server, '/healthz': server } },
})
