import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budsjett } from './server/oppstart/budsjett.ts'
import { komprimer } from './server/oppstart/komprimer.ts'

// The browser's own Host goes along: the server compares it with the page's origin.
const server = { target: `http://127.0.0.1:${process.env.PORT ?? 3000}`, changeOrigin: false }

export default defineConfig({
  root: 'client',
  plugins: [react(), budsjett(), komprimer()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    // The design system does not say that its modules are free of side effects; unsaid, all of it is shipped.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /designsystemet-react/, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/api/': server, '/healthz': server } },
})
