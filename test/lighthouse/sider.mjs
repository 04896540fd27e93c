import Database from 'better-sqlite3'

/**
 * `okt`: the session's cookie. `forst`: what stands before the rest of its content.
 * @typedef {{ navn: string, url: string, okt?: string, forst?: string, klar: string }} Side
 */

/**
 * The three pages that are measured, as somebody who holds a case with a plan in force meets them.
 * @param {import('../../docs/bilder/demo.mjs').Demo} demo
 * @returns {Promise<Side[]>}
 */
export async function sider({ adresse, data }) {
  const db = new Database(data, { readonly: true })
  const sak = /** @type {{ id: string, holder: string } | undefined} */ (
    db
      .prepare(
        `select id, stafettholder as holder from sak
         where tilstand like '%plan.gjelder%' order by barnId limit 1`,
      )
      .get()
  )
  db.close()
  if (!sak) throw new Error('the demo has no case with a plan in force')
  const okt = await loggInn(adresse, sak.holder)
  return [
    { navn: 'Logg inn', url: `${adresse}/logg-inn`, klar: 'main li button' },
    { navn: 'Mine saker', url: `${adresse}/`, okt, klar: 'main a[href^="/sak/"]' },
    {
      navn: 'En sak',
      url: `${adresse}/sak/${sak.id}`,
      okt,
      forst: '.ramme-naa, main h1',
      klar: 'main h1',
    },
  ]
}

/** @param {string} adresse @param {string} person @returns {Promise<string>} */
async function loggInn(adresse, person) {
  const svar = await fetch(`${adresse}/api/trpc/okt.loggInn`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  const [okt] = svar.headers.getSetCookie()
  if (!svar.ok || !okt) throw new Error(`login was answered ${svar.status}`)
  return okt.split(';')[0] ?? ''
}
