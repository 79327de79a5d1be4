import type { Hands } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Late } from '../commands/late.ts'
import type { Dispatcher, Outcome } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import { createAmounts } from './amounts-service.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import type { ChoicesService } from './choices-service.ts'
import type { Ears } from './ears.ts'
import type { Guessing } from './guessing-service.ts'
import { type KeyBinding, nameBindings } from './key-bindings.ts'
import { createKeyInput } from './key-input.ts'
import { createKeyboardsService } from './keyboards-service.ts'
import { late } from './late.ts'
import type { Layouts } from './layouts-service.ts'
import { createModes } from './modes-service.ts'
import type { NameServices } from './name-services.ts'
import type { PhraseInput } from './phrase-input.ts'
import { createPointing } from './pointing-service.ts'
import type { PracticeService } from './practice-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts
  extends Pick<
    AppParts,
    'actsOnDevices' | 'clock' | 'keyboards' | 'onBug' | 'pageWriting' | 'sound' | 'store'
  > {
  readonly tabs: Tabs
  readonly page: Page
  readonly commands: readonly Command[]
  /** The keys of the commands. */
  readonly commandKeys: readonly KeyBinding[]
  readonly language: () => Language
  readonly settings: SettingsService
  readonly announcer: Announcer
  readonly named: Pick<NameServices, 'names' | 'reader' | 'words'>
  readonly refuse: (heard: string, error: ErrorData) => void
  readonly dispatch: Dispatcher['dispatch']
  /** The same for who asks for a command: where keys wait for what they are to mean, it is that. */
  readonly door: (intent: Intent) => Promise<Outcome>
  readonly push: Ears['pushKeys']
  readonly phrases: () => Pick<PhraseInput, 'typed' | 'understands'>
  readonly choices: () => Pick<ChoicesService, 'offer'>
  readonly guessing: () => Late<Guessing>
  readonly practice: () => Late<PracticeService>
  readonly layouts: () => Late<Layouts>
  /** A key was released: how it had been played. */
  readonly onNote: (key: number, velocity: number, duration: number) => void
}

export type KeyServices = ReturnType<typeof createKeyServices>

/** All that keys do: what they mean by themselves, in modes and with words, and the keyboards they are on. */
export function createKeyServices(parts: Parts) {
  const { store, clock, sound, tabs, page, commands, language, settings, announcer, refuse, onBug } = parts
  const { dispatch, door } = parts
  const { names, reader, words } = parts.named
  const amounts = createAmounts({ tabs, page })
  /** What keys can mean besides motifs; there once the app has started. */
  const keyModes = late(async () => {
    const { createKeyModes } = await import('./key-modes.ts')
    return createKeyModes({
      store,
      clock,
      tabs,
      page,
      pageWriting: parts.pageWriting,
      commands,
      language,
      settings,
      amounts,
      announcer,
      refuse,
      dispatch,
      modes: () => modes,
      keys: () => keys,
      phrases: parts.phrases,
      choices: parts.choices,
      guess: modeParts => {
        const lent = parts.guessing().loaded()
        // The game lends the keys itself: nobody else begins its mode.
        if (lent === undefined) throw new Error('No game is played.')
        return lent.mode(modeParts)
      },
      practise: modeParts => {
        const practice = parts.practice().loaded()
        // Practice begins its mode itself.
        if (practice === undefined) throw new Error('Nothing is practised.')
        return practice.mode(modeParts)
      },
      layouts: parts.layouts,
      onBug,
    })
  })
  const modes = createModes({ store, load: keyModes, onChange: () => keys.forgetPlayed() })
  const pointing = createPointing({
    commands,
    reader,
    language,
    store,
    clock,
    dispatch: door,
    refuse,
    tell: announcer.tell,
    keys: () => keys,
  })
  const keys = createKeyInput({
    store,
    clock,
    sound,
    language,
    dispatch: door,
    modes,
    commands: parts.commandKeys,
    names: () => nameBindings(names.all()),
    words: words.bindings,
    refuse,
    tell: announcer.tell,
    // Whoever answers by voice would talk over the question, and not be heard.
    ask: text => (store.getState().listening ? announcer.show(text) : announcer.tell(text)),
    pointing,
    choosing: () => store.getState().choices !== undefined,
    push: parts.push,
    onStruck: () => void parts.layouts().loaded()?.cut(),
    onNote: parts.onNote,
  })
  const keyboards = createKeyboardsService({
    store,
    clock,
    port: parts.keyboards,
    keys,
    change: settings.change,
    tell: announcer.tell,
    warn: announcer.warn,
    escape: () => void dispatch({ command: 'escape', slots: {}, source: 'played', heard: 'C3+C5' }),
    acts: parts.actsOnDevices,
  })

  return {
    amounts: amounts.amounts,
    keyModes,
    modes,
    pointing,
    keys,
    keyboards,
    /** What commands may do with hands. */
    hands: {
      tune: async signal => (await keyModes()).hands.tune(signal),
      restore: async before => (await keyModes()).hands.restore(before),
    } satisfies Hands,
  }
}
