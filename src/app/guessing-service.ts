import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { GuessPage, GuessStep } from '../ports/guess-page.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { createGuessMode, type PlayedGame } from './guess-mode.ts'
import type { ModeParts } from './mode-parts.ts'
import type { KeyMode, Modes } from './modes-service.ts'
import { readGuess } from './read-guess.ts'

interface Parts {
  readonly store: PanelStore
  readonly tabs: Pick<Tabs, 'active' | 'watch'>
  readonly guessPage: GuessPage
  readonly language: () => Language
  readonly modes: () => Pick<Modes, 'leave'>
  /** As `Controls.setMode`. */
  readonly setMode: (mode: ModeName) => void
  readonly show: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/** The game that the keys are lent to: in which tab, and what it waits for. */
interface Lent {
  readonly tabId: number
  readonly step: GuessStep
  readonly stopWatching: () => void
}

export type Guessing = ReturnType<typeof createGuessing>

/** Lends the keys to the guess game on the practice page, for as long as it is played and in front. */
export function createGuessing(parts: Parts) {
  const { store, tabs, guessPage } = parts
  let lent: Lent | undefined

  const game: PlayedGame = {
    step: () => lent?.step ?? 'nothing',
    reads: words => readGuess(words, parts.language()),
    give(given) {
      const { tabId } = lent ?? {}
      if (tabId === undefined) return
      void guessPage
        .give(tabId, given)
        .then(there => {
          if (!there && lent?.tabId === tabId) parts.modes().leave()
        })
        .catch(parts.onBug)
    },
    left() {
      const { tabId } = lent ?? {}
      takeBack()
      // A page that is gone has nothing to be told.
      if (tabId !== undefined) void guessPage.give(tabId, { do: 'keys-off' }).catch(parts.onBug)
    },
  }

  return {
    /** Begins the mode of the keys while they are lent. */
    mode: (modeParts: ModeParts): KeyMode => createGuessMode(modeParts, game),
    /**
     * The game in a tab waits for something: `keys` where it is to be answered by keys too. Resolves with
     * whether it is.
     */
    async waits(tabId: number, step: GuessStep, keys: boolean): Promise<boolean> {
      if (!keys || step === 'nothing') {
        if (lent?.tabId !== tabId) return false
        takeBack()
        parts.modes().leave()
        return false
      }
      if (goesOn(tabId, step)) return true
      const front = await tabs.active().catch(() => undefined)
      if (front?.id !== tabId) return false
      // Lent meanwhile, by what it told before.
      if (goesOn(tabId, step)) return true
      // One in another tab has to hear that its keys are gone.
      if (lent !== undefined) parts.modes().leave()
      try {
        parts.setMode('guess')
      } catch (error) {
        if (error instanceof ClavierError) return false
        throw error
      }
      lent = { tabId, step, stopWatching: watchTab(tabId) }
      parts.show(say('guess-mode-on'))
      return true
    },
  }

  /** Whether the game in that tab has the keys already: they answer what it waits for now. */
  function goesOn(tabId: number, step: GuessStep): boolean {
    if (lent?.tabId !== tabId) return false
    lent = { ...lent, step }
    return true
  }

  function takeBack(): void {
    lent?.stopWatching()
    lent = undefined
  }

  /** Keys that go on answering a page that is out of sight would be lost to what is in front. */
  function watchTab(tabId: number): () => void {
    return tabs.watch(change => {
      const gone =
        change.kind === 'closed' || change.kind === 'replaced'
          ? change.tabId === tabId
          : change.kind === 'activated'
            ? change.tab.id !== tabId
            : change.kind === 'updated' && change.tab.id === tabId && change.tab.status === 'loading'
      if (gone && store.getState().mode?.name === 'guess') parts.modes().leave()
    })
  }
}
