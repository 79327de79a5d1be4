import { type FirstStepsKept, type StepPart, stepParts } from '../settings/first-steps-kept.ts'

/** Questions of one step: to leave one out says nothing of the next. */
const questions: readonly StepPart[] = ['hands', 'reader', 'counting']

/** Parts that are one step in the user's eyes. */
const steps: readonly (readonly StepPart[])[] = [
  ['numbers', 'click'],
  ['key'],
  questions,
  ['lowest'],
  ['name', 'leave', 'return'],
  ['opening'],
  ['ask'],
  ['record', 'act', 'keep', 'replay'],
  ['end'],
]

/** Something that the user did, by the commands that do it. */
const doneBy: Partial<Record<StepPart, readonly string[]>> = {
  numbers: ['hints'],
  click: [
    'click',
    'click-it',
    'click-here',
    'double-click',
    'open-here',
    'open-in-tab',
    'right-click',
    'focus',
  ],
  key: ['hear-a-key'],
  hands: ['one-hand', 'two-hands'],
  reader: ['screen-reader-on', 'screen-reader-off'],
  counting: ['numbers-in-ten', 'numbers-in-two'],
  lowest: ['lowest-key', 'lowest-note'],
  name: ['name-tab'],
  leave: ['new-tab'],
  return: ['go-to'],
  ask: ['ask', 'ask-selection', 'summarise', 'ask-again'],
  record: ['record'],
  keep: ['stop-recording'],
  replay: ['play', 'play-with', 'play-part'],
}

/** What bears on the guide. `keyboard`: one is connected and heard. */
export type StepEvent =
  | { readonly kind: 'ran'; readonly command: string; readonly recorded: boolean }
  | { readonly kind: 'struck' }
  | { readonly kind: 'skip' | 'back' | 'end' | 'begin' }

/** The part that is to be done now; undefined once the guide is over. */
export function partNow({ over, behind }: FirstStepsKept, keyboard: boolean): StepPart | undefined {
  return over ? undefined : stepParts.find(part => applies(part, keyboard) && !behind.includes(part))
}

/** Which step a part belongs to, from 1, of how many. */
export function stepOf(part: StepPart): { readonly step: number; readonly steps: number } {
  return { step: 1 + steps.findIndex(parts => parts.includes(part)), steps: steps.length }
}

/** How far it has come after something happened. Nothing that was done is asked for again, but by going back. */
export function afterStep(kept: FirstStepsKept, event: StepEvent, keyboard: boolean): FirstStepsKept {
  if (event.kind === 'begin') return { ...kept, over: false, behind: [] }
  const part = partNow(kept, keyboard)
  if (part === undefined) return kept
  if (event.kind === 'end') return { ...kept, over: true }
  if (event.kind === 'back') {
    const before = stepParts.slice(0, stepParts.indexOf(part)).findLast(one => applies(one, keyboard))
    return before === undefined ? kept : { ...kept, behind: kept.behind.filter(one => one !== before) }
  }
  if (event.kind === 'skip') {
    const whole = questions.includes(part) ? [part] : (steps.find(parts => parts.includes(part)) ?? [])
    return part === 'end' ? { ...kept, over: true } : leftBehind(kept, whole, keyboard)
  }
  return leftBehind(kept, doneWith(event), keyboard)
}

function doneWith(event: StepEvent): readonly StepPart[] {
  if (event.kind === 'struck') return ['key']
  if (event.kind !== 'ran') return []
  const done = stepParts.filter(part => doneBy[part]?.includes(event.command))
  return event.recorded ? [...done, 'act'] : done
}

/** What does not apply is passed with what comes behind it: it does not come up later, in the midst of something else. */
function leftBehind(kept: FirstStepsKept, parts: readonly StepPart[], keyboard: boolean): FirstStepsKept {
  const all = new Set([...kept.behind, ...parts])
  if (all.size === kept.behind.length) return kept
  const next = stepParts.findIndex(part => applies(part, keyboard) && !all.has(part))
  const passed = stepParts.slice(0, next < 0 ? undefined : next)
  return { ...kept, behind: stepParts.filter(part => all.has(part) || passed.includes(part)) }
}

function applies(part: StepPart, keyboard: boolean): boolean {
  return part !== 'lowest' || keyboard
}
