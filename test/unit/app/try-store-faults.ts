import { createLibrary } from '../../../src/sequence/library.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'
import {
  brokenDisk,
  createFaultyStore,
  type FaultPlan,
  type FaultyStore,
  fullDisk,
  type StoreCall,
} from '../faulty-store.ts'
import { createWorld, type World } from './world.ts'

// One operation of the user's on the whole app, over a store whose calls fail as planned: what was kept is whole
// afterwards, what came of it is told in words, and the same again works once the store is well.

type Doing = string | readonly string[] | ((world: World) => Promise<void>)

export interface StoreTrial {
  /** What is kept, as docs/architecture.md calls it. */
  readonly kind: string
  readonly name: string
  /** What was done before, on a store that is well. */
  readonly before?: Doing
  readonly act: Doing
  /** What is asked once the store is well; else the same once more. */
  readonly again?: Doing
  /**
   * `all`: refused, everything is as it was; done, as it should be. `each`: each record is as before or as it should
   * be, and what cannot be kept is done all the same. `later`: what was refused in the middle is as it should be when it
   * is asked again. `whole`: what there is can be read.
   */
  readonly leaves?: 'all' | 'each' | 'later' | 'whole'
  /** Nothing is kept yet, so that the first steps begin. */
  readonly firstSteps?: boolean
}

/** Phrases, each with the time for what is told, flushed and shared behind it. */
export async function types(world: World, ...phrases: readonly string[]): Promise<void> {
  for (const phrase of phrases) {
    await world.type(phrase)
    await world.clock.advance(1_500)
  }
}

async function does(world: World, what: Doing): Promise<void> {
  if (typeof what === 'function') await what(world)
  else await types(world, ...(typeof what === 'string' ? [what] : what))
}

const firstStepsOver = { 'first-steps': { version: 1, over: true, behind: [], declined: [] } }

interface Given {
  readonly world: World
  readonly store: FaultyStore
  readonly clock: FakeClock
}

export async function given({ before = [], firstSteps }: StoreTrial): Promise<Given> {
  const clock = createFakeClock()
  const store = createFaultyStore(clock, firstSteps ? {} : firstStepsOver)
  const { keep, tables, session, mirror } = store
  const world = await createWorld({ clock, keep, tables, session, mirror })
  await does(world, before)
  store.plan()
  return { world, store, clock }
}

/** Made anew where it is missing, or says only when and by whom. */
const beside = /^(kept-changes|settings-mirror|first-steps|sequence\/.*\/words|entries ~.*)$/
/** Keeps nothing, as if it were not there. */
const empty = /"(entries|vocabularies|items|pulls)":\[\]/

