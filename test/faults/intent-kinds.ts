/** Kinds of intents that faults meet: what is said, and what goes before. */
export interface IntentKind {
  readonly name: string
  /** Said before, undisturbed. */
  readonly before?: readonly string[]
  readonly phrase: string
  /** What the panel says when it is done: its last words, where it speaks more than once. */
  readonly outcome: RegExp
  /** Settings that are kept when it begins. */
  readonly settings?: Readonly<Record<string, unknown>>
  /**
   * Where it may be held in its middle. `page`: the page is asked, and has not begun. `site`: the page has acted,
   * and has not answered. `model`: the answer has begun.
   */
  readonly middles: readonly Middle[]
}

export type Middle = 'page' | 'site' | 'model'

const recorded = ['record', 'click add one', 'click another', 'stop recording', 'save as walk']

export const intentKinds: readonly IntentKind[] = [
  { name: 'open a tab', phrase: 'open news.test/store', outcome: /Opened/, middles: [] },
  { name: 'close a tab', before: ['new tab', 'tab 1'], phrase: 'close tab', outcome: /Closed/, middles: [] },
  { name: 'scroll', phrase: 'page down', outcome: /Scrolled/, middles: ['page'] },
  { name: 'hints', phrase: 'hints', outcome: /\d/, middles: ['page'] },
  {
    name: 'click a hint',
    before: ['hints'],
    phrase: 'click 1',
    outcome: /Add one/,
    middles: ['page', 'site'],
  },
  { name: 'click text', phrase: 'click add one', outcome: /Add one/, middles: ['page', 'site'] },
  {
    name: 'click in a frame of another site',
    phrase: 'click ring the bell',
    outcome: /Ring the bell/,
    middles: ['page', 'site'],
  },
  {
    name: 'type in a frame of another site',
    phrase: 'type hello into letter',
    outcome: /hello/,
    middles: ['page', 'site'],
  },
  { name: 'find', phrase: 'find bellows', outcome: /bellows/, middles: ['page'] },
  { name: 'read', phrase: 'read page', outcome: /End of what/, middles: ['page'] },
  { name: 'play media', phrase: 'listen', outcome: /Playing/, middles: ['page', 'site'] },
  { name: 'type', phrase: 'type hello into words', outcome: /hello/, middles: ['page', 'site'] },
  {
    name: 'dictate',
    before: ['focus on words'],
    phrase: 'dictate hello comma harbour',
    outcome: /harbour/,
    middles: ['page', 'site'],
  },
  { name: 'name a tab', phrase: 'name this tab organ', outcome: /organ/, middles: [] },
  {
    name: 'return to a named tab',
    before: ['name this tab organ', 'new tab'],
    phrase: 'go to organ',
    outcome: /organ/,
    middles: [],
  },
  { name: 'record', phrase: 'record', outcome: /Recording/, middles: [] },
  {
    name: 'stop a recording',
    before: ['record', 'click add one'],
    phrase: 'stop recording',
    outcome: /1 step/,
    middles: [],
  },
  {
    name: 'save a recording',
    before: ['record', 'click add one', 'stop recording'],
    phrase: 'save as walk',
    outcome: /walk/,
    middles: [],
  },
  {
    name: 'play a sequence',
    settings: { playingSpeed: 800 },
    before: recorded,
    phrase: 'play walk',
    outcome: /to its end/,
    middles: ['page', 'site'],
  },
  {
    name: 'ask by retrieval',
    settings: { provider: 'none' },
    phrase: 'ask when are the bellows trodden',
    outcome: /passages/,
    middles: ['page'],
  },
  {
    name: 'ask a model',
    phrase: 'ask when are the bellows trodden',
    outcome: /Answered/,
    middles: ['page', 'model'],
  },
  { name: 'change a setting', phrase: 'sequence speed 4', outcome: /4/, middles: [] },
  {
    name: 'undo a scroll',
    before: ['page down'],
    phrase: 'undo',
    outcome: /Scrolled back/,
    middles: ['page'],
  },
  {
    name: 'undo a setting',
    before: ['sequence speed 4'],
    phrase: 'undo',
    outcome: /as it was/,
    middles: [],
  },
  {
    name: 'undo typing',
    before: ['type hello into words'],
    phrase: 'undo',
    outcome: /as it was before/,
    middles: ['page'],
  },
]
