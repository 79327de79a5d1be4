import { seededRandom } from '../../src/sound/seeded-random.ts'
import type { Step } from './drive-panel.ts'

/** Steps that belong together and leave the panel as they found it. */
type Errand = (pick: (below: number) => number) => readonly Step[]

const played = (...strikes: readonly (readonly number[])[]): Step => ({ strikes })

/** Tabs at the end that are led from page to page; all before them are worked in. */
export const leading = 5

type Errands = readonly (readonly [times: number, Errand])[]

/**
 * What somebody does in the pages in a day, by how often.
 * @param anyTab goes to a tab to work in
 * @param ledTab goes to a tab that is led to another page, and back
 */
function inPages(anyTab: () => Step, ledTab: () => Step): Errands {
  return [
    [8, () => [anyTab(), 'scroll down', 'where am i', 'top']],
    [4, () => [anyTab(), 'top', 'bottom', 'page up', 'undo']],
    [8, pick => ['hints', `click ${2 + pick(12)}`, 'hide hints']],
    [10, pick => [anyTab(), `click press ${1 + pick(4)}.${1 + pick(4)}`]],
    [4, pick => [ledTab(), `click note ${1 + pick(4)}`, 'back']],
    [6, () => ['find bellows', 'next match', 'clear find']],
    [1, () => ['layout', 'hide the picture', 'escape']],
    [
      2,
      () => [
        'record',
        'scroll down',
        'mark',
        'scroll up',
        'stop recording',
        'save as soak walk',
        'forget the recording soak walk',
        'forget the deleted recordings',
      ],
    ],
    // A link takes the focus, and the mark of the heading goes.
    [4, () => ['next heading', 'previous heading', 'next link']],
    [4, () => ['focus on name', 'type Ada', 'clear field', 'undo']],
    [3, () => ['zoom in', 'reset zoom']],
    [3, () => ['xyzzy', 'top', 'page down', 'repeat', 'undo', 'undo']],
    [1, () => ['follow on', 'next link', 'follow off']],
    [4, () => [played([65, 72]), played([50, 55]), played([55, 59])]],
    [4, () => [played([62, 69]), played([50, 53]), played([64, 69]), 'no']],
    [2, () => [played([48], [57], [58], [48]), played([62, 67]), 'hide hints']],
    [
      1,
      () => [
        'ask who keeps the organ in tune',
        'save answer',
        'recall organ',
        'forget entry 1',
        'new conversation',
      ],
    ],
  ]
}

/** What somebody does beside the pages in a day, by how often. */
const besidePages: Errands = [
  [1, () => ['find everywhere dyke', 'no']],
  [4, () => ['name this tab soak maple', 'next tab', 'go to soak maple', 'undo', 'undo', 'undo']],
  [3, pick => ['settings', `set reading speed ${110 + pick(80)}`, 'undo', 'names']],
  [3, () => ['help', 'help with scroll down', 'what can i say', 'close the list']],
  [3, () => ['new tab', 'close tab']],
  [5, pick => ['tabs', `${1 + pick(5)}`]],
  [2, () => ['find tab walk', 'no']],
]

/** Each errand of pages once in each tab from that one on. */
export function everyErrandIn(tabs: number, from = 1): readonly Step[] {
  return Array.from({ length: tabs - from + 1 }, (_, at) => {
    const tab = `tab ${from + at}`
    const errands = inPages(
      () => tab,
      () => tab,
    )
    return errands.flatMap(([, errand]) => [tab, ...errand(below => at % below)])
  }).flat()
}

/**
 * Steps of a working day in an order of chance.
 * @param days how many days' worth; of each errand there is one at least, and the same number whatever the seed
 */
export function mixedSteps(days: number, tabs: number, seed: number): readonly Step[] {
  const random = seededRandom(seed)
  const pick = (below: number) => Math.floor(random() * below)
  const errands = inPages(
    () => `tab ${1 + pick(tabs - leading)}`,
    () => `tab ${tabs - pick(leading)}`,
  )
  const all = [...errands, ...besidePages].flatMap(([times, errand]) =>
    Array.from({ length: Math.ceil(times * days) }, () => ({ errand, place: random() })),
  )
  return all.sort((a, b) => a.place - b.place).flatMap(({ errand }) => errand(pick))
}
