import { outcomeAfter, submit } from '../e2e/panel-driver.ts'
import type { FaultCase } from './fault-plan.ts'
import type { FaultWorld, Seen } from './fault-world.ts'
import type { Moment } from './faults.ts'
import type { IntentKind, Middle } from './intent-kinds.ts'
import { type Changes, changesSince, judgeDisturbed, judgeSame } from './judge-case.ts'

/** What a kind of intent does when nothing disturbs it. */
export async function usualChanges(world: FaultWorld, kind: IntentKind): Promise<Changes> {
  const before = await begun(world, kind)
  const words = await told(world, kind, () => submit(world.panel, kind.phrase))
  if (!kind.outcome.test(words)) throw new Error(`“${kind.phrase}”, undisturbed, says: ${words}`)
  return changesSince(before, await world.seen())
}

/** Lets a fault strike; gives what was not as promised, a line for each. */
export async function tryCase(
  world: FaultWorld,
  faultCase: FaultCase,
  usual: Changes,
): Promise<readonly string[]> {
  const { fault, kind } = faultCase
  const before = await begun(world, kind)
  const words = await struck(world, faultCase)
  if (world.panel.isClosed()) await world.openPanel()
  const judged =
    fault.leaves === 'same'
      ? await judgeSame(world, { kind, before, usual, words })
      : await judgeDisturbed(world, { kind, before, usual, words })
  const done = world.site.done()
  const after = await goesOn(world)
  // What comes late, and a second time, comes by then.
  const late = Object.entries(world.site.done())
    .filter(([what, times]) => !what.startsWith('visit') && times !== done[what])
    .map(([what]) => `${what} came once more, later`)
  return [...judged, ...after, ...late, ...world.bugs.map(bug => `bug: ${bug}`)]
}

async function begun(world: FaultWorld, kind: IntentKind): Promise<Seen> {
  await world.begin(kind.settings)
  for (const phrase of kind.before ?? []) await world.say(phrase)
  return world.seen()
}

/** What is told in the end; undefined where the panel was closed. */
async function struck(world: FaultWorld, { fault, moment, kind }: FaultCase): Promise<string | undefined> {
  const say = () => submit(world.panel, kind.phrase)
  const strike = () => fault.strike(world)
  const act = async () => {
    if (moment === 'before') await strike()
    const middle = middleOf(moment)
    const held = middle && (await world.hold(middle))
    await say()
    if (held !== undefined) await held.reached
    if (moment === 'submitted' || held !== undefined) await strike()
    held?.release()
    await world.crashed()
  }
  if (fault.leaves === 'silence') {
    await act()
    return undefined
  }
  const words = await told(world, kind, act)
  if (moment === 'told') await strike()
  return words
}

function middleOf(moment: Moment): Middle | undefined {
  return moment === 'page' || moment === 'site' || moment === 'model' ? moment : undefined
}

/** What is refused is told once; what is done may be told in several steps. */
async function told(world: FaultWorld, kind: IntentKind, act: () => Promise<unknown>): Promise<string> {
  const first = await outcomeAfter(world.panel, act)
  return kind.outcome.test(first) || (await world.status()) !== 'done' ? first : world.untilTold(kind.outcome)
}

/** Whether work goes on: a page is opened, and worked on. */
async function goesOn(world: FaultWorld): Promise<readonly string[]> {
  const opened = await world.say('open news.test/after')
  await world.say('page down')
  // A recording that was cut off may be told of in between.
  const scrolled = await world.logged('page down')
  const visits = world.site.done()['visit /after'] ?? 0
  return [
    ...(opened.includes('Opened') ? [] : [`“open” then says: ${opened}`]),
    ...(visits === 1 ? [] : [`the page that is opened then is asked for ${visits} times`]),
    ...(scrolled.includes('Scrolled') ? [] : [`“page down” then says: ${scrolled}`]),
  ]
}
