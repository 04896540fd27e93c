import { evaluer } from './stotte/evaluering.ts'
import {
  giStafetten,
  hev,
  holdSamtale,
  kartleggOgForstaa,
  leggPlan,
  nyVersjon,
  undreOgHor,
} from './stotte/forlop.ts'
import { nyttBarn } from './stotte/kommune.ts'
import { gjor, naaKortet } from './stotte/sak.ts'
import { startSak } from './stotte/start.ts'
import { expect, test } from './stotte/test.ts'

test('a kindergarten case is discussed before the talk, goes to trinn 2 and is closed', async ({
  server,
  somPerson,
}) => {
  const barn = nyttBarn(server.data, 'bjorkelia-barnehage', 'Humla')
  const unni = await somPerson('Unni Eksempel')
  const naa = naaKortet(unni)

  await test.step('the pedagogisk leder starts the case', async () => {
    await startSak(unni, barn, '2026-10-26')
    await undreOgHor(unni, 'Barnehage', '2026-10-27')
    await hev(unni, 1, 'Vi vil undre oss sammen med hjemmet.', '2026-10-28')
  })

  await test.step('trinn 1: the tiltaksleder discusses it before the guardians are called in', async () => {
    await expect(naa.getByRole('link', { name: 'Drøft saken med tiltaksleder' })).toBeVisible()
    // The talk is to be held, but not yet: nothing leads to it before what comes first.
    await expect(naa).toContainText('Møtet med foresatte er holdt')
    await expect(naa.getByRole('link', { name: 'Hold møte med foresatte' })).toHaveCount(0)
    await unni.goto(
      `${new URL(unni.url()).pathname.split('/').slice(0, 3).join('/')}/gjor/samtale.holdt`,
    )
    await expect(unni.getByRole('heading', { name: 'Ikke mulig ennå' })).toBeVisible()
    await expect(unni.getByText('Drøft saken med tiltaksleder først.')).toBeVisible()
    await unni.getByRole('link', { name: 'Drøft saken med tiltaksleder' }).click()
    await unni.getByLabel('Hva kom dere fram til?').fill('Inviter hjem til en rolig prat.')
    await unni.getByLabel('Når skjedde det?').fill('2026-10-29')
    await unni.getByRole('button', { name: 'Lagre i saken' }).click()
    await expect(naa).toBeVisible()
    await holdSamtale(unni, 'Barnehage', '2026-10-30')
    await kartleggOgForstaa(unni, 'Barnehage', '2026-10-30')
    await leggPlan(unni, '2026-11-02', '2026-11-06')
    await evaluer(unni, '2026-11-06', 'Justeres')
    await expect(naa).toContainText('Stafetten må først over til tiltaksleder. Tilby den videre.')
  })

  const trine = await somPerson('Trine Ærlig-Testesen')
  await test.step('trinn 2: the tiltaksleder takes over', async () => {
    await giStafetten(unni, { page: trine, navn: 'Trine Ærlig-Testesen' }, barn.navn)
    await hev(trine, 2, 'Vi må undersøke mer.', '2026-11-09')
    await kartleggOgForstaa(trine, 'Barnehage', '2026-11-10')
    await gjor(
      trine,
      'Vurder andre hjelpetjenester',
      { 'Hva kom dere fram til?': 'Det trengs ikke nå.' },
      '2026-11-10',
    )
    await nyVersjon(trine, '2026-11-11', '2026-11-18')
  })

  await test.step('the child moves, and the case is closed', async () => {
    await gjor(trine, 'Lukk saken av en annen grunn', {
      'Hva er grunnen?': 'Barnet flytter',
      'Forklar kort': 'Familien flytter til en annen kommune.',
    })
    await expect(naaKortet(trine)).toContainText('Saken er lukket.')
    await trine.getByRole('link', { name: 'Historikk' }).click()
    await expect(
      trine.getByText('Trine Ærlig-Testesen lukket saken fordi barnet flytter.'),
    ).toBeVisible()
  })
})
