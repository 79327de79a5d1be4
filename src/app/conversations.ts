import {
  type Conversation,
  conversationToKeep,
  mostReplaced,
  mostTurns,
  parseConversation,
  type Turn,
} from '../answers/conversation.ts'
import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { RowChange, Tables } from '../ports/tables.ts'
import type { Tab, TabChange, Tabs } from '../ports/tabs.ts'

interface Parts {
  readonly tables: () => Promise<Tables>
  readonly tabs: Pick<Tabs, 'get' | 'list'>
  readonly clock: Pick<Clock, 'wall'>
  readonly newId: () => string
  /** The browser was started since: tabs have other ids, and are known again by their addresses. */
  readonly freshBrowser: boolean
  /** What was asked cannot be kept: told once. */
  readonly onTrouble: (error: ClavierError) => void
  readonly onBug: (error: unknown) => void
}

/** Conversations that are kept, the newest; those put aside and those of closed tabs among them are fewer. */
const mostConversations = 100
const mostAside = 20
/** As many as the browser brings back of closed tabs. */
const mostClosed = 25
const rowsAtATime = 50

export type Conversations = ReturnType<typeof createConversations>

/** What was asked in each tab: held here, and kept for the next panel. A closed tab takes its own along, until it comes back. */
export function createConversations(parts: Parts) {
  const { tables, tabs, clock, newId } = parts
  const all = new Map<string, Conversation>()
  /** Ids of tabs that were closed, the last one last. */
  const closed: number[] = []
  /** Of private windows: never written down. */
  const unwritten = new Set<string>()
  const writes = new Map<string, Promise<void>>()
  const dirty = new Set<string>()
  let troubled = false

  const of = (tabId: number): Conversation | undefined =>
    [...all.values()].findLast(conversation => conversation.tabId === tabId && !conversation.aside)

  return {
    of,
    get: (id: string) => all.get(id),
    /** Reads what was kept, and finds the tabs that it belongs to. */
    async open(): Promise<void> {
      const read = await readAll()
      const open = new Map((await tabs.list()).map(tab => [tab.id, tab]))
      const taken = new Set<number>()
      const gone: RowChange[] = []
      for (const { key, conversation } of read) {
        const tab = parts.freshBrowser
          ? [...open.values()].find(({ id, url }) => url === conversation.url && !taken.has(id))
          : (open.get(conversation.tabId) ?? (await tabs.get(conversation.tabId)))
        if (tab === undefined || all.has(conversation.id)) {
          gone.push({ table: 'conversations', key })
          continue
        }
        if (!conversation.aside) taken.add(tab.id)
        all.set(conversation.id, { ...conversation, tabId: tab.id })
      }
      if (gone.length > 0) await (await tables()).write(gone)
    },
    /** Adds a turn to the tab's conversation, in place of another where one is named. */
    async add(tab: Tab, turn: Turn, instead?: string): Promise<Conversation> {
      const before = of(tab.id)
      const about = { tabId: tab.id, url: tab.url, title: tab.title, at: clock.wall() }
      const old = before?.turns.find(({ id }) => id === instead)
      const turns = (before?.turns ?? []).filter(({ id }) => id !== instead)
      const replaced = before?.replaced ?? []
      const now: Conversation = {
        version: 1,
        id: before?.id ?? newId(),
        aside: false,
        ...about,
        turns: [...turns, turn].slice(-mostTurns),
        replaced: (old === undefined ? replaced : [{ by: turn.id, turn: old }, ...replaced]).slice(
          0,
          mostReplaced,
        ),
      }
      if (tab.private === true) unwritten.add(now.id)
      put(now)
      prune()
      await write(now.id)
      return now
    },
    /** Changes a turn, wherever its conversation is by now; `keep` writes it down. */
    change(turn: Turn, keep: boolean): Conversation | undefined {
      const conversation = [...all.values()].find(({ turns }) => turns.some(({ id }) => id === turn.id))
      if (conversation === undefined) return undefined
      const turns = conversation.turns.map(other => (other.id === turn.id ? turn : other))
      const now = { ...conversation, turns, at: clock.wall() }
      // In its place: whose turn it is to be pruned does not change.
      all.set(now.id, now)
      if (keep) void write(now.id)
      return now
    },
    /** Puts back the turn that another one stands for; undefined where it is not there any more. */
    putBack(turnId: string): Conversation | undefined {
      const conversation = [...all.values()].find(({ replaced }) => replaced.some(({ by }) => by === turnId))
      const old = conversation?.replaced.find(({ by }) => by === turnId)
      if (conversation === undefined || old === undefined) return undefined
      const now = {
        ...conversation,
        turns: [...conversation.turns.filter(({ id }) => id !== turnId), old.turn].toSorted(
          (a, b) => a.askedAt - b.askedAt,
        ),
        replaced: conversation.replaced.filter(({ by }) => by !== turnId),
      }
      all.set(now.id, now)
      void write(now.id)
      return now
    },
    /** Puts the tab's conversation aside; undefined where it has none. */
    putAside(tabId: number): Conversation | undefined {
      const conversation = of(tabId)
      if (conversation === undefined) return undefined
      put({ ...conversation, aside: true })
      prune()
      void write(conversation.id)
      return conversation
    },
    /** Takes one up again that was put aside, in place of what the tab has now. Undefined where it is gone. */
    takeUp(id: string): Conversation | undefined {
      const conversation = all.get(id)
      if (conversation === undefined) return undefined
      const instead = of(conversation.tabId)
      if (instead !== undefined && instead.id !== id) {
        put({ ...instead, aside: true })
        void write(instead.id)
      }
      const now = { ...conversation, aside: false }
      put(now)
      void write(id)
      return now
    },
    onTab(change: TabChange): void {
      if (change.kind === 'closed') {
        closed.push(change.tabId)
        prune()
      }
      if (change.kind === 'replaced') move(change.tabId, change.tab.id)
    },
    move,
  }

  /** A tab came back under another id. */
  function move(from: number, to: number): void {
    for (const conversation of all.values()) {
      if (conversation.tabId !== from) continue
      all.set(conversation.id, { ...conversation, tabId: to })
      void write(conversation.id)
    }
    const at = closed.indexOf(from)
    if (at >= 0) closed.splice(at, 1)
  }

  /** The one changed last comes last. */
  function put(conversation: Conversation): void {
    all.delete(conversation.id)
    all.set(conversation.id, conversation)
  }

  function prune(): void {
    const tooLong = closed.slice(0, -mostClosed)
    const aside = [...all.values()].filter(conversation => conversation.aside).slice(0, -mostAside)
    const old = [...all.values()].slice(0, -mostConversations)
    const gone = new Set([
      ...[...all.values()].filter(({ tabId }) => tooLong.includes(tabId)),
      ...aside,
      ...old,
    ])
    closed.splice(0, tooLong.length)
    for (const { id } of gone) {
      all.delete(id)
      void write(id)
    }
  }

  async function readAll() {
    const found: { readonly key: string; readonly conversation: Conversation }[] = []
    let after: string | undefined
    for (;;) {
      const rows = await (await tables()).rows('conversations', after, rowsAtATime)
      for (const { key, value } of rows) {
        const conversation = parseConversation(value)
        // What this version cannot read stays as it is.
        if (conversation !== undefined && conversation.id === key) found.push({ key, conversation })
      }
      after = rows.at(-1)?.key
      if (rows.length < rowsAtATime || found.length >= mostConversations * 2) break
    }
    return found.toSorted((a, b) => a.conversation.at - b.conversation.at)
  }

  /** Writes what is newest of it when the write before is over. Resolves when it is written, or cannot be. */
  function write(id: string): Promise<void> {
    dirty.add(id)
    const before = writes.get(id) ?? Promise.resolve()
    const now = before.then(async () => {
      if (!dirty.delete(id) || unwritten.has(id)) return
      const conversation = all.get(id)
      try {
        const row = { table: 'conversations', key: id } as const
        await (await tables()).write([
          conversation === undefined ? row : { ...row, value: conversationToKeep(conversation) },
        ])
      } catch (error) {
        if (!(error instanceof ClavierError)) parts.onBug(error)
        // It goes on without being kept; once is enough to know it.
        else if (!troubled) parts.onTrouble(error)
        troubled = true
      }
    })
    writes.set(id, now)
    void now.then(() => {
      if (writes.get(id) === now) writes.delete(id)
    })
    return now
  }
}
