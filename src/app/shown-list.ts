import type { Acting } from '../commands/acting-context.ts'
import type { Choices } from '../commands/command-context.ts'
import type { Language } from '../language/language.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { Page } from '../ports/page.ts'
import type { PageItem, PageLists } from '../ports/page-lists.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { PromptsService } from './prompts-service.ts'

export interface ListsParts {
  readonly assistant: Assistant
  /** What models are asked with. */
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly page: Pick<Page, 'act'>
  readonly pageLists: () => Promise<PageLists>
  readonly acting: () => Promise<Acting>
  readonly choices: () => Choices
  readonly language: () => Language
  readonly newId: () => string
}

/** What is shown now, with what the panel does not need to see of it. */
export interface ShownList {
  readonly id: string
  readonly tab: Tab
  /** Which list of the page it is. */
  readonly place: number
  readonly items: readonly PageItem[]
}
