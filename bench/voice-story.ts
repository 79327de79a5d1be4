import type { BrowserState } from '../test/e2e/browser-state.ts'

/** Something said to the browser, and how it shows that it was done. */
export interface SpokenStep {
  readonly say: string
  /** The command's template where it has a slot. */
  readonly template?: string
  readonly done: (now: BrowserState, before: BrowserState) => boolean
}

const front = (state: BrowserState) => state.tabs.findIndex(tab => tab.active)
const frontTab = (state: BrowserState) => state.tabs[front(state)]
const near = (a: number, b: number) => Math.abs(a - b) < 0.01

/** Begins on the article, the only tab, at its top; each step begins where the last one ended. */
export const voiceStory: readonly SpokenStep[] = [
  { say: 'scroll down', done: (now, before) => now.scrolled > before.scrolled },
  { say: 'page down', done: (now, before) => now.scrolled > before.scrolled },
  { say: 'bottom of page', done: now => now.below < 3 },
  { say: 'scroll up', done: (now, before) => now.scrolled < before.scrolled },
  {
    say: 'scroll to fifty percent',
    template: 'scroll to {number} percent',
    done: now => Math.abs(now.scrolled - now.below) < 10,
  },
  { say: 'top of page', done: now => now.scrolled === 0 },
  { say: 'zoom in', done: (now, before) => now.zoom > before.zoom },
  { say: 'reset zoom', done: now => near(now.zoom, 1) },
  { say: 'zoom to eighty percent', template: 'zoom to {number} percent', done: now => near(now.zoom, 0.8) },
  { say: 'zoom out', done: now => now.zoom < 0.79 },
  { say: 'undo', done: now => near(now.zoom, 0.8) },
  { say: 'duplicate tab', done: now => now.tabs.length === 2 },
  { say: 'previous tab', done: now => front(now) === 0 },
  { say: 'pin tab', done: now => frontTab(now)?.pinned === true },
  { say: 'unpin tab', done: now => frontTab(now)?.pinned === false },
  { say: 'mute this tab', done: now => frontTab(now)?.muted === true },
  { say: 'unmute this tab', done: now => frontTab(now)?.muted === false },
  { say: 'last tab', done: now => front(now) === 1 },
  { say: 'new tab', done: now => now.tabs.length === 3 },
  { say: 'close tab', done: now => now.tabs.length === 2 },
  { say: 'reopen tab', done: now => now.tabs.length === 3 },
  { say: 'first tab', done: now => front(now) === 0 },
  { say: 'move tab right', done: now => front(now) === 1 },
  { say: 'move tab left', done: now => front(now) === 0 },
  { say: 'next tab', done: now => front(now) === 1 },
  { say: 'go to tab one', template: 'go to tab {number}', done: now => front(now) === 0 },
  { say: 'next link', done: (now, before) => now.focus !== before.focus && now.focus.startsWith('a ') },
  { say: 'show hints', done: now => now.hints },
  { say: 'hide hints', done: now => !now.hints },
  { say: 'reload page', done: (now, before) => now.loaded > before.loaded },
  { say: 'show hints', done: now => now.hints },
  {
    say: 'click one',
    template: 'click {number}',
    done: now => frontTab(now)?.url.endsWith('/buttons.html') === true && now.loaded > 0,
  },
  { say: 'go back', done: now => frontTab(now)?.url.endsWith('/article.html') === true },
  { say: 'go forward', done: now => frontTab(now)?.url.endsWith('/buttons.html') === true },
  { say: 'next button', done: now => now.focus.startsWith('button ') },
  { say: 'bookmark this page', done: (now, before) => now.bookmarks === before.bookmarks + 1 },
  { say: 'undo', done: (now, before) => now.bookmarks === before.bookmarks - 1 },
  { say: 'stop feedback', done: now => now.settings.feedback === false },
  { say: 'start feedback', done: now => now.settings.feedback !== false },
  { say: 'list tabs', done: now => now.offered !== '' },
  { say: 'settings', done: now => now.view === 'Settings' },
  { say: 'microphone off', done: now => !now.listening },
]
