import type * as nb from '../nb/stemme.ts'

export const hendelse: typeof nb.hendelse = {
  'barnet.hort': {
    tittel: 'Høyr barnet',
    beskrivelse: 'Skriv ned barnet sitt eige syn, eller kvifor du ikkje har fått tak i det enno.',
    setning:
      '{resultat, select, hort {{hvem} høyrde barnet.} other {{hvem} skreiv kvifor barnet ikkje er høyrt enno.}}',
    felt: {
      resultat: 'Har de høyrt barnet?',
      form: 'Korleis fekk barnet fortelje?',
      skala: 'Korleis er det, frå 1 til 10?',
      tall: 'Frå 1, heilt greitt, til 10, veldig vanskeleg',
      sagt: 'Kva seier barnet om det?',
      ruter: 'Korleis er det her?',
      veien: 'Vegen hit',
      starten: 'Starten på dagen',
      garderoben: 'Garderoben',
      aktivitetene: 'Timar og aktivitetar',
      bytter: 'Når vi byter rom eller aktivitet',
      lyden: 'Lyd og uro',
      maten: 'Måltida',
      ute: 'Ute',
      barna: 'Dei andre barna',
      voksne: 'Dei vaksne',
      slutten: 'Slutten på dagen',
      hjemme: 'Kveld og morgon heime',
      annet: 'Noko anna',
      hva: 'Kva er det?',
      grad: 'Korleis er det der?',
      tema: 'Kva handlar det om?',
      plussMinus: 'Kva er bra, og kva er vanskeleg?',
      pluss: 'Pluss: det som er bra',
      minus: 'Minus: det som er vanskeleg',
      tidslinje: 'Kva har hendt?',
      naar: 'Når var det?',
      hendte: 'Kva hende?',
      slik: 'Korleis var det?',
      uke: 'Korleis ville veka vore?',
      mandag: 'Måndag',
      tirsdag: 'Tysdag',
      onsdag: 'Onsdag',
      torsdag: 'Torsdag',
      fredag: 'Fredag',
      timer: 'Kva timar eller tider?',
      innhold: 'Kva skulle dagane vore fylte med?',
      bilde: 'Biletet',
      vedlegg: 'Kva bilete?',
      viser: 'Kva viser biletet?',
      syn: 'Kva sa eller viste barnet?',
      ord: 'Kven sine ord er det?',
      sett: 'Har barnet sett det du skreiv?',
      grunn: 'Kvifor har de ikkje høyrt barnet enno?',
    },
    valg: {
      resultat: { hort: 'Ja, vi har høyrt barnet', ikkeHort: 'Vi har ikkje høyrt barnet enno' },
      form: {
        samtale: 'I ein samtale',
        skriftlig: 'Skriftleg',
        tegning: 'I ei teikning',
        observasjon: 'Vi såg kva barnet viste',
        skala: 'Skala frå 1 til 10',
        ruteskjema: 'Ruteskjema',
        plussMinus: 'Pluss og minus',
        tidslinje: 'Tidslinje',
        drommeuke: 'Drøymetimeplan',
        bilde: 'Eit bilete',
      },
      slik: { bra: 'Bra', begge: 'Både bra og vanskeleg', vanskelig: 'Vanskeleg' },
      ord: { barnets: 'Orda til barnet', voksnes: 'Orda til dei vaksne' },
      sett: {
        enig: 'Ja, og barnet er einig',
        uenig: 'Ja, men barnet er ikkje einig',
        ikkeSett: 'Nei, ikkje enno',
      },
    },
    hjelp: {
      'form.tegning': 'Du skriv kva barnet teikna og fortalde.',
      'form.skala': 'Eit tal på fire område. Kan gjerast igjen, så de ser om noko endrar seg.',
      'form.ruteskjema':
        'Ei rute for kvar del av dagen. Barnet viser kor vanskeleg kvar av dei er.',
      'form.plussMinus': 'Det som er bra og det som er vanskeleg, ved éin ting.',
      'form.tidslinje': 'Det som har hendt, i rekkjefølgje.',
      'form.drommeuke':
        'Ei veke med færre eller kortare dagar, slik barnet kunne tenkje seg veka for ei tid.',
      'form.bilde': 'Ei teikning, eller noko barnet har laga eller teke bilete av.',
      skala: 'Hopp over det barnet ikkje vil snakke om.',
      ruter:
        'Tom rute er «går fint», full rute er «veldig vanskeleg». Hopp over det barnet ikkje vil snakke om.',
      tema: 'Til dømes gym, friminutta eller å kome inn om morgonen.',
      tidslinje: 'Det som kom først, står øvst.',
      naar: 'Ein dag, eller til dømes «i tredje klasse».',
      uke: 'Vel kor mykje av kvar dag barnet kunne vore her. Hopp over det barnet ikkje vil snakke om.',
      timer: 'Til dømes «frå andre time» eller «ikkje gym».',
      vedlegg:
        'Ta bilete av teikninga, eller vel eit du har. Ta ikkje med ansikt. Stad og tid i biletfila blir sletta.',
      viser: 'Kort, for den som ikkje kan sjå det.',
      syn: 'Bruk orda til barnet der du kan.',
      sett: 'Vis det fram, eller les det høgt for barnet.',
    },
  },
  'stemme.vist': {
    tittel: 'Vis barnet kva som blei skrive',
    beskrivelse: 'Vis det fram, eller les det høgt, og spør om det er rett.',
    setning:
      '{svar, select, enig {{hvem} viste barnet kva som blei skrive. Barnet er einig.} other {{hvem} viste barnet kva som blei skrive. Barnet er ikkje einig.}}',
    felt: {
      svar: 'Er barnet einig i det som står?',
      merknad: 'Kva vil barnet rette eller leggje til?',
    },
    valg: { svar: { enig: 'Ja, det er rett', uenig: 'Nei, noko er gale eller manglar' } },
  },
  'stemme.besvart': {
    tittel: 'Svar barnet',
    beskrivelse: 'Fortel barnet kva de har gjort med det barnet sa, eller kvifor ikkje.',
    setning:
      '{resultat, select, fulgt {{hvem} skreiv kva som er gjort med det barnet fortalde. Barnet fekk vite det {fortalt}.} other {{hvem} skreiv kvifor det ikkje er gjort noko med det barnet fortalde. Barnet fekk vite det {fortalt}.}}',
    felt: {
      resultat: 'Har de gjort noko med det barnet fortalde?',
      hva: 'Kva har de gjort?',
      hvorfor: 'Kvifor ikkje?',
      fortalt: 'Når fekk barnet vite det?',
      fortaltAv: 'Kven fortalde det til barnet?',
    },
    valg: {
      resultat: {
        fulgt: 'Ja, og barnet veit kva',
        ikkeFulgt: 'Nei, og barnet veit kvifor',
      },
    },
    hjelp: {
      hva: 'Bruk dei same orda som til barnet.',
      hvorfor: 'Bruk dei same orda som til barnet.',
    },
  },
  'stemme.forfalt': {
    tittel: 'Meld at barnet ventar på svar',
    beskrivelse: 'Skjer av seg sjølv når barnet har venta for lenge på svar.',
    setning: 'Barnet har venta for lenge på svar.',
  },
}

export const frist: typeof nb.frist = { svarStemme: 'Barnet skal få svar' }

export const tilstand: typeof nb.tilstand = {
  stemme: 'Stemma til barnet',
  ny: 'Ny',
  venter: 'Barnet ventar på svar',
  forfalt: 'Barnet har venta for lenge',
  besvart: 'Barnet har fått svar',
  ikkeHort: 'Ikkje høyrt enno',
}

export const intern: typeof nb.intern = { barnetHort: 'Nokon høyrer barnet' }

export const prosess: typeof nb.prosess = {
  tittel: '{hort, select, ja {Fortalt {dato}} other {Ikkje høyrt {dato}}}',
}
