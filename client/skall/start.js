// Stands in the page itself and runs before anything is painted: the person's own theme, and what the
// page will need, asked for while the program is on its way.
{
  /** @type {{ tekster?: Record<string, Record<string, string[]>>, sider?: [string, string[], string[]][] }} */
  const filer = {}
  const rot = document.documentElement
  /** @type {{ tema?: string, tetthet?: string, spraak?: string, skjulNavn?: boolean }} */
  let valg = {}
  try {
    valg = JSON.parse(localStorage.getItem('stafett.valg') ?? '{}') ?? {}
  } catch {}
  if (valg.tema) rot.dataset.colorScheme = valg.tema
  if (valg.tetthet === 'tett') rot.dataset.size = 'sm'
  const valgt = valg.spraak ?? (navigator.language.startsWith('nn') ? 'nn' : 'nb')
  // Asked for with the very words that the program will use, or it asks again.
  const [, sakId, del] = /^\/sak\/([^/]+)(?:\/(.+))?$/.exec(location.pathname) ?? []
  /** @type {[string, unknown?][]} */
  const sporsmal = [
    [location.pathname === '/logg-inn' ? 'okt.demobrukere' : 'okt.meg'],
    ['oppslag.ord', { spraak: valgt }],
  ]
  if (sakId) sporsmal.push(['sak.hent', { sakId }])
  if (sakId && (!del || del === 'plan')) {
    const skjema = [{ type: 'plan.utkastLagret' }, { type: 'plan.iverksatt' }]
    sporsmal.push(['sak.hent', { sakId, skjema }])
  }
  if (location.pathname === '/' && !location.search) {
    sporsmal.push(['sak.list', { mine: true, liv: ['aktiv', 'paaVent'] }])
  }
  const svar = fetch(`/api/trpc/${sporsmal.map(([sti]) => sti)}?batch=1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-stafett-spraak': valgt },
    body: JSON.stringify(Object.fromEntries(sporsmal.map(([, inndata], nr) => [nr, inndata]))),
  })
  const alle = svar
    .then((ett) => ett.json())
    .then(
      (alle) => (Array.isArray(alle) ? alle : []),
      () => [],
    )
  window.stafettForst = { sporsmal, svar: alle }

  // After the question, which is small: a browser has few connections to a server.
  const siden = filer.sider?.find(([vei]) => new RegExp(vei).test(location.pathname))
  const tekster = (siden?.[1] ?? ['forst']).flatMap((del) => filer.tekster?.[del]?.[valgt] ?? [])
  for (const fil of [...tekster, ...(siden?.[2] ?? [])]) {
    const lenke = document.createElement('link')
    const css = fil.endsWith('.css')
    lenke.rel = css ? 'preload' : 'modulepreload'
    if (css) lenke.as = 'style'
    lenke.crossOrigin = ''
    lenke.href = fil
    document.head.append(lenke)
  }

  // Who the case is about and what is to be done stand in the frame as soon as they are known, long before
  // the program on a slow line; not where names are hidden, or the reader has another language.
  if (sakId && !valg.skjulNavn) {
    void alle.then(([meg, , sak]) => {
      const ramme = document.querySelector('.ramme-innhold')
      const { barn, enhet, sammendrag } = sak?.result?.data ?? {}
      if (!ramme || !barn || meg?.result?.data?.spraak !== valgt) return
      const del = (/** @type {string} */ navn, tekst = '') => {
        const ny = document.createElement(tekst ? 'p' : 'i')
        ny.className = navn
        ny.textContent = tekst
        return ny
      }
      ramme.replaceChildren(
        del('ramme-hvor', `${barn.gruppe} · ${enhet.navn}`),
        del('ramme-navn', `${barn.fornavn} ${barn.etternavn}`),
        del('ramme-trapp'),
        del('ramme-naa', sammendrag),
        del(''),
        del(''),
      )
    })
  }
}
