import type { Command } from '../commands/define-command.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import { notesAsLetters } from '../music/notes-in-words.ts'
import type { EarconName, Score, Sound } from '../ports/sound.ts'
import type { Said, Voice } from '../ports/speech.ts'
import { earcon } from '../sound/earcons.ts'
import { readBack } from '../sound/read-back.ts'
import { noteActivity, type PanelStore, type Silence } from '../state/panel-state.ts'
import { createQuotedPhrases } from './quoted-phrases.ts'
import { withShortParts } from './short-parts.ts'

interface Parts {
  readonly store: PanelStore
  readonly sound: Sound
  readonly voice: Voice
  readonly commands: readonly Command[]
  /** Language that is spoken. */
  readonly language: () => Language
  /** Language of the phrases, which are quoted as they have to be said. */
  readonly phraseLanguage: () => Language
  /** Told while Clavier itself speaks, and what it says, so that it does not hear itself. */
  readonly onSpeaking: (speaking: boolean, words?: string) => void
}

/** What was heard and what it meant, for the log. */
export interface Heard {
  /** Unique in this panel; outcomes with the same id replace the line. */
  readonly id: number
  readonly heard: string
  readonly command: string | undefined
}

/** How words are spoken that are not Clavier's own; what is left out is as for its own. */
export interface Speaking {
  /** BCP 47 tag. */
  readonly language?: string
  /** Id of the voice; empty is one that fits the language. */
  readonly voice?: string
  /** 1 is the voice's usual speed. */
  readonly rate?: number
  /** They go on, as a page that is read does: they wait for a warning rather than cut it. */
  readonly waits?: boolean
}

interface Warning {
  readonly words: string
  /** Only what could be done next: a newer one takes its place. */
  readonly suggests: boolean
  /** It was spoken, cut or dropped. */
  readonly tried: () => void
}

/** Warnings that wait to be spoken, at most: of more, the newest matter. */
const mostWarnings = 8

export type Announcer = ReturnType<typeof createAnnouncer>

