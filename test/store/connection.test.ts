import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../db/sqlite/connection.ts'
import { egenMappe } from '../server/mappe.ts'

// A kill leaves what the system has taken; only these make a power cut leave it too.
test('what is answered is on the disk, and rows that belong together stay together', () => {
  const { $client } = connect(join(egenMappe(), 'test.db'))
  onTestFinished(() => {
    $client.close()
  })
  const FULL = 2
  expect($client.pragma('journal_mode', { simple: true })).toBe('wal')
  expect($client.pragma('synchronous', { simple: true })).toBe(FULL)
  expect($client.pragma('foreign_keys', { simple: true })).toBe(1)
})
