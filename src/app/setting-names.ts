import type { Choices } from '../commands/command-context.ts'
import type { Language } from '../language/language.ts'
import type { Stop } from '../ports/clock.ts'
import type { PhraseCandidate } from '../speech/match-phrase.ts'
import { type PanelState, watchState } from '../state/panel-state.ts'
import type { AppParts } from './app-parts.ts'
import { late } from './late.ts'
import type { ProvidersService } from './providers-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts extends Pick<AppParts, 'store' | 'settingWords' | 'clock'> {
  readonly settings: Pick<SettingsService, 'change'>
  readonly language: () => Language
  readonly choices: () => Pick<Choices, 'offer'>
  readonly fitWakeWord: (said: string) => string
  readonly providers: () => Promise<Pick<ProvidersService, 'choose'>>
}

/** What settings are called, loaded when words may mean one. */
export function createSettingNames(parts: Parts) {
  const both = late(async () => {
    const [{ createSettingsByWords }, { settledPhrase }, inWords] = await Promise.all([
      import('./settings-by-words.ts'),
      import('./settled-phrase.ts'),
      parts.settingWords(),
    ])
    const service = createSettingsByWords({
      store: parts.store,
      change: parts.settings.change,
      language: parts.language,
      inWords,
      choices: { offer: (...rows) => parts.choices().offer(...rows) },
      fitWakeWord: parts.fitWakeWord,
      chooseProvider: async choice => (await parts.providers()).choose(choice),
    })
    return { service, settledPhrase }
  })
  return {
    settingsByWords: Object.assign(async () => (await both()).service, {
      loaded: () => both.loaded()?.service,
    }),
    /**
     * Loads the names when all else is there and words are to be expected, so that the first phrase that may mean
     * one need not wait: who plays, and neither speaks nor types, never needs them. Returns the way to stop.
     */
    prepare(): Stop {
      let stop = () => {}
      const wait = parts.clock.after(namesAfter, () => {
        stop = watchState(parts.store, mayGiveWords, may => {
          if (may) void both().catch(() => undefined)
        })
      })
      return () => {
        wait()
        stop()
      }
    },
    /**
     * Resolves once words that came to these commands can be read with the names, or with none where they do not
     * load; undefined where nothing has to be waited for.
     */
    awaited(commands: readonly string[]): Promise<void> | undefined {
      if (both.loaded() !== undefined || !commands.some(command => mayMeanSetting.test(command)))
        return undefined
      return both().then(
        () => undefined,
        () => undefined,
      )
    },
    /** Without the names the words stand as they are; the command says then that no setting is called so. */
    settled(candidate: PhraseCandidate): readonly PhraseCandidate[] {
      if (typeof candidate.slots.words !== 'string' || !mayMeanSetting.test(candidate.command))
        return [candidate]
      const there = both.loaded()
      return there === undefined
        ? [candidate]
        : there.settledPhrase(candidate, there.service, parts.store.getState().view === 'settings')
    },
  }
}

/** When they are loaded at the earliest, in ms after the start. */
const namesAfter = 2000

const mayGiveWords = ({ listening, draft }: PanelState) => listening || draft !== ''

/** Commands of settings by their names, and the one that sets fields of pages. */
const mayMeanSetting = /-setting|^set-field$/
