import { writeFileSync } from 'node:fs'
import { registry } from '../src/commands/registry.ts'
import { commandsDoc, commandsDocPath } from './commands-doc.ts'

writeFileSync(new URL(`../${commandsDocPath}`, import.meta.url), commandsDoc(registry))
console.error(`${commandsDocPath} is written.`)
