import type { TabChange } from '../ports/tabs.ts'

/** What a command opens in a page that lasts there. */
export type Lasting = 'hints' | 'found' | 'media'

/** Commands that open what lasts in a page, and those that end it. */
const begins: Readonly<Record<string, Lasting>> = {
  hints: 'hints',
  'more-hints': 'hints',
  find: 'found',
  'find-again': 'found',
  'next-match': 'found',
  listen: 'media',
  'play-media': 'media',
  'resume-media': 'media',
}
const ends: Readonly<Record<string, readonly Lasting[]>> = {
  'hide-hints': ['hints'],
  'clear-find': ['found'],
  'pause-everything': ['media'],
  escape: ['hints', 'found'],
}

export type SayableMemory = ReturnType<typeof createSayableMemory>

/** Keeps what has been done, for who asks later what can be said: how often, and what of it lasts in a page. */
export function createSayableMemory() {
  const used = new Map<string, number>()
  const lasting = new Map<number | undefined, Set<Lasting>>()
  /** The tab in front; undefined until another comes to the front. */
  let front: number | undefined

  return {
    /** A command was done. */
    after(command: string): void {
      used.set(command, (used.get(command) ?? 0) + 1)
      const here = lasting.get(front) ?? new Set()
      lasting.set(front, here)
      const begun = begins[command]
      if (begun !== undefined) here.add(begun)
      for (const over of ends[command] ?? []) here.delete(over)
    },
    onTab(change: TabChange): void {
      if (change.kind === 'activated') front = change.tab.id
      else if (change.kind === 'closed') lasting.delete(change.tabId)
      else if (change.kind === 'updated' && change.tab.status === 'loading') {
        lasting.delete(change.tab.id)
        if (front === undefined && change.tab.active) lasting.delete(undefined)
      }
    },
    used: (command: string): number => used.get(command) ?? 0,
    /** It lasts in the page in front. */
    lasts: (what: Lasting): boolean => lasting.get(front)?.has(what) ?? false,
  }
}
