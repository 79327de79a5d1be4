import type { FeedbackControls } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, languageOf } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import type { Said, Voice } from '../ports/speech.ts'
import type { Settings } from '../settings/settings.ts'
import { plainText } from '../speech/plain-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'

interface Parts {
  readonly store: PanelStore
  readonly voice: Voice
  readonly announcer: Pick<Announcer, 'hush' | 'sayAgain' | 'speak' | 'tell'>
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
      return heard(text, await announcer.speak(render(language(), text)))
    },
    async sayAgain() {
      const { text, said } = await announcer.sayAgain()
      return heard(text, said)
    },
    hush: announcer.hush,
    voices() {
      const voices = voice.voices()
      if (voices.length === 0) throw new ClavierError('voice-missing')
      return [...voices.filter(fits), ...voices.filter(one => !fits(one))]
    },
    async useVoice(said) {
      const voices = controls.voices()
      const wanted = plainText(said)
      const meant =
        voices.find(({ id }) => id === said) ??
        voices.find(({ name }) => plainText(name) === wanted) ??
        voices.find(({ name }) => ` ${plainText(name)} `.includes(` ${wanted} `))
      if (meant === undefined) throw new ClavierError('voice-unknown', { heard: said })
      return { voice: meant.name, before: await change({ voice: meant.id }) }
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

  function heard(text: Text, said: Said) {
    if (said === 'silent') throw new ClavierError('voice-missing')
    if (said === 'blocked') throw new ClavierError('speech-blocked')
    return { text, cut: said === 'cut' }
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
