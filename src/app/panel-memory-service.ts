import type { Memory } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Session, SessionPart } from '../ports/session.ts'
import type { Json } from '../ports/store.ts'
import {
  type Changes,
  changesAsJson,
  type Look,
  lookAsJson,
  parseChanges,
  parseLook,
} from '../state/panel-memory.ts'
import type { PanelState, PanelStore } from '../state/panel-state.ts'
import { onlyRefused } from './only-refused.ts'

interface Parts {
  readonly session: Session
  readonly store: PanelStore
  readonly onBug: (error: unknown) => void
}

/** A closed panel opens as it was: what it shows and what can be taken back is held while the browser runs. */
export function createPanelMemory({ session, store, onBug }: Parts) {
  const writeLook = latestOnly('look')
  const writeChanges = latestOnly('changes')
  let stop = () => {}

  return {
    /** What the panel of this window held when it was closed. */
    async open(): Promise<{ readonly look: Look | undefined; readonly changes: Changes | undefined }> {
      const [look, changes] = await Promise.all([held('look'), held('changes')])
      return { look: parseLook(look), changes: parseChanges(changes) }
    },
    /** From now on what the panel shows is held. */
    begin(): void {
      stop = store.subscribe((now, before) => {
        if (looksOtherwise(now, before)) writeLook(() => lookAsJson(now))
      })
    },
    /** What can be taken back is different now. */
    onMemory(memory: Memory): void {
      writeChanges(() => changesAsJson(memory))
    },
    /** The panel closes: what ends because of that is no choice of the user's. */
    close(): void {
      stop()
    },
  }

  /** A panel that cannot know how it was begins anew. */
  function held(part: SessionPart): Promise<unknown> {
    return session.read(part).catch(onlyRefused)
  }

  /** Writes what is newest when the write before it is over; what came between is never written. */
  function latestOnly(part: SessionPart) {
    let next: (() => Json) | undefined
    let writing = false
    return (value: () => Json): void => {
      next = value
      if (!writing) void write()
    }
    async function write(): Promise<void> {
      writing = true
      for (let value = next; value !== undefined; value = next) {
        next = undefined
        try {
          await session.write(part, value())
        } catch (error) {
          // Without room the next panel begins anew; this one goes on as it is.
          if (!(error instanceof ClavierError)) onBug(error)
        }
      }
      writing = false
    }
  }
}

function looksOtherwise(now: PanelState, before: PanelState): boolean {
  return (
    now.view !== before.view ||
    now.draft !== before.draft ||
    now.latched !== before.latched ||
    now.listening !== before.listening ||
    now.outcome !== before.outcome ||
    now.activity !== before.activity
  )
}
