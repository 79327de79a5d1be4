import { say } from '../../../src/language/text.ts'
import type {
  AnswerRow,
  ItemsState,
  KeptFilePreview,
  KeptRow,
  KeptState,
  ModelsState,
  PromptState,
  RecalledState,
} from '../../../src/state/answers-state.ts'
import { odd, oddWords, wallTime } from './words.ts'

export const answer: AnswerRow = {
  id: 'answer-2',
  question: 'When does the hall open, and who plays first?',
  tabTitle: 'Concerts in spring',
  text: 'The hall opens at seven [1]. The first to play is the string quartet, from half past seven [2].\n\nTickets are sold until the day before.',
  thinking: '',
  state: 'done',
  by: 'llama3.2:3b',
  provider: 'ollama',
  usedPercent: 100,
  sources: [{ kind: 'page', title: 'Concerts in spring', usedPercent: 100, cut: false }],
  missing: [],
  turnsDropped: 0,
  rewrites: false,
  passages: [],
  citations: [
    {
      number: 1,
      text: 'Doors open at seven o’clock in the evening.',
      title: 'Concerts in spring',
      url: 'https://hall.test/spring',
      tabId: 4,
    },
    {
      number: 2,
      text: 'At 7.30 pm the quartet begins.',
      title: 'Concerts in spring',
      url: 'https://hall.test/spring',
      tabId: 4,
      mediaTime: 84,
    },
  ],
  promptCut: false,
  error: undefined,
  keptAs: undefined,
}

export const earlierAnswer: AnswerRow = {
  ...answer,
  id: 'answer-1',
  question: 'What is this page about?',
  text: 'Concerts of this spring.',
  citations: [],
}

/** As it comes in, with thoughts and a source that could not be read. */
export const streamingAnswer: AnswerRow = {
  ...answer,
  text: 'The hall opens at',
  thinking: 'The user asks for a time. The page has a table of times.',
  state: 'streaming',
  usedPercent: 61,
  sources: [
    { kind: 'page', title: odd.long, usedPercent: 61, cut: true },
    { kind: 'kept', title: odd.hebrew, usedPercent: 100, cut: false },
  ],
  missing: [{ title: odd.unbroken, error: { code: 'page-asleep', detail: {} } }],
  turnsDropped: 2,
  citations: [],
  promptCut: true,
}

/** Nobody answers: the passages that fit best stand for it. */
export const failedAnswer: AnswerRow = {
  ...answer,
  text: '',
  state: 'failed',
  by: 'retrieval',
  provider: undefined,
  passages: [...oddWords],
  citations: oddWords.map((text, place) => ({
    number: place + 1,
    text,
    title: odd.long,
    url: odd.address,
    tabId: undefined,
  })),
  error: { code: 'ollama-offline', detail: {} },
}

export const prompt: PromptState = {
  own: '',
  standard: 'Answer from the page alone, and cite what you use by its number.',
  style: 'usual',
  model: 'llama3.2:3b',
  options: { temperature: 0.7 },
  think: undefined,
}

export const noModels: ModelsState = {
  shown: true,
  server: 'offline',
  error: { code: 'ollama-offline', detail: {} },
  models: [],
  loaded: [],
  loading: undefined,
  pulls: [],
  system: 'linux',
  origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
  memory: { gigabytes: 8, by: 'least' },
}

export const manyModels: ModelsState = {
  ...noModels,
  server: 'ready',
  error: undefined,
  models: ['llama3.2:3b', 'nomic-embed-text', `registry.test/${odd.unbroken}:latest`].map((name, place) => ({
    name,
    size: 2_000_000_000 * (place + 1),
    parameters: '3.2B',
    quantisation: 'Q4_K_M',
    uses: [place === 1 ? 'vectors' : 'answers'],
    changedAt: wallTime,
  })),
  loaded: [
    {
      name: 'llama3.2:3b',
      memory: 3_100_000_000,
      graphicsMemory: 1_200_000_000,
      contextTokens: 8192,
      until: wallTime + 300_000,
    },
  ],
  loading: 'nomic-embed-text',
  pulls: [
    {
      name: 'qwen3:8b',
      status: 'pulling manifest',
      completed: 1_300_000_000,
      total: 5_200_000_000,
      error: undefined,
      running: true,
      waiting: false,
      pace: { bytesPerSecond: 11_000_000, secondsLeft: 354 },
    },
    {
      name: 'gemma3:4b',
      status: '',
      completed: 0,
      total: 0,
      error: { code: 'registry-offline', detail: {} },
      running: false,
      waiting: false,
      pace: undefined,
    },
  ],
  memory: { gigabytes: 16, by: 'user' },
}

const keptRow = (place: number): KeptRow => ({
  id: `kept-${place}`,
  kind: (['answer', 'note', 'comment', 'video'] as const)[place % 4] ?? 'note',
  question: oddWords[place % oddWords.length] ?? '',
  answer: `${odd.long}. ${odd.arabic}`,
  title: oddWords[(place + 2) % oddWords.length] ?? '',
  url: place % 2 === 0 ? odd.address : '',
  author: place % 3 === 0 ? odd.emoji : '',
  mediaTime: place % 4 === 3 ? 3_725 : undefined,
  tags: ['music', 'spring', odd.unbroken.slice(0, 40)].slice(0, 1 + (place % 3)),
  createdAt: wallTime - place * 86_400_000,
  pinned: place === 0,
  score: { words: 2.4, tags: 1.1, meaning: 0.6, all: 4.1 - place / 10 },
})

export const kept: KeptState = {
  sought: 'music',
  rows: Array.from({ length: 8 }, (_, place) => keptRow(place)),
  found: 212,
  opened: 'kept-1',
  count: 2_400,
  bytes: 61_000_000,
  mostBytes: 100_000_000,
  tags: ['music', 'spring', 'hall', 'tickets'].map((name, place) => ({
    name,
    count: 90 - place * 20,
    weight: 0.4 + place / 5,
  })),
  related: [{ name: 'piano', npmi: 0.6 }],
}

export const recalled: RecalledState = {
  question: 'Which concerts did I look at?',
  about: 'music',
  tags: [{ tag: 'music', weight: 0.4, read: 12, count: 90 }],
  state: 'streaming',
  done: 2,
  of: 5,
  text: 'You looked at three concerts [1].',
  by: 'llama3.2:3b',
  citations: answer.citations.slice(0, 1),
  error: undefined,
  latest: true,
}

export const keptFile: KeptFilePreview = {
  name: `${odd.unbroken}.json`,
  entries: 120,
  fresh: 90,
  here: 2_400,
  missing: 3,
  bytes: 1_300_000,
  refused: [
    { at: 4, why: 'unreadable' },
    { at: 9, why: 'twice' },
  ],
  refusedCount: 2,
  examples: oddWords.slice(0, 3),
}

/** Comments of a page, one of which is being answered. */
export const comments: ItemsState = {
  kind: 'comments',
  tabId: 4,
  tabTitle: odd.long,
  rows: Array.from({ length: 14 }, (_, place) => ({
    number: place + 1,
    text: oddWords[place % oddWords.length] ?? '',
    author: place % 2 === 0 ? odd.hebrew : 'Anna',
    time: '2 days ago',
    label: place < 5 ? 'question' : undefined,
    done: place === 1,
  })),
  labels: ['question', 'praise', odd.unbroken.slice(0, 60)],
  sorted: 5,
  told: say('stopped'),
  draft: {
    number: 1,
    text: 'Thank you. Doors open at seven, and there are seats for wheelchairs.',
    writing: false,
    placed: false,
  },
}
