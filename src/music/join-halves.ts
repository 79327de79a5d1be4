/**
 * Two halves of one command that come by different ways, in either order: words that point ("click this one"),
 * and keys that say which. Whatever comes first waits for the other.
 */
export type Half<W, K> =
  | { readonly kind: 'words'; readonly words: W }
  | { readonly kind: 'keys'; readonly keys: K }

export type JoinEvent<W, K> =
  | { readonly kind: 'joined'; readonly words: W; readonly keys: K }
  /** It is given up: no other half came in time, a newer one of its kind did, or it was ended. */
  | { readonly kind: 'over'; readonly half: Half<W, K>; readonly reason: 'time' | 'newer' | 'ended' }

export interface HalfJoiner<W, K> {
  words(words: W, at: number): readonly JoinEvent<W, K>[]
  keys(keys: K, at: number): readonly JoinEvent<W, K>[]
  /** Somebody is still speaking or playing: the wait begins anew, as long as `longest` allows. */
  extend(at: number): void
  tick(at: number): readonly JoinEvent<W, K>[]
  /** When the half that waits is given up, in ms; undefined where none waits. */
  deadline(): number | undefined
  end(): readonly JoinEvent<W, K>[]
  waiting(): Half<W, K> | undefined
}

/** How long a half waits at most while somebody goes on speaking or playing, in ms. */
export const longestJoin = 20_000

/**
 * @param wait how long a half waits for the other, in ms
 *
 * Each half comes to exactly one thing: it is joined, or it is over. Time is only what is passed in.
 */
export function createHalfJoiner<W, K>(wait: () => number): HalfJoiner<W, K> {
  let held: { readonly half: Half<W, K>; readonly since: number; until: number } | undefined

  return {
    words: (words, at) => come({ kind: 'words', words }, at),
    keys: (keys, at) => come({ kind: 'keys', keys }, at),
    extend(at) {
      if (held === undefined || at > held.until) return
      held.until = Math.max(held.until, Math.min(at + wait(), held.since + longestJoin))
    },
    tick,
    deadline: () => held?.until,
    end: () => giveUp('ended'),
    waiting: () => held?.half,
  }

  function come(half: Half<W, K>, at: number): readonly JoinEvent<W, K>[] {
    const late = tick(at)
    const other = held?.half
    if (other !== undefined && other.kind !== half.kind) {
      held = undefined
      return [...late, joined(half, other)]
    }
    const before = giveUp('newer')
    held = { half, since: at, until: at + wait() }
    return [...late, ...before]
  }

  function tick(at: number): readonly JoinEvent<W, K>[] {
    return held !== undefined && at >= held.until ? giveUp('time') : []
  }

  function giveUp(reason: 'time' | 'newer' | 'ended'): readonly JoinEvent<W, K>[] {
    const half = held?.half
    held = undefined
    return half === undefined ? [] : [{ kind: 'over', half, reason }]
  }
}

function joined<W, K>(one: Half<W, K>, other: Half<W, K>): JoinEvent<W, K> {
  if (one.kind === 'words' && other.kind === 'keys')
    return { kind: 'joined', words: one.words, keys: other.keys }
  if (one.kind === 'keys' && other.kind === 'words')
    return { kind: 'joined', words: other.words, keys: one.keys }
  throw new Error('Two halves of one kind make no whole.')
}
