import * as v from 'valibot'
import { errorCodes } from '../errors.ts'
import { providerIds } from '../ports/assistant.ts'
import { longestPrompt } from './answer-prompts.ts'
import { type AnswerState, isOver } from './answer-state.ts'
import { type EarlierTurn, withoutMarks } from './earlier-turns.ts'

/** One question with its answer, in the conversation that it belongs to. */
export interface Turn {
  readonly id: string
  /** The question as it was asked, with the words that name its sources. */
  readonly words: string
  /** It says the answer before it anew. */
  readonly rewrites?: 'shorter' | 'longer'
  /** Wall time in ms. */
  readonly askedAt: number
  /** Of the tab when it was asked. Untrusted. */
  readonly title: string
  readonly url: string
  readonly answer: AnswerState
}

/** What was asked and answered in one tab. */
export interface Conversation {
  readonly version: 1
  readonly id: string
  readonly tabId: number
  /** Address and title of the tab when something was asked there last. Untrusted. */
  readonly url: string
  readonly title: string
  /** Wall time of the last change, in ms. */
  readonly at: number
  /** It was put aside for a new one, and can be taken up again. */
  readonly aside: boolean
  /** The oldest first. */
  readonly turns: readonly Turn[]
  /** Turns in whose place another was asked, the last first, with the id of that one. */
  readonly replaced: readonly { readonly by: string; readonly turn: Turn }[]
}

/** Turns of one conversation, and UTF-16 units of all their answers together; the oldest go. */
export const mostTurns = 50
export const mostReplaced = 3
const mostKept = 400_000
const longestAnswer = 200_000
const longestThinking = 20_000
const longestQuestion = 1_000
const longestTitle = 2_000
const longestUrl = 16_384
const mostSources = 60
/** Every tab of a browser that has many more of them open than are read. */
const mostMissing = 300
const mostCitations = 100

const title = v.pipe(v.string(), v.maxLength(longestTitle))
const url = v.pipe(v.string(), v.maxLength(longestUrl))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const whole = v.pipe(v.number(), v.safeInteger())
const tabId = v.optional(whole)
/** Wall time in ms, of what a date can hold (ECMA-262, 21.4.1.1). */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15))
const mediaTime = v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0)))
const question = v.pipe(v.string(), v.minLength(1), v.maxLength(longestQuestion))
const answerText = v.pipe(v.string(), v.maxLength(longestAnswer))

const errorData = v.object({
  code: v.picklist(errorCodes),
  detail: v.record(v.string(), v.union([v.string(), v.pipe(v.number(), v.finite())])),
})

const answer = v.object({
  question,
  tabId: whole,
  raw: answerText,
  text: answerText,
  thinking: v.pipe(v.string(), v.maxLength(longestThinking)),
  state: v.picklist(['probing', 'loading', 'streaming', 'done', 'stopped', 'failed']),
  usedPercent: percent,
  sources: v.pipe(
    v.array(
      v.object({
        id,
        kind: v.picklist(['page', 'selection', 'tab', 'visit', 'kept']),
        title,
        url,
        tabId,
        usedPercent: percent,
        cut: v.boolean(),
        mediaTime,
      }),
    ),
    v.maxLength(mostSources),
  ),
  missing: v.pipe(v.array(v.object({ title, error: errorData })), v.maxLength(mostMissing)),
  turnsDropped: v.pipe(whole, v.minValue(0)),
  by: v.exactOptional(
    v.variant('kind', [
      v.object({
        kind: v.literal('model'),
        name: v.pipe(v.string(), v.maxLength(300)),
        digest: v.pipe(v.string(), v.maxLength(200)),
        provider: v.exactOptional(v.picklist(providerIds)),
      }),
      v.object({ kind: v.literal('retrieval') }),
    ]),
  ),
  insteadOf: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  error: v.exactOptional(errorData),
  passages: v.pipe(v.array(answerText), v.maxLength(20)),
  citations: v.pipe(
    v.array(
      v.object({
        number: v.pipe(whole, v.minValue(1)),
        source: v.pipe(v.string(), v.maxLength(200)),
        text: v.pipe(v.string(), v.maxLength(5_000)),
        passage: v.pipe(v.string(), v.maxLength(5_000)),
        title,
        url,
        tabId,
        page: tabId,
        mediaTime,
      }),
    ),
    v.maxLength(mostCitations),
  ),
  promptCut: v.boolean(),
  answerCut: v.boolean(),
  systemPrompt: v.pipe(v.string(), v.maxLength(longestPrompt + 4_000)),
})

