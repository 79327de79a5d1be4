import type { Intent } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import type { ElementTarget, TargetSelector } from '../ports/page-targets.ts'
import { type DidEvent, limits, type Sequence, type SequenceEvent } from './sequence-schema.ts'

export interface StripRules {
  /** Slots of a step that hold what the user has typed, dictated or sought. */
  typedSlots(intent: Intent): readonly string[]
  /** What a value that is to be given at play time is called, where its element has no name. */
  calledAs(intent: Intent): string
  /** Commands after which keys spell letters. */
  readonly spelling: ReadonlySet<string>
  /** Commands after which words are written as they are said. */
  readonly dictating: ReadonlySet<string>
}

export interface Stripped {
  readonly sequence: Sequence
  /** Addresses that were cut, each once, and values that were emptied. */
  readonly left: { readonly queries: number; readonly values: number }
}

/** UTF-16 units from which a typed value is looked for elsewhere: a shorter one is in every word. */
const longEnough = 4

/**
 * A sequence as it may be given to others: without what addresses have after `?` and `#`, and without what was typed.
 * A step that has lost its only value takes one when it is played. Whatever else repeats a typed value – a title, a
 * name, a path – loses it too, words that led to no step that stays are left out, and so are keys that spelt a value.
 *
 * Hashes of titles and pages stay, because playing checks itself by them: 32 and 64 bits of a page tell nobody what
 * was in it, only whether it is the same. Secrets were never recorded.
 */
