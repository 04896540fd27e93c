import './tema/tema.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api.ts'
import { glemForst } from './forst.ts'
import { ruter } from './ruter.tsx'
import { Spraakramme } from './skall/Spraakramme.tsx'
import { brukValg, hentValg } from './skall/valg.ts'
import { hentSpraak } from './tekster/hent.ts'

const rot = document.getElementById('rot')
if (!rot) throw new Error('index.html has no #rot')

brukValg()
const { spraak } = hentValg()
const hentet = Promise.all([hentSpraak(spraak), ruter.load()])
// A language's first date is slow to write: done while the rest is on its way.
setTimeout(() => new Intl.DateTimeFormat(spraak, { month: 'long' }).format())
// The page's own frame stands until there is something to put in its place.
await hentet
glemForst()
const side = createRoot(rot)
// In small pieces, so that the page answers to a finger while it is being made.
startTransition(() =>
  side.render(
    <StrictMode>
      <Spraakramme>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={ruter} />
        </QueryClientProvider>
      </Spraakramme>
    </StrictMode>,
  ),
)
