import type { FaultWorld, Seen } from './fault-world.ts'
import type { IntentKind } from './intent-kinds.ts'

/** What differs between two looks, by name: as it is then. */
export type Changes = Readonly<Record<string, unknown>>

export interface Trial {
  readonly kind: IntentKind
  readonly before: Seen
  /** What comes of it when nothing disturbs it. */
  readonly usual: Changes
  /** What was told of it; undefined where nobody was left to tell. */
  readonly words: string | undefined
}

/** How long what was told may take to be seen where it happened, in ms. */
const patience = 10_000

export function changesSince(before: Seen, now: Seen): Changes {
  const was: Record<string, unknown> = { ...before }
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name])),
  )
}

/** The fault may make no difference: the same outcome, and the same changes. */
export async function judgeSame(world: FaultWorld, trial: Trial): Promise<readonly string[]> {
  const { kind, before, usual, words = '' } = trial
  const wanted = JSON.stringify(usual)
  const until = Date.now() + patience
  let found = ''
  do found = JSON.stringify(changesSince(before, await world.seen()))
  while (found !== wanted && Date.now() < until)
  return [
    ...(kind.outcome.test(words) ? [] : [`“${kind.phrase}” says: ${words}`]),
    ...(found === wanted ? [] : [`changed ${found}, usually ${wanted}`]),
  ]
}

/** What is done is done once, what is told is true, and nothing that was kept is lost. */
export async function judgeDisturbed(world: FaultWorld, trial: Trial): Promise<readonly string[]> {
  const { kind, before, usual, words } = trial
  const status = words === undefined ? '' : await world.status()
  const now = await world.seen()
  const most: Seen['did'] = isCounts(usual.did) ? usual.did : before.did
  const doubled = Object.entries(now.did).filter(
    ([what, times]) => !what.startsWith('visit') && times > (most[what] ?? 0),
  )
  const undone = Object.entries(most).filter(
    ([what, times]) => !what.startsWith('visit') && times > (now.did[what] ?? 0),
  )
  const lost = (['names', 'recordings'] as const).flatMap(what => {
    const after = usual[what]
    // What the intent itself makes something else of is there as that, or as it was.
    const becomesOther = (one: string) =>
      Array.isArray(after) && !after.includes(one) && now[what].length >= before[what].length
    return before[what]
      .filter(one => !now[what].includes(one) && !becomesOther(one))
      .map(one => `${what} has lost ${one}`)
  })
  return [
    ...(words === '' || status === 'failed' ? [`“${kind.phrase}” says: ${words}`] : []),
    ...doubled.map(([what, times]) => `${what} happened ${times} times, usually ${most[what] ?? 0}`),
    ...(status === 'done' && kind.outcome.test(words ?? '')
      ? undone.map(([what]) => `${what} did not happen, and it says: ${words}`)
      : []),
    ...lost,
    ...(now.questions < before.questions ? ['a question is lost'] : []),
  ]
}

function isCounts(value: unknown): value is Seen['did'] {
  return typeof value === 'object' && value !== null
}