export function stripSequence(sequence: Sequence, rules: StripRules): Stripped {
  const emptied = new Map<DidEvent, readonly string[]>()
  for (const event of sequence.events) {
    if (event.kind !== 'did') continue
    const slots = typedIn(event, rules)
    if (slots.length > 0) emptied.set(event, slots)
  }
  const typed = findTyped(typedValues(emptied))
  const keptWords = new Set(
    sequence.events.flatMap(event =>
      event.kind === 'did' && !emptied.has(event) ? [spoken(event.intent.heard)] : [],
    ),
  )
  const emptiedWords = new Set([...emptied.keys()].map(({ intent }) => spoken(intent.heard)))
  const cut = new Set<string>()
  let values = emptied.size
  let dictated = false
  const parameters = new Set<string>()

  const words = (text: string): string => withoutTyped(withoutQueries(text), typed)
  const address = (url: string): string => {
    const [plain = ''] = url.split(/[?#]/, 1)
    if (plain !== url) cut.add(url)
    return holdsTyped(plain, typed) ? (/^https?:\/\/[^/]+/i.exec(plain)?.[0] ?? '') : plain
  }
  const withoutQueries = (text: string): string =>
    text.replace(/\S+/g, token => {
      const plain = withoutQuery(token)
      if (plain !== token) cut.add(token)
      return plain
    })
  const target = (found: ElementTarget, wasTyped: boolean): ElementTarget => ({
    ...found,
    selectors: found.selectors.flatMap(selector => {
      // The text of a field that is written in is what was written.
      if (wasTyped && selector.by === 'text') return []
      const stripped = selectorWithout(selector, words)
      return stripped === undefined ? [] : [stripped]
    }),
    frameUrl: address(found.frameUrl),
    role: words(found.role),
    name: words(found.name),
    text: wasTyped ? '' : words(found.text),
    around: words(found.around),
  })
  const look = (seen: Fingerprint): Fingerprint => ({
    ...seen,
    url: address(seen.url),
    focus: words(seen.focus),
  })
  const step = (event: DidEvent): DidEvent => {
    const slots = emptied.get(event) ?? []
    const { intent, parameter, ...others } = event
    const kept = Object.entries(intent.slots).map(([slot, value]) => [
      slot,
      slots.includes(slot) ? '' : typeof value === 'string' ? words(value) : value,
    ])
    const [only] = slots
    const asked =
      parameter ?? (slots.length === 1 && only !== undefined ? { slot: only, name: '' } : undefined)
    return {
      ...others,
      intent: {
        ...intent,
        slots: Object.fromEntries(kept),
        heard: slots.length > 0 ? '' : words(intent.heard),
      },
      ...(event.target && { target: target(event.target, slots.length > 0) }),
      ...(asked && { parameter: { slot: asked.slot, name: parameterName(asked.name, event) } }),
    }
  }
  const parameterName = (given: string, event: DidEvent): string => {
    const wanted = words(given || event.target?.name || rules.calledAs(event.intent)).trim()
    const name = (wanted === '' ? rules.calledAs(event.intent) : wanted).slice(0, limits.title - 8)
    let free = name
    for (let number = 2; parameters.has(free); number++) free = `${name} ${number}`
    parameters.add(free)
    return free
  }
  const strip = (event: SequenceEvent): SequenceEvent => {
    switch (event.kind) {
      case 'did':
        dictated = rules.dictating.has(event.intent.command)
        return step(event)
      case 'said': {
        const what = spoken(event.text)
        if (keptWords.has(what)) return { ...event, text: words(event.text) }
        if (dictated && event.text !== '' && !emptiedWords.has(what)) values++
        return { ...event, text: '' }
      }
      case 'outcome':
        return event.fingerprint ? { ...event, fingerprint: look(event.fingerprint) } : event
      case 'media':
        return { ...event, url: address(event.url) }
      case 'mark':
        return { ...event, label: words(event.label) }
      default:
        return event
    }
  }

  const events = withoutSpelling(sequence.events, emptied, rules.spelling).map(strip)
  const tracks = sequence.tracks.map(track => ({
    ...track,
    title: words(track.title),
    url: address(track.url),
  }))
  const stripped = { ...sequence, name: words(sequence.name), tracks, events }
  return { sequence: stripped, left: { queries: cut.size, values } }
}

/** An address in the midst of words, with or without its scheme, up to `?` or `#`; other words as they are. */
function withoutQuery(token: string): string {
  const at = token.search(/[?#]/)
  if (at < 0) return token
  const before = token.slice(0, at)
  if (/https?:\/\//i.test(before)) return before
  // A question ends with its mark: only an address goes on behind it.
  const goesOn = at < token.length - 1
  return goesOn && /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(before) ? before : token
}

function typedIn(event: DidEvent, { typedSlots }: StripRules): readonly string[] {
  const slots = new Set([...typedSlots(event.intent), ...(event.parameter ? [event.parameter.slot] : [])])
  return Object.keys(event.intent.slots).filter(slot => slots.has(slot) && event.intent.slots[slot] !== '')
}

/** The longest first, so that one within another does not leave the rest of it. */
function typedValues(emptied: ReadonlyMap<DidEvent, readonly string[]>): readonly string[] {
  const values = [...emptied].flatMap(([{ intent }, slots]) =>
    slots.map(slot => String(intent.slots[slot]).trim()).filter(value => value.length >= longEnough),
  )
  const forms = values.flatMap(value => [value, inAddress(value), inAddress(value).replaceAll('%20', '+')])
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

function inAddress(value: string): string {
  // A surrogate alone stands in no address.
  return /\p{Surrogate}/u.test(value) ? value : encodeURIComponent(value)
}

function findTyped(values: readonly string[]): RegExp | undefined {
  if (values.length === 0) return undefined
  return new RegExp(values.map(value => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'gi')
}

function withoutTyped(text: string, typed: RegExp | undefined): string {
  return typed === undefined ? text : text.replace(typed, '…')
}

function holdsTyped(text: string, typed: RegExp | undefined): boolean {
  return typed !== undefined && text.search(typed) >= 0
}

function spoken(text: string): string {
  return text.trim().toLowerCase()
}

/** Undefined where it would lead elsewhere without what is cut from it. */
function selectorWithout(
  selector: TargetSelector,
  words: (text: string) => string,
): TargetSelector | undefined {
  switch (selector.by) {
    case 'css': {
      const all = [selector.css, ...selector.shadow]
      // An attribute may hold an address, or what was typed.
      return all.some(css => /\[\s*(?:href|src|action|value)|\?/i.test(css) || words(css) !== css)
        ? undefined
        : selector
    }
    case 'test-id':
      return words(selector.value) === selector.value ? selector : undefined
    case 'role': {
      const name = words(selector.name)
      return name === selector.name ? selector : undefined
    }
    case 'text':
      return words(selector.text) === selector.text ? selector : undefined
  }
}

/** Without the keys between a step and a typed value after it, and those after which nothing came of letters. */
function withoutSpelling(
  events: readonly SequenceEvent[],
  emptied: ReadonlyMap<DidEvent, unknown>,
  spelling: ReadonlySet<string>,
): readonly SequenceEvent[] {
  const spelt = new Set<SequenceEvent>()
  let waiting: SequenceEvent[] = []
  let letters = false
  for (const event of events) {
    if (event.kind === 'note') waiting.push(event)
    if (event.kind !== 'did') continue
    const { source, command } = event.intent
    if (emptied.has(event) && (source === 'played' || source === 'typed'))
      for (const note of waiting) spelt.add(note)
    letters = spelling.has(command)
    waiting = []
  }
  if (letters) for (const note of waiting) spelt.add(note)
  return events.filter(event => !spelt.has(event))
}
