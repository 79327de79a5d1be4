import type { Command } from '../commands/define-command.ts'
import { readAddress } from '../commands/read-address.ts'
import { heldWords } from '../language/key-words.ts'
import type { Intent } from '../ports/intent.ts'
import { keptAddress } from '../sequence/sequence-schema.ts'
import { withoutQueries } from '../sequence/share-strip.ts'
import { elementCommands } from './element-commands.ts'

/** Commands whose words name what is there in the page, or a kind of it, and tell nothing else. */
const naming: ReadonlySet<string> = new Set([...elementCommands, 'read-section', 'sound-of'])

/** Slots that name something in the page, of commands that take typed words besides. */
const namingSlots: Readonly<Record<string, readonly string[]>> = {
  'select-option': ['words', 'number'],
  'set-field': ['words', 'number'],
}

/** Commands that open an address, and look up what is none. */
const opening: ReadonlySet<string> = new Set(['open', 'open-here'])

const shifts: ReadonlySet<string> = new Set(Object.values(heldWords).flatMap(({ shift }) => shift))

/**
 * Which slots of a step hold what its user has typed, dictated or sought, or has called a tab or a recording, and are
 * not given to others. A command that nobody thought of is taken to hold such words.
 */
export function typedSlots(commands: readonly Command[]): (intent: Intent) => readonly string[] {
  const guarded = new Set(commands.filter(command => command.guarded).map(({ id }) => id))
  return ({ command, slots }) => {
    if (naming.has(command)) return []
    if (opening.has(command)) return opensAddress(slots.words) ? [] : Object.keys(slots)
    if (command === 'press') return pressesLetters(slots.words) ? Object.keys(slots) : []
    const names = namingSlots[command] ?? []
    return Object.entries(slots)
      .filter(([slot, value]) => !names.includes(slot) && (typeof value === 'string' || guarded.has(command)))
      .map(([slot]) => slot)
  }
}

/** Words that are looked up say what was sought, and an address may be said so that its query is not found in it. */
function opensAddress(words: unknown): boolean {
  if (typeof words !== 'string') return false
  const address = readAddress(withoutQueries(words))
  return address !== undefined && !/[?#]/.test(address) && keptAddress(address) !== ''
}

/** A key that writes a letter, capital or several times, writes a text with others; “enter” and “control c” do not. */
function pressesLetters(words: unknown): boolean {
  const [first = ''] = String(words ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(key => !shifts.has(key))
  return [...first].length === 1
}
