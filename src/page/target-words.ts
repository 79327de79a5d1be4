/** How the words of elements are compared from one visit to the next. Pure. */

/** White space, case and width of letters make no other name. */
export function foldWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim()
    .toLowerCase()
}

// Bounded: a page may call things whatever it likes, and at any length.
const counted = String.raw`[([]\s?\d[\d.,\s]{0,12}\+?\s?[)\]]`
const counters = new RegExp(`^${counted}|${counted}$`, 'gu')

/**
 * The name less numbers in brackets at either end: "Inbox (3)", "[12] Drafts", "Updates (99+)". No other
 * number is a counter: "Page 2", "Delete row 3" and "Buy for 5 €" say what they are for by it.
 */
export function withoutCounter(name: string): string {
  const bare = name.replace(counters, '').trim()
  return bare === '' ? name : bare
}

/** Whether an element that is called `now` may be the one known as `known`: its name, or that less a counter. */
export function isKnownAs(known: string, now: string): boolean {
  const wanted = foldWords(known)
  return foldWords(now) === wanted || foldWords(withoutCounter(now)) === wanted
}

/**
 * Whether an id or a class looks as if it were made anew with every visit or release: hashes, numbers of
 * three digits or more, what libraries count up.
 */
export function looksGenerated(name: string): boolean {
  if (name.length > 40 || !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name)) return true
  if (
    /\d{3}|^(?:css|sc|jss|emotion|chakra|mantine|radix|headlessui|mui|ember|react|ng|svelte|v)-|^_/i.test(
      name,
    )
  )
    return true
  return (
    name
      .split(/[-_]/)
      .some(part => /\d/.test(part) && /\p{L}/u.test(part) && !/^\p{L}+\d{1,2}$/u.test(part)) ||
    name.split(/[-_]/).some(part => part.length >= 5 && !/[aeiouyäöü]/i.test(part)) ||
    /[a-z][A-Z]+[a-z]*[A-Z]{2}|[a-z][A-Z][a-z][A-Z]/.test(name)
  )
}

/** Whether a path says where something is rather than what it is. */
export const isPlaced = (css: string) => css.includes('-of-type')
/** The path as far as it counts from the beginning: to what may have moved up to the place. */
export const loosely = (css: string) =>
  css.replace(/:nth-last-of-type\(\d+\)/g, '').replaceAll(':only-of-type', ':nth-of-type(1)')
/** Whether it has more than classes to know the element by, and nothing of its place. */
export const isSure = (css: string) => !isPlaced(css) && /[#[]/.test(css)
