import { type AnswerState, isOver } from '../answers/answer-state.ts'
import { type AnswerSentence, createAnswerSentences } from '../answers/spoken-answer.ts'
import type { AnswerSaid, AnswerSpeech } from '../commands/answer-speech-context.ts'
import type { ReadMove } from '../commands/finding-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { Said } from '../ports/speech.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import { changedSpeed, speechFor } from './reading-voice.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly store: PanelStore
  readonly clock: Pick<Clock, 'now'>
  readonly change: SettingsService['change']
  /** The user's language, in which answers come. */
  readonly language: () => Language
  /** Language that Clavier itself speaks in. */
  readonly voiceLanguage: () => Language
  readonly announcer: Pick<Announcer, 'speak' | 'hush' | 'hushes' | 'remember'>
  readonly onBug: (error: unknown) => void
}

/** An answer while it comes in, on its way to the voice. */
export interface SpokenAnswer {
  /** How it is now: what is whole of it is read, unless the settings say otherwise. */
  follow(answer: AnswerState): void
  /** Nothing more comes of it, and this is told of it. What the outcome is to say itself: nothing where it is read. */
  ended(answer: AnswerState, told: Text): string | Text
}

export interface AnswerSpeaking extends AnswerSpeech {
  /** Reads this answer from now on, in place of the one before it. */
  begin(id: string): SpokenAnswer
  /** Says this behind the answer that comes in. */
  behind(told: Text): void
}

interface Sentence extends AnswerSentence {
  readonly language: string
}

/** What there is to read of one answer, and how far it was read. */
interface Script {
  /** Of its row in the panel. */
  readonly id: string
  sentences: readonly Sentence[]
  /** Place of the sentence that is read next. */
  at: number
  complete: boolean
  /** It was begun to be read by itself, and is not begun so again. */
  begun: boolean
  /** Ends the wait for more. */
  wake: () => void
  /** What there is to say behind it. */
  behind: readonly Text[]
}

const fresh: Omit<Script, 'id'> = {
  sentences: [],
  at: 0,
  complete: false,
  begun: false,
  wake: () => {},
  behind: [],
}

interface Reading {
  readonly at: number
  over: boolean
  /** The sentence is to be spoken anew, at another speed. */
  again: boolean
}

/** Sentences that are kept of one answer: more than a model writes, and a bound to what a hostile one costs. */
const mostSentences = 5_000

/**
 * Reads answers aloud, sentence by sentence, while they come in. A sentence that is cut is the one that reading goes
 * on with.
 */
