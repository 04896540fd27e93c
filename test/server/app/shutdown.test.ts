import { EventEmitter, once } from 'node:events'
import fastify from 'fastify'
import { expect, test } from 'vitest'
import { listen } from '../../../server/app/listen.ts'
import { stopInTime } from '../../../server/app/shutdown.ts'

test('the server can stop while somebody listens to a stream', async () => {
  const app = fastify()
  stopInTime(app)
  app.get('/strom', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hei\n\n')
  })
  const port = await listen(app, { port: 0, vert: '127.0.0.1' })
  const strom = await fetch(`http://127.0.0.1:${port}/strom`, {
    headers: { accept: 'text/event-stream' },
  })
  const slutt = strom.text().then(
    () => 'ferdig',
    () => 'kuttet',
  )
  await app.close()
  expect(await slutt).toBe('kuttet')
})

test('what is under way is answered before the server stops', async () => {
  const app = fastify()
  const naadd = new EventEmitter()
  app.get('/tregt', async () => {
    naadd.emit('serveren')
    await once(naadd, 'slutten')
    return 'ferdig'
  })
  const port = await listen(app, { port: 0, vert: '127.0.0.1' })
  const svar = fetch(`http://127.0.0.1:${port}/tregt`).then((en) => en.text())
  await once(naadd, 'serveren')
  const stoppet = app.close()
  naadd.emit('slutten')
  expect(await svar).toBe('ferdig')
  await stoppet
})

test('a port that is taken is told in one sentence', async () => {
  const [en, to] = [fastify(), fastify()]
  const port = await listen(en, { port: 0, vert: '127.0.0.1' })
  await expect(listen(to, { port, vert: '127.0.0.1' })).rejects.toThrow(`Port ${port} er opptatt.`)
  await en.close()
})
