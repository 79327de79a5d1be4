import type { Choice } from '../commands/choice.ts'
import type { Language } from '../language/language.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import type { StepDifference, StepProblem } from '../sequence/play-options.ts'
import type { PageDifference } from '../sequence/same-page.ts'

const differing: Readonly<Record<Exclude<StepDifference, 'renamed'>, () => Text>> = {
  gone: () => say('why-gone'),
  several: () => say('why-several'),
  off: () => say('why-off'),
  'frame-gone': () => say('why-frame-gone'),
  'other-address': () => say('why-other-address'),
  'other-page': () => say('why-other-page'),
}

/** Why playing waits at a step. */
export function whyItWaits(problem: StepProblem): Text {
  const { reason, cause, differs, nearest, risk, track } = problem
  if (reason === 'differs' && differs !== undefined) {
    if (differs !== 'renamed') return differing[differs]()
    return nearest === undefined ? say('why-gone') : say('why-renamed', { nearest })
  }
  if (reason === 'risk' && risk !== undefined) return say(`why-${risk}`)
  if (reason === 'secret') return say('why-secret')
  if (reason === 'words') return say('why-words')
  if (cause?.code === 'tab-gone' && reason === 'tab') return say('why-tab-closed', { title: track.title })
  if (reason === 'timeout') return say('why-timeout')
  return cause === undefined ? say('why-failed') : sayError(cause)
}

/** What can be done about it, as rows to choose from. */
export function decisionRows(problem: StepProblem, language: Language): readonly Choice[] {
  const row = (command: string, text: Text): Choice => ({
    label: render(language, text),
    detail: '',
    intent: { command, slots: {} },
  })
  const { reason, nearest } = problem
  const again = { risk: say('choice-allow'), tab: say('choice-open-again') }
  const retry = reason === 'risk' || reason === 'tab' ? again[reason] : say('choice-retry')
  return [
    ...(reason === 'secret' || reason === 'words' ? [] : [row('retry-step', retry)]),
    row('skip-step', say('choice-skip')),
    row('go-on', say('choice-go-on')),
    ...(nearest === undefined ? [] : [row('use-nearest', say('choice-nearest', { name: nearest }))]),
    row('stop-playing', say('choice-stop')),
  ]
}

/** What of the page is not as recorded after a step, the gravest of it; undefined where it is nothing to speak of. */
export function differenceWords(differences: readonly PageDifference[]): Text | undefined {
  if (differences.includes('address')) return say('differs-address')
  if (differences.includes('content')) return say('differs-content')
  return differences.includes('title') ? say('differs-little') : undefined
}
