import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSources } from '../../../src/answers/question-sources.ts'

const names = ['news', 'mail', 'rock and roll', 'tickets']
const known = (name: string) => names.includes(name.toLowerCase())
const read = (words: string, language: 'en' | 'es' | 'de' | 'fr' = 'en') =>
  readSources(words, language, known)
const tab = (name: string) => ({ kind: 'tab', name })

describe('what a question is about', () => {
  it.each([
    ['en', 'news and mail: what changed', [tab('news'), tab('mail')], 'what changed'],
    [
      'en',
      'news, mail and this page: what changed',
      [tab('news'), tab('mail'), { kind: 'page' }],
      'what changed',
    ],
    ['en', 'rock and roll: who sings', [tab('rock and roll')], 'who sings'],
    ['en', 'news colon what changed', [tab('news')], 'what changed'],
    ['en', 'tabs news and mail what changed', [tab('news'), tab('mail')], 'what changed'],
    ['en', 'all tabs who writes of organs', [{ kind: 'all-tabs' }], 'who writes of organs'],
    ['en', 'my history where was the recipe', [{ kind: 'visits' }], 'where was the recipe'],
    ['en', 'history: where was the recipe', [{ kind: 'visits' }], 'where was the recipe'],
    ['en', 'what I kept about dusk', [{ kind: 'kept' }], 'about dusk'],
    ['es', 'news y mail: qué hay', [tab('news'), tab('mail')], 'qué hay'],
    ['es', 'todas las pestañas quién escribe', [{ kind: 'all-tabs' }], 'quién escribe'],
    ['de', 'news und mail: was ist neu', [tab('news'), tab('mail')], 'was ist neu'],
    ['de', 'meine chronik wo war das rezept', [{ kind: 'visits' }], 'wo war das rezept'],
    ['fr', 'news et mail : quoi de neuf', [tab('news'), tab('mail')], 'quoi de neuf'],
    ['fr', 'tous les onglets qui écrit', [{ kind: 'all-tabs' }], 'qui écrit'],
  ] as const)('%s: %s', (language, words, wishes, question) => {
    expect(read(words, language)).toEqual({ wishes, question, unknown: [] })
  })

  it.each([
    'history of this building',
    'what is this: a bird or a plane',
    'when does the 12:30 leave',
    'is http://news.test/ new',
    'news',
    'all tabs',
    'news:',
  ])('is the page in front: %s', words => {
    expect(read(words)).toEqual({ wishes: [{ kind: 'page' }], question: words, unknown: [] })
  })

  it('names what is unknown among what is known', () => {
    expect(read('news and zeppelin: what changed').unknown).toEqual(['zeppelin'])
  })

  it('never throws, and loses no word of a plain question', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.constantFrom('en', 'es', 'de', 'fr'),
        (words, language) => {
          const { wishes, question } = readSources(words, language, () => false)
          expect(wishes.length).toBeGreaterThan(0)
          if (wishes[0]?.kind === 'page') expect(words).toContain(question)
        },
      ),
    )
  })
})
