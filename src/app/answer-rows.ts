import type { AnswerState } from '../answers/answer-state.ts'
import type { Turn } from '../answers/conversation.ts'
import type { AnswerRow } from '../state/answers-state.ts'

/** Turns as the panel shows them; the same turn gives the same row, so that only what changed is drawn. */
export function createAnswerRows(pageWords: (page: number) => string) {
  const known = new WeakMap<Turn, AnswerRow>()

  return (turn: Turn, keptAs: string | undefined): AnswerRow => {
    const before = known.get(turn)
    if (before !== undefined && before.keptAs === keptAs) return before
    const row = rowOf(turn, keptAs)
    known.set(turn, row)
    return row
  }

  function rowOf({ id, title, answer, rewrites }: Turn, keptAs: string | undefined): AnswerRow {
    return {
      id,
      question: answer.question,
      tabTitle: title,
      text: answer.text,
      thinking: answer.thinking,
      state: answer.state,
      by: byName(answer),
      provider: answer.by?.kind === 'model' ? answer.by.provider : undefined,
      usedPercent: answer.by === undefined ? undefined : answer.usedPercent,
      sources: answer.sources.map(({ kind, title: name, usedPercent, cut }) => ({
        kind,
        title: name,
        usedPercent,
        cut,
      })),
      missing: answer.missing,
      turnsDropped: answer.turnsDropped,
      rewrites: rewrites !== undefined,
      passages: answer.passages,
      citations: answer.citations.map(({ title: name, page, source: _, ...citation }) => ({
        ...citation,
        title: page === undefined ? name : `${name}, ${pageWords(page)}`,
      })),
      keptAs,
      promptCut: answer.promptCut,
      error: answer.error,
    }
  }
}

export function byName({ by }: Pick<AnswerState, 'by'>): string | undefined {
  return by?.kind === 'model' ? by.name : by?.kind
}
