import type { Choices } from '../commands/command-context.ts'
import type { Language } from '../language/language.ts'
import type { Clock } from '../ports/clock.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'

export interface ActingParts {
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly page: Page
  readonly choices: Choices
  readonly clock: Clock
  readonly language: () => Language
}

/** An element, and the tab that it is in. */
export interface Meant {
  readonly tab: Tab
  readonly ref: ElementRef
}
