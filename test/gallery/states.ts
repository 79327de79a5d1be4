import { say } from '../../src/language/text.ts'
import { elementKinds } from '../../src/ports/page.ts'
import { defaultSettings } from '../../src/settings/settings.ts'
import { noHelp } from '../../src/state/help-state.ts'
import {
  createPanelStore,
  type DeviceState,
  type LayoutPicture,
  type NameRow,
  type PanelState,
  type ViewName,
  viewNames,
} from '../../src/state/panel-state.ts'
import {
  comments,
  failedAnswer,
  kept,
  keptFile,
  manyModels,
  noModels,
  recalled,
  streamingAnswer,
} from './states/answers.ts'
import { practiceSets, practising } from './states/practice.ts'
import { manySequences, playing, sequencePreview, sharing, shownSequence } from './states/sequences.ts'
import { usualState } from './states/usual-state.ts'
import { odd, oddWords } from './states/words.ts'

/** States that each view is drawn in, by name. `empty`, `usual` and `full` are of every view. */
export const galleryStates: Readonly<Record<ViewName, Readonly<Record<string, PanelState>>>> = {
  now: {
    ...eachView('now'),
    'first-steps': now({
      outcome: undefined,
      activity: [],
      names: [],
      firstSteps: {
        part: 'key',
        step: 2,
        steps: 9,
        told: say('step-key', { how: 'Say “scroll down”, or play C3 D3 C3.' }),
        phrase: 'scroll down',
        keys: [[48], [50], [48]],
      },
    }),
    offer: now({ offer: 'microphone' }),
    recording: now({
      recording: { kind: 'recording', ms: 754_000, events: 1_204, bytes: 640_000, low: true },
    }),
    paused: now({ recording: { kind: 'paused', ms: 65_000, events: 40, bytes: 9_000, low: false } }),
    video: now({
      settings: { ...defaultSettings, recordVideo: true },
      recording: { kind: 'recording', ms: 9_000, events: 4, bytes: 900, low: false },
      video: { kind: 'recording', error: undefined },
    }),
    playing: now({ playing }),
    'playing-trouble': now({
      playing: {
        ...playing,
        stepwise: true,
        loop: true,
        within: ['every day', odd.long],
        words: odd.long,
        difference: say('differs-content'),
        problem: {
          text: say('why-gone'),
          error: { code: 'nothing-to-click', detail: { words: odd.long } },
          decisions: [
            { command: 'continue', label: 'Try again' },
            { command: 'next-step', label: 'Leave this step out and go on with the next' },
            { command: 'stop', label: 'Stop' },
          ],
        },
      },
    }),
    'dictation-secret': now({
      dictation: {
        on: true,
        field: 'Password',
        secret: true,
        hides: true,
        last: '',
        kept: '',
        capitals: false,
        joined: false,
      },
    }),
    dictation: now({
      interim: 'and there will be seats for',
      dictation: {
        on: true,
        field: odd.long,
        secret: false,
        hides: false,
        last: `${odd.long} ${odd.arabic}`,
        kept: odd.emoji,
        capitals: true,
        joined: true,
      },
    }),
    letters: now({
      mode: { name: 'letters', shown: '' },
      letters: {
        text: 'good morn',
        shift: 'once',
        digits: false,
        completions: ['morning', 'mornings', 'mornington', odd.unbroken],
        last: 'n',
        command: undefined,
        field: { name: odd.long, secret: false },
      },
    }),
    numbers: now({ mode: { name: 'numbers', shown: '12' }, keysDown: [50], latched: [52] }),
    scrolling: now({
      mode: { name: 'scroll', shown: '−7' },
      scrolling: { direction: 'down', level: 4, levels: 9 },
    }),
    reading: now({ reading: { words: odd.long, percent: 43, speed: 120 } }),
    parameter: now({ parameter: { command: 'go-to', shown: 'C3 E3' }, keysWaiting: true, latched: [48, 52] }),
    learning: now({ learning: { phrase: odd.long, notes: '' } }),
    choices: now({
      choices: {
        title: say('choices-everywhere', { words: 'piano' }),
        rows: oddWords
          .concat('mail', 'radio', 'news')
          .map((label, place) => ({ label, detail: place % 2 === 0 ? odd.address : '' })),
        from: 9,
        total: 61,
      },
    }),
    sayable: now({
      sayable: {
        about: 'scroll',
        rows: ['scroll-down', 'scroll-up', 'page-down', 'page-up', 'top', 'bottom'],
        from: 0,
        total: 40,
      },
    }),
    interim: now({
      interim: 'go to the second',
      listen: { held: 'locked', awake: true, hearing: true, retrySeconds: 0, hint: undefined },
      settings: { ...defaultSettings, listenMode: 'push' },
    }),
    picture: now({ picture: layoutPicture('page'), mode: { name: 'layout', shown: '' } }),
    trouble: now({
      outcome: { text: { error: { code: 'microphone-denied', detail: {} } }, status: 'failed' },
      listening: false,
      speech: trouble('microphone-denied'),
      midi: trouble('midi-denied'),
      keyboards: [],
      silences: ['sound-blocked', 'speech-blocked'],
    }),
    'trouble-of-speech': now({
      speech: trouble('server-offline'),
      recognition: {
        by: 'server',
        passed: [
          { id: 'on-device', error: 'on-device-missing' },
          { id: 'service', error: 'recogniser-failed' },
        ],
        pack: 'downloadable',
        installing: false,
        server: { kind: 'trouble', error: 'server-offline' },
        microphones: [],
      },
      listen: { held: 'no', awake: false, hearing: false, retrySeconds: 30, hint: 'silent' },
      midi: trouble('midi-failed'),
      silences: ['sound-failed'],
    }),
    'no-keyboard': now({
      midi: { kind: 'on', error: undefined, devices: [] },
      keyboards: [],
      lostKeyboards: [{ name: odd.long, maker: '' }],
    }),
    busy: now({
      outcome: { text: say('ready'), status: 'note' },
      speech: { kind: 'starting', error: undefined, devices: [] },
      midi: { kind: 'waiting', error: undefined, devices: [] },
      activity: [
        { id: 9, heard: odd.long, command: 'find-everywhere', status: 'waiting', outcome: undefined },
      ],
    }),
  },
  names: {
    ...eachView('names'),
    found: { ...usualState, view: 'names', nameSearch: 'mail' },
  },
  sequences: {
    ...eachView('sequences'),
    playing: { ...usualState, view: 'sequences', playing },
    editor: {
      ...usualState,
      view: 'sequences',
      editing: { sequence: shownSequence, selected: [4, 7], at: 7 },
    },
    share: { ...usualState, view: 'sequences', sharing },
    files: { ...usualState, view: 'sequences', sequencePreview, sequenceFilesAsked: 1, codeAsked: 1 },
  },
  answers: {
    ...eachView('answers'),
    streaming: { ...usualState, view: 'answers', answer: streamingAnswer, thoughtsShown: true },
    trouble: { ...usualState, view: 'answers', answer: failedAnswer, models: noModels },
    models: { ...usualState, view: 'answers', models: manyModels },
    kept: { ...usualState, view: 'answers', kept, recalled, keptFile, keptFileAsked: 1 },
    comments: { ...usualState, view: 'answers', items: comments },
    prompt: { ...usualState, view: 'answers', promptAsked: 1 },
  },
  help: {
    ...eachView('help'),
    asked: {
      ...usualState,
      view: 'help',
      help: { ...noHelp, topic: 'command/scroll-down', times: 1, asking: true },
    },
    practice: { ...usualState, view: 'help', practice: { sets: practiceSets, round: undefined, lit: [] } },
    practising: { ...usualState, view: 'help', practice: practising },
  },
  settings: {
    ...eachView('settings'),
    sought: { ...usualState, view: 'settings', settingsSought: 'speak' },
    file: {
      ...usualState,
      view: 'settings',
      fileAsked: 1,
      fileOffered: {
        settings: 14,
        addresses: [{ of: 'ollamaAddress', address: odd.address }],
        recognisers: ['server', 'on-device'],
        names: { total: 5_000, gone: oddWords },
        vocabularies: { coming: [{ name: odd.long, words: 40 }], gone: [odd.hebrew] },
        practised: 120,
        arrivals: [{ name: odd.emoji, runs: odd.long }],
      },
    },
  },
}

