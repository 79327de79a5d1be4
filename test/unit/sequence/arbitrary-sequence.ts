import fc from 'fast-check'
import type { Intent } from '../../../src/ports/intent.ts'
import type { Sequence, SequenceEvent } from '../../../src/sequence/sequence-schema.ts'

export const commands = new Set(['scroll-down', 'next-tab', 'ask'])

export function intent(command = 'scroll-down', slots: Intent['slots'] = {}): Intent {
  return { command, slots, source: 'typed', heard: command.replace('-', ' ') }
}

/** Any JSON number but −0, which JSON does not keep. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(n => n + 0)
const words = fc.string({ unit: 'binary', maxLength: 30 })

export const anyIntent: fc.Arbitrary<Intent> = fc.record({
  command: fc.constantFrom(...commands),
  slots: fc.dictionary(fc.constantFrom('name', 'number', 'question'), fc.oneof(words, number), {
    noNullPrototype: true,
  }),
  source: fc.constantFrom('typed', 'spoken', 'played', 'clicked', 'sequence'),
  heard: words,
})

/** A sequence in order: each step has its own number, and outcomes come after their steps. */
export const anySequence: fc.Arbitrary<Sequence> = fc
  .array(
    fc.record({
      after: fc.nat(3_000),
      track: fc.nat(2),
      event: fc.oneof(
        fc.record({
          kind: fc.constant('note' as const),
          key: fc.nat(127),
          velocity: share(),
          duration: fc.nat(5_000),
        }),
        fc.record({
          kind: fc.constant('said' as const),
          text: words,
          confidence: share(),
          language: fc.constant('en-US'),
        }),
        fc.record({ kind: fc.constant('did' as const), intent: anyIntent }),
        fc.record({ kind: fc.constant('tab' as const), action: fc.constantFrom('open', 'switch', 'close') }),
        fc.record({ kind: fc.constant('pause' as const), wallMs: fc.nat(100_000) }),
        fc.record({ kind: fc.constant('mark' as const), label: words }),
      ),
      latencyMs: fc.nat(1_000),
    }),
    { maxLength: 20 },
  )
  .map(parts => {
    const events: SequenceEvent[] = []
    let ms = 0
    for (const [step, { after, track, event, latencyMs }] of parts.entries()) {
      ms += after
      if (event.kind === 'did') {
        events.push({ ...event, ms, track, step })
        ms += latencyMs
        events.push({ kind: 'outcome', ms, track, of: step, status: 'done', latencyMs })
      } else events.push({ ...event, ms, track })
    }
    return {
      version: 2,
      id: 'a1',
      name: 'mail',
      createdAt: 1_700_000_000_000,
      durationMs: ms,
      tracks: [0, 1, 2].map(tab => ({ tab, title: `Tab ${tab}`, url: `https://example.org/${tab}` })),
      events,
    }
  })

function share(): fc.Arbitrary<number> {
  return fc.double({ min: 0, max: 1, noNaN: true }).map(n => n + 0)
}

/** A small sequence with steps at the given times, each of which was done when it was recorded. */
export function stepsAt(...times: readonly number[]): Sequence {
  return {
    version: 2,
    id: 'steps',
    name: 'steps',
    createdAt: 0,
    durationMs: times.at(-1) ?? 0,
    tracks: [{ tab: 0, title: 'Mail', url: 'https://example.org/mail' }],
    events: times.flatMap((ms, step): SequenceEvent[] => [
      { kind: 'did', ms, track: 0, step, intent: intent('scroll-down', { number: step }) },
      { kind: 'outcome', ms, track: 0, of: step, status: 'done', latencyMs: 0 },
    ]),
  }
}