/** Makes every outcome seen, heard and spoken. */
export function createAnnouncer(parts: Parts) {
  const { store, sound, voice, language, onSpeaking } = parts
  let speaking = 0
  /** The newest run whose outcome has been told. */
  let newest = 0
  /** What was spoken last, or would have been if outcomes were spoken. */
  let lastTold: { readonly text: Text; readonly words: string } | undefined
  /** Warnings that nobody has heard to their end, the oldest first. */
  let warnings: readonly Warning[] = []
  /** The warning that is spoken now. */
  let warning: Promise<unknown> | undefined
  /** Rises with everything else that is spoken, and with every hush: what waited for its turn is cut. */
  let turn = 0
  let hushes = 0
  /** Until the outcome that was told last has been heard. */
  let telling: Promise<unknown> = Promise.resolve()
  let suggested: Text | undefined
  const quoted = createQuotedPhrases(parts.commands)

  const announcer = {
    /** A line for what begins now. */
    began({ id, heard, command }: Heard): void {
      noteActivity(store, { id, heard, command, status: 'waiting', outcome: undefined })
    },
    ended({ id, heard, command }: Heard, outcome: Outcome): void {
      const { status, text } = outcome
      noteActivity(store, { id, heard, command, status, outcome: text })
      // What was cut by something newer must not talk over it.
      if (outcome.cut && id < newest) return
      newest = Math.max(newest, id)
      store.setState({ outcome: { text, status } })
      // Whoever ended it knows, and wants to hear what came after it.
      if (outcome.cut && outcome.spoken === '') return
      telling = sounds(outcome)
    },
    /**
     * Something to know that is no outcome of a command: shown and spoken. Before it sound the keys that
     * it is about, or behind it an earcon.
     */
    tell(text: Text, sounding?: EarconName | Motif): void {
      store.setState({ outcome: { text, status: 'note' } })
      if (typeof sounding !== 'string') void told(text, sounding)
      else {
        if (feedback() && settings().soundOutcomes)
          void sounded(earcon(sounding, heardBehind(wordsOf(text, undefined))))
        void told(text, undefined)
      }
    },
    /**
     * Something that must not be lost, such as a device that fails, or words that are going to leave the machine:
     * spoken once what is spoken now is over, and again if it was cut by something newer. Resolves once it was
     * spoken or cut, or where it is not going to be.
     */
    warn(text: Text): Promise<void> {
      store.setState({ outcome: { text, status: 'note' } })
      return warnAloud(text)
    },
    /**
     * What could be done next, which is shown elsewhere: spoken behind the outcome that is told now, and behind
     * what has cut it; a newer one takes its place. Undefined: there is nothing to do any more.
     */
    suggest(text: Text | undefined): void {
      suggested = text
      drop(warnings.filter(({ suggests }) => suggests))
      if (text === undefined) return
      void telling.then(() => {
        if (suggested === text) void warnAloud(text, true)
      })
    },
    /** Shown, and not spoken: for who is speaking at this moment. */
    show(text: Text): void {
      store.setState({ outcome: { text, status: 'note' } })
    },
    /** Says what was told last once more, whatever the settings say of feedback. */
    async sayAgain(): Promise<{ readonly text: Text; readonly said: Said }> {
      if (lastTold === undefined) throw new ClavierError('nothing-told')
      const { text, words } = lastTold
      return { text, said: await speak(words) }
    },
    /** Says a few words at once, in place of those before; shown elsewhere. */
    echo(words: string): void {
      void spokenAloud(aloud(words))
    },
    /** An earcon alone, for what is shown elsewhere. */
    sound(name: EarconName): void {
      if (feedback() && settings().soundOutcomes) void sounded(earcon(name, heardBehind('')))
    },
    /** Plays keys back as they were given. */
    playBack(motif: Motif): void {
      if (feedback()) void playedBack(motif)
    },
    /** Says the words whatever the settings say of feedback. Resolves with what came of it. */
    speak,
    /** Looks whether sound waits for a user gesture, and tells so at once if it does. */
    async lookForSound(): Promise<void> {
      if (!feedback() || !(await sound.blocked())) return
      silenced('sound-blocked')
      announcer.tell(sayError({ code: 'sound-blocked', detail: {} }))
    },
    /** The user touched the panel: what waited for that may be heard from now on. */
    async touched(): Promise<void> {
      if (store.getState().silences.length === 0) return
      const blocked = await sound.blocked()
      // Whether speech may begin is known only when something is said again.
      store.setState(({ silences }) => ({
        silences: [
          ...silences.filter(code => code === 'sound-failed'),
          ...(blocked ? (['sound-blocked'] as const) : []),
        ],
      }))
    },
    /** How often all was silenced: who waits for more to say looks whether it is still wanted. */
    hushes: () => hushes,
    /** What was told last, said by somebody else, so that it can be said again. */
    remember,
    /** Whether anything is spoken now: what sounds beside it stands back. */
    speaks: (): boolean => speaking > 0,
    /** Silences speech and sound. Tells whether it was speaking. */
    hush(): boolean {
      const spoke = speaking > 0 || warnings.length > 0
      // Whoever wants silence has seen them.
      drop(warnings)
      suggested = undefined
      turn += 1
      hushes += 1
      voice.hush()
      sound.silence()
      return spoke
    },
  }
  return announcer

  async function sounds({ earcon: name, readBack: motif, spoken, text }: Outcome): Promise<void> {
    remember(text, spoken ?? text)
    if (!feedback()) return
    const words = typeof spoken === 'string' ? aloud(spoken) : wordsOf(spoken ?? text, motif)
    if (motif === undefined) {
      if (settings().soundOutcomes) void sounded(earcon(name, heardBehind(words)))
    } else if (!(await playedBack(motif))) return
    await spokenAloud(words)
  }

  async function told(text: Text, motif: Motif | undefined): Promise<void> {
    remember(text)
    if (!feedback()) return
    if (motif !== undefined && !(await playedBack(motif))) return
    await spokenAloud(wordsOf(text, motif))
  }

  /** Whether speech will be heard with what sounds now: it has to be softer then. */
  function heardBehind(words: string): boolean {
    return speaking > 0 || (words !== '' && voice.voices().length > 0)
  }

  /** What is spoken of a text, by the settings. */
  function wordsOf(text: Text, motif: Motif | undefined): string {
    const { speakOutcomes, speakReadBack } = settings()
    if (motif === undefined || (speakOutcomes && speakReadBack)) return aloud(spokenWords(text))
    if (speakOutcomes) return spokenWords(withoutNotes(text))
    return speakReadBack ? notesAsLetters(motif) : ''
  }

  function spokenWords(text: Text): string {
    const short = withShortParts(text)
    return quoted(render(language(), short), short, language(), parts.phraseLanguage())
  }

  /** What leaves nothing to be said, because it was heard another way, is not what was told last. */
  function remember(text: Text, spoken: string | Text = text): void {
    const words = typeof spoken === 'string' ? spoken : spokenWords(spoken)
    if (words !== '') lastTold = { text, words }
  }

  function aloud(words: string): string {
    return settings().speakOutcomes ? words : ''
  }

  /** The same sentence with a word in place of its notes. */
  function withoutNotes(text: Text): Text {
    if ('error' in text || !('notes' in text.params)) return text
    return { ...text, params: { ...text.params, notes: say('played-notes') } }
  }

  /** False when it was cut: words about keys whose sound was cut, by something newer or by escape, are not wanted. */
  async function playedBack(motif: Motif): Promise<boolean> {
    return !settings().playReadBack || (await sounded(readBack(motif)))
  }

  async function spokenAloud(words: string): Promise<void> {
    if (feedback() && words !== '') await speak(words)
  }

  function warnAloud(text: Text, suggests = false): Promise<void> {
    remember(text)
    const words = feedback() ? wordsOf(text, undefined) : ''
    if (words === '') return Promise.resolve()
    return new Promise(resolve => {
      drop(warnings.filter(other => other.words === words))
      warnings = [...warnings, { words, suggests, tried: resolve }]
      drop(warnings.slice(0, -mostWarnings))
      speakWarning()
    })
  }

  /** Says the first warning, unless something is spoken; after that the next. */
  function speakWarning(): void {
    const [first] = warnings
    if (first === undefined || speaking > 0) return
    warning = spoken(first.words, {}).then(said => {
      warning = undefined
      // What was cut is said behind what has cut it.
      if (said === 'cut') first.tried()
      else drop([first])
      speakWarning()
    })
  }

  function drop(some: readonly Warning[]): void {
    warnings = warnings.filter(other => !some.includes(other))
    for (const { tried } of some) tried()
  }

  async function speak(words: string | AsyncIterable<string>, how: Speaking = {}): Promise<Said> {
    const before = turn
    while (how.waits && warning !== undefined) await warning
    if (turn !== before) return 'cut'
    turn += 1
    return spoken(words, how)
  }

  async function spoken(words: string | AsyncIterable<string>, how: Speaking): Promise<Said> {
    speaking += 1
    onSpeaking(true, typeof words === 'string' ? words : undefined)
    try {
      const { speechRate, speechPitch } = settings()
      const said = await voice.say(words, {
        language: how.language ?? speechTags[language()],
        voice: how.voice ?? settings().voice,
        rate: how.rate ?? speechRate / 100,
        pitch: speechPitch / 100,
      })
      if (said === 'blocked') silenced('speech-blocked')
      if (said === 'said') audible('speech-blocked')
      return said
    } finally {
      speaking -= 1
      if (speaking === 0) {
        onSpeaking(false)
        // Behind what waits for the end of these words.
        if (warning === undefined) void Promise.resolve().then(speakWarning)
      }
    }
  }

  /** Feedback never fails a command: what cannot be heard is still shown. False when it was cut. */
  async function sounded(score: Score): Promise<boolean> {
    try {
      const whole = await sound.play(score)
      audible('sound-blocked')
      audible('sound-failed')
      return whole
    } catch (error) {
      if (!(error instanceof ClavierError)) return true
      if (error.code === 'sound-blocked') silenced('sound-blocked')
      // Told once, until there is sound again; the outcome that was to be heard stays in view.
      if (error.code === 'sound-failed' && silenced('sound-failed')) void warnAloud(sayError(error))
      return true
    }
  }

  /** Tells whether that is new. */
  function silenced(code: Silence): boolean {
    const { silences } = store.getState()
    if (silences.includes(code)) return false
    store.setState({ silences: [...silences, code] })
    return true
  }

  function audible(code: Silence): void {
    if (!store.getState().silences.includes(code)) return
    store.setState(({ silences }) => ({ silences: silences.filter(other => other !== code) }))
  }

  function settings() {
    return store.getState().settings
  }

  function feedback(): boolean {
    return settings().feedback
  }
}
