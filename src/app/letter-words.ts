import type { Command } from '../commands/define-command.ts'
import type { Language } from '../language/language.ts'
import type { WordSources } from '../music/letters/complete-word.ts'
import type { Page } from '../ports/page.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import type { PanelStore } from '../state/panel-state.ts'

interface Parts {
  readonly commands: readonly Command[]
  readonly store: PanelStore
  readonly language: () => Language
  readonly tabs: Tabs
  readonly page: Page
}

/** Lines of the Activity log whose words count as wanted again. */
const recentLines = 40

/** Where words to complete come from. What cannot be had now is left out: letters work without. */
export function createLetterWords(parts: Parts) {
  return {
    /** What is there at once: phrases, names, what was said and sought. */
    atHand: (): WordSources => sources([], [], []),
    /** With common words, the tabs and the page in front; resolves when they have answered. */
    async whole(): Promise<WordSources> {
      // Loaded when letters are first used: the panel opens faster without.
      const { commonWords } = await import('../language/common-words.ts')
      const tabs = await parts.tabs.list().catch(() => [])
      const page = await pageText().catch(() => [])
      return sources(tabs, page, commonWords[parts.language()])
    },
  }

  function sources(tabs: readonly Tab[], page: readonly string[], common: readonly string[]): WordSources {
    const { names, activity } = parts.store.getState()
    const phrases = parts.commands.flatMap(command => command.phrases[parts.language()].map(phraseInWords))
    const heard = activity.slice(-recentLines).map(({ heard: words }) => words)
    const titles = tabs.toSorted((a, b) => Number(b.active) - Number(a.active)).map(({ title }) => title)
    const spoken = names.map(({ spoken: name }) => name)
    return {
      phrases: phrases.map(phrase => phrase.replace(/ ?….*$/, '')),
      texts: [spoken, heard.toReversed(), phrases, titles, common, page],
    }
  }

  async function pageText(): Promise<readonly string[]> {
    const { text, selection } = await parts.page.text((await parts.tabs.active()).id)
    return [selection, text]
  }
}
