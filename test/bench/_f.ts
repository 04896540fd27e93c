import { statSync } from 'node:fs'
import { openStore } from '../../db/open.ts'
import { verify } from '../../server/maintenance/verify.ts'
import { fyll } from './fyll.ts'
const n=Number(process.argv[2]??256)
const t=performance.now()
const s=await fyll('/tmp/b/f.db',{saker:n,arbeidssaker:Math.floor(n/2)})
const ms=performance.now()-t
console.log({n,ms,per1000:ms/n*1000, cpu:process.cpuUsage(), bytes:statSync('/tmp/b/f.db').size, pr:statSync('/tmp/b/f.db').size/n}, s[1])
if(process.argv[3]){const store=await openStore('/tmp/b/f.db');const t=performance.now();const {saker,hendelser,avvik}=await verify(store);console.log({saker,hendelser,avvik:avvik.slice(0,5),n:avvik.length, perS:hendelser*1000/(performance.now()-t)});await store.close()}
