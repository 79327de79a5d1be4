import { writeFileSync } from 'node:fs'
import { privacyDoc, privacyDocPath } from './privacy-doc.ts'

writeFileSync(new URL(`../${privacyDocPath}`, import.meta.url), privacyDoc())
console.error(`${privacyDocPath} is written.`)
