import * as v from 'valibot'
import { type GuessGiven, guessHeights, guessSteps } from '../../src/ports/guess-page.ts'
import { elementKinds } from '../../src/ports/page-layout.ts'
import type { GuessCue } from '../../src/sound/guess-game.ts'
import { message, nothing } from './message.ts'

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const kind = v.picklist(elementKinds)

const cue: v.GenericSchema<unknown, GuessCue> = v.strictObject({
  kind,
  band: whole(0, 24),
  column: whole(0, 4),
  density: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})
const given: v.GenericSchema<unknown, GuessGiven> = v.variant('do', [
  v.strictObject({ do: v.literal('play') }),
  v.strictObject({ do: v.literal('hear'), what: v.picklist(['cue', 'guess']) }),
  v.strictObject({ do: v.literal('kind'), kind }),
  v.strictObject({ do: v.literal('kind-number'), number: whole(1, 12) }),
  v.strictObject({ do: v.literal('height'), height: v.picklist(guessHeights) }),
  v.strictObject({ do: v.literal('key'), key: whole(48, 72) }),
  v.strictObject({ do: v.literal('keys-off') }),
])

/** Between the practice page and the panel that acts for it. */
export const trainingMessages = {
  /** Whether a panel is there: the one that acts answers, and nobody else. */
  'training-hello': message('panel', nothing, nothing),
  /** Sounds a cue; answers once it is over or was cut. */
  'training-cue': message('panel', v.strictObject({ cue }), v.strictObject({ whole: v.boolean() })),
  /** What the game waits for, and whether keys are to answer it: whether they do. */
  'training-waits': message(
    'panel',
    v.strictObject({ step: v.picklist(guessSteps), keys: v.boolean() }),
    v.strictObject({ keys: v.boolean() }),
  ),
  /** Begins the first steps in the panel that acts, or tells where they are. */
  'first-steps-asked': message('panel', nothing, nothing),
  'training-given': message('page', v.strictObject({ given }), nothing),
} as const
