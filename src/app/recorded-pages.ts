import type { ElementRef } from '../ports/element-ref.ts'
import type { Page } from '../ports/page.ts'
import type { MediaItem } from '../ports/page-media.ts'
import type { PageWriting } from '../ports/page-writing.ts'

/** Who wants to know what is done to elements of pages. */
export interface WatchedActs {
  /**
   * Something is about to be done to an element; what is done waits for it, but not for long. `which` tells the
   * element, or that there is none, and is not always asked.
   */
  before(tabId: number, which: () => Promise<ElementRef | undefined>): Promise<void>
  /** The sounds and films of a tab, as they are now. */
  listed(tabId: number, items: readonly MediaItem[]): void
  /** One of them was started, stopped or moved, to that place in seconds. */
  moved(tabId: number, at: ElementRef, media: { readonly place: number; readonly paused?: boolean }): void
}

interface Parts {
  readonly page: Page
  readonly pageWriting: PageWriting
  /** Undefined while nothing is recorded: then everything goes straight through. */
  readonly watcher: () => WatchedActs | undefined
}

/** Roles of what does the same wherever in it it is clicked. Of all else the place counts: pictures, maps, sliders. */
const sameAllOver: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'radio',
  'searchbox',
  'switch',
  'tab',
  'textbox',
  'treeitem',
])

/** The pages as commands see them: while something is recorded, what is done to an element is told before it is done. */
export function recordedPages({ page, pageWriting, watcher }: Parts) {
  /** The same act, told of first. Its first two arguments are the tab and the element. */
  const told =
    <A extends readonly unknown[], R>(act: (tabId: number, ref: ElementRef, ...rest: A) => Promise<R>) =>
    async (tabId: number, ref: ElementRef, ...rest: A): Promise<R> => {
      await watcher()?.before(tabId, async () => ref)
      return act(tabId, ref, ...rest)
    }

  const recordedPage: Page = {
    ...page,
    act: told(page.act),
    actByHand: told(page.actByHand),
    setField: told(page.setField),
    chooseOption: told(page.chooseOption),
    stepField: told(page.stepField),
    pressPlay: told(page.pressPlay),
    async click(tabId, hint) {
      await watcher()?.before(tabId, () => page.hinted(tabId, hint))
      return page.click(tabId, hint)
    },
    async clickAt(tabId, at) {
      await watcher()?.before(tabId, async () => {
        const pointed = await page.pointedElement(tabId, at)
        return pointed !== undefined && sameAllOver.has(pointed.role) ? pointed.ref : undefined
      })
      return page.clickAt(tabId, at)
    },
    async media(tabId) {
      const seen = await page.media(tabId)
      watcher()?.listed(tabId, seen.items)
      return seen
    },
    async changeMedia(tabId, at, change) {
      const changed = await page.changeMedia(tabId, at, change)
      const { place, paused } = changed.after
      if (change.place !== undefined || change.paused !== undefined)
        watcher()?.moved(tabId, changed.at, { place, paused })
      return changed
    },
    async moveChapter(tabId, at, by) {
      const changed = await page.moveChapter(tabId, at, by)
      watcher()?.moved(tabId, changed.at, { place: changed.after.place, paused: changed.after.paused })
      return changed
    },
    async moveMedia(tabId, move) {
      const moved = await page.moveMedia(tabId, move)
      if (move.what === 'place') watcher()?.moved(tabId, moved.at, { place: moved.to })
      return moved
    },
  }
  const recordedWriting: PageWriting = {
    ...pageWriting,
    write: told(pageWriting.write),
    writeOn: told(pageWriting.writeOn),
    select: told(pageWriting.select),
    putBack: told(pageWriting.putBack),
    copy: told(pageWriting.copy),
    retrace: told(pageWriting.retrace),
    async press(tabId, key) {
      await watcher()?.before(tabId, () => page.focusedElement(tabId))
      return pageWriting.press(tabId, key)
    },
    async submit(tabId, ref) {
      await watcher()?.before(tabId, async () => ref ?? page.focusedElement(tabId))
      return pageWriting.submit(tabId, ref)
    },
  }
  return { page: recordedPage, pageWriting: recordedWriting }
}
