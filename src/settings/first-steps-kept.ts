import * as v from 'valibot'
import type { Json } from '../ports/store.ts'

/** Where it is kept in the Store how far the first steps have come. */
export const firstStepsKey = 'first-steps'

const version = 1

/** What there is to do, in its order. */
export const stepParts = [
  'numbers',
  'click',
  'key',
  'hands',
  'reader',
  'counting',
  'lowest',
  'name',
  'leave',
  'return',
  'opening',
  'ask',
  'record',
  'act',
  'keep',
  'replay',
  'end',
] as const
export type StepPart = (typeof stepParts)[number]

/** What is offered when it is first of use. */
export const offerKinds = ['midi', 'microphone', 'model'] as const
export type OfferKind = (typeof offerKinds)[number]

const each = <T extends string>(all: readonly T[]) =>
  v.pipe(
    v.array(v.string()),
    v.maxLength(100),
    v.transform(given => all.filter(one => given.includes(one))),
  )

const schema = v.object({
  version: v.literal(version),
  /** The guide is over: done, or ended by the user. */
  over: v.boolean(),
  /** Parts that were done or left out. */
  behind: each(stepParts),
  /** What was offered and declined. */
  declined: each(offerKinds),
})

export interface FirstStepsKept {
  readonly over: boolean
  readonly behind: readonly StepPart[]
  readonly declined: readonly OfferKind[]
}

export const notBegun: FirstStepsKept = { over: false, behind: [], declined: [] }

/** From what was stored; undefined for what this version cannot read, and that must not be written over. */
export function parseFirstSteps(value: unknown): FirstStepsKept | undefined {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return undefined
  const { over, behind, declined } = parsed.output
  return { over, behind, declined }
}

export function firstStepsAsJson({ over, behind, declined }: FirstStepsKept): Json {
  return { version, over, behind, declined }
}
