import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { budsjett } from './server/oppstart/budsjett.ts'

const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`

export default defineConfig({
  root: 'client',
  plugins: [react(), budsjett()],
  build: { outDir: '../dist/client', emptyOutDir: true, manifest: true },
  server: { proxy: { '/api': server, '/healthz': server } },
})
