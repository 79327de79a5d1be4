import type { Intent, Slots } from '../ports/intent.ts'
import type { Fingerprint } from '../ports/page.ts'
import type { ElementTarget } from '../ports/page-targets.ts'
import { keptAddress, limits } from './sequence-schema.ts'

/** The first `max` UTF-16 units of the text, never ending in half a character. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  const last = text.charCodeAt(max - 1)
  const splitsPair = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, splitsPair ? max - 1 : max)
}

/** A finite number within [0, max]; 0 for what is none. */
export function within(value: number, max: number): number {
  return Number.isFinite(value) ? Math.min(max, Math.max(0, value)) : 0
}

/** Whole milliseconds within the limits of a sequence. */
export function wholeMs(value: number): number {
  return Math.round(within(value, limits.durationMs))
}

/** The intent as it is kept; of a secret one only which command it was and where it came from. */
export function keptIntent(intent: Intent, secret: boolean): Intent {
  const { command, source } = intent
  if (secret) return { command, slots: {}, source, heard: '' }
  let left: number = limits.words
  const slots: Record<string, string | number> = {}
  for (const [name, slot] of Object.entries(intent.slots).slice(0, limits.slots)) {
    if (typeof slot === 'string') {
      const words = cutText(slot, left)
      slots[name] = words
      left -= words.length
    } else if (Number.isFinite(slot)) slots[name] = slot
  }
  const kept: Slots = slots
  return { command, slots: kept, source, heard: cutText(intent.heard, limits.words) }
}

export function keptFingerprint(fingerprint: Fingerprint): Fingerprint {
  return {
    ...fingerprint,
    url: keptAddress(fingerprint.url),
    scroll: within(fingerprint.scroll, 100),
    viewport: {
      width: Math.round(within(fingerprint.viewport.width, 1e7)),
      height: Math.round(within(fingerprint.viewport.height, 1e7)),
    },
    focus: cutText(fingerprint.focus, limits.title),
  }
}

/** The element as it is kept; of a secret field no word but its name, wherever the page may have put others. */
export function keptTarget(target: ElementTarget, secret: boolean): ElementTarget {
  if (!secret) return target
  return {
    ...target,
    selectors: target.selectors.filter(({ by }) => by !== 'text'),
    text: '',
    around: '',
  }
}

/** The language tag, or an empty string where it is none. */
export function keptLanguage(tag: string): string {
  return /^[A-Za-z0-9-]{1,35}$/.test(tag) ? tag : ''
}
