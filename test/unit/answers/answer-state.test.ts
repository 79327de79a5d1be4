import { describe, expect, it } from 'vitest'
import {
  type AnswerEvent,
  type AnswerState,
  isOver,
  newAnswer,
  nextAnswer,
} from '../../../src/answers/answer-state.ts'

const byModel = { kind: 'model', name: 'parrot' } as const
const asked: AnswerEvent = { kind: 'asked', by: byModel, usedPercent: 34 }
const done: AnswerEvent = { kind: 'done', promptCut: false, answerCut: true }

function answerAfter(...events: AnswerEvent[]): AnswerState {
  return events.reduce(nextAnswer, newAnswer('why', 7))
}

describe('an answer as it comes in', () => {
  it('goes from probing to done', () => {
    const words: AnswerEvent[] = [
      { kind: 'thinking', text: 'Hm.' },
      { kind: 'text', text: 'Be' },
      { kind: 'text', text: 'cause.' },
    ]
    expect(answerAfter().state).toBe('probing')
    expect(answerAfter(asked)).toMatchObject({ state: 'loading', by: byModel, usedPercent: 34, tabId: 7 })
    expect(answerAfter(asked, ...words)).toMatchObject({
      state: 'streaming',
      thinking: 'Hm.',
      text: 'Because.',
    })
    expect(answerAfter(asked, ...words, done)).toMatchObject({
      state: 'done',
      answerCut: true,
      promptCut: false,
    })
  })

  it('is the page’s own passages, with the reason, where no model answers', () => {
    const passages = [
      { start: 0, end: 2, text: 'A.' },
      { start: 9, end: 11, text: 'B.' },
    ]
    const error = { code: 'ollama-offline', detail: {} } as const
    const answer = answerAfter({ kind: 'retrieved', passages, error })
    expect(answer).toMatchObject({
      state: 'done',
      by: { kind: 'retrieval' },
      text: 'A.\n\nB.',
      passages,
      error,
    })
  })

  it('keeps its text when it is stopped or fails, and does not change after that', () => {
    const said: AnswerEvent = { kind: 'text', text: 'So' }
    const error = { code: 'ollama-failed', detail: { reason: 'cut-off' } } as const
    const ends: AnswerEvent[] = [{ kind: 'stopped' }, { kind: 'failed', error }, done]
    for (const end of ends) {
      const answer = answerAfter(asked, said, end)
      expect(answer.text).toBe('So')
      expect(isOver(answer)).toBe(true)
      for (const late of [said, asked, ...ends]) expect(nextAnswer(answer, late)).toBe(answer)
    }
    expect(isOver(answerAfter(asked, said))).toBe(false)
  })
})
