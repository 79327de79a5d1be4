import type { Outcome } from '../dispatch/dispatcher.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, type Text } from '../language/text.ts'
import type { Motif } from '../music/motif.ts'
import type { EarconName, Sound } from '../ports/sound.ts'
import type { Voice } from '../ports/speech.ts'
import { earcon } from '../sound/earcons.ts'
import { readBack } from '../sound/read-back.ts'
import { noteActivity, type PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly store: PanelStore
  readonly sound: Sound
  readonly voice: Voice
  readonly language: () => Language
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

export type Announcer = ReturnType<typeof createAnnouncer>

/** Makes every outcome seen, heard and spoken. */
export function createAnnouncer({ store, sound, voice, language, onSpeaking }: Parts) {
  let speaking = 0
  /** The newest run whose outcome has been told. */
  let newest = 0

  return {
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
      void sounds(outcome)
    },
    /** Something to know that is no outcome of a command: shown and spoken. */
    tell(text: Text, sounding?: EarconName): void {
      store.setState({ outcome: { text, status: 'note' } })
      if (sounding !== undefined && feedback()) void sounded(() => sound.play(earcon(sounding, true)))
      void speak(render(language(), text))
    },
    /** Says a few words at once, in place of those before; shown elsewhere. */
    echo(words: string): void {
      void speak(words)
    },
    /** Plays keys back as they were given. */
    playBack(motif: Motif): void {
      if (feedback()) void sounded(() => sound.play(readBack(motif)))
    },
    /** Silences speech and sound. Tells whether it was speaking. */
    hush(): boolean {
      const spoke = speaking > 0
      voice.hush()
      sound.silence()
      return spoke
    },
  }

  async function sounds({ earcon: name, readBack: motif, spoken, text }: Outcome): Promise<void> {
    if (!feedback()) return
    const words = spoken ?? render(language(), text)
    if (motif === undefined) void sounded(() => sound.play(earcon(name, words !== '')))
    // Words about keys whose sound was cut, by something newer or by escape, are not wanted any more.
    else if (!(await sounded(() => sound.play(readBack(motif))))) return
    await speak(words)
  }

  async function speak(words: string): Promise<void> {
    if (!feedback() || words === '') return
    speaking += 1
    onSpeaking(true, words)
    try {
      await voice.say(words, speechTags[language()])
    } finally {
      speaking -= 1
      if (speaking === 0) onSpeaking(false)
    }
  }

  function feedback(): boolean {
    return store.getState().settings.feedback
  }
}

/** Feedback never fails a command: what cannot be heard is still shown. False when it was cut. */
async function sounded(play: () => Promise<boolean>): Promise<boolean> {
  return play().catch(() => true)
}
