import * as v from 'valibot'
import { errorCodes } from '../errors.ts'
import { isTextKey, sayError, type Text } from '../language/text.ts'
import { isKey } from '../music/notes.ts'
import type { Change, Intent } from '../ports/intent.ts'
import type { Json } from '../ports/store.ts'
import { type ActivityEntry, type PanelState, viewNames } from './panel-state.ts'

/** What of the panel outlives it, as it is shown again. */
export interface Look {
  readonly view: PanelState['view']
  readonly draft: string
  readonly latched: readonly number[]
  readonly listening: boolean
  readonly outcome: PanelState['outcome']
  readonly activity: readonly ActivityEntry[]
}

/** What can be taken back and repeated after the panel was closed. */
export interface Changes {
  readonly changes: readonly Change[]
  readonly lastRun: Intent | undefined
}

/** Lines of the Activity log that outlive the panel. */
export const activityHeld = 50
/** UTF-16 units of JSON: of one line or outcome, and of the data of all changes together. */
const longestLine = 8_000
export const mostChangeData = 1_000_000
/** UTF-16 units of what stands in the Command box, as many as it takes. */
export const longestDraft = 1000
const mostLatched = 200

const plain = [v.string(), v.pipe(v.number(), v.finite())] as const
const params = v.record(v.string(), v.union(plain))
const key = v.custom<Extract<Text, { key: unknown }>['key']>(isTextKey)
const error = v.object({ error: v.object({ code: v.picklist(errorCodes), detail: params }) })
/** A sentence within another has none within. */
const inner = v.union([v.object({ key, params }), error])
const text: v.GenericSchema<unknown, Text> = v.union([
  v.object({ key, params: v.record(v.string(), v.union([...plain, inner])) }),
  error,
])
const heard = v.pipe(v.string(), v.maxLength(longestLine))
const command = v.pipe(v.string(), v.maxLength(64))

const look = v.object({
  version: v.literal(1),
  view: v.picklist(viewNames),
  draft: v.pipe(v.string(), v.maxLength(longestDraft)),
  latched: v.pipe(
    v.array(v.custom<number>(value => typeof value === 'number' && isKey(value))),
    v.maxLength(mostLatched),
  ),
  listening: v.boolean(),
  outcome: v.optional(v.object({ text, status: v.picklist(['done', 'refused', 'failed', 'note']) })),
  activity: v.pipe(
    v.array(
      v.object({
        heard,
        command: v.optional(command),
        status: v.picklist(['waiting', 'done', 'refused', 'failed']),
        outcome: v.optional(text),
      }),
    ),
    v.maxLength(activityHeld),
  ),
})

const changes = v.object({
  version: v.literal(1),
  changes: v.pipe(
    v.array(v.object({ command, undo: v.optional(v.object({ data: v.unknown() })) })),
    v.maxLength(50),
  ),
  lastRun: v.optional(
    v.object({
      command,
      slots: params,
      source: v.picklist(['typed', 'spoken', 'played', 'clicked', 'sequence']),
      heard,
    }),
  ),
})

/** The look as it is held: bounded, the newest lines of the log. */
export function lookAsJson(state: Look): Json {
  return asJson({
    version: 1,
    view: state.view,
    draft: state.draft.slice(0, longestDraft),
    latched: state.latched.slice(0, mostLatched),
    listening: state.listening,
    outcome: fits(state.outcome, longestLine) ? state.outcome : undefined,
    activity: state.activity
      .slice(-activityHeld)
      .filter(line => fits(line, longestLine))
      .map(({ id: _, ...line }) => line),
  })
}

/**
 * A look as it was held, or undefined if it is none. Lines get ids that no run of a panel has; what
 * was under way when the panel closed was cut off by that.
 */
export function parseLook(value: unknown): Look | undefined {
  const parsed = v.safeParse(look, value)
  if (!parsed.success) return undefined
  const { view, draft, latched, listening, outcome, activity } = parsed.output
  const lines = activity
    .filter(line => fits(line, longestLine))
    .map(({ heard, command, status, outcome: came }, index) => ({
      id: Number.MIN_SAFE_INTEGER + index,
      heard,
      command,
      ...(status === 'waiting'
        ? { status: 'refused' as const, outcome: sayError({ code: 'cancelled', detail: {} }) }
        : { status, outcome: came }),
    }))
  return {
    view,
    draft,
    latched,
    listening,
    // What would not be held is not taken either.
    outcome: fits(outcome, longestLine) ? outcome : undefined,
    activity: lines,
  }
}

/** Changes as they are held. Data beyond the bound is left out, of the oldest first: those are then for good. */
export function changesAsJson({ changes: all, lastRun }: Changes): Json {
  let room = mostChangeData
  const held = all.toReversed().map(change => {
    room -= JSON.stringify(change.undo ?? null).length
    return room >= 0 ? change : { command: change.command, undo: undefined }
  })
  return asJson({
    version: 1,
    changes: held.toReversed(),
    lastRun: fits(lastRun, longestLine) ? lastRun : undefined,
  })
}

/** Changes as they were held, or undefined if they are none. Each command reads its own data. */
export function parseChanges(value: unknown): Changes | undefined {
  const parsed = v.safeParse(changes, value)
  if (!parsed.success) return undefined
  const { changes: all, lastRun } = parsed.output
  return { changes: all.map(({ command, undo }) => ({ command, undo })), lastRun }
}

function fits(value: unknown, most: number): boolean {
  return (JSON.stringify(value) ?? '').length <= most
}

function asJson(value: unknown): Json {
  // What JSON gives back is JSON.
  return JSON.parse(JSON.stringify(value)) as Json
}
