import { checkCitations } from '../../../src/answers/citations.ts'
import type { KeptEntry } from '../../../src/answers/kept-entry.ts'
import { readProposalReply } from '../../../src/answers/proposal-reply.ts'
import { createProposalFilter } from '../../../src/answers/proposals.ts'
import { readSorted } from '../../../src/answers/sort-item.ts'
import { batchesOf, readPoints } from '../../../src/answers/tag-summary.ts'
import { createThoughtSplitter } from '../../../src/devices/ollama-thinking.ts'
import type { Chance } from '../chance.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJsonText, mutatedText } from '../mutate-json.ts'
import { oddText } from '../odd-values.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

/** What models write around what they were asked for. */
function around(text: string, chance: Chance): string {
  if (chance.once(3)) return text
  const before = chance.pick([
    '',
    '```json\n',
    'Sure! ',
    '<think>Hm.</think>\n',
    ' '.repeat(chance.below(3_000)),
  ])
  const behind = chance.pick([
    '',
    '\n```',
    '\nAnything else?',
    '}',
    '\n'.repeat(chance.below(3_000)),
    oddText(chance),
  ])
  return before + text + behind
}

const proposals = {
  proposals: [
    { command: 'next-tab' },
    { command: 'find', words: 'organ pipes' },
    { command: 'click', number: 4 },
  ],
}

const proposalReply: FuzzFormat<string> = {
  name: 'commands that a model proposes',
  generate: chance => around(mutatedJsonText(proposals, chance), chance),
  judge(reply) {
    const read = readProposalReply(reply)
    mustBePlain(read)
    must(read.length <= 10, 'too many proposals')
    for (const { command, words, number } of read) {
      mustBeText(command, 0, 60, 'command')
      mustBeText(words ?? '', 0, 1_000, 'words')
      mustBeWhole(number ?? 0, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'number')
    }
    return read.length > 0 ? 'accepted' : 'refused'
  },
}

const entries = ['e-a', 'e-b', 'e-c'].map(
  (id, at): KeptEntry => ({
    ...{
      id,
      kind: 'note',
      question: 'Why?',
      answer: 'So.',
      tags: [],
      url: '',
      title: 'T',
      model: 'm',
      digest: '',
    },
    ...{ systemPrompt: '', language: 'en', createdAt: at, pinned: false },
  }),
)
const batch = (() => {
  const [first] = batchesOf(entries, { tag: 'x', budget: 1_000, model: 'm', language: 'en' })
  if (first === undefined) throw new Error('There is no batch.')
  return first
})()
const points = {
  points: [
    { text: 'Pipes speak.', entries: ['e1', 'e3'], score: 8 },
    { text: 'So.', entries: ['E2'], score: 4 },
  ],
}

const pointsReply: FuzzFormat<string> = {
  name: 'points of a summary',
  generate: chance => around(mutatedJsonText(points, chance), chance),
  judge(reply) {
    const read = readPoints(reply, batch)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    must(read.length <= 12, 'too many points')
    for (const { text, entries: of, score } of read) {
      mustBeText(text, 1, 400, 'point')
      must(!/[\n\r\u202e]/.test(text), 'more than a line')
      must(score >= 3 && score <= 10, `score ${score}`)
      must(
        of.length > 0 && of.every(id => entries.some(entry => entry.id === id)),
        'an entry that was not sent',
      )
    }
    return read.length > 0 ? 'accepted' : 'refused'
  },
}

const labels = ['Read later', 'Done', 'constructor', '__proto__'] as const

const label: FuzzFormat<string> = {
  name: 'label of an item',
  generate: chance => around(mutatedJsonText({ label: chance.pick(labels) }, chance), chance),
  judge(reply) {
    const read = readSorted(reply, labels)
    must(read === undefined || labels.some(one => one === read), 'a label that is none')
    return read === undefined ? 'refused' : 'accepted'
  },
}

const passages = ['Pipes speak by wind.', 'The bellows give it.'].map((text, at) => ({
  source: 'page',
  text,
  start: at * 30,
  end: at * 30 + text.length,
}))

/** An answer in pieces as they stream in, with marks of what it rests on, thoughts and proposals. */
const answer: FuzzFormat<readonly string[]> = {
  name: 'text of an answer, in pieces',
  generate(chance) {
    const whole = around(
      'Pipes “speak by wind” [1], and [2][9]. It is so.\n>> next tab\n  >> find x\nEnd [1, 2] [',
      chance,
    )
    const text = chance.once(3) ? whole : mutatedText(mutatedText(whole, chance), chance)
    const pieces: string[] = []
    for (let at = 0; at < text.length; ) {
      const size = 1 + chance.below(chance.pick([2, 12, 400]))
      pieces.push(text.slice(at, at + size))
      at += size
    }
    return pieces
  },
  judge(pieces) {
    const splitter = createThoughtSplitter()
    const parts = [...pieces.flatMap(piece => splitter.push(piece)), ...splitter.end()]
    const whole = createThoughtSplitter()
    const atOnce = [...whole.push(pieces.join('')), ...whole.end()]
    mustBeSame(joined(parts), joined(atOnce), 'thoughts and text that depend on where they were cut')
    const text = joined(parts).text
    const filter = createProposalFilter()
    const shown =
      parts.map(part => (part.kind === 'text' ? filter.take(part.text) : '')).join('') + filter.end()
    must(shown.length <= text.length, 'more is shown than was said')
    for (const line of filter.lines()) mustBeText(line, 1, 100, 'proposal')
    must(filter.lines().length <= 20, 'too many proposals')
    const { citations } = checkCitations(shown, passages)
    must(
      citations.every(({ number }) => number >= 1 && number <= 99),
      'a mark of nothing',
    )
    return citations.length > 0 ? 'accepted' : 'refused'
  },
}

function joined(parts: readonly { readonly kind: 'text' | 'thinking'; readonly text: string }[]) {
  const of = (kind: 'text' | 'thinking') => parts.map(part => (part.kind === kind ? part.text : '')).join('')
  return { text: of('text'), thinking: of('thinking') }
}

export const modelFormats = [proposalReply, pointsReply, label, answer] as const
