import { parseArgs } from 'node:util'
import { registry } from '../src/commands/registry.ts'
import { parseMotif } from '../src/music/motif.ts'
import { lowest, middle } from '../src/music/notes.ts'
import { notesInWords } from '../src/music/notes-in-words.ts'
import { motifProposalsCommand, proposeMissing, proposeMotifs } from './motif-proposals.ts'

const usage = `${motifProposalsCommand} [--for ID] [--frame 48|60] [--count N]
Motifs that nobody has, well apart from all others, to be written into a command's file and then left
as they are. Without --frame for every command of the registry that lacks one.
  --frame  48 for a command that is complete, 60 for one that takes a slot
  --for    id of the command to be; two ids get different ones
  --count  how many, 1 to 200 (3)`

const { values } = parseArgs({
  options: {
    for: { type: 'string' },
    frame: { type: 'string' },
    count: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
})
const count = Number(values.count)
const frame = ([lowest, middle] as const).find(key => String(key) === (values.frame ?? (values.for && '48')))

if (values.help || !Number.isInteger(count) || count < 1 || count > 200 || (values.frame && !frame)) {
  console.error(usage)
  process.exitCode = values.help ? 0 : 1
} else if (frame !== undefined) {
  print(values.for ?? 'free', proposeMotifs(registry, frame, count, values.for))
} else {
  const missing = proposeMissing(registry)
  for (const { for: id, motifs } of missing) print(id, motifs)
  if (missing.length === 0) console.error('Every command has its motif. For a new one: --for ID --frame 48')
}

function print(id: string, motifs: readonly string[]): void {
  for (const motif of motifs) console.info(`${id}\t${motif}\t${notesInWords(parseMotif(motif) ?? [])}`)
}
