import Database from 'better-sqlite3'

/**
 * @typedef {import('@playwright/test').Page} Side
 * @typedef {import('./demo.mjs').Demo} Demo
 * @typedef {{ id: string, tilstand: string[], barn: { fornavn: string } }} Rad
 * @typedef {{
 *   navn: string,
 *   hvem?: string,
 *   hoyde?: number,
 *   fra?: string,
 *   vis: (side: Side, demo: Demo) => Promise<void>,
 * }} Motiv a picture's name, who is logged in, from which element on (else the page) and how far
 *   down (else to its end) it is taken, and the way to what it shows
 */

/** @param {Side} side @param {string} sti */
async function gaaTil(side, sti) {
  await side.goto(sti)
  await side.getByRole('heading', { level: 1 }).waitFor()
}

/** The first case in sight that fits. @param {Side} side @param {(rad: Rad) => boolean} passer */
async function finnSak(side, passer) {
  const input = encodeURIComponent(JSON.stringify({ antall: 100 }))
  const svar = await side.request.get(`/api/trpc/sak.list?input=${input}`)
  const { result } = await svar.json()
  /** @type {Rad | undefined} */
  const rad = result.data.rader.find(passer)
  if (!rad) throw new Error('the demo has no such case')
  return rad.id
}

/** @param {string} sti of the case's own page @param {(rad: Rad) => boolean} passer */
const iSak = (sti, passer) => async (/** @type {Side} */ side) =>
  gaaTil(side, `/sak/${await finnSak(side, passer)}${sti}`)

/** @param {...string} stier @returns {(rad: Rad) => boolean} */
const staarI =
  (...stier) =>
  ({ tilstand }) =>
    stier.every((sti) => tilstand.includes(sti))

const nora = (/** @type {Rad} */ { barn }) => barn.fornavn === 'Nora'
const noras = { hvem: 'eksempel-prove' }
const tiltaksleder = { hvem: 'tilde-prove' }

const UNDRING =
  'Kommer ti minutter for sent tre dager i uka, oftest mandager. Står igjen ute når det ringer inn.'

/** Lines as they come from a school's system, two of them wrong. @param {Demo} demo */
function fravaersfil({ data }) {
  const db = new Database(data, { readonly: true })
  const numre = db
    .prepare("select fodselsnummer from barn where enhetId = 'provefjord-skole' limit 4")
    .pluck()
    .all()
  db.close()
  const fra = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)
  return [
    'barn;dato;art;årsak;timer',
    `${numre[0]};${fra};dokumentert;sykdom;`,
    `${numre[1]};${fra};udokumentert;ukjent;2`,
    `${numre[2]};31.02.2026;dokumentert;sykdom;`,
    `${numre[3]};${fra};syk;sykdom;`,
  ].join('\n')
}

/** @param {string} fane in the address @param {(rad: Rad) => boolean} passer @param {number} hoyde */
const fane = (fane, passer, hoyde) => ({
  fra: 'main nav + *',
  hoyde,
  vis: iSak(`/${fane}`, passer),
})

/** @type {Motiv[]} */
export const motiver = [
  { navn: 'logg-inn', hoyde: 660, vis: (side) => gaaTil(side, '/') },
  { navn: 'mine-saker', ...tiltaksleder, hoyde: 1000, vis: (side) => gaaTil(side, '/') },
  { navn: 'sak', ...noras, vis: iSak('/plan', nora) },
  {
    navn: 'undring',
    ...tiltaksleder,
    hoyde: 1000,
    vis: async (side) => {
      await iSak('/gjor/undring.konkretisert', staarI('trapp.trinn0.undring', 'liv.aktiv'))(side)
      await side.getByLabel('Hva ser du, og hva undrer du deg over?').fill(UNDRING)
      await side.getByLabel('Kommer ofte for sent').check()
    },
  },
  { navn: 'kartlegging', ...noras, ...fane('kartlegging', nora, 900) },
  {
    navn: 'utkast',
    hvem: 'hamza-testesen',
    fra: 'main nav + *',
    vis: async (side) => {
      await iSak('/plan', staarI('trapp.trinn1.planlegge', 'liv.aktiv'))(side)
      await side.getByRole('button', { name: 'Begynn på planen' }).click()
      await side.getByLabel('Mål for planen').fill('Nora kommer rolig inn om morgenen.')
      await side.getByLabel('Område').first().fill('Overganger')
      await side.getByLabel('Hvorfor').first().fill('Komme rolig inn om morgenen')
      await side.getByLabel('Tiltak 1').first().fill('En fast voksen venter ved inngangen')
      await side.getByLabel('Kjennetegn').first().fill('Går inn sammen med de andre når det ringer')
      await side.getByLabel('Ansvarlig').first().fill('Kontaktlærer')
      await side.getByText('Lagret', { exact: true }).waitFor()
    },
  },
  {
    navn: 'evaluering',
    ...noras,
    hoyde: 1000,
    vis: async (side) => {
      await iSak('/evaluering', nora)(side)
      for (const svar of ['Delvis', 'Videreføres']) {
        await side.getByRole('radio', { name: svar }).first().press('Space')
      }
      await side.getByLabel('Hva kom ut av det?').first().fill('Avtalen er holdt de fleste dagene.')
    },
  },
  {
    navn: 'varsel',
    ...tiltaksleder,
    ...fane('fravaer', staarI('fravaer.varslet', 'liv.aktiv'), 800),
  },
  {
    navn: 'import',
    ...tiltaksleder,
    hoyde: 760,
    vis: async (side, demo) => {
      await gaaTil(side, '/fravaer/importer')
      const fil = {
        name: 'fravaer.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(fravaersfil(demo)),
      }
      await side.locator('input[type=file]').setInputFiles(fil)
      await side.getByRole('table').waitFor()
    },
  },
  { navn: 'historikk', ...noras, ...fane('historikk', nora, 760) },
  { navn: 'trinnet', ...noras, hoyde: 900, vis: iSak('/trinnet', nora) },
  {
    navn: 'klassen',
    ...tiltaksleder,
    hoyde: 900,
    vis: async (side) => {
      await gaaTil(side, '/fravaer/terminen')
      await side.getByRole('table').waitFor()
    },
  },
]
