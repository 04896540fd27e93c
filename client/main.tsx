import './tema/tema.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api.ts'
import { ruter } from './ruter.tsx'
import { Spraakramme } from './skall/Spraakramme.tsx'
import { brukValg, hentValg } from './skall/valg.ts'
import { hentSpraak } from './tekster/velg.ts'

const rot = document.getElementById('rot')
if (!rot) throw new Error('index.html has no #rot')

brukValg()
await hentSpraak(hentValg().spraak)
createRoot(rot).render(
  <StrictMode>
    <Spraakramme>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={ruter} />
      </QueryClientProvider>
    </Spraakramme>
  </StrictMode>,
)
