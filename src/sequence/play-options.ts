import type { ErrorData } from '../errors.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Intent, OutcomeData } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import type { TargetFound, TargetRisk } from '../ports/page-targets.ts'
import type { PlaceToRestore } from './play-places.ts'
import type { PageDifference } from './same-page.ts'
import type { DidEvent, MediaEvent, NoteEvent, Sequence, Track } from './sequence-schema.ts'

/** A step that is about to be played. */
export interface StepToPlay {
  readonly did: DidEvent
  readonly track: Track
  /** The page before it, as it was recorded; undefined where that is not known. */
  readonly before: Fingerprint | undefined
  /** The page after it, as it was recorded; undefined where that is not known. */
  readonly after: Fingerprint | undefined
  /** The element that comes nearest is taken, by the user's own choice. */
  readonly nearest: boolean
}

/** Why a step cannot be played on the page as it is. */
export type StepDifference = Extract<TargetFound, { kind: 'differs' }>['why'] | 'other-address' | 'other-page'

/** What a step does that the user is asked about; `keys`: no step was recorded, its notes happen to mean it. */
export type StepRisk = TargetRisk | 'keys'

/** What a look at the page has come to. */
export type Prepared =
  | { readonly kind: 'ready'; readonly intent: Intent; readonly risk?: StepRisk | undefined }
  | { readonly kind: 'differs'; readonly why: StepDifference; readonly nearest?: string | undefined }
  /** It would put words into a field whose words are nobody's business. */
  | { readonly kind: 'secret' }
  /** The tab that it was done in was closed. */
  | { readonly kind: 'tab-gone' }

export interface PlayerOptions {
  readonly clock: Clock
  /**
   * The door that live intents take too. Resolves with the outcome; rejects only for a bug. Where its turn comes
   * when it is not `wanted` any more it must not begin.
   */
  readonly run: (intent: Intent, wanted: () => boolean) => Promise<OutcomeData>
  /** See `waitUntilSettled`. False means that the page kept moving: playing goes on all the same. */
  readonly settled: (signal: CancelSignal) => Promise<boolean>
  /** Commands that are never played, such as those that steer recording and playing. */
  readonly neverReplayed?: ReadonlySet<string>
  /** Commands whose outcome may take any time, such as an answer until its stream ends. */
  readonly untimed?: ReadonlySet<string>
  /**
   * Brings a track's tab to the front: the one that it was before, else one that shows its address, else a new
   * one. Asked at the start for the tab that the recording began in, and where tabs were opened or changed by
   * hand. What is the effect of a step comes from that step, and only a step closes a tab.
   * Without it playing begins in the tab that is in front.
   */
  readonly goToTrack?: (track: Track) => Promise<OutcomeData>
  /** The tab in front is the track's from now on: a step has brought it there. */
  readonly followTrack?: (track: Track) => Promise<void>
  /** The track's tab is given up: it is opened anew when it is gone to again. */
  readonly forgetTrack?: (track: Track) => void
  /** Brings tab, address and scroll place back to what they were. */
  readonly restore?: (place: PlaceToRestore, wanted: () => boolean) => Promise<OutcomeData>
  /** Looks once whether the step can be played, and how; asked again while the page is still coming. */
  readonly prepare?: (step: StepToPlay) => Promise<Prepared>
  /** What differs from the page as it was recorded. */
  readonly compare?: (recorded: Fingerprint) => Promise<readonly PageDifference[]>
  /**
   * Puts a sound or film of the page where it was; resolves once it is there, with how many milliseconds it
   * has gone on since, or undefined where there is none.
   */
  readonly putMedia?: (event: MediaEvent, follow: FollowedClock) => Promise<number | undefined>
  /** Playing goes on from another moment: what plays along does so no more. */
  readonly onJump?: () => void
  /** What plays along is to stand still, or goes on: also where a step waits for the user. */
  readonly onPause?: (paused: boolean) => void
  /** Played notes, at their times; `duration` is as long as it lasts at this speed. */
  readonly onNote?: (note: NoteEvent) => void
  /** The sequence that a step plays; undefined where it is none, or not there any more. */
  readonly innerOf?: (intent: Intent) => Sequence | undefined
}

/** The clock of the sequence, for what plays along with it. */
export interface FollowedClock {
  readonly ms: () => number
  readonly speed: () => number
  /** It stands still until the result is called. */
  readonly hold: () => () => void
}

/** Why playing waits for a decision. */
export interface StepProblem {
  /**
   * `secret`: the words were not kept, so that the user has to do it. `words`: they were left out when it was
   * shared. `differs`: the page, or the element, is not what it was. `risk`: it reaches beyond the page, or only its
   * notes mean it, in a sequence that came from elsewhere.
   */
  readonly reason: 'refused' | 'failed' | 'timeout' | 'secret' | 'words' | 'tab' | 'differs' | 'risk'
  /** `step-failed`, `step-timeout` and the like, with `step` (from 1; 0 before the first) and what was `heard`. */
  readonly error: ErrorData
  /** What the command itself said. */
  readonly cause?: ErrorData
  /** Undefined where a tab was to be brought to the front. */
  readonly intent?: Intent
  readonly track: Track
  readonly differs?: StepDifference
  /** Name of the element that comes nearest. Untrusted page text. */
  readonly nearest?: string
  readonly risk?: StepRisk
}

/** What to do about a step that went wrong; `nearest` takes the element that comes nearest. */
export type Decision = 'retry' | 'skip' | 'go-on' | 'nearest'

export interface PlayProgress {
  /** Index of the event that is being played, or was last. */
  readonly index: number
  /** Number of the step that is being played or was last, from 1; 0 before the first. */
  readonly step: number
  readonly steps: number
  /** Milliseconds on the sequence's clock, and its length. */
  readonly ms: number
  readonly durationMs: number
  /** What was said, typed or played for that step. Untrusted text where the sequence was imported. */
  readonly heard: string
  /** A factor. */
  readonly speed: number
  readonly loop: boolean
  readonly stepwise: boolean
  readonly paused: boolean
  /** Played step by step, the next one waits to be asked for. */
  readonly stepWaits: boolean
  /** Names of the sequences that play this one, outermost first, and its own. */
  readonly within: readonly string[]
  readonly name: string
  /** What differs from the recording since the last step. */
  readonly differences: readonly PageDifference[]
}

export type PlayState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'playing' } & PlayProgress)
  | ({ readonly kind: 'paused-at-step'; readonly problem: StepProblem } & PlayProgress)

export interface PlayResult {
  readonly status: 'finished' | 'stopped'
  readonly done: number
  /** Steps left out: by decision, never to be replayed, or refused when they were recorded. */
  readonly skipped: number
  /** Steps after which the page did not come to rest in time. */
  readonly unsettled: number
}
