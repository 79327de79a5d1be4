import { splitSentences } from './split-sentences.ts'

/** A sentence of an answer as it is spoken. */
export interface AnswerSentence {
  readonly words: string
  /** Paragraph, row of a list or line it is in, counted from 0. */
  readonly paragraph: number
  /** It stands for code, which nobody wants to hear read out: there are no words. */
  readonly code?: true
}

/** Something that a voice can say. */
const sayable = /[\p{L}\p{N}\p{S}]/u
/** Numbers and signs before a row of a list, which is said with them. */
const listMark = /^\s*\(?(?:\d{1,3}|\p{L})[.)]$/u
const codeFence = /^\s*(?:```|~~~)/
/** Behind the end of a sentence: with a letter or another end it is sure that the next one has begun (UAX 29, SB8). */
const begun = /[\p{L}.!?。！？\n\r\u2028\u2029]/u
/** An end with the next character at once is none: it stands in an address, or in code. */
const inWord = /[.!?]\S$/
const lineBreak = /[\n\r\u2028\u2029]/

/**
 * The sentences of an answer, each as soon as it is surely whole, however the stream is cut; none is lost, and none
 * comes twice. Marks of citations, of Markdown and of links are not said, code is only named.
 *
 * @param language BCP 47 tag of the answer
 */
export function createAnswerSentences(language: string) {
  let rest = ''
  let paragraph = 0
  let fenced = false
  /** A mark of a list waits for its row. */
  let held = ''

  return {
    /** Takes the next piece of text; gives the sentences that are whole now. */
    take(piece: string): readonly AnswerSentence[] {
      rest += piece
      // Looked at when something may have ended in it: splitting takes longer than a word takes to come.
      return begun.test(piece) ? spoken(false) : []
    },
    /** Nothing more comes: the rest is whole as it is. */
    end: (): readonly AnswerSentence[] => spoken(true),
  }

  function spoken(over: boolean): readonly AnswerSentence[] {
    const found: AnswerSentence[] = []
    let done = 0
    let from: number | undefined
    for (const span of splitSentences(rest, language)) {
      const { end } = span
      if (!over && !begun.test(rest.slice(end))) break
      from ??= span.start
      if (inWord.test(rest.slice(end - 1, end + 1))) continue
      const start = from
      from = undefined
      if (lineBreak.test(rest.slice(done, start))) paragraph += 1
      done = end
      const sentence = sentenceOf(rest.slice(start, end))
      if (sentence !== undefined) found.push(sentence)
    }
    rest = rest.slice(done)
    if (!over) return found
    const last = sayableWords(held)
    held = ''
    rest = ''
    return last === '' ? found : [...found, { words: last, paragraph }]
  }

  function sentenceOf(raw: string): AnswerSentence | undefined {
    if (codeFence.test(raw)) {
      fenced = !fenced
      return fenced ? { words: '', paragraph, code: true } : undefined
    }
    if (fenced) return undefined
    if (listMark.test(raw)) {
      held = `${held} ${raw.trim()}`.trim()
      return undefined
    }
    const words = sayableWords(`${held} ${raw}`)
    held = ''
    return words === '' ? undefined : { words, paragraph }
  }
}

/** A sentence as it is said: without what is there only to be seen; empty where nothing is left of it. */
function sayableWords(raw: string): string {
  const words = raw
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/!?\[([^[\]]{0,200})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/\s*[[【]\s?\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,20}\s?[\]】]/g, '')
    .replace(/\bhttps?:\/\/(?:www\.)?([^\s/?#<>]{1,100})[^\s<>]{0,2000}/gi, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/^\s*(?:#{1,6}\s|[-*+•–]\s|>\s?)+/, '')
    .replace(/\*\*|__|~~|`+/g, '')
    .replace(/(^|[\s(“"])[*_](?=\S)|(?<=\S)[*_](?=$|[\s).,;:!?”"])/g, '$1')
    .replace(/\s*\|\s*/g, ', ')
    .replace(/^(?:,\s)+|(?:,\s)+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  // Of rules and frames of tables nothing is left but signs, which some voices name one by one.
  return sayable.test(words) && !/^[-=_~+*:|<>,\s]+$/.test(words) ? words : ''
}