export function createAnswerSpeaking(parts: Parts): AnswerSpeaking {
  const { store, clock, announcer } = parts
  let script: Script | undefined
  let reading: Reading | undefined
  /** What is shown of the reading here: anything else there is a page's. */
  let shown: unknown
  /** The answer was read last: a page that is read since takes that away. */
  let last = false
  let paused = false
  store.subscribe(({ reading: now }) => {
    if (now === undefined || now === shown) return
    last = false
    paused = false
    leave()
  })

  const speech: AnswerSpeaking = {
    begin(id) {
      stop()
      const mine: Script = { ...fresh, id }
      script = mine
      last = false
      paused = false
      return following(mine)
    },
    behind(told) {
      if (script !== undefined) script.behind = [...script.behind, told]
    },
    means(move) {
      if (script === undefined || !last) return false
      if (reading !== undefined || move === 'previous' || move === 'again') return true
      return script.at < script.sentences.length || !script.complete
    },
    move: (move, signal) => readMoved(wanted(), move, signal),
    async fromStart(signal) {
      const { answer } = store.getState()
      const words = answer?.text || answer?.passages.join('\n')
      if (answer === undefined || words === undefined || words === '') throw new ClavierError('no-answer')
      if (script?.id !== answer.id) script = whole(answer.id, words)
      script.at = 0
      return readMoved(script, 'on', signal)
    },
    pause() {
      const was = reading !== undefined
      stop()
      paused = was
      return was
    },
    paused: () => paused && last,
    since: () => reading?.at,
    async changeSpeed(by) {
      const before = store.getState().settings.readingSpeed
      const now = changedSpeed(before, by)
      if (now === before) return { before, now }
      await parts.change({ readingSpeed: now })
      if (reading !== undefined) {
        reading.again = true
        announcer.hush()
      }
      return { before, now }
    },
  }
  return speech

  function wanted(): Script {
    if (script === undefined) throw new ClavierError('no-answer')
    return script
  }

  function following(mine: Script): SpokenAnswer {
    const tag = speechTags[parts.language()]
    const sentences = createAnswerSentences(tag)
    let taken = ''
    const add = (more: readonly AnswerSentence[]) => {
      if (more.length === 0) return
      const words = more.map(sentence => ({ ...sentence, language: tag }))
      mine.sentences = [...mine.sentences, ...words].slice(0, mostSentences)
      begin(mine)
    }
    const take = (written: string) => {
      // Spaces at the end go with a mark behind them that leads nowhere.
      const text = withoutLastSpaces(written)
      // Text that stands is never taken back; what is other text all the same was read already.
      if (!text.startsWith(taken)) return
      const piece = text.slice(taken.length)
      taken = text
      add(sentences.take(piece))
    }
    const complete = () => {
      add(sentences.end())
      mine.complete = true
      mine.wake()
    }
    return {
      follow(answer) {
        // What retrieval found is read once it is told why it answers.
        if (answer.by?.kind !== 'retrieval') take(answer.text)
        if (answer.state !== 'stopped' && answer.state !== 'failed') return
        if (answer.state === 'stopped' && script === mine) stop()
        if (answer.state === 'stopped') mine.begun = true
        complete()
      },
      ended(answer, told) {
        if (!isOver(answer) || answer.state === 'stopped') return ''
        if (answer.by?.kind === 'retrieval') {
          addOwn(mine, told)
          take(answer.text)
        }
        add(sentences.end())
        const doubts = answer.by?.kind === 'model' && 'key' in told && told.key !== 'answer-done'
        for (const text of [...(doubts ? [told] : []), ...mine.behind]) addOwn(mine, text)
        complete()
        const { speakAnswers } = store.getState().settings
        if (!speakAnswers || mine.sentences.length === 0) return told
        announcer.remember(told, mine.sentences.map(wordsOf).join(' '))
        return ''
      },
    }
  }

  /** What Clavier itself has to say of an answer, read with it. */
  function addOwn(mine: Script, told: Text): void {
    const language = parts.voiceLanguage()
    const paragraph = (mine.sentences.at(-1)?.paragraph ?? -1) + 1
    const words = render(language, told)
    mine.sentences = [...mine.sentences, { words, paragraph, language: speechTags[language] }]
    begin(mine)
  }

  function whole(id: string, text: string): Script {
    const tag = speechTags[parts.language()]
    const sentences = createAnswerSentences(tag)
    const all = [...sentences.take(text), ...sentences.end()].slice(0, mostSentences)
    return {
      ...fresh,
      id,
      sentences: all.map(sentence => ({ ...sentence, language: tag })),
      complete: true,
      begun: true,
    }
  }

  /** Begins to read by itself with the first sentence that is whole, and tells who waits of more. */
  function begin(mine: Script): void {
    mine.wake()
    if (mine.begun || script !== mine) return
    mine.begun = true
    if (!mayRead()) return
    void read(mine, mayRead).catch(parts.onBug)
  }

  function mayRead(): boolean {
    const { speakAnswers, feedback, speakOutcomes } = store.getState().settings
    return speakAnswers && feedback && speakOutcomes
  }

  async function readMoved(mine: Script, move: ReadMove, signal: CancelSignal): Promise<AnswerSaid> {
    stop()
    mine.at = placeAfter(mine, move)
    const end = () => stop()
    signal.addEventListener('abort', end, { once: true })
    try {
      const came = await read(mine, () => true)
      if (came === 'silent') throw new ClavierError('voice-missing')
      if (came === 'blocked') throw new ClavierError('speech-blocked')
      return {
        text: say(came === 'cut' ? 'reading-stopped' : 'answer-said'),
        spoken: '',
        cut: came === 'cut',
      }
    } finally {
      signal.removeEventListener('abort', end)
    }
  }

  function placeAfter({ sentences, at }: Script, move: ReadMove): number {
    if (move === 'on') return at
    if (move === 'next') return Math.min(at + 1, sentences.length)
    if (move === 'previous') return Math.max(0, at - 1)
    const here = sentences[Math.min(at, sentences.length - 1)]?.paragraph
    return Math.max(
      0,
      sentences.findIndex(({ paragraph }) => paragraph === here),
    )
  }

  /** Reads on until there is nothing more, or something comes between. */
  async function read(mine: Script, wanted: () => boolean): Promise<Said> {
    const now: Reading = { at: clock.now(), over: false, again: false }
    script = mine
    reading = now
    last = true
    paused = false
    try {
      while (!now.over) {
        const sentence = mine.sentences[mine.at]
        if (sentence === undefined) {
          if (mine.complete) return 'said'
          if (!(await more(mine))) return 'cut'
          continue
        }
        if (!wanted()) return 'cut'
        show(mine, sentence)
        const said = await announcer.speak(wordsOf(sentence), speechFor(sentence.language, store.getState()))
        if (now.over) return 'cut'
        if (now.again) now.again = false
        else if (said === 'said') mine.at += 1
        else return said
      }
      return 'cut'
    } finally {
      if (reading === now) reading = undefined
      if (shown !== undefined && store.getState().reading === shown) store.setState({ reading: undefined })
    }
  }

  /** Waits until there is more to read. False where everything was silenced in the meantime. */
  async function more(mine: Script): Promise<boolean> {
    const before = announcer.hushes()
    await new Promise<void>(resolve => {
      mine.wake = resolve
    })
    return announcer.hushes() === before
  }

  function wordsOf({ words, code }: Sentence): string {
    return code === true ? render(parts.language(), say('answer-code')) : words
  }

  function show({ sentences, at }: Script, { words }: Sentence): void {
    const percent = Math.min(100, Math.round((100 * (at + 1)) / Math.max(1, sentences.length)))
    const line = { words: words.slice(0, 300), percent, speed: store.getState().settings.readingSpeed }
    shown = line
    store.setState({ reading: line })
  }

  function stop(): void {
    if (leave()) announcer.hush()
  }

  function leave(): boolean {
    if (reading === undefined) return false
    reading.over = true
    reading = undefined
    script?.wake()
    return true
  }
}

function withoutLastSpaces(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1
  return text.slice(0, end)
}
