import type { Command } from '../commands/define-command.ts'
import type { Late } from '../commands/late.ts'
import type { Dispatcher } from '../dispatch/dispatcher.ts'
import type { ErrorData } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import { createAmountMode } from './amount-mode.ts'
import type { AmountsService } from './amounts-service.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import type { ChoicesService } from './choices-service.ts'
import { createHandTuning } from './hand-tuning.ts'
import type { KeyInput } from './key-input.ts'
import { createLayoutMode } from './layout-mode.ts'
import type { Layouts } from './layouts-service.ts'
import { createLetterWords } from './letter-words.ts'
import { createLetters } from './letters-mode.ts'
import { type ModeParts, playedEscape } from './mode-parts.ts'
import type { KeyMode, Modes } from './modes-service.ts'
import { createMoveMode } from './move-mode.ts'
import { createNumbersMode } from './numbers-mode.ts'
import type { PhraseInput } from './phrase-input.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts extends Pick<AppParts, 'store' | 'clock' | 'tabs' | 'page' | 'pageWriting' | 'onBug'> {
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly settings: SettingsService
  readonly amounts: AmountsService
  readonly announcer: Pick<Announcer, 'tell' | 'echo'>
  /** Something was played that means nothing, or too much. */
  readonly refuse: (heard: string, error: ErrorData) => void
  readonly dispatch: Dispatcher['dispatch']
  readonly modes: () => Modes
  readonly keys: () => Pick<KeyInput, 'takeParameter'>
  readonly phrases: () => Pick<PhraseInput, 'typed' | 'understands'>
  readonly choices: () => Pick<ChoicesService, 'offer'>
  /** Begins the mode of the game that the keys are lent to, which brings it along. */
  readonly guess: (parts: ModeParts) => KeyMode
  /** Begins the mode in which keys are practised; likewise. */
  readonly practise: (parts: ModeParts) => KeyMode
  readonly layouts: () => Late<Layouts>
}

export type KeyModes = ReturnType<typeof createKeyModes>

/** All that keys can mean besides motifs. */
export function createKeyModes(parts: Parts) {
  const { store, clock, tabs, page, announcer, amounts, dispatch, refuse, onBug } = parts
  const modeParts: ModeParts = { store, clock, refuse, dispatch }
  const tuning = createHandTuning({
    store,
    clock,
    modes: parts.modes,
    settings: parts.settings,
    tell: announcer.tell,
    endAll: () => {
      void dispatch(playedEscape)
    },
  })
  const letters = createLetters({
    ...modeParts,
    language: parts.language,
    words: createLetterWords({ commands: parts.commands, store, language: parts.language, tabs, page }),
    takeParameter: () => parts.keys().takeParameter(),
    submit: text => parts.phrases().typed(text),
    understands: text => parts.phrases().understands(text),
    echo: announcer.echo,
    tell: announcer.tell,
    leave: () => parts.modes().leave(),
    pageWriting: parts.pageWriting,
    onBug,
    offerSend: (name, label) => {
      parts
        .choices()
        .offer(say('write-sent', { field: name }), [
          { label, detail: '', intent: { command: 'submit', slots: {} } },
        ])
    },
  })
  const starters: Readonly<Record<ModeName, () => KeyMode>> = {
    tune: tuning.starter,
    letters: () => letters.start(),
    scroll: () => createAmountMode({ ...modeParts, mode: 'scroll', amounts }),
    seek: () => createAmountMode({ ...modeParts, mode: 'seek', amounts }),
    zoom: () => createAmountMode({ ...modeParts, mode: 'zoom', amounts }),
    volume: () => createAmountMode({ ...modeParts, mode: 'volume', amounts }),
    move: () => createMoveMode({ ...modeParts, page, tabs, tell: announcer.tell, onBug }),
    numbers: () => createNumbersMode({ ...modeParts, watchTabs: tabs.watch }),
    guess: () => parts.guess(modeParts),
    practice: () => parts.practise(modeParts),
    layout: () =>
      createLayoutMode({
        ...modeParts,
        layouts: () => parts.layouts().loaded(),
        watchTabs: tabs.watch,
        end: () => parts.modes().leave(),
      }),
  }
  return { starters, letters, hands: tuning.hands }
}
