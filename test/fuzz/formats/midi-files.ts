import { readdirSync, readFileSync } from 'node:fs'
import { readMidiFile } from '../../../src/sequence/midi-file-read.ts'
import { writeMidiFile } from '../../../src/sequence/midi-file-write.ts'
import { parseSequence } from '../../../src/sequence/sequence-schema.ts'
import { type FuzzFormat, orRefused } from '../fuzz-format.ts'
import { mutatedBytes } from '../mutate-bytes.ts'
import { mutatedText } from '../mutate-json.ts'
import { must, mustBeSame } from '../sound-value.ts'
import { mustBeSequence, replayed, sampleSequences } from './sequences.ts'

const folder = new URL('../../fixtures/midi/', import.meta.url)
const foreign = readdirSync(folder)
  .filter(file => file.endsWith('.mid'))
  .map(file => new Uint8Array(readFileSync(new URL(file, folder))))
  .filter(({ length }) => length < 6_000)
const ours = sampleSequences.slice(1, 12).map(writeMidiFile)
const named = { name: 'song', id: 'new', createdAt: 1, commands: replayed }

function judge(bytes: Uint8Array) {
  const read = orRefused(() => readMidiFile(bytes, named))
  if (read === undefined) return 'refused' as const
  const { sequence, midiOnly } = read
  mustBeSequence(sequence, midiOnly ? new Set() : replayed)
  mustBeSame(parseSequence(sequence, replayed), sequence, 'a sequence that the schema does not take')
  const again = readMidiFile(writeMidiFile(sequence), named)
  must(!again.midiOnly, 'one of our files that is not known as such')
  mustBeSame(again.sequence, sequence, 'a file that was written and read again')
  return 'accepted' as const
}

const foreignFile: FuzzFormat<Uint8Array> = {
  name: 'MIDI file of another program',
  generate: chance => mutatedBytes(foreign, chance, 8_000),
  judge,
}

const ownFile: FuzzFormat<Uint8Array> = {
  name: 'MIDI file of ours',
  generate(chance) {
    if (chance.once(2)) return mutatedBytes(ours, chance, 40_000)
    // The JSON within, so that what stands around it stays right: a text of another length breaks the track.
    const file = chance.pick(ours)
    const text = Buffer.from(file).toString('latin1')
    const at = text.indexOf('clavier1{') + 9 + chance.below(200)
    const changed = mutatedText(text.slice(at, at + 40), chance)
      .padEnd(40, ' ')
      .slice(0, 40)
    return new Uint8Array(Buffer.from(text.slice(0, at) + changed + text.slice(at + 40), 'latin1'))
  },
  judge,
}

export const midiFormats = [foreignFile, ownFile] as const
