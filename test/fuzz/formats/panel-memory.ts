import { type ErrorCode, type ErrorDetail, errorCodes } from '../../../src/errors.ts'
import { languages } from '../../../src/language/language.ts'
import { render, sayError } from '../../../src/language/text.ts'
import { changesAsJson, lookAsJson, parseChanges, parseLook } from '../../../src/state/panel-memory.ts'
import type { FuzzFormat } from '../fuzz-format.ts'
import { mutatedJson } from '../mutate-json.ts'
import { must, mustBePlain, mustBeSame, mustBeText, mustBeWhole } from '../sound-value.ts'

const look = {
  version: 1,
  view: 'names',
  draft: 'go to m',
  latched: [48, 52],
  listening: true,
  outcome: { text: { key: 'tab-closed', params: { title: 'Mail' } }, status: 'done' },
  activity: [
    { heard: 'top', command: 'top', status: 'done', outcome: { key: 'ready', params: {} } },
    { heard: 'clos', status: 'refused', outcome: { error: { code: 'cancelled', detail: {} } } },
    { heard: 'ask', command: 'ask', status: 'waiting' },
  ],
}
const changes = {
  version: 1,
  changes: [
    { command: 'close-tab', undo: { data: { url: 'https://a.test/', place: 2 } } },
    { command: 'type', undo: undefined },
  ],
  lastRun: { command: 'find', slots: { words: 'x', number: 3 }, source: 'typed', heard: 'find x' },
}

const looks: FuzzFormat = {
  name: 'look of the panel, after it was closed',
  generate: chance => mutatedJson(look, chance),
  judge(input) {
    const read = parseLook(input)
    if (read === undefined) return 'refused'
    mustBePlain(read)
    mustBeText(read.draft, 0, 1_000, 'draft')
    must(read.latched.length <= 200 && read.activity.length <= 50, 'too many keys or lines')
    for (const key of read.latched) mustBeWhole(key, 48, 72, 'key')
    for (const line of read.activity) {
      mustBeText(line.heard, 0, 8_000, 'heard')
      must(['done', 'refused', 'failed'].includes(line.status), 'a line that waits for nobody')
    }
    must(new Set(read.activity.map(({ id }) => id)).size === read.activity.length, 'an id twice')
    const again = parseLook(lookAsJson(read))
    must(again !== undefined, 'a look that is not read again')
    mustBeSame({ ...again, activity: [] }, { ...read, activity: [] }, 'a look that was kept and read again')
    return 'accepted'
  },
}

const undo: FuzzFormat = {
  name: 'changes to take back, after the panel was closed',
  // As the session gives it back.
  generate: chance => JSON.parse(JSON.stringify(mutatedJson(changes, chance)) ?? 'null'),
  judge(input) {
    const read = parseChanges(input)
    if (read === undefined) return 'refused'
    must(read.changes.length <= 50, 'too many changes')
    for (const { command } of read.changes) mustBeText(command, 0, 64, 'command')
    if (read.lastRun !== undefined) mustBePlain(read.lastRun)
    must(parseChanges(changesAsJson(read)) !== undefined, 'changes that are not read again')
    return 'accepted'
  },
}

interface Failure {
  readonly code: ErrorCode
  readonly detail: ErrorDetail
}

/** Errors cross contexts as data: whatever their detail holds, or lacks, there is a sentence for it. */
const errors: FuzzFormat<Failure> = {
  name: 'errors in words, in four languages',
  generate(chance) {
    const detail = mutatedJson(
      { name: 'Mail', count: 3, most: 20, reason: 'status', words: 'x', address: 'a' },
      chance,
    )
    const given = typeof detail === 'object' && detail !== null ? Object.entries(detail) : []
    const plain = given.filter(([, value]) => typeof value === 'string' || Number.isFinite(value))
    return { code: chance.pick(errorCodes), detail: Object.fromEntries(chance.once(4) ? [] : plain) }
  },
  judge({ code, detail }) {
    const said = Object.values(detail).reduce<number>((sum, value) => sum + String(value).length, 0)
    for (const language of languages) {
      const words = render(language, sayError({ code, detail }))
      mustBeText(words, 1, 2_000 + 4 * said, code)
    }
    return Object.keys(detail).length === 6 ? 'accepted' : 'refused'
  },
}

export const panelFormats = [looks, undo, errors] as const
