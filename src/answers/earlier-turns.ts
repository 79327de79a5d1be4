import type { ChatMessage } from '../ports/assistant.ts'
import { promptTokens } from './token-budget.ts'

/** A question and its answer, as a later question is sent with them. */
export interface EarlierTurn {
  readonly question: string
  readonly answer: string
}

/**
 * The turns that go along with a new question, the oldest first: the newest that fit, without a gap between them.
 *
 * @param budget tokens that they may cost together
 */
export function fitTurns(turns: readonly EarlierTurn[], budget: number): readonly EarlierTurn[] {
  const fitting: EarlierTurn[] = []
  let left = budget
  for (const turn of turns.toReversed()) {
    left -= promptTokens(messagesOf(turn))
    if (left < 0) break
    fitting.unshift(turn)
  }
  return fitting
}

export function messagesOf({ question, answer }: EarlierTurn): readonly ChatMessage[] {
  return [
    { role: 'user', content: question },
    { role: 'assistant', content: answer },
  ]
}

/** Marks of an answer stand for passages that a later question may number otherwise. */
export function withoutMarks(answer: string): string {
  return answer.replace(/[ \t]?\[\d{1,3}\]/g, '')
}
