import { foldWord } from './fold-word.ts'
import { foldLabel } from './list-labels.ts'
import { ageOnPage, spanIn } from './said-age.ts'

/** Which comments are wanted. */
export interface CommentFilter {
  /** In milliseconds. */
  readonly olderThan?: number
  readonly newerThan?: number
  readonly author?: string
  /** Only those that have no answer of the user's. */
  readonly open?: true
}

/** What is known of a comment for choosing. Untrusted. */
export interface ChoosableComment {
  readonly author: string
  /** As the page writes it, and as it can be computed with. */
  readonly time: string
  readonly at: number | undefined
  readonly done: boolean
}

/** Words that begin a part of what is said, in the four languages. */
const parts: readonly (readonly [keyof CommentFilter, RegExp])[] = [
  [
    'olderThan',
    /\b(?:older than|more than|mas antiguos (?:de|que)|de hace mas de|anteriores a|alter als|vor mehr als|plus vieux que|plus anciens que|de plus de|avant)(?= )/,
  ],
  [
    'newerThan',
    /\b(?:newer than|younger than|less than|from the last|of the last|since|mas (?:nuevos|recientes) (?:de|que)|de hace menos de|de los ultimos|de la ultima|del ultimo|junger als|neuer als|der letzten|des letzten|seit|plus recents que|de moins de|depuis|des derniers|de la derniere|du dernier)(?= )/,
  ],
  ['author', /\b(?:by|from|de parte de|escritos por|por|de|von|par)(?= )/],
]
const open =
  /\b(?:unanswered|open|not answered|without (?:an )?answer|sin (?:respuesta|responder|contestar)|unbeantwortete?n?|offene?n?|sans reponse|non repondus)\b/

const fold = (text: string) =>
  foldWord(text)
    // “plus anciens qu’une semaine”, “moins d’un jour”: elided words are whole again.
    .replace(/\b(qu|d|l)['‘’]/g, '$1e ')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * “older than a week”, “by Anna”, “unanswered by Anna newer than two days”. Undefined where the words say none of
 * these: then nothing is left out by a guess.
 */
export function readCommentFilter(said: string): CommentFilter | undefined {
  let rest = fold(said.slice(0, 300))
  let filter: CommentFilter = {}
  if (open.test(rest)) {
    filter = { open: true }
    rest = rest.replace(open, ' ').replace(/\s+/g, ' ').trim()
  }
  for (const part of ['olderThan', 'newerThan'] as const) {
    const pattern = parts.find(([name]) => name === part)?.[1]
    const found = pattern?.exec(rest)
    if (found === null || found === undefined) continue
    const after = rest.slice(found.index + found[0].length)
    // The span ends where its unit does; a name may follow.
    const words = after.trim().split(' ').slice(0, 4)
    const length = words.findIndex((_, at) => spanIn(words.slice(0, at + 1).join(' ')) !== undefined)
    const span = length < 0 ? undefined : spanIn(words.slice(0, length + 1).join(' '))
    if (span === undefined) return undefined
    filter = { ...filter, [part]: span }
    rest = `${rest.slice(0, found.index)} ${after
      .trim()
      .split(' ')
      .slice(length + 1)
      .join(' ')}`
      .replace(/\s+/g, ' ')
      .trim()
  }
  if (rest !== '') {
    const pattern = parts.find(([name]) => name === 'author')?.[1]
    const found = pattern?.exec(rest)
    const author = found?.index === 0 ? foldLabel(rest.slice(found[0].length)) : ''
    if (author === '') return undefined
    filter = { ...filter, author }
  }
  return Object.keys(filter).length === 0 ? undefined : filter
}

/** Those that fit, in their order. One without a known time is neither older nor newer. */
export function chooseComments<C extends ChoosableComment>(
  comments: readonly C[],
  { olderThan, newerThan, author, open: onlyOpen }: CommentFilter,
  now: number,
): readonly C[] {
  return comments.filter(comment => {
    if (onlyOpen && comment.done) return false
    if (author !== undefined && !` ${foldLabel(comment.author)} `.includes(` ${author} `)) {
      if (!foldLabel(comment.author).startsWith(author)) return false
    }
    if (olderThan === undefined && newerThan === undefined) return true
    const age = comment.at === undefined ? ageOnPage(comment.time) : now - comment.at
    if (age === undefined) return false
    return (olderThan === undefined || age > olderThan) && (newerThan === undefined || age < newerThan)
  })
}

/** Samples are never larger: more nobody reads. */
export const mostSampled = 30

/**
 * How many comments a sample has where the user says no number: it follows how fast they grow. Three, and two more
 * for each doubling of those that have come since the last sample (3 + 2·log2(1 + new)), so that a page that gets
 * a thousand at once is read wider than one that gets five, but never so wide that nobody can.
 */
export function sampleSize(total: number, since: number): number {
  const fresh = Number.isFinite(since) ? Math.max(0, since) : 0
  return Math.min(total, mostSampled, Math.round(3 + 2 * Math.log2(1 + fresh)))
}

/** So many of them, each equally likely, in their order. `random` gives 0 to below 1. */
export function sample<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const places = all.map((_, at) => at)
  const chosen: number[] = []
  for (let taken = 0; taken < Math.min(count, all.length); taken += 1) {
    const at = taken + Math.min(places.length - 1 - taken, Math.floor(random() * (places.length - taken)))
    const place = places[at] ?? 0
    places[at] = places[taken] ?? 0
    places[taken] = place
    chosen.push(place)
  }
  return chosen.sort((a, b) => a - b).flatMap(at => all.slice(at, at + 1))
}

/** Numbers from 0 to below 1 that a text leads to: the same text gives the same ones (mulberry32). */
export function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (const sign of seed) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
