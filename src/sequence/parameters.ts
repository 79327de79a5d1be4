import { ClavierError } from '../errors.ts'
import type { DidEvent, Sequence, SequenceEvent } from './sequence-schema.ts'

/** Words that part what is said for several parameters, in every language that phrases have. */
const parting = /\s*,\s*(?:(?:and|y|e|und|et)\s+)?|\s+(?:and|y|e|und|et)\s+/iu

/** Steps whose words may be others when they are played; steps of one name take the same words. */
export function parametersOf({ events }: Sequence): readonly string[] {
  const names = events.flatMap(event =>
    event.kind === 'did' && event.parameter !== undefined && event.secret !== true
      ? [event.parameter.name]
      : [],
  )
  return [...new Set(names)]
}

/** A step whose words were left out when it was shared; it takes others, or it is not done. */
export function wordsAreMissing({ intent: { slots }, parameter }: DidEvent): boolean {
  // Without a parameter the command itself refuses empty words, where it needs any.
  return parameter !== undefined && (slots[parameter.slot] ?? '') === ''
}

/** Parameters without words of their own: it cannot be played without. */
export function missingWordsOf({ events }: Sequence): readonly string[] {
  const names = events.flatMap(event =>
    event.kind === 'did' && event.parameter !== undefined && event.secret !== true && wordsAreMissing(event)
      ? [event.parameter.name]
      : [],
  )
  return [...new Set(names)]
}

/**
 * The sequence with words in the place of those that were recorded, in the order of its parameters. For one
 * parameter all that is said is its words; for several it is parted at “and” and commas; as many as are
 * missing go to these alone. Throws `no-parameters`,
 * `parameters-missing` (naming them) and `parameters-many`. `named`: commands whose words or number say which
 * element is meant; with other words it is another one than was recorded.
 */
export function withWords(sequence: Sequence, said: string, named: ReadonlySet<string>): Sequence {
  const all = parametersOf(sequence)
  const missingOnes = missingWordsOf(sequence)
  const { name } = sequence
  if (all.length === 0) throw new ClavierError('no-parameters', { name })
  const words = all.length === 1 ? [said.trim()] : said.split(parting).map(part => part.trim())
  const given = words.filter(part => part !== '')
  const names = given.length === missingOnes.length ? missingOnes : all
  if (given.length < names.length) {
    const missing = names.slice(given.length).join(' · ')
    throw new ClavierError('parameters-missing', { name, missing })
  }
  if (given.length > names.length)
    throw new ClavierError('parameters-many', { name, most: names.length, count: given.length })
  const wordsOf = new Map(names.map((parameter, at) => [parameter, given[at] ?? '']))
  const filled = (event: SequenceEvent): SequenceEvent =>
    event.kind === 'did' && event.parameter !== undefined && event.secret !== true
      ? fill(event, wordsOf.get(event.parameter.name), named)
      : event
  return { ...sequence, events: sequence.events.map(filled) }
}

function fill(event: DidEvent, words: string | undefined, named: ReadonlySet<string>): DidEvent {
  if (words === undefined) return event
  const { target, ...did } = event
  const slot = did.parameter?.slot ?? ''
  const before = did.intent.slots[slot]
  const value = typeof before === 'number' && /^-?\d{1,9}$/.test(words) ? Number(words) : words
  const heard =
    before === undefined || before === '' || !did.intent.heard.includes(String(before))
      ? did.intent.heard
      : did.intent.heard.replace(String(before), words)
  const elsewhere = named.has(did.intent.command) && (slot === 'words' || slot === 'number')
  return {
    ...did,
    intent: { ...did.intent, slots: { ...did.intent.slots, [slot]: value }, heard },
    ...(target === undefined || elsewhere ? {} : { target }),
  }
}