const turn = v.object({
  id,
  words: question,
  rewrites: v.exactOptional(v.picklist(['shorter', 'longer'])),
  askedAt: time,
  title,
  url,
  answer,
})

const schema = v.object({
  version: v.literal(1),
  id,
  tabId: whole,
  url,
  title,
  at: time,
  aside: v.boolean(),
  turns: v.pipe(
    v.array(turn),
    v.minLength(1),
    v.maxLength(mostTurns),
    v.check(turns => new Set(turns.map(one => one.id)).size === turns.length),
  ),
  replaced: v.pipe(v.array(v.object({ by: id, turn })), v.maxLength(mostReplaced)),
})

/** A conversation as it was kept, or undefined if it is none. What was under way then was cut off. */
export function parseConversation(value: unknown): Conversation | undefined {
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) return undefined
  const { turns, replaced, ...rest } = parsed.output
  return {
    ...rest,
    turns: turns.map(asTurn),
    replaced: replaced.map(({ by, turn }) => ({ by, turn: asTurn(turn) })),
  }
}

function asTurn({ answer: { sources, citations, ...rest }, ...more }: v.InferOutput<typeof turn>): Turn {
  return {
    ...more,
    answer: {
      ...rest,
      sources: sources.map(source => ({ ...source, tabId: source.tabId })),
      citations: citations.map(citation => ({ ...citation, tabId: citation.tabId, page: citation.page })),
      read: [],
      state: isOver(rest) ? rest.state : 'stopped',
    },
  }
}

/** A conversation as it is kept: bounded, the newest turns. */
export function conversationToKeep(conversation: Conversation): Conversation {
  let room = mostKept
  const kept: Turn[] = []
  for (const turn of conversation.turns.slice(-mostTurns).toReversed()) {
    const bounded = boundedTurn(turn)
    room -= sizeOf(bounded)
    // The newest is kept whatever its size: its question must not be lost.
    if (room < 0 && kept.length > 0) break
    kept.unshift(bounded)
  }
  return {
    ...conversation,
    ...boundedPlace(conversation),
    turns: kept,
    replaced: conversation.replaced
      .slice(0, mostReplaced)
      .map(({ by, turn: before }) => ({ by, turn: boundedTurn(before) })),
  }
}

function boundedTurn(turn: Turn): Turn {
  const { answer: whole } = turn
  return {
    ...turn,
    words: turn.words.slice(0, longestQuestion),
    ...boundedPlace(turn),
    answer: {
      ...whole,
      question: whole.question.slice(0, longestQuestion),
      raw: whole.raw.slice(0, longestAnswer),
      text: whole.text.slice(0, longestAnswer),
      thinking: whole.thinking.slice(0, longestThinking),
      sources: whole.sources.slice(0, mostSources).map(source => ({ ...source, ...boundedPlace(source) })),
      missing: whole.missing
        .slice(0, mostMissing)
        .map(({ title: name, error }) => ({ title: name.slice(0, longestTitle), error })),
      citations: whole.citations.slice(0, mostCitations).map(citation => ({
        ...citation,
        ...boundedPlace(citation),
        text: citation.text.slice(0, 5_000),
        passage: citation.passage.slice(0, 5_000),
      })),
      read: [],
    },
  }
}

function boundedPlace({ title: name, url: address }: Pick<Turn, 'title' | 'url'>) {
  return { title: name.slice(0, longestTitle), url: address.slice(0, longestUrl) }
}

function sizeOf({ answer: { raw, text, thinking, passages, citations } }: Turn): number {
  const cited = citations.reduce((sum, citation) => sum + citation.text.length + citation.passage.length, 0)
  return raw.length + text.length + thinking.length + passages.join('').length + cited
}

/** What of a conversation goes along with the next question: what a model said, without thoughts and marks. */
export function earlierTurns(turns: readonly Turn[]): readonly EarlierTurn[] {
  return turns.flatMap(({ answer: { question: asked, text, by } }) =>
    by?.kind === 'model' && text.trim() !== '' ? [{ question: asked, answer: withoutMarks(text) }] : [],
  )
}