/** All of them, one after another. */
export const allStates: readonly { readonly view: ViewName; readonly state: string }[] = viewNames.flatMap(
  view => Object.keys(galleryStates[view]).map(state => ({ view, state })),
)

function now(changes: Partial<PanelState>): PanelState {
  return { ...usualState, ...changes }
}

function trouble(error: DeviceState['error']): DeviceState {
  return { kind: 'trouble', error, devices: [] }
}

/** What every view has to bear: nothing at all, what is usual, and much more than anybody has. */
function eachView(view: ViewName): Record<string, PanelState> {
  return {
    empty: { ...createPanelStore().getState(), view },
    usual: { ...usualState, view },
    full: { ...fullState(), view },
  }
}

function fullState(): PanelState {
  return {
    ...usualState,
    outcome: { text: say('tab-reached', { title: `${odd.long} ${odd.unbroken}` }), status: 'refused' },
    activity: Array.from({ length: 200 }, (_, place) => ({
      id: place,
      heard: oddWords[place % oddWords.length] ?? '',
      command: 'go-to',
      status: (['done', 'refused', 'failed'] as const)[place % 3] ?? 'done',
      outcome: say('tab-reached', { title: oddWords[(place + 1) % oddWords.length] ?? '' }),
    })),
    names: manyNames(5_000),
    deletedNames: manyNames(4).map(row => ({ ...row, state: 'deleted' })),
    sequences: manySequences,
    deletedSequences: manySequences.slice(0, 2),
    keyboards: oddWords.map(name => ({ name, maker: odd.long, heard: true })),
    voices: oddWords.map((name, place) => ({ id: `voice-${place}`, name, language: 'en-GB' })),
    midi: { kind: 'on', error: undefined, devices: oddWords },
    kept,
    models: manyModels,
    learningByMeaning: { done: 1_200, total: 9_000 },
    vocabularies: oddWords.map((name, place) => ({ id: `v${place}`, name, words: place * 100 })),
    words: oddWords.map((phrase, place) => ({
      id: `w${place}`,
      notes: 'C3 D3 F3 C3',
      strikes: [[48], [50, 53], [48]],
      phrases: [phrase, 'again'],
      means: odd.long,
      collides: place === 1,
      unknown: place === 2,
    })),
    settings: { ...defaultSettings, vocabulary: 'v0' },
    site: `${'sub.'.repeat(20)}news.test`,
    mirror: { kind: 'refused', error: undefined },
  }
}

