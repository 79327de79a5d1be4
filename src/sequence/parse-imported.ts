import { ClavierError } from '../errors.ts'
import { keptAddress, limits, parseSequence, type Sequence, sequenceVersion } from './sequence-schema.ts'

/** Schemes that a step must not carry as an address: what they open is no page of the web. */
const noPage =
  /^(?:javascript|vbscript|data|file|blob|filesystem|about|view-source|devtools|[a-z]+-extension|chrome|edge|brave):\S/i

/**
 * Takes in a sequence from a file or a code, all or nothing, and says why not: `sequence-file-later`,
 * `sequence-file-long`, `sequence-file-command` for one that is not registered or never replayed,
 * `sequence-file-address` for what is no address of the web, and `sequence-file-damaged` for anything else.
 */
export function parseImported(value: unknown, commands: ReadonlySet<string>): Sequence {
  const { version, events, tracks } = record(value)
  if (typeof version === 'number' && version > sequenceVersion) throw new ClavierError('sequence-file-later')
  const all = Array.isArray(events) ? events : []
  if (all.length > limits.events) throw new ClavierError('sequence-file-long')
  for (const track of Array.isArray(tracks) ? tracks : []) checkAddress(record(track).url)
  for (const event of all) checkEvent(record(event), commands)
  const sequence = parseSequence(value, commands)
  if (sequence === undefined) throw new ClavierError('sequence-file-damaged')
  return sequence
}

function checkEvent(event: Readonly<Record<string, unknown>>, commands: ReadonlySet<string>): void {
  checkAddress(event.url)
  checkAddress(record(event.fingerprint).url)
  checkAddress(record(event.target).frameUrl)
  const { command, slots } = record(event.intent)
  if (typeof command === 'string' && !commands.has(command))
    throw new ClavierError('sequence-file-command', { command: command.slice(0, 64) })
  for (const slot of Object.values(record(slots))) {
    // The browser passes over what does not print, so that it hides nothing here either.
    const bare = typeof slot === 'string' ? slot.replace(/[\p{Cc}\p{Cf}]/gu, '').trim() : ''
    if (noPage.test(bare)) throw new ClavierError('sequence-file-address', { address: bare.slice(0, 80) })
  }
}

function checkAddress(url: unknown): void {
  if (typeof url !== 'string' || url === '' || keptAddress(url) !== '') return
  throw new ClavierError('sequence-file-address', { address: url.slice(0, 80) })
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  // Any object can be asked for a property by name; what is there is unknown.
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
