import { fortell } from './fortelling.ts'
import { historie } from './historie.ts'
const idag='2026-11-21'
let n=0, b=0; const t=performance.now(); const ev:number[]=[]
const N=Number(process.argv[2]??44)
const typer=new Map<string,number>()
for(let nr=0;nr<N;nr++){ const f=fortell(nr,historie(nr,false),idag); let k=0; for(;;){const x=f.neste(); if(!x)break; k++; for(const h of x.hendelser) typer.set(h.type,(typer.get(h.type)??0)+1); for(const s of x.snapshots) b+=s.data.length}
 n+=k; ev.push(k); if(nr<22) console.log(nr, historie(nr,false), k, f.stand.sak.value.liv, JSON.stringify(f.stand.sak.value.trapp), f.stand.sak.value.plan, f.stand.prosesser.size)}
const ms=performance.now()-t
console.log({n, ms, perEvent:ms/n, perSec:n*1000/ms, snapBytesPerEvent:b/n, snitt:n/N}); console.log(Object.fromEntries([...typer].sort((a,b)=>b[1]-a[1])))
