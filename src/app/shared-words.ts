import type { Command } from '../commands/define-command.ts'
import { readAddress } from '../commands/read-address.ts'
import type { Intent } from '../ports/intent.ts'

/** Commands whose words name what is there – elements, tabs, recordings, kinds, languages – and tell nothing else. */
const naming: ReadonlySet<string> = new Set([
  'choose',
  'click',
  'click-by-hand',
  'close-tab-at',
  'copy-link',
  'dictate-into',
  'do-not-hear-kind',
  'double-click',
  'feedback-language',
  'focus',
  'follow-less',
  'follow-this',
  'go-to',
  'hear-kind',
  'hear-layout',
  'hover',
  'language',
  'layout',
  'layout-here',
  'layout-page',
  'long-press',
  'open-here',
  'open-in-tab',
  'open-in-window',
  'play',
  'play-media',
  'read-section',
  'right-click',
  'sound-of',
  'tab',
  'use-vocabulary',
  'what-is',
  'window',
])

/** Slots that name something, of commands that take typed words besides. */
const namingSlots: Readonly<Record<string, readonly string[]>> = { 'set-field': ['words', 'number'] }

/**
 * Which slots of a step hold what its user has typed, dictated or sought, and are not given to others. A command that
 * nobody thought of is taken to hold such words.
 */
export function typedSlots(commands: readonly Command[]): (intent: Intent) => readonly string[] {
  const guarded = new Set(commands.filter(command => command.guarded).map(({ id }) => id))
  return ({ command, slots }) => {
    if (naming.has(command)) return []
    if (command === 'open') return opensAddress(slots.words) ? [] : Object.keys(slots)
    if (command === 'press') return pressesLetters(slots.words) ? Object.keys(slots) : []
    const names = namingSlots[command] ?? []
    return Object.entries(slots)
      .filter(([slot, value]) => !names.includes(slot) && (typeof value === 'string' || guarded.has(command)))
      .map(([slot]) => slot)
  }
}

/** Words that are looked up say what was sought, and an address that was spelt out hides its query. */
function opensAddress(words: unknown): boolean {
  if (typeof words !== 'string') return false
  const address = readAddress(words)
  return address !== undefined && (!/[?#]/.test(address) || /[?#]/.test(words))
}

/** A key that writes a letter writes a text with others like it; “enter” and “control c” do not. */
function pressesLetters(words: unknown): boolean {
  const keys = String(words ?? '').split(/\s+/)
  return keys.length === 1 && [...(keys[0] ?? '')].length === 1
}
