import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { minstEn } from './rapport.mjs'

/**
 * Runs a Node tool, says in one line how it went, and prints its output when it failed.
 * @param {string} rot
 * @param {string} navn
 * @param {string[]} argumenter the tool's file and its arguments
 * @returns {Promise<{ ok: boolean }>}
 */
function kjorVerktoy(rot, navn, argumenter) {
  const start = performance.now()
  return new Promise((ferdig) => {
    const prosess = spawn(process.execPath, argumenter, {
      cwd: rot,
      env: { ...process.env, NO_COLOR: '1' },
    })
    /** @type {Buffer[]} */
    const ut = []
    prosess.stdout.on('data', (bit) => ut.push(bit))
    prosess.stderr.on('data', (bit) => ut.push(bit))
    prosess.on('close', (kode) => {
      const ok = kode === 0
      const sekunder = ((performance.now() - start) / 1000).toFixed(1)
      console.info(`${ok ? 'ok  ' : 'FEIL'} ${navn} (${sekunder} s)`)
      if (!ok) console.info(Buffer.concat(ut).toString())
      ferdig({ ok })
    })
  })
}

/**
 * A tool that either passes or fails: one test.
 * @param {string} rot
 * @param {string} navn
 * @param {string[]} argumenter
 * @returns {Promise<import('./rapport.mjs').Telling>}
 */
export async function sjekk(rot, navn, argumenter) {
  const { ok } = await kjorVerktoy(rot, navn, argumenter)
  return { bestatt: ok ? 1 : 0, feilet: ok ? 0 : 1 }
}

/**
 * A test tool that writes a report of its own, which is what counts. No report is a failure.
 * @param {string} rot
 * @param {string} navn
 * @param {string[]} argumenter
 * @param {string} rapport path of the report, relative to `rot`
 * @param {(rapport: unknown) => import('./rapport.mjs').Telling} tell
 * @returns {Promise<import('./rapport.mjs').Telling>}
 */
export async function tester(rot, navn, argumenter, rapport, tell) {
  const fil = join(rot, rapport)
  // A report left from an earlier run must not speak for this one.
  rmSync(fil, { force: true })
  const { ok } = await kjorVerktoy(rot, navn, argumenter)
  const innhold = les(fil)
  if (innhold === undefined) {
    console.info(`FEIL ${navn} skrev ingen hel rapport`)
    return { bestatt: 0, feilet: 1 }
  }
  const telling = minstEn(ok, tell(innhold))
  console.info(`     ${telling.bestatt} bestått, ${telling.feilet} feilet`)
  return telling
}

/** @param {string} fil @returns {unknown} undefined when the file is missing or cut off */
function les(fil) {
  try {
    return JSON.parse(readFileSync(fil, 'utf8'))
  } catch {
    return undefined
  }
}
