import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sequence } from '../../../src/sequence/sequence-schema.ts'
import { keptAddress, limits, parseSequence } from '../../../src/sequence/sequence-schema.ts'
import { anySequence, commands, stepsAt } from './arbitrary-sequence.ts'

const parse = (value: unknown): Sequence | undefined => parseSequence(value, commands)
const sound = stepsAt(0, 500)

describe('parseSequence', () => {
  it('gives back exactly what was written, through JSON', () => {
    fc.assert(
      fc.property(anySequence, sequence => {
        expect(parse(JSON.parse(JSON.stringify(sequence)))).toEqual(sequence)
      }),
    )
  })

  it('survives anything and takes in nothing that is no sequence', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withObjectString: true }), value => {
        expect(parse(value)).toBeUndefined()
      }),
      { numRuns: 1_000 },
    )
  })

  it('refuses a sequence with any one value in it replaced by one of another sort', () => {
    const odd = fc.constantFrom<unknown>(
      null,
      -1,
      0.5,
      1e300,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      'x'.repeat(70_000),
      {},
      [[]],
      true,
      { __proto__: null, ms: 1 },
    )
    const whole: Sequence = {
      ...sound,
      events: [
        { kind: 'note', ms: 0, track: 0, key: 60, velocity: 1, duration: 9 },
        { kind: 'said', ms: 0, track: 0, text: 'a', confidence: 1, language: 'en' },
        ...sound.events,
        { kind: 'tab', ms: 500, track: 0, action: 'switch', of: 0 },
        { kind: 'pause', ms: 500, track: 0, wallMs: 7 },
        { kind: 'mark', ms: 500, track: 0, label: 'a' },
      ],
    }
    expect(parse(whole)).toEqual(whole)
    const places = pathsOf(whole)
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (path, value) => {
        const spoilt = structuredClone(whole)
        put(spoilt, path, value)
        const parsed = parse(spoilt)
        // Slots may hold any number, and shares may be a half; nothing else may be any of these.
        const mayBe = path.includes('slots') || (value === 0.5 && /velocity|confidence/.test(path.join()))
        if (!mayBe) expect(parsed).toBeUndefined()
      }),
      { numRuns: 2_000 },
    )
  })

  it('refuses unknown fields anywhere', () => {
    const [event] = sound.events
    expect(parse({ ...sound, more: 1 })).toBeUndefined()
    expect(parse({ ...sound, tracks: [{ ...sound.tracks[0], more: 1 }] })).toBeUndefined()
    expect(parse({ ...sound, events: [{ ...event, more: 1 }] })).toBeUndefined()
  })

  it('refuses another version', () => {
    expect(parse({ ...sound, version: 3 })).toBeUndefined()
  })

  it('refuses commands that are not allowed', () => {
    expect(parseSequence(sound, new Set(['ask']))).toBeUndefined()
    expect(parseSequence(sound, new Set(['scroll-down']))).toEqual(sound)
  })

  it('refuses times that fall, that lie beyond the end, and tracks that are not there', () => {
    const [first, ...rest] = sound.events
    expect(parse({ ...sound, events: [{ ...first, ms: 501 }, ...rest], durationMs: 600 })).toBeUndefined()
    expect(parse({ ...sound, durationMs: 499 })).toBeUndefined()
    expect(parse({ ...sound, events: [{ ...first, track: 1 }, ...rest] })).toBeUndefined()
  })

  it('refuses an outcome without its step, before it, or twice, and a step number used twice', () => {
    const [did, outcome] = sound.events
    expect(parse({ ...sound, events: [did, outcome] })).toBeDefined()
    expect(parse({ ...sound, events: [outcome] })).toBeUndefined()
    expect(parse({ ...sound, events: [outcome, did] })).toBeUndefined()
    expect(parse({ ...sound, events: [did, outcome, outcome] })).toBeUndefined()
    expect(parse({ ...sound, events: [did, did] })).toBeUndefined()
  })

  it('refuses more events and more words than the limits', () => {
    const mark = { kind: 'mark', ms: 0, track: 0, label: '' }
    expect(parse({ ...sound, events: Array(limits.events + 1).fill(mark) })).toBeUndefined()
    const [did] = sound.events
    const half = 'a'.repeat(limits.words / 2 + 1)
    const intent = { command: 'ask', slots: { a: half, b: half }, source: 'typed', heard: '' }
    expect(parse({ ...sound, events: [{ ...did, intent }] })).toBeUndefined()
    expect(parse({ ...sound, events: [{ ...did, intent: { ...intent, slots: { a: half } } }] })).toBeDefined()
  })

  it('refuses a secret that still has its words', () => {
    const [did] = sound.events
    expect(parse({ ...sound, events: [{ ...did, secret: true }] })).toBeUndefined()
  })

  it('leaves the prototypes of objects alone', () => {
    const text = JSON.stringify(sound).replaceAll('"slots":{', '"slots":{"__proto__":{"polluted":1},')
    const parsed = parse(JSON.parse(text))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    const slots = parsed?.events.flatMap(event => (event.kind === 'did' ? [event.intent.slots] : []))
    for (const slot of slots ?? []) expect('polluted' in slot).toBe(false)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    ' https://example.org',
    'https://user:word@example.org/',
    'https://example.org/\njavascript:',
    'https://',
    'https:\\\\example.org',
  ])('refuses the address %j, and the recorder does not keep it', url => {
    expect(parse({ ...sound, tracks: [{ tab: 0, title: '', url }] })).toBeUndefined()
    expect(keptAddress(url)).toBe('')
  })

  it('refuses an address that is too long, rather than cut it', () => {
    const url = `https://example.org/${'a'.repeat(limits.address)}`
    expect(parse({ ...sound, tracks: [{ tab: 0, title: '', url }] })).toBeUndefined()
    expect(keptAddress(url)).toBe('')
  })

  it.each(['https://example.org', 'http://127.0.0.1:8080/a?b=@c#d', 'HTTPS://EXAMPLE.org/ü', ''])(
    'takes the address %j',
    url => {
      expect(parse({ ...sound, tracks: [{ tab: 0, title: '', url }] })).toBeDefined()
      expect(keptAddress(url)).toBe(url)
    },
  )
})

/** Paths to every value within, inner nodes included. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))
      : []
  return path.length > 0 ? [path, ...inner] : inner
}

function put(target: unknown, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path
  if (typeof target !== 'object' || target === null || key === undefined) throw new TypeError(path.join('.'))
  if (rest.length > 0) put(Reflect.get(target, key), rest, value)
  else Reflect.set(target, key, value)
}
