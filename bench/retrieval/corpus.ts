import { readdirSync, readFileSync } from 'node:fs'
import { questions } from './questions.ts'

export interface BenchDocument {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly tags: readonly string[]
  readonly text: string
}

/** Where a question's answer stands: UTF-16 units of a document. */
export interface ExpectedPlace {
  readonly document: string
  readonly start: number
  readonly end: number
}

const folder = new URL('documents/', import.meta.url)

/** The documents, by id. */
export function readDocuments(): readonly BenchDocument[] {
  return readdirSync(folder)
    .sort()
    .map(name => {
      const [head = '', ...rest] = readFileSync(new URL(name, folder), 'utf8').split('\n\n')
      const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? ''
      return {
        id: name.replace('.txt', ''),
        title: field('title'),
        language: field('language'),
        tags: field('tags').split(', '),
        text: rest.join('\n\n').trim(),
      }
    })
}

/** The questions with the places of what is expected. Throws an Error for words that are not in their document. */
export function readQuestions(documents: readonly BenchDocument[]) {
  return questions.map(question => ({
    ...question,
    places: question.expected.map((expected): ExpectedPlace => {
      const [id = '', ...words] = expected.split(': ')
      const quote = words.join(': ')
      const text = documents.find(document => document.id === id)?.text ?? ''
      // Apostrophes may be written either way.
      const start = plain(text).indexOf(plain(quote))
      if (start < 0 || quote === '') throw new Error(`“${quote}” is not in ${id}.`)
      return { document: id, start, end: start + quote.length }
    }),
  }))
}

const plain = (text: string) => text.replaceAll('’', "'")
