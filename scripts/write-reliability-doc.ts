import { writeFileSync } from 'node:fs'
import { reliabilityDoc, reliabilityDocPath, soakResults } from './reliability-doc.ts'

writeFileSync(new URL(`../${reliabilityDocPath}`, import.meta.url), reliabilityDoc(soakResults()))
console.error(`${reliabilityDocPath} is written.`)
