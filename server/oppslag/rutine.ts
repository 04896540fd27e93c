import { z } from 'zod'
import { finnRutine } from '../../machines/rutine/publiserte.ts'
import { tekst } from '../../machines/rutine/tekst.ts'
import { StafettFeil } from '../api/feil.ts'
import { maalI } from '../api/maal.ts'
import { innlogget } from '../api/trpc.ts'
import { tekster } from '../tekster/oversett.ts'

/** A routine version in the asker's language: what screens show of it. */
export const rutine = innlogget
  .input(z.strictObject({ id: z.string().max(100), versjon: z.string().max(100) }))
  .query(({ ctx: { spraak }, input }) => {
    const funnet = finnRutine(input.id, input.versjon)
    if (!funnet) throw new StafettFeil({ kode: 'FINNES_IKKE' })
    const t = (nokkel: string) => tekst(funnet, nokkel, spraak)
    return {
      id: funnet.id,
      versjon: funnet.versjon,
      arena: funnet.arena,
      kommune: funnet.kommune,
      tittel: t(funnet.tittel),
      gyldigFra: funnet.gyldigFra,
      trinn: funnet.trinn.map((trinn) => ({
        nr: trinn.nr,
        tittel: t(trinn.tittel),
        beskrivelse: t(trinn.beskrivelse),
        gjoremaal: trinn.gjoremaal.map(({ tekst: nokkel }) => t(nokkel)),
        inviteres: trinn.inviteres.map(({ hvem, deltaker, naar }) => ({
          hvem: t(hvem),
          deltaker,
          naar,
        })),
        stafettholder: trinn.stafettholder,
        evalueringsintervall: trinn.evalueringsintervall,
      })),
      moter: funnet.moter,
      tilbakemelding: funnet.tilbakemelding,
      skolefri: funnet.skolefri,
      deltakere: funnet.deltakere.map((id) => ({
        id,
        tekst: tekster[maalI(spraak, funnet.arena)].deltaker[id],
      })),
      omraader: funnet.omraader.map((o) => ({
        id: o.id,
        tittel: t(o.tittel),
        faktorer: o.faktorer.map((f) => ({ id: f.id, tekst: t(f.tekst) })),
      })),
      tegn: funnet.tegn.map((s) => ({ id: s.id, tekst: t(s.tekst) })),
      hjemler: funnet.hjemler.map((h) => ({ id: h.id, tekst: t(h.tekst), url: h.url ?? null })),
      vinduer: funnet.fravaer.vinduer.map(({ terskler, ...vindu }) => ({
        ...vindu,
        terskler: terskler.map((terskel) => ({ ...terskel, tekst: t(terskel.tekst) })),
      })),
      normaltNaervaer: funnet.normaltNaervaer,
    }
  })
