import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Reaches the server under any plain http name, as a browser's proxy: to the browser a name is no secure
 * page as localhost is, to the server it is asked on its own.
 */
export async function startHttpProxy(server: string) {
  const { host, hostname, port, origin } = new URL(server)
  const proxy = createServer((inn, ut) => {
    const { pathname: path, search } = new URL(inn.url ?? '', server)
    const headers = { ...inn.headers, host, ...(inn.headers.origin && { origin }) }
    const videre = request(
      { hostname, port, path: path + search, method: inn.method, headers },
      (svar) => {
        ut.writeHead(svar.statusCode ?? 502, svar.headers)
        svar.pipe(ut)
      },
    )
    videre.on('error', () => ut.destroy())
    ut.on('close', () => videre.destroy())
    inn.pipe(videre)
  })
  await new Promise<void>((klar) => proxy.listen(0, '127.0.0.1', klar))
  return {
    adresse: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async stopp() {
      proxy.closeAllConnections()
      await new Promise((ferdig) => proxy.close(ferdig))
    },
  }
}
