import type { AnswerState } from '../answers/answer-state.ts'
import { say, type Text } from '../language/text.ts'
import { byName } from './answer-rows.ts'

/** Whose answer it is, and what is wrong with it, the worst first; then what it was not made from. */
export function doneText(answer: AnswerState): Text {
  const done = whoseText(answer)
  if (answer.missing.length > 0) return say('answer-missing', { done, count: answer.missing.length })
  if (answer.turnsDropped > 0) return say('answer-turns-dropped', { done, count: answer.turnsDropped })
  return done
}

function whoseText(answer: AnswerState): Text {
  const by = byName(answer) ?? ''
  if (answer.promptCut) return say('answer-doubtful', { by })
  if (answer.answerCut) return say('answer-unfinished', { by })
  if (answer.insteadOf !== undefined) return say('answer-instead', { by, wanted: answer.insteadOf })
  return say('answer-done', { by })
}
