/** Finds words in one document, marks every place, and goes to one after another. */
import type { FoundHere, FoundPassage, MatchShown, SearchHow } from '../ports/page-finding.ts'
import { isConnected, rectOf, windowOf } from './clobber-proof.ts'
import { rangeOf, type TextBlock, textBlocks, type Walked } from './find-blocks.ts'
import { placeInParent, placeOfFrame } from './find-frames.ts'
import { mark, markMore, unmark } from './find-highlight.ts'
import { type Likely, likelyPassages, likelyPhrase } from './find-likely.ts'
import { inContext, phrasesIn, type Sought, type Stretch, soughtOf, wordsIn } from './find-matches.ts'
import { isRevealable, reveal } from './find-reveal.ts'
import { bringIntoView, elementAround, type Place, putBack } from './find-scroll.ts'
import { createTurns } from './moments.ts'

/** Places that are kept of one document; more than that nobody goes through. */
const mostMatches = 1_000
/** Ranges that are found and not yet marked, at most. */
const mostUnmarked = 200
/** Longest stretch of searching without giving way to the page, in milliseconds. */
const slice = 12
/** The first is shorter: what is found in it is drawn only when it ends. */
const firstSlice = 7
/** Longest search of one document, in milliseconds. */
const longestSearch = 5_000
/** Passages that one document offers for a search over all tabs, and how long each may be. */
const mostPassages = 5
const longestPassage = 400

interface Match {
  /** What is marked: the words of the phrase, or each word of a passage. */
  readonly ranges: readonly Range[]
  readonly element: Element
  /** The marked text as it was found: where it reads otherwise now, the match is gone. */
  readonly text: string
  readonly context: MatchShown
}

export interface Finder {
  /** Seeks in this document; a search before it ends. */
  search(words: string, how: SearchHow): Promise<FoundHere>
  /** Marks that match (from 0) as the one that is looked at, and brings it into view; undefined where it is gone. */
  show(index: number): MatchShown | undefined
  /** No match of this document is the one that is looked at any more. */
  leave(): void
  /** Takes all marks away; `back` also scrolls to where the search began and closes what it has opened. */
  clear(back: boolean): boolean
  /** Passages that hold all the words, the phrase itself first. Marks nothing. */
  passages(words: string): Promise<readonly FoundPassage[]>
}

export function createFinder(document: Document): Finder {
  let matches: readonly Match[] = []
  /** Rises with every search: an older one that is still under way stops. */
  let turn = 0
  /** Where scrollers were before the search moved them, and how to close what it opened. */
  let places: readonly Place[] = []
  let closings: readonly (() => void)[] = []

  function show(index: number): MatchShown | undefined {
    const match = matches[index]
    if (match === undefined || !isThere(match)) return undefined
    const close = reveal(match.element)
    if (close !== undefined) closings = [...closings, close]
    mark('clavier-found', match.ranges)
    const [first] = match.ranges
    if (first !== undefined) {
      const moved = bringIntoView(document, match.element, first)
      const known = new Set(places.map(({ scroller }) => scroller))
      places = [...places, ...moved.filter(({ scroller }) => !known.has(scroller))]
    }
    return match.context
  }

  return {
    async search(words, how) {
      turn += 1
      const mine = turn
      unmark('clavier-find', 'clavier-found')
      const sought = soughtOf(words)
      const window = windowOf(document)
      const top = window === null || placeInParent(window) === -1
      const found: Match[] = []
      const frames: { place: number; after: number }[] = []
      const there = new Set<string>()
      let hasText = false
      matches = found
      const likely =
        how === 'phrase' ? likelyPhrase(sought) : likelyPassages(sought, word => !there.has(word))
      /** Marked together: each change to the marks has the browser look at all of them. */
      let unmarked: Range[] = []
      const markAll = () => {
        if (unmarked.length > 0) markMore('clavier-find', unmarked)
        unmarked = []
      }
      const cut = await each({ document, overlap: sought.phrase.length * 3 + 64, likely }, walked => {
        if (mine !== turn || found.length >= mostMatches) return false
        if (walked.kind === 'text') {
          hasText = true
          return true
        }
        if (walked.kind === 'frame') {
          if (window !== null)
            frames.push({ place: placeOfFrame(window, walked.element), after: found.length })
          return true
        }
        const before = found.length
        for (const stretches of how === 'phrase'
          ? phrases(walked.block, sought)
          : passage(walked.block, sought, there)) {
          const match = matchOf(walked.block, stretches)
          if (match !== undefined && found.length < mostMatches) found.push(match)
        }
        const fresh = found.slice(before)
        unmarked.push(...fresh.flatMap(({ ranges }) => ranges))
        if (before === 0 || unmarked.length > mostUnmarked) markAll()
        // Seen at once, however long the rest takes.
        if (before === 0 && fresh.length > 0 && top && frames.length === 0) show(0)
        return true
      })
      // The marks of a newer search are not this one's to change.
      if (mine === turn) markAll()
      return {
        count: found.length,
        cut: cut || found.length >= mostMatches,
        words: [...there],
        hasText,
        place: window === null ? -1 : placeInParent(window),
        frames: frames.filter(({ place }) => place >= 0).slice(0, 200),
      }
    },
    show,
    leave: () => void unmark('clavier-found'),
    clear(back) {
      turn += 1
      matches = []
      const any = unmark('clavier-find', 'clavier-found')
      if (back) {
        for (const close of closings) close()
        putBack(places.filter(({ scroller }) => isConnected(scroller)))
      }
      places = []
      closings = []
      return any
    },
    async passages(words) {
      const sought = soughtOf(words)
      const found: FoundPassage[] = []
      const likely = likelyPassages(sought, () => false)
      await each({ document, overlap: longestPassage, likely }, walked => {
        if (walked.kind !== 'block') return true
        const { text } = walked.block
        const [exact] = phrasesIn(text, sought, 1)
        const inOrder = exact !== undefined
        const { words: there, places: marked } = inOrder ? { words: [], places: [] } : wordsIn(text, sought)
        const whole = there.length === sought.words.length && there.length > 0
        const at = exact ?? (whole ? marked[0] : undefined)
        if (at === undefined || hiddenNow(walked.block, at)) return true
        const start = Math.max(0, at.start - longestPassage / 4)
        found.push({ text: squeezed(text.slice(start, start + longestPassage)), exact: inOrder })
        return found.length < mostPassages * 10
      })
      return found.toSorted((a, b) => Number(b.exact) - Number(a.exact)).slice(0, mostPassages)
    },
  }
}