function manyNames(count: number): NameRow[] {
  return Array.from({ length: count }, (_, place) => ({
    id: `name-${place}`,
    spoken: oddWords[place % oddWords.length] ?? '',
    notes: 'C3 E3 G3 A3 C4',
    title: oddWords[(place + 1) % oddWords.length] ?? '',
    url: odd.address,
    keys: [48, 52, 55, 57, 60],
    state: (['open', 'closed', 'lost'] as const)[place % 3] ?? 'open',
    arrival: place % 4 === 0 ? odd.long : undefined,
  }))
}

/** Bands of every kind, some of which sound. */
function layoutPicture(scope: LayoutPicture['scope']): LayoutPicture {
  const counts = Object.fromEntries(
    elementKinds.map((kind, place) => [kind, place * 11]),
  ) as LayoutPicture['counts'] // Each kind is among elementKinds.
  return {
    cells: Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => ({
        kind: (row + column) % 9 === 8 ? undefined : elementKinds[(row + column) % elementKinds.length],
        density: ((row * 5 + column) % 10) / 10,
      })),
    ),
    counts,
    densest: { link: { row: 'top', column: 'left' }, text: 'even', media: 'nowhere' },
    scope,
    place: undefined,
    around: '',
    lit: [
      { row: 4, column: 2 },
      { row: 5, column: 2 },
    ],
    litKeys: [68, 67],
    held: { row: 4, words: odd.long },
  }
}
