import type { FeedbackControls } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, languageOf } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Voice } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'

interface Parts {
  readonly store: PanelStore
  readonly voice: Voice
  readonly announcer: Pick<Announcer, 'speak' | 'tell'>
  /** Language that is spoken. */
  readonly language: () => Language
  readonly change: (patch: Partial<Settings>) => Promise<Partial<Settings>>
}

/** The voices of this machine, and which of them speaks. */
export function createFeedbackService({ store, voice, announcer, language, change }: Parts) {
  /** The chosen voice whose absence has been told. */
  let toldGone = ''

  const controls: FeedbackControls = {
    async tryVoice() {
      const name = current()?.name ?? ''
      const text: Text = say('voice-tried', { voice: name })
      const said = await announcer.speak(render(language(), text))
      if (said === 'silent') throw new ClavierError('voice-missing')
      if (said === 'blocked') throw new ClavierError('speech-blocked')
      return { text, cut: said === 'cut' }
    },
    async nextVoice() {
      const fitting = voice.voices().filter(fits)
      const next = fitting[(fitting.findIndex(({ id }) => id === current()?.id) + 1) % fitting.length]
      if (next === undefined || fitting.length < 2) throw new ClavierError('no-other-voice')
      return { voice: next.name, before: await change({ voice: next.id }) }
    },
  }

  return {
    controls,
    start(): void {
      voice.watchVoices(look)
      look()
    },
    /** The settings changed: another voice may be chosen. */
    configure: tellGone,
  }

  function look(): void {
    store.setState({ voices: voice.voices() })
    tellGone()
  }

  /** Where a machine has no voice at all, there is none to fall back to either, and nobody to say so. */
  function tellGone(): void {
    const { settings, voices } = store.getState()
    const gone = settings.voice !== '' && voices.length > 0 && !voices.some(({ id }) => id === settings.voice)
    if (gone && settings.voice !== toldGone) announcer.tell(say('voice-gone'))
    toldGone = gone ? settings.voice : ''
  }

  /** The voice that speaks now, as far as it is known: the chosen one, or one that fits. */
  function current() {
    const voices = voice.voices()
    return voices.find(({ id }) => id === store.getState().settings.voice) ?? voices.find(fits)
  }

  function fits({ language: tag }: { readonly language: string }): boolean {
    return languageOf(tag) === language() && tag.slice(0, 2).toLowerCase() === language()
  }
}
