/** The child's voice: what the child told, whether it is right, and the answer. */
export const hendelse = {
  'barnet.hort': {
    tittel: 'Hør barnet',
    beskrivelse: 'Skriv ned barnets eget syn, eller hvorfor du ikke har fått tak i det ennå.',
    setning:
      '{resultat, select, hort {{hvem} hørte barnet.} other {{hvem} skrev hvorfor barnet ikke er hørt ennå.}}',
    felt: {
      resultat: 'Er barnet hørt?',
      form: 'Hvordan fikk barnet fortelle?',
      skala: 'Hvordan er det, fra 1 til 10?',
      tall: 'Fra 1, helt greit, til 10, veldig vanskelig',
      sagt: 'Hva sier barnet om det?',
      ruter: 'Hvordan er det her?',
      veien: 'Veien hit',
      starten: 'Starten på dagen',
      garderoben: 'Garderoben',
      aktivitetene: 'Timer og aktiviteter',
      bytter: 'Når vi bytter rom eller aktivitet',
      lyden: 'Lyd og uro',
      maten: 'Måltidene',
      ute: 'Ute',
      barna: 'De andre barna',
      voksne: 'De voksne',
      slutten: 'Slutten på dagen',
      hjemme: 'Kveld og morgen hjemme',
      annet: 'Noe annet',
      hva: 'Hva er det?',
      grad: 'Hvordan er det der?',
      tema: 'Hva handler det om?',
      plussMinus: 'Hva er bra, og hva er vanskelig?',
      pluss: 'Pluss: det som er bra',
      minus: 'Minus: det som er vanskelig',
      tidslinje: 'Hva har hendt?',
      naar: 'Når var det?',
      hendte: 'Hva hendte?',
      slik: 'Hvordan var det?',
      uke: 'Hvordan ville uka vært?',
      mandag: 'Mandag',
      tirsdag: 'Tirsdag',
      onsdag: 'Onsdag',
      torsdag: 'Torsdag',
      fredag: 'Fredag',
      timer: 'Hvilke timer eller tider?',
      innhold: 'Hva skulle dagene vært fylt med?',
      bilde: 'Bildet',
      vedlegg: 'Hvilket bilde?',
      viser: 'Hva viser bildet?',
      syn: 'Hva sa eller viste barnet?',
      ord: 'Hvem sine ord er det?',
      sett: 'Har barnet sett det du skrev?',
      grunn: 'Hvorfor er barnet ikke hørt ennå?',
    },
    valg: {
      resultat: { hort: 'Ja, barnet er hørt', ikkeHort: 'Barnet er ikke hørt ennå' },
      form: {
        samtale: 'I en samtale',
        skriftlig: 'Skriftlig',
        tegning: 'I en tegning',
        observasjon: 'Vi så hva barnet viste',
        skala: 'Skala fra 1 til 10',
        ruteskjema: 'Ruteskjema',
        plussMinus: 'Pluss og minus',
        tidslinje: 'Tidslinje',
        drommeuke: 'Drømmetimeplan',
        bilde: 'Et bilde',
      },
      slik: { bra: 'Bra', begge: 'Både bra og vanskelig', vanskelig: 'Vanskelig' },
      ord: { barnets: 'Barnets egne ord', voksnes: 'De voksnes ord' },
      sett: {
        enig: 'Ja, og barnet er enig',
        uenig: 'Ja, men barnet er ikke enig',
        ikkeSett: 'Nei, ikke ennå',
      },
    },
    hjelp: {
      'form.tegning': 'Du skriver hva barnet tegnet og fortalte.',
      'form.skala': 'Et tall på fire områder. Kan gjøres igjen, så dere ser om noe endrer seg.',
      'form.ruteskjema':
        'En rute for hver del av dagen. Barnet viser hvor vanskelig hver av dem er.',
      'form.plussMinus': 'Det som er bra og det som er vanskelig, ved én ting.',
      'form.tidslinje': 'Det som har hendt, i rekkefølge.',
      'form.drommeuke':
        'En uke med færre eller kortere dager, slik barnet kunne tenke seg den for en tid.',
      'form.bilde': 'En tegning, eller noe barnet har laget eller tatt bilde av.',
      skala: 'Hopp over det barnet ikke vil snakke om.',
      ruter:
        'Tom rute er «går fint», full rute er «veldig vanskelig». Hopp over det barnet ikke vil snakke om.',
      tema: 'For eksempel gym, friminuttene eller å komme inn om morgenen.',
      tidslinje: 'Det som kom først, står øverst.',
      naar: 'En dag, eller for eksempel «i tredje klasse».',
      uke: 'Velg hvor mye av hver dag barnet kunne vært her. Hopp over det barnet ikke vil snakke om.',
      timer: 'For eksempel «fra andre time» eller «ikke gym».',
      vedlegg:
        'Ta bilde av tegningen, eller velg et du har. Ta ikke med ansikter. Sted og tid i bildefilen blir slettet.',
      viser: 'Kort, for den som ikke kan se det.',
      syn: 'Bruk barnets egne ord der du kan.',
      sett: 'Vis det fram, eller les det høyt for barnet.',
    },
  },
  'stemme.vist': {
    tittel: 'Vis barnet hva som ble skrevet',
    beskrivelse: 'Vis det fram, eller les det høyt, og spør om det er rett.',
    setning:
      '{svar, select, enig {{hvem} viste barnet hva som ble skrevet. Barnet er enig.} other {{hvem} viste barnet hva som ble skrevet. Barnet er ikke enig.}}',
    felt: {
      svar: 'Er barnet enig i det som står?',
      merknad: 'Hva vil barnet rette eller legge til?',
    },
    valg: { svar: { enig: 'Ja, det er rett', uenig: 'Nei, noe er galt eller mangler' } },
  },
  'stemme.besvart': {
    tittel: 'Svar barnet',
    beskrivelse: 'Fortell barnet hva dere har gjort med det barnet sa, eller hvorfor ikke.',
    setning:
      '{resultat, select, fulgt {{hvem} skrev hva som er gjort med det barnet fortalte. Barnet fikk vite det {fortalt}.} other {{hvem} skrev hvorfor det ikke er gjort noe med det barnet fortalte. Barnet fikk vite det {fortalt}.}}',
    felt: {
      resultat: 'Har dere gjort noe med det barnet fortalte?',
      hva: 'Hva har dere gjort?',
      hvorfor: 'Hvorfor ikke?',
      fortalt: 'Når fikk barnet vite det?',
      fortaltAv: 'Hvem fortalte det til barnet?',
    },
    valg: {
      resultat: {
        fulgt: 'Ja, og barnet vet hva',
        ikkeFulgt: 'Nei, og barnet vet hvorfor',
      },
    },
    hjelp: {
      hva: 'Bruk de samme ordene som til barnet.',
      hvorfor: 'Bruk de samme ordene som til barnet.',
    },
  },
  'stemme.forfalt': {
    tittel: 'Meld at barnet venter på svar',
    beskrivelse: 'Skjer av seg selv når barnet har ventet for lenge på svar.',
    setning: 'Barnet har ventet for lenge på svar.',
  },
}

export const frist = { svarStemme: 'Barnet skal få svar' }

export const tilstand = {
  stemme: 'Barnets stemme',
  ny: 'Ny',
  venter: 'Barnet venter på svar',
  forfalt: 'Barnet har ventet for lenge',
  besvart: 'Barnet har fått svar',
  ikkeHort: 'Ikke hørt ennå',
}

export const intern = { barnetHort: 'Barnet blir hørt' }

/** One entry, as it is called in a list. */
export const prosess = {
  tittel: '{hort, select, ja {Fortalt {dato}} other {Ikke hørt {dato}}}',
}
