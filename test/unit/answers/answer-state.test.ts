import { describe, expect, it } from 'vitest'
import {
  type AnswerEvent,
  type AnswerState,
  isOver,
  newAnswer,
  nextAnswer,
} from '../../../src/answers/answer-state.ts'

const byModel = { kind: 'model', name: 'parrot', digest: 'sha256:1' } as const
const source = {
  id: 'page',
  kind: 'page',
  title: 'Isles',
  url: 'http://isles.example/',
  tabId: 7,
  usedPercent: 34,
  cut: false,
} as const
const read = [
  { source: 'page', start: 0, end: 26, text: 'The ferry leaves at seven.' },
  { source: 'page', start: 900, end: 921, text: 'Bring a coat, always.', pages: [{ number: 2, start: 880 }] },
]
const asked: AnswerEvent = {
  kind: 'asked',
  by: byModel,
  usedPercent: 34,
  sources: [source],
  read,
  turnsDropped: 0,
  systemPrompt: 'Be brief.',
}
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
      { source: 'page', start: 0, end: 2, text: 'A.' },
      { source: 'page', start: 9, end: 11, text: 'B.' },
    ]
    const error = { code: 'ollama-offline', detail: {} } as const
    const answer = answerAfter({ kind: 'retrieved', passages, sources: [source], error })
    expect(answer).toMatchObject({
      state: 'done',
      by: { kind: 'retrieval' },
      text: 'A.\n\nB.',
      passages: ['A.', 'B.'],
      citations: [
        { number: 1, text: 'A.', tabId: 7 },
        { number: 2, text: 'B.', url: source.url },
      ],
      sources: [{ usedPercent: 100 }],
      error,
    })
  })

  it('keeps the page of each passage where an answer is said again from what it cited', () => {
    const again = [
      {
        source: 'page',
        start: 0,
        end: 26,
        text: 'The ferry leaves at seven.',
        pages: [{ number: 1, start: 0 }],
      },
      { source: 'page', start: 0, end: 21, text: 'Bring a coat, always.', pages: [{ number: 2, start: 0 }] },
    ]
    const answer = answerAfter(
      { ...asked, read: again },
      { kind: 'text', text: 'At seven [1], with a coat [2].' },
    )
    expect(answer.citations.map(({ page }) => page)).toEqual([1, 2])
  })

  it('names the page that a quote is on, where one passage runs over two', () => {
    const text = 'The ferry leaves at seven. Bring a coat, always.'
    const pages = [
      { number: 4, start: 80 },
      { number: 5, start: 127 },
    ]
    const both = [{ source: 'page', start: 100, end: 100 + text.length, text, pages }]
    const words = 'At seven [1: “leaves at seven”], with a coat [1: “Bring a coat”].'
    const answer = answerAfter({ ...asked, read: both }, { kind: 'text', text: words })
    expect(answer.citations.map(({ page }) => page)).toEqual([4, 5])
  })

  it('cites what it was given to read, and drops marks of anything else', () => {
    const words =
      'At seven [1: “leaves at seven”]. With a coat [2]. By train [3: “the train”] [1: “leaves at nine”].'
    const pieces = [...words].map((text): AnswerEvent => ({ kind: 'text', text }))
    const answer = answerAfter(asked, ...pieces, done)
    expect(answer.text).toBe('At seven [1]. With a coat [2]. By train.')
    expect(answer.raw).toBe(words)
    expect(answer.citations).toMatchObject([
      {
        number: 1,
        text: 'leaves at seven',
        passage: read[0]?.text,
        title: 'Isles',
        tabId: 7,
        page: undefined,
      },
      { number: 2, text: read[1]?.text, page: 2 },
    ])
    // What it was read from is let go of once nothing more can come.
    expect(answer.read).toEqual([])
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
