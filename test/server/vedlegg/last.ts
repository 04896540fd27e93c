import type { Verden } from '../sak/verden.ts'

type Svar = {
  id?: string
  error?: { data: { stafett: { kode: string; felt?: { grunn: string }[] } } }
}

/** Brings a file to a case as a browser does: its bytes, and what it calls itself. */
export async function lastOpp(
  { adresse, token }: Pick<Verden, 'adresse' | 'token'>,
  person: string | null,
  sakId: string,
  fil: Buffer,
  type = 'image/jpeg',
) {
  const svar = await fetch(`${adresse}/api/vedlegg/${sakId}`, {
    method: 'POST',
    headers: {
      'content-type': type,
      ...(person !== null && { cookie: `stafett=${await token(person)}` }),
    },
    body: new Uint8Array(fil),
  })
  const { id = '', error } = (await svar.json()) as Svar
  const { kode, felt } = error?.data.stafett ?? {}
  return { status: svar.status, id, kode, grunn: felt?.[0]?.grunn }
}

export async function hentBilde(
  { adresse, token }: Pick<Verden, 'adresse' | 'token'>,
  person: string | null,
  sakId: string,
  id: string,
) {
  const svar = await fetch(`${adresse}/api/vedlegg/${sakId}/${id}`, {
    headers: person === null ? {} : { cookie: `stafett=${await token(person)}` },
  })
  return { status: svar.status, hoder: svar.headers, bytes: Buffer.from(await svar.arrayBuffer()) }
}
