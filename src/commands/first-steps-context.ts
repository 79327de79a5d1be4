import type { Text } from '../language/text.ts'
import type { FirstStepsKept } from '../settings/first-steps-kept.ts'

/** Where the first steps have come, with what was kept before, to take it back. */
export interface StepsMoved {
  readonly text: Text
  readonly before: StepsBefore
}

/** What was kept before of what has changed. */
export type StepsBefore = Partial<FirstStepsKept>

/** The guide of the first steps. What moves it rejects with `no-first-steps` where it is not on. */
export interface FirstSteps {
  /** Whether “next step” and “skip” are for the guide: it is on, and no sequence is played. */
  takesSteps(): boolean
  /** Begins it, or tells where it is. */
  begin(): Promise<StepsMoved>
  skip(): Promise<StepsMoved>
  /** To the part before; rejects with `first-step-already`. */
  back(): Promise<StepsMoved>
  end(): Promise<StepsMoved>
  /** Tells what is to be done now once more, and offers again what there is to choose from. */
  again(): Promise<Text>
  /** Declines what is offered; rejects with `nothing-offered`. */
  decline(): Promise<StepsMoved>
  restore(before: StepsBefore): Promise<void>
  /** Address of the page that they act on. */
  readonly practicePage: string
}
