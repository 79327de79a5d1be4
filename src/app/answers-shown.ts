import type { Tabs } from '../ports/tabs.ts'
import type { AnswerRow } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { createAnswerRows } from './answer-rows.ts'
import type { Conversations } from './conversations.ts'

interface Parts {
  readonly store: PanelStore
  readonly tabs: Pick<Tabs, 'active'>
  readonly conversations: Pick<Conversations, 'of'>
  /** Page of a PDF, in words. */
  readonly pageWords: (page: number) => string
}

/** Shows the conversation of the tab in front, whatever goes on in others. */
export function createShownAnswers({ store, tabs, conversations, pageWords }: Parts) {
  const rows = createAnswerRows(pageWords)
  /** Ids under which answers are kept, by the answers': the panel's rows carry them. */
  const kept = new Map<string, string>()
  let front: number | undefined

  return {
    /** What is there now; with `open` the Answers view comes to the front. */
    show,
    /** Which tab is in front may have changed. */
    async look(): Promise<void> {
      const tab = await tabs.active().catch(() => undefined)
      front = tab?.id
      show()
    },
    /** Something was asked in this tab: it is in front, or it would not have been. */
    begin(tabId: number): void {
      front ??= tabId
      show(true)
    },
    isFront: (tabId: number) => tabId === front,
  }

  function show(open = false): void {
    const { answer, earlierAnswers } = store.getState()
    for (const row of [...earlierAnswers, ...(answer === undefined ? [] : [answer])]) {
      if (row.keptAs === undefined) kept.delete(row.id)
      else kept.set(row.id, row.keptAs)
    }
    const turns = front === undefined ? [] : (conversations.of(front)?.turns ?? [])
    const all = turns.map(turn => rows(turn, kept.get(turn.id)))
    const earlier = all.slice(0, -1)
    store.setState({
      answer: all.at(-1),
      // The same list where nothing of it is another, so that only what changed is drawn.
      ...(same(earlier, earlierAnswers) ? {} : { earlierAnswers: earlier }),
      ...(open ? { view: 'answers' as const } : {}),
    })
  }
}

function same(a: readonly AnswerRow[], b: readonly AnswerRow[]): boolean {
  return a.length === b.length && a.every((row, at) => row === b[at])
}
