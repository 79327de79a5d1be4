import type { Choice } from '../commands/choice.ts'
import type { Choices, ChoicesView } from '../commands/command-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import { withoutPiles } from '../language/typography.ts'
import type { Intent } from '../ports/intent.ts'
import type { PanelStore } from '../state/panel-state.ts'

/**
 * Rows that are numbered at once. Up to nine a number is one key or one word, and played in powers of
 * two it is the beginning of no command's chord.
 */
export const choicesAtOnce = 9
/** Longest label and detail, in UTF-16 units. */
const longest = 120

/** What may be done with choices open: it looks around, or changes only how they are told. */
const keeping: ReadonlySet<string> = new Set([
  'choose',
  'more',
  'help',
  'language',
  'feedback-language',
  'what-can-i-say',
  'where-am-i',
  'scroll-down',
  'scroll-up',
  'page-down',
  'page-up',
  'top',
  'bottom',
  'continue',
  'pause-media',
  'next-sentence',
  'previous-sentence',
  'say-again',
  'say-answer',
  'be-quiet',
])

interface Parts {
  readonly store: PanelStore
  readonly dispatch: (intent: Intent) => Promise<Outcome>
  /** A row was chosen for what had not been understood, and done. */
  readonly onCorrected?: (heard: string, meant: Choice['intent']) => void
}

interface Offered {
  readonly title: Text
  readonly rows: readonly Choice[]
  /** Place of the first row that is numbered now. */
  readonly from: number
  readonly view: ChoicesView
}

export type ChoicesService = ReturnType<typeof createChoices>

/** What commands have offered to choose from by number: one list at a time, nine rows at once. */
export function createChoices({ store, dispatch, onCorrected }: Parts) {
  let offered: Offered | undefined
  /** The command that offered them has not come to its end. */
  let fresh = false

  const choices: Choices = {
    offer(title, rows, view = 'now') {
      fresh = true
      return show({ title, rows: rows.map(shortened), from: 0, view })
    },
    more() {
      if (offered === undefined) throw new ClavierError('nothing-offered')
      const next = offered.from + choicesAtOnce
      return show({ ...offered, from: next < offered.rows.length ? next : 0 })
    },
    async choose(number) {
      if (offered === undefined) throw new ClavierError('nothing-offered')
      const chosenFrom = offered
      const rows = atOnce(chosenFrom)
      const row = rows[number - 1]
      if (row === undefined) throw new ClavierError('no-such-choice', { number, count: rows.length })
      const outcome = await dispatch({ ...row.intent, source: 'clicked', heard: row.label })
      if (outcome.error !== undefined) throw new ClavierError(outcome.error.code, outcome.error.detail)
      // What only looks around leaves a list open, but not the question that it answers.
      if (row.heardAs !== undefined && offered === chosenFrom) close()
      if (row.heardAs !== undefined && outcome.status === 'done') onCorrected?.(row.heardAs, row.intent)
      return outcome.text
    },
  }

  return {
    ...choices,
    /** Offers rows of what may have been meant: no command offers them. */
    ask: (title: Text, rows: readonly Choice[], view: ChoicesView = 'now'): string =>
      show({ title, rows: rows.map(shortened), from: 0, view }),
    open: (): boolean => offered !== undefined,
    /** A command has ended: choices go when something else was done than looking around. */
    after(command: string, status: Outcome['status']): void {
      if (fresh) fresh = false
      else if (status === 'done' && !keeping.has(command)) close()
    },
    /** Tells whether any were open. */
    close,
  }

  function show(next: Offered): string {
    offered = next
    const rows = atOnce(next)
    store.setState({
      view: next.view,
      choices: {
        title: next.title,
        rows: rows.map(({ label, detail }) => ({ label, detail })),
        from: next.from,
        total: next.rows.length,
      },
    })
    return rows.map(({ label }, place) => `${place + 1} ${label}`).join(' · ')
  }

  function close(): boolean {
    const open = offered !== undefined
    offered = undefined
    fresh = false
    if (open) store.setState({ choices: undefined })
    return open
  }
}

function atOnce({ rows, from }: Offered): readonly Choice[] {
  return rows.slice(from, from + choicesAtOnce)
}

function short(words: string): string {
  return withoutPiles(words.slice(0, longest))
}

function shortened(choice: Choice): Choice {
  return { ...choice, label: short(choice.label), detail: short(choice.detail) }
}
