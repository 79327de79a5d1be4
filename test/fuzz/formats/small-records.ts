import { createGuessRecord, guessesKey, parseGuesses } from '../../../extension/practice/guess-record.ts'
import {
  optionBounds,
  optionsOf,
  parseAnswerPrompts,
  withOption,
} from '../../../src/answers/answer-prompts.ts'
import { keyForOrigin, parseAnswersKey } from '../../../src/answers/answers-key.ts'
import { parseSearches, searchesAsJson, withSearch } from '../../../src/answers/search-history.ts'
import { parsePulls, withoutPull, withPull } from '../../../src/answers/stored-pulls.ts'
import { parseVideoNote } from '../../../src/sequence/video-note.ts'
import { emptyReport } from '../../../src/sound/guess-game.ts'
import { createMemoryStore } from '../../unit/memory-store.ts'
import type { FuzzFormat, Verdict } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

// Small records of the store, as JSON gives them back.

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null')

interface RecordForm {
  readonly name: string
  readonly sample: unknown
  /** Undefined where this version cannot read it. What is read is held to what it owes, and kept and read again. */
  readonly read: (value: unknown) => object | undefined
}

const guesses: FuzzFormat = {
  name: 'what was guessed',
  generate: chance =>
    asJson(
      mutatedJson(
        {
          version: 1,
          ...emptyReport,
          heights: { ...emptyReport.heights, top: { right: 3, of: 1_000 }, lower: { right: 2, of: 2 } },
        },
        chance,
      ),
    ),
  async judge(input) {
    const report = parseGuesses(input)
    if (report === undefined) return 'refused'
    mustBePlain(report)
    for (const tallies of [report.kinds, report.heights])
      for (const { right, of } of Object.values(tallies)) {
        mustBeWhole(of, 0, 1_000, 'guesses')
        mustBeWhole(right, 0, of, 'right guesses')
      }
    const keep = createMemoryStore({ entries: { [guessesKey]: 'torn' } })
    await createGuessRecord(keep).restore(report)
    mustBeSame(await createGuessRecord(keep).read(), report, 'a report that was kept and read again')
    return 'accepted'
  },
}

const forms: readonly RecordForm[] = [
  {
    name: 'what was sought',
    sample: { version: 1, searches: ['bellows', 'Orgel 🎹', 'gate  close', 'GATE close'] },
    read(value) {
      const searches = parseSearches(value)
      if (searches === undefined) return undefined
      must(searches.length <= 200, 'too many searches')
      for (const words of searches) mustBeText(words, 1, 200, 'search')
      mustBeSame(
        parseSearches(asJson(searchesAsJson(searches))),
        searches,
        'searches that are not read again',
      )
      must(withSearch(searches, 'organ').searches[0] === 'organ', 'the newest is not the first')
      return searches
    },
  },
  {
    name: 'pulls that are not over',
    sample: {
      version: 1,
      pulls: [
        { address: 'http://127.0.0.1:11434', name: 'owl:3b', completed: 2e9, total: 4e9 },
        { address: 'http://127.0.0.1:11434', name: 'heron', completed: 0, total: 0 },
      ],
    },
    read(value) {
      const pulls = parsePulls(value)
      if (pulls === undefined) return undefined
      must(pulls.length <= 20, 'too many pulls')
      for (const { address, name, completed, total } of pulls) {
        mustBeText(address, 0, 300, 'address')
        mustBeText(name, 1, 200, 'model')
        must(completed >= 0 && total >= 0, 'less than nothing')
      }
      const more = { address: 'http://a.test', name: 'swan', completed: 0, total: 1 }
      const added = parsePulls(asJson(withPull(pulls, more)))
      must(added?.at(-1)?.name === 'swan', 'a pull that was added is not there')
      must(parsePulls(asJson(withoutPull(added, more))) !== undefined, 'pulls that are not read again')
      return pulls
    },
  },
  {
    name: 'prompts and options of models',
    sample: {
      version: 1,
      prompt: 'Answer in rhyme.',
      style: 'brief',
      models: [
        {
          model: 'owl:3b',
          options: { temperature: 0.2, topK: 40, seed: 7, contextTokens: 8_192, think: true },
        },
        { model: 'heron', options: {} },
      ],
    },
    read(value) {
      const prompts = parseAnswerPrompts(value)
      if (prompts === undefined) return undefined
      mustBeText(prompts.prompt, 0, 4_000, 'prompt')
      must(['usual', 'brief', 'detailed'].includes(prompts.style), 'style')
      must(prompts.models.length <= 50, 'too many models')
      for (const { model, options } of prompts.models)
        for (const [name, option] of Object.entries(options)) {
          mustBeText(model, 1, 200, 'model')
          if (typeof option === 'boolean') continue
          const bounds = Object.entries(optionBounds).find(([bounded]) => bounded === name)?.[1]
          must(bounds !== undefined, `an option that is none: ${name}`)
          must(option >= bounds.least && option <= bounds.most, `${name} is ${option}`)
        }
      mustBeSame(parseAnswerPrompts(asJson(prompts)), prompts, 'prompts that are not read again')
      must(optionsOf(withOption(prompts, 'owl:3b', 'seed', 9), 'owl:3b').seed === 9, 'an option is not set')
      return prompts
    },
  },
  {
    name: 'key of an answering server',
    sample: { version: 1, origin: 'https://ai.example.com', key: 'sk-secret-42' },
    read(value) {
      const kept = parseAnswersKey(value)
      // It goes to its own origin, and nowhere else.
      must(
        keyForOrigin(value, 'https://evil.test') === undefined || kept?.origin === 'https://evil.test',
        'key',
      )
      if (kept === undefined) return undefined
      must(/^[!-~]{1,1000}$/.test(kept.key), 'a key that is more than one header')
      mustBeText(kept.origin, 1, 300, 'origin')
      return kept
    },
  },
  {
    name: 'note of a video',
    sample: { version: 1, sequence: 'a-1', offsetMs: 120, saved: false },
    read(value) {
      const note = parseVideoNote(value)
      if (note === undefined) return undefined
      must(/^[\w-]{0,64}$/.test(note.sequence), 'id')
      mustBeWhole(note.offsetMs, 0, 8.64e15, 'offset')
      mustBeSame(parseVideoNote(asJson(note)), note, 'a note that is not read again')
      return note
    },
  },
]

const records: readonly FuzzFormat[] = forms.map(({ name, sample, read }) => ({
  name,
  generate: chance => asJson(mutatedJson(sample, chance)),
  judge(input): Verdict {
    const found = read(input)
    if (found === undefined) return 'refused'
    mustBePlain(found)
    return 'accepted'
  },
}))

export const recordFormats: readonly FuzzFormat[] = [guesses, ...records]
