import type { nb } from './nb.ts'

export const en: Record<keyof typeof nb, string> = {
  'rutine.tittel': 'Ladder of support in school',

  'trinn0.tittel': 'Notice early',
  'trinn0.beskrivelse':
    'Something about the absence makes you wonder. Ask pupil and guardians while it is still small.',
  'trinn1.tittel': 'Talk and plan',
  'trinn1.beskrivelse':
    'Pupil, guardians and school meet, look broadly for causes and make a plan together.',
  'trinn2.tittel': 'Look further',
  'trinn2.beskrivelse':
    'The plan was not enough. Look wider for causes, and consider whether other services should help.',
  'trinn3.tittel': 'Work closely together',
  'trinn3.beskrivelse':
    'School, home and services meet regularly and follow up together until attendance is normal.',

  'gjor.konkretiser': 'Write down the worry as concretely as you can, with the others on the team.',
  'gjor.snakkMedEleven':
    'Talk with the pupil: what is the cause, what can help, what do you agree?',
  'gjor.kontaktSammeDag': 'Call home the same day when the pupil is away without notice.',
  'gjor.sporForesatte':
    'Ask the guardians about cause and needs when absence passes the first threshold.',
  'gjor.tiltakFraStart': 'Start measures at school from day one where there is reason to.',
  'gjor.orienterTeamleder': 'Keep the team leader informed about the absence.',
  'gjor.kallInn': 'Call pupil and guardians to a meeting at school.',
  'gjor.kartleggBredt':
    'Map school, home, leisure and individual until you share an understanding of the causes.',
  'gjor.planMedAnsvar': 'Make a plan of measures where it is clear who does what.',
  'gjor.droftMedTiltaksleder': 'Use the lead for measures as a sparring partner when you need to.',
  'gjor.undersokVidere': 'Look further into all four areas.',
  'gjor.vurderTjenester': 'Consider whether other services should join the team.',
  'gjor.konkretPlan':
    'Make a plan for more attendance: concrete goals, measures, people and evaluation date.',
  'gjor.fasteMoter': 'Hold regular meetings about the measures until attendance is normal.',
  'gjor.kontaktMedEleven':
    'Agree how the class teacher keeps in touch with the pupil: in person, online, phone or messages.',
  'gjor.tilpassOpplaering':
    'Adapt the teaching where needed, always aiming at the way back to the community.',

  'hvem.elev': 'The pupil',
  'hvem.skolehelsetjenesten': 'School health service',
  'hvem.los': 'Youth guide (los)',
  'hvem.rektor': 'Head teacher',

  'terskel.trinn0': 'Passed the threshold for step 0: notice early',
  'terskel.trinn1': 'Passed the threshold for step 1: talk and plan',
  'terskel.trinn2': 'Passed the threshold for step 2: look further',

  'fri.vinter': 'Winter break',
  'fri.paske': 'Easter break',
  'fri.sommer': 'Summer holiday',
  'fri.host': 'Autumn break',

  'tegn.forsent': 'Often arrives late',
  'tegn.gangvandring': 'Wanders the corridors a lot during lessons',
  'tegn.ikkeITimen': 'Is at school, but not in class',
  'tegn.gjentattMonster': 'Away in a pattern: physical education, outdoor days or one subject',
  'tegn.vegring': 'Guardians tell of reluctance, or of an aching head or stomach',
  'tegn.mangeTimer': 'Many single lessons missed (look for subject, time or teacher)',
  'tegn.uklarAarsak': 'Unclear messages about why the pupil is away',
  'tegn.flereSykeperioder': 'Several short sick leaves spread over time',

  'omraade.arena': 'School',
  'faktor.relasjonBarn': 'Relationship with fellow pupils',
  'faktor.tilrettelegging': 'Adaptation and adapted teaching',
  'faktor.holdninger': 'Attitude of the guardians to school',
  'faktor.overganger': 'Transitions, change of school and earlier absence',
  'faktor.laeringsforutsetninger': 'Low or high ability to learn and benefit from the teaching',
  'faktor.rus': 'Own substance use',

  'hjemmel.oppfolgingsplikt': 'Education Act § 10-6: duty to follow up absence',
  'hjemmel.tilpasset':
    'Education Act chapter 11: the teaching is adapted to the pupil, also at home',
  'hjemmel.fritak':
    'Education Act chapter 2: the municipality has exempted the pupil from part of the teaching, after an expert assessment',
}
