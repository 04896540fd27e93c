import Database from 'better-sqlite3'

/** As if somebody had written that many more notes of that length in the case, without the day it would take. */
export function medNotater(fil: string, sakId: string, antall: number, tegn: number): void {
  const db = new Database(fil)
  const fra = Number(db.prepare('select versjon from sak where id = ?').pluck().get(sakId))
  const ny = db.prepare(
    `insert into hendelse (sakId, nr, id, type, v, data, tilstand, aktorId, aktorRoller, skjedde, registrert)
      select sakId, @nr, 'n-' || sakId || @nr, 'notat.skrevet', 1, @data, tilstand, aktorId, aktorRoller,
        skjedde, registrert from hendelse where sakId = @sakId and nr = @fra`,
  )
  const data = JSON.stringify({ tekst: 'x'.repeat(tegn) })
  const til = fra + antall
  db.transaction(() => {
    for (let nr = fra + 1; nr <= til; nr++) ny.run({ sakId, nr, data, fra })
    db.prepare('update sak set versjon = ? where id = ?').run(til, sakId)
    db.prepare("update snapshot set versjon = ? where sakId = ? and om = ''").run(til, sakId)
  })()
  db.close()
}