/** Every record that counts, a line each; ids and moments are others in every trial. */
export function records({ keep, tables }: FaultyStore): readonly string[] {
  const rows = Object.entries(tables.held).flatMap(([table, held]) =>
    [...held].map(([key, value]) => [`${table} ${key}`, value] as const),
  )
  return [...Object.entries(keep.dump()), ...rows]
    .filter(([key]) => !beside.test(key))
    .map(([key, value]) => `${key} ${inOrder(value)}`)
    .filter(line => !empty.test(line))
    .map(line =>
      line
        .replace(/\bid-\d+/g, 'ID')
        .replace(/\b1[67]\d{11}(\.\d+)?/g, 'T')
        .replace(/Recording of [^"]*[AP]M/g, 'Recording of now'),
    )
    .sort()
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** What an operation comes to when all is well, and what it asks of the store for it. */
export interface WellDone {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly calls: readonly StoreCall[]
}

export async function wellDone(trial: StoreTrial): Promise<WellDone> {
  const { world, store } = await given(trial)
  const before = records(store)
  await does(world, trial.act)
  const calls = [...store.calls()]
  const after = records(store)
  const { status, words } = world.outcome()
  world.app.stop()
  if (status === 'refused' || status === 'failed' || world.bugs.length > 0)
    throw new Error(`${trial.kind}, ${trial.name}, is no trial: ${words}`)
  return { before, after, calls }
}

export interface NamedPlan {
  readonly name: string
  /** The first call that is refused. */
  readonly call: StoreCall
  /** The store is ill until the operation is over. */
  readonly lasts: boolean
  readonly plan: FaultPlan
}

/** Each call of the operation refused alone, and a disk that is full from each write on. */
export function everyStep({ calls }: WellDone): readonly NamedPlan[] {
  return calls.flatMap((call, at): readonly NamedPlan[] => {
    // What a panel looks like is written at every change of it; `session` in the trial of the start is enough.
    if (call.port === 'session') return []
    const name = `${at + 1} of ${calls.length}: ${call.does} ${call.port} ${call.what.replace(/id-\d+/g, 'ID')}`
    const once: FaultPlan = { refuses: (asked, n) => (n === at + 1 ? brokenDisk(asked) : undefined) }
    const full: FaultPlan = { refuses: (asked, n) => (n > at ? fullDisk(asked) : undefined) }
    const broken = { name: `${name}, refused once`, call, lasts: false, plan: once }
    if (call.does !== 'write') return [broken]
    return [broken, { name: `${name}, full from then on`, call, lasts: true, plan: full }]
  })
}

const storageCodes: ReadonlySet<string | undefined> = new Set(['storage-full', 'storage-refused'])

/** What went wrong with an operation over a store that fails as planned; nothing where all is as promised. */
export async function troublesOf(trial: StoreTrial, { plan, lasts }: NamedPlan, well: WellDone) {
  const { world, store, clock } = await given(trial)
  const troubles: string[] = []
  store.plan(plan)
  await does(world, trial.act)
  const { status, code, words } = world.outcome()
  store.plan()
  const kept = records(store)
  const leaves = trial.leaves ?? 'all'
  const failed = world.state().activity.some(line => line.status === 'failed')
  if (status === 'failed' || failed) troubles.push(`a bug is told: ${words}`)
  // Of several commands the last one may have nothing left to do.
  if (code !== undefined && leaves !== 'whole' && !storageCodes.has(code)) troubles.push(`told as ${code}`)

  const differs = (from: readonly string[], now = kept) => now.join() !== from.join()
  if (leaves === 'all' && !lasts) {
    const should = code === undefined ? well.after : well.before
    if (differs(should)) troubles.push(`${code ?? 'done'}, and kept is: ${difference(should, kept)}`)
  }
  if (leaves === 'all' || leaves === 'each') {
    const wholes = new Set([...well.before, ...well.after])
    const halves = kept.filter(record => !wholes.has(record))
    if (halves.length > 0) troubles.push(`half kept: ${difference(well.after, kept)}`)
  }
  if (code !== undefined) {
    await does(world, trial.again ?? trial.act)
    const again = world.outcome()
    const strict = !lasts && (leaves === 'all' || leaves === 'later')
    if (again.status === 'failed' || (strict && again.code !== undefined))
      troubles.push(`asked again: ${again.words}`)
    const now = records(store)
    if (strict && differs(well.after, now))
      troubles.push(`asked again, and kept is: ${difference(well.after, now)}`)
  }
  world.app.stop()
  await clock.advance(1_000)
  troubles.push(...(await nextPanel(world, store, clock)))
  return troubles
}

/** The panel that is opened next works, and plays whatever it lists. */
async function nextPanel({ browser, bugs }: World, store: FaultyStore, clock: FakeClock) {
  const troubles: string[] = []
  const { keep, tables, session, mirror } = store.next()
  const world = await createWorld({ clock, keep, tables, session, mirror, browser })
  // Recordings that were cut off are closed after five seconds.
  await clock.advance(6_000)
  const { words, code, status } = await world.type('where am I')
  if (status !== 'done' && code !== 'page-unreachable') troubles.push(`the next panel: ${words}`)
  const library = createLibrary({ store: keep, clock })
  for (const { id, finished, name } of await library.list()) {
    if (!finished) troubles.push(`“${name}” was never closed`)
    else await library.load(id).catch(error => troubles.push(`“${name}” is damaged: ${error.message}`))
  }
  world.app.stop()
  for (const bug of [...bugs, ...world.bugs]) troubles.push(bug instanceof Error ? `${bug.stack}` : `${bug}`)
  return troubles
}

/** The records in which two states part, from where they do. */
function difference(wanted: readonly string[], got: readonly string[]): string {
  const missing = wanted.filter(record => !got.includes(record))
  const more = got.filter(record => !wanted.includes(record))
  const parts = more.map((record, at) => {
    const other = missing[at] ?? ''
    let same = 0
    while (same < other.length && other[same] === record[same]) same += 1
    const around = (line: string) => `${line.slice(0, 30)}…${line.slice(Math.max(0, same - 40), same + 60)}`
    return `${around(record)} and not ${other === '' ? 'there' : around(other)}`
  })
  return [...parts, ...missing.slice(more.length).map(record => `no ${record.slice(0, 80)}`)].join('; ')
}