function* phrases(block: TextBlock, sought: Sought): Generator<readonly Stretch[]> {
  for (const stretch of phrasesIn(block.text, sought, mostMatches))
    if (stretch.end > block.overlap) yield [stretch]
}

/** The block's places of the words, if it holds all of them; notes in `there` which it holds. */
function passage(block: TextBlock, sought: Sought, there: Set<string>): readonly (readonly Stretch[])[] {
  const { words, places } = wordsIn(block.text, sought)
  for (const word of words) there.add(word)
  return words.length === sought.words.length && words.length > 0 ? [places] : []
}

function matchOf(block: TextBlock, stretches: readonly Stretch[]): Match | undefined {
  const ranges = stretches.flatMap(({ start, end }) => rangeOf(block.pieces, start, end)?.range ?? [])
  const [stretch] = stretches
  const [range] = ranges
  if (stretch === undefined || range === undefined) return undefined
  const element = elementAround(range.startContainer)
  if (element === null || !isSeen(element, range)) return undefined
  return { ranges, element, text: textOfAll(ranges), context: inContext(block.text, stretch) }
}

function hiddenNow(block: TextBlock, { start, end }: Stretch): boolean {
  const range = rangeOf(block.pieces, start, end)?.range
  const element = range === undefined ? null : elementAround(range.startContainer)
  return range === undefined || element === null || !isSeen(element, range)
}

/** Text that takes up room on the page and can be seen through, or that a search reveals. */
function isSeen(element: Element, range: Range): boolean {
  if (isRevealable(element)) return true
  const text = range.getBoundingClientRect()
  if (text.width === 0 || text.height === 0) return false
  const { width, height } = rectOf(element)
  // What is for screen readers alone is clipped to a point.
  if ((width <= 1 || height <= 1) && getComputedStyle(element).overflow !== 'visible') return false
  return Element.prototype.checkVisibility.call(element, { opacityProperty: true })
}

function isThere({ ranges, element, text }: Match): boolean {
  return isConnected(element) && textOfAll(ranges) === text
}

const textOfAll = (ranges: readonly Range[]) => ranges.map(range => range.toString()).join('\n')
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Walks the document's text in slices, until `take` says no. Resolves with true where it took so long that
 * the end was left out.
 */
async function each(
  {
    document,
    overlap,
    likely,
  }: { readonly document: Document; readonly overlap: number; readonly likely: Likely },
  take: (walked: Exclude<Walked, { readonly kind: 'rest' }>) => boolean,
): Promise<boolean> {
  const latest = performance.now() + longestSearch
  const turns = createTurns(slice, firstSlice)
  for (const walked of textBlocks(document, overlap, likely)) {
    if (walked.kind !== 'rest' && !take(walked)) return false
    const turn = turns.giveWay()
    if (turn === undefined) continue
    if (performance.now() > latest) return true
    await turn
  }
  return false
}
