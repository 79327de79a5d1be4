import type { Command } from '../commands/define-command.ts'
import type { Writing } from '../commands/writing-context.ts'
import type { Language } from '../language/language.ts'
import type { Page } from '../ports/page.ts'
import type { Field, PageWriting } from '../ports/page-writing.ts'
import type { Tabs } from '../ports/tabs.ts'

interface Parts {
  readonly tabs: Pick<Tabs, 'active'>
  readonly page: Page
  readonly pageWriting: PageWriting
  readonly commands: readonly Command[]
  readonly language: () => Language
  readonly beginLetters: (tabId: number, field: Field) => void
  readonly endLetters: () => void
}

/** Writing, loaded when it is first used: a panel opens faster without. */
export function createWritingDoor(parts: Parts): Writing {
  let loaded: Promise<Writing> | undefined
  const writing = (): Promise<Writing> => {
    loaded ??= import('./writing-service.ts').then(({ createWriting, createWritingAim }) =>
      createWriting({ ...parts, aim: createWritingAim(parts) }),
    )
    return loaded
  }
  return {
    type: async words => (await writing()).type(words),
    press: async words => (await writing()).press(words),
    submit: async () => (await writing()).submit(),
    begin: async () => (await writing()).begin(),
    selectWords: async words => (await writing()).selectWords(words),
    selectBetween: async between => (await writing()).selectBetween(between),
    selectUnit: async unit => (await writing()).selectUnit(unit),
    selectBack: async count => (await writing()).selectBack(count),
    unselect: async () => (await writing()).unselect(),
    remove: async () => (await writing()).remove(),
    removeWords: async words => (await writing()).removeWords(words),
    removeUnit: async unit => (await writing()).removeUnit(unit),
    removeBack: async (unit, count) => (await writing()).removeBack(unit, count),
    clear: async () => (await writing()).clear(),
    replace: async change => (await writing()).replace(change),
    addLines: async count => (await writing()).addLines(count),
    goTo: async place => (await writing()).goTo(place),
    goBy: async (way, unit, count) => (await writing()).goBy(way, unit, count),
    copy: async () => (await writing()).copy(),
    cut: async () => (await writing()).cut(),
    paste: async () => (await writing()).paste(),
    retrace: async way => (await writing()).retrace(way),
    takeBack: async change => (await writing()).takeBack(change),
  }
}
