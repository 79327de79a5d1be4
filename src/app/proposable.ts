import { longestProposal } from '../answers/proposals.ts'
import { readAddress } from '../commands/read-address.ts'
import type { Slots } from '../ports/intent.ts'

/** Numbers in a proposal, at most, either side of 0. */
const largestNumber = 10_000

/**
 * The commands that a model may propose, by what they do: they look around, go somewhere, read, or let sound play,
 * and can be taken back or change nothing. A command that is not named here is never proposed, so a new one is not:
 * none that clicks, types, sends, closes, deletes, keeps, records or sets anything may be added.
 */
export const proposable: ReadonlySet<string> = new Set([
  ...['new-tab', 'open', 'search-web', 'next-tab', 'previous-tab', 'first-tab', 'last-tab', 'tab', 'tabs'],
  ...['find-tab', 'reopen', 'closed-tabs', 'go-to', 'back', 'forward', 'history', 'visits', 'bookmarks'],
  ...['scroll-down', 'scroll-up', 'page-down', 'page-up', 'top', 'bottom', 'scroll-to', 'scroll-on'],
  ...['zoom-in', 'zoom-out', 'reset-zoom', 'where-am-i', 'hints', 'more-hints', 'hide-hints', 'what-is'],
  ...['next-heading', 'previous-heading', 'next-landmark', 'previous-landmark', 'next-link', 'previous-link'],
  ...['next-list', 'next-table', 'next-image', 'find', 'next-match', 'previous-match', 'find-again'],
  ...['find-everywhere', 'clear-find', 'read-page', 'read-selection', 'read-here', 'read-section'],
  ...['read-next-section', 'continue', 'media', 'what-is-playing', 'listen', 'mute', 'unmute', 'layout'],
  ...['layout-here', 'sound-legend', 'what-can-i-say'],
])

/** Those that a model is told of by their phrases, where it answers a question. */
export const taught = [
  'go-to',
  'open',
  'search-web',
  'find',
  'find-tab',
  'read-page',
  'tabs',
  'history',
] as const

/** The slots of a proposal if they are harmless and can be shown as they are, else undefined. */
export function soundSlots(command: string, slots: Slots): Slots | undefined {
  const values = Object.entries(slots)
  if (values.length > 2) return undefined
  for (const [, value] of values) {
    if (typeof value === 'number') {
      if (!Number.isInteger(value) || Math.abs(value) > largestNumber) return undefined
    } else if (value.trim() === '' || value.length > longestProposal || hidden.test(value)) return undefined
  }
  // Words would be sought with; an address is shown as it will be opened.
  if (command !== 'open') return slots
  const url = readAddress(String(slots.words ?? ''))
  return url === undefined || !plainAddress.test(url) ? undefined : { words: url }
}

/** Controls, and what turns or hides letters: it would not be seen. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u
/** Letters of other alphabets that look like these, and a name before the host, would mislead. */
const plainAddress = /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][\x21-\x7e]*)?$/i
