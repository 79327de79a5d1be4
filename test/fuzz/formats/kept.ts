import { type KeptEntry, readEntry, writeEntry } from '../../../src/answers/kept-entry.ts'
import { keptFileTexts, readKeptFile } from '../../../src/answers/kept-file.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson, mutatedJsonText } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText } from '../sound-value.ts'

const entry = {
  version: 1,
  id: 'e-1',
  kind: 'answer',
  question: 'How are pipes voiced?',
  answer: 'By ear 🎹, first “louder”, then\nbrighter.',
  tags: [
    { name: 'organ', source: 'user' },
    { name: 'Orgel-Bau', source: 'model' },
  ],
  url: 'https://organ.test/voicing?x=1',
  title: 'Voicing',
  mediaTime: 61.5,
  model: 'llama3.2:3b',
  digest: 'abc',
  systemPrompt: 'Be brief.',
  language: 'en',
  createdAt: 1_700_000_000_000,
  pinned: true,
  author: 'Anna',
  writtenAt: 1_690_000_000_000,
  replyTo: 'e-0',
  done: true,
}
const plain = { version: 1, id: 'e2', question: '', answer: 'Only this.', createdAt: 0 }

function mustBeEntry(read: KeptEntry): void {
  mustBePlain(read)
  must(/^[\w-]{1,64}$/.test(read.id), 'id')
  must(['answer', 'note', 'comment', 'video'].includes(read.kind), 'kind')
  mustBeText(read.question, 0, 4_000, 'question')
  mustBeText(read.answer, 0, 100_000, 'answer')
  mustBeText(read.systemPrompt, 0, 20_000, 'system prompt')
  mustBeText(read.title, 0, 500, 'title')
  mustBeText(read.url, 0, 4_000, 'address')
  must(read.url === '' || /^https?:\/\/[^\s/]/i.test(read.url), 'an address that is none of the web')
  for (const text of [read.model, read.digest, read.language, read.author ?? ''])
    mustBeText(text, 0, 200, 'short')
  for (const text of [read.question, read.answer, read.title, read.author ?? ''])
    must(!/\p{Surrogate}/u.test(text), 'half of a pair')
  must(read.tags.length <= 30, 'too many tags')
  for (const { name, source } of read.tags) {
    mustBeText(name, 1, 60, 'tag')
    must(!/[\p{Cc}\p{Cf},#]/u.test(name), 'a tag with what does not show')
    must(source === 'user' || source === 'model', 'source of a tag')
  }
  const folded = read.tags.map(({ name }) => name.toLowerCase())
  must(new Set(folded).size === folded.length, 'a tag twice')
  // What is shown of them.
  for (const time of [read.createdAt, read.writtenAt ?? 0]) new Intl.DateTimeFormat('en').format(time)
  must(read.mediaTime === undefined || read.mediaTime >= 0, 'a place before the beginning')
}

const stored: FuzzFormat = {
  name: 'kept entry',
  generate: chance => mutatedJson(chance.once(3) ? plain : entry, chance),
  judge(input) {
    const read = readEntry(input)
    if (read === undefined) return 'refused'
    mustBeEntry(read)
    mustBeSame(
      readEntry(JSON.parse(JSON.stringify(writeEntry(read)))),
      read,
      'an entry that was kept and read again',
    )
    return 'accepted'
  },
}

const file: FuzzFormat<string> = {
  name: 'file of kept entries',
  generate: chance =>
    mutatedJsonText(
      { clavier: 'kept', version: 1, count: 3, entries: [entry, plain, { ...plain, id: 'e3' }] },
      chance,
    ),
  judge(text) {
    const read = readKeptFile(text)
    if (typeof read === 'string') return 'refused'
    for (const one of read.entries) mustBeEntry(one)
    must(new Set(read.entries.map(({ id }) => id)).size === read.entries.length, 'an id twice')
    for (const { at } of read.refused) must(Number.isInteger(at) && at >= 1, 'place')
    const again = readKeptFile(keptFileTexts(read.entries)[0] ?? '')
    must(typeof again !== 'string' && again.refused.length === 0, 'a file that was written is refused')
    mustBeSame(again.entries, read.entries, 'a file that was written and read again')
    return read.entries.length > 0 ? 'accepted' : 'refused'
  },
}

export const keptFormats = [stored, file] as const
