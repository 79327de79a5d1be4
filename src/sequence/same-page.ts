import type { Fingerprint } from '../ports/page.ts'

/** What of a page is not as it was recorded. */
export type PageDifference = 'address' | 'content' | 'title' | 'scroll' | 'focus'

/**
 * Bits of 64 in which the similarity hashes of two pages may differ and the pages still count as one. Tried on the
 * pages of `test/pages` and on screens of one long text (test/unit/sequence/same-page.test.ts): counters, a clock,
 * an advertisement or a line more or less change at most 8; of all pairs of other pages 98 in 100 differ in more
 * than 12, those in other languages in 25 and more. What is nearer is told apart by address and element.
 */
export const nearBits = 12

/** Names of parameters that only say where a visitor came from. */
const tracking =
  /^(?:utm_\w+|(?:fb|g|dc|ms|y|tt|tw)clid|gbraid|wbraid|gad_source|mc_[ce]id|igshid|_ga|_gl|ref|ref_src|ref_url|source|sid|session|sessionid|phpsessid|jsessionid|ts|timestamp|_t|_)$/i

/**
 * Whether an address is the recorded one: origin and path equal, but for a slash at the end and a session in the
 * path; every parameter of the recorded one there with its value, save those that only track. Parameters that
 * came in addition, and a fragment that is no route (`#/…`, `#!…`), do not count: the page itself tells then.
 */
export function sameAddress(recorded: string, now: string): boolean {
  const a = parted(recorded)
  const b = parted(now)
  if (a.path !== b.path || a.route !== b.route) return false
  return [...a.query].every(part => b.query.has(part))
}

/** In pieces, by hand: `URL` is no part of the language, and addresses were checked when they were read. */
function parted(address: string) {
  const [beforeFragment = '', fragment = ''] = splitOnce(address, '#')
  const [path = '', query = ''] = splitOnce(beforeFragment, '?')
  const [, origin = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(.*)$/i.exec(path) ?? []
  const kept = query.split('&').filter(part => part !== '' && !tracking.test(part.split('=')[0] ?? ''))
  return {
    path: `${origin.toLowerCase()}${withoutLastSlashes(rest.replace(/;jsessionid=[^/]*/i, ''))}`,
    query: new Set(kept.map(part => part.replaceAll('+', '%20'))),
    route: /^[/!]/.test(fragment) ? withoutLastSlashes(fragment) : '',
  }
}

/** Not by a pattern, which would begin anew at every slash of an address that is full of them. */
function withoutLastSlashes(text: string): string {
  let end = text.length
  while (text.charAt(end - 1) === '/') end -= 1
  return text.slice(0, end)
}

function splitOnce(text: string, sign: string): readonly string[] {
  const at = text.indexOf(sign)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** Bits in which two similarity hashes of sixteen hexadecimal digits differ, 0 to 64. */
export function bitsApart(a: string, b: string): number {
  let bits = 0
  for (let digit = 0; digit < 16; digit += 1) {
    let differing = Number.parseInt(a[digit] ?? '0', 16) ^ Number.parseInt(b[digit] ?? '0', 16)
    for (; differing > 0; differing >>= 1) bits += differing & 1
  }
  return bits
}

/** All that differs, the gravest first; empty where the page is as it was. */
export function differencesOf(recorded: Fingerprint, now: Fingerprint): readonly PageDifference[] {
  const is = (what: PageDifference, differs: boolean) => (differs ? [what] : [])
  return [
    ...is('address', !sameAddress(recorded.url, now.url)),
    ...is('content', bitsApart(recorded.similarity, now.similarity) > nearBits),
    ...is('title', recorded.titleHash !== now.titleHash),
    ...is('scroll', Math.abs(recorded.scroll - now.scroll) > 5),
    ...is('focus', recorded.focus !== now.focus),
  ]
}
