import { join } from 'node:path'
import { ROT } from '../../server/oppstart/rot.mjs'
import { egnePakker } from '../kjor/egnePakker.mjs'

/** Where it lies when it has been fetched. */
export const LIGHTHOUSE = join(ROT, 'node_modules/.lighthouse')

/**
 * Lighthouse brings two hundred packages.
 * @returns {Promise<void>} rejects when npm fails
 */
export const skaffLighthouse = () => egnePakker(import.meta.dirname, LIGHTHOUSE)
