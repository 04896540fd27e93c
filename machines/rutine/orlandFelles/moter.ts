import type { Rutine } from '../skjema.ts'

/**
 * The talk is a talk with home where a guardian was there (R623–632, R548–560), the discussion one with
 * the tiltaksleder (R632). A child who does not come to the table is heard in another way. What an
 * evaluation comes to is judged row by row, and counts when that is written.
 */
export const moter: Rutine['moter'] = {
  elevOgForesatte: { inviteres: null, uten: ['foresatte'], innfrir: 'samtaleHoldt' },
  drofting: {
    inviteres: ['tiltaksleder'],
    uten: ['tiltaksleder'],
    innfrir: 'droftetMedTiltaksleder',
  },
  evaluering: { inviteres: null, uten: ['foresatte'], innfrir: null },
  samarbeid: { inviteres: null, uten: [], innfrir: null },
  annet: { inviteres: [], uten: [], innfrir: null },
}
