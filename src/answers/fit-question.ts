import type { ChatMessage } from '../ports/assistant.ts'
import type { TextPassage } from '../ports/text-search.ts'
import type { ReadPassage, SourceUse } from './answer-state.ts'
import { chooseAcross, costUpTo } from './choose-across.ts'
import { fitTurns, messagesOf } from './earlier-turns.ts'
import { type PromptSource, type Question, questionMessages } from './question-messages.ts'
import { mostTokens, pageBudget, promptTokens, usedPercent } from './token-budget.ts'

interface ReadSource {
  readonly kind: SourceUse['kind']
  readonly title: string
  readonly url: string
  /** In its own order. */
  readonly passages: readonly ReadPassage[]
  readonly cut: boolean
}

export interface ToFit extends Omit<Question, 'sources'> {
  readonly sources: readonly ReadSource[]
  /** Passages of all of them that fit the question, best first. */
  readonly ranked: readonly TextPassage[]
  readonly contextTokens: number
  /** Longest answer, in tokens, where the user has set one. */
  readonly mostTokens: number | undefined
}

export interface Fitted {
  readonly messages: readonly ChatMessage[]
  /** Passages as they are numbered in the messages. */
  readonly read: readonly ReadPassage[]
  readonly turnsDropped: number
  /** Of each source, and of all together. */
  readonly percents: readonly number[]
  readonly usedPercent: number
}

/** A page's title and address are its own words too: no more than this of each, in UTF-16 units. */
const longestTitle = 300
const longestAddress = 500
/** Share of the room for what was read that a selection may take, and that earlier turns may take of all. */
const selectionShare = 0.5
const turnsShare = 0.4
/** Tokens around a passage: its number, the line breaks and the mark of a gap. */
const aroundPassage = 16

const whatFor: Readonly<Record<SourceUse['kind'], string>> = {
  page: 'Title',
  selection: 'Marked by the user in',
  tab: 'Another open page',
  visit: 'Visited before',
  kept: 'Kept before',
}

/** The prompt with as much of what was read, and of the turns before, as fits into the context. */
export function fitQuestion(asked: ToFit): Fitted {
  const { sources, contextTokens } = asked
  const bare = questionMessages({
    ...asked,
    sources: sources.map(source => toPrompt(source, [])),
    earlier: [],
  })
  const room = pageBudget(contextTokens, bare, asked.mostTokens)
  const all = costUpTo(
    sources.flatMap(({ passages }) => passages),
    room,
    cost,
    floor,
  )
  // Where all that was read is short, the turns before get the rest of the room.
  const earlier = fitTurns(asked.earlier, Math.max(room * turnsShare, room - all))
  const turns = earlier.reduce((sum, turn) => sum + promptTokens(messagesOf(turn)), 0)
  const chosen = choose(asked, room - turns)
  const share = sources.map(({ passages, cut }, at) =>
    usedPercent(lengthOf(chosen[at] ?? []), lengthOf(passages), cut),
  )
  return {
    messages: questionMessages({
      ...asked,
      sources: sources.map((source, at) => toPrompt(source, chosen[at] ?? [])),
      earlier,
    }),
    read: chosen.flat(),
    turnsDropped: asked.earlier.length - earlier.length,
    percents: share,
    usedPercent: usedPercent(
      lengthOf(chosen.flat()),
      lengthOf(sources.flatMap(({ passages }) => passages)),
      sources.some(({ cut }) => cut),
    ),
  }
}

/** What the user has marked comes first, with half of the room at most; the rest is shared. */
function choose({ sources, ranked }: ToFit, room: number): readonly (readonly ReadPassage[])[] {
  const rows = sources.map(({ passages }) => ({ passages, ranked: rankedOf(passages, ranked) }))
  const marked = rows.filter((_, at) => sources[at]?.kind === 'selection')
  const others = rows.filter((_, at) => sources[at]?.kind !== 'selection')
  const forMarked = others.length === 0 ? room : Math.floor(room * selectionShare)
  const markedChosen = chooseAcross(marked, forMarked, cost, floor)
  const spent = markedChosen.flat().reduce((sum, passage) => sum + cost(passage), 0)
  const othersChosen = chooseAcross(others, room - spent, cost, floor)
  return rows.map(row => {
    const at = marked.indexOf(row)
    return (at >= 0 ? markedChosen[at] : othersChosen[others.indexOf(row)]) ?? []
  })
}

/** The very passages of a source that were found in it. */
function rankedOf(passages: readonly ReadPassage[], found: readonly TextPassage[]): readonly ReadPassage[] {
  const [first] = passages
  if (first === undefined) return []
  const byStart = new Map(passages.map(passage => [passage.start, passage]))
  return found.flatMap(({ source, start }) => (source === first.source ? (byStart.get(start) ?? []) : []))
}

function toPrompt({ kind, title, url }: ReadSource, passages: readonly TextPassage[]): PromptSource {
  return {
    what: whatFor[kind],
    title: title.slice(0, longestTitle),
    url: url.slice(0, longestAddress),
    passages,
  }
}

function cost({ text }: TextPassage): number {
  return mostTokens(text) + aroundPassage
}

/** Words of four letters with a space are the cheapest that `mostTokens` knows: five units for a token. */
function floor({ text }: TextPassage): number {
  return text.length / 6 + aroundPassage
}

function lengthOf(passages: readonly TextPassage[]): number {
  return passages.reduce((sum, { start, end }) => sum + end - start, 0)
}
