import type { Outcome, Run } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import { sayError } from '../language/text.ts'
import type { Intent } from '../ports/intent.ts'
import { noteActivity, type PanelStore } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import type { RecordingsService } from './recordings-service.ts'
import type { Secrecy } from './secrecy.ts'

interface Parts {
  readonly store: PanelStore
  readonly announcer: Pick<Announcer, 'began' | 'ended'>
  readonly secrecy: Pick<Secrecy, 'guards' | 'heard' | 'after'>
  /** Something was asked for, by the id of its command; undefined where it is none. */
  readonly asked: (command: string | undefined) => void
  /** What was heard meant this, for pages that may know. */
  readonly meant: (intent: Intent) => void
  /** Undefined until something of sequences was asked for. */
  readonly recordings: () => Pick<RecordingsService, 'onStart' | 'onTurn' | 'onOutcome'> | undefined
  /** A command is over, and has been told of. */
  readonly after: (intent: Intent, status: Outcome['status']) => void
}

/** Tells everybody of each command that runs, and of what was heard and is none. */
export function createRunReports(parts: Parts) {
  const { store, announcer, secrecy } = parts
  let refusals = 0
  let last: string | undefined

  return {
    /** The command that began last. */
    lastActivity: () => last,
    onTurn: (run: Run) => parts.recordings()?.onTurn(run),
    onStart(run: Run): void {
      parts.asked(run.intent.command)
      // What is written somewhere is no page's business, wherever it goes.
      if (!secrecy.guards(run.intent)) parts.meant(run.intent)
      last = run.intent.command
      announcer.began(secrecy.heard(run))
      parts.recordings()?.onStart(run)
    },
    onOutcome(run: Run, outcome: Outcome): void {
      announcer.ended(secrecy.heard(run, outcome), outcome)
      secrecy.after(run, outcome)
      parts.recordings()?.onOutcome(run, outcome)
      parts.after(run.intent, outcome.status)
    },
    /** Something was heard that is no command: it has an outcome all the same, `quietly` in the log alone. */
    refuse(heard: string, error: ErrorData, quietly = false): void {
      refusals += 1
      const line = { id: -refusals, heard, command: undefined }
      const text = sayError(error)
      if (!quietly) parts.asked(undefined)
      if (quietly) noteActivity(store, { ...line, status: 'refused', outcome: text })
      else {
        const earcon = error.code.endsWith('ambiguous') ? 'ambiguous' : 'refused'
        announcer.ended(line, { status: 'refused', error, text, earcon })
      }
    },
  }
}
