import { ClavierError } from '../../../src/errors.ts'
import type { Glided, Page, PageLayout, ScrollBy } from '../../../src/ports/page.ts'
import type { Tab, TabChange, Tabs } from '../../../src/ports/tabs.ts'

/** A page of the fake web: as high as three screens, with things to click. */
export interface FakePage {
  readonly title: string
  readonly text?: string
  /** What can be clicked, by its name; `to` is where a link leads. */
  readonly links?: readonly { readonly name: string; readonly to?: string }[]
  /** Height in CSS pixels; the viewport has 800. */
  readonly height?: number
}

interface Entry {
  readonly url: string
  scroll: number
}

interface OpenTab {
  id: number
  readonly windowId: number
  history: Entry[]
  place: number
  hints: boolean
  zoom: number
  /** Speed at which it scrolls by itself, and where it began; undefined at rest. */
  glide: { speed: number; readonly from: number } | undefined
  openedBy: number | undefined
}

const viewport = { width: 1280, height: 800 }
const line = 40

function aimOf(by: ScrollBy, from: number, limit: number): number {
  if (by.unit === 'offset') return by.offset
  if (by.unit === 'edge') return by.edge === 'top' ? 0 : limit
  if (by.unit === 'percent') return (limit * by.percent) / 100
  return from + by.count * (by.unit === 'line' ? line : viewport.height - line)
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>

/**
 * A browser in memory behind the Tabs and Page ports: windows, tabs with histories, closed tabs that
 * come back under new ids, pages that scroll and have hints. Pages whose address begins with
 * `chrome:` cannot be reached. What is restored or opened comes to the front, as in Chrome.
 */
export function createFakeBrowser(web: Readonly<Record<string, FakePage>>) {
  const watchers = new Set<(change: TabChange) => void>()
  let open: OpenTab[] = []
  let closed: { readonly tab: OpenTab; readonly index: number }[] = []
  const inFront = new Map<number, number>()
  /** Window of the panel. */
  let panelWindow = 1
  let lastId = 0
  let glideWaiters: { readonly tab: OpenTab; readonly resolve: (glided: Glided) => void }[] = []
  /** Holds up the next call of that kind until it is let go. */
  let held: { readonly kind: string; readonly wait: Promise<void> } | undefined

  const entryOf = (tab: OpenTab): Entry => {
    const entry = tab.history[tab.place]
    if (entry === undefined) throw new Error('A tab without a page.')
    return entry
  }
  const pageOf = (tab: OpenTab): FakePage => web[entryOf(tab).url] ?? { title: entryOf(tab).url }
  const inWindow = (windowId: number) => open.filter(tab => tab.windowId === windowId)
  const described = (tab: OpenTab): Tab => ({
    id: tab.id,
    windowId: tab.windowId,
    index: inWindow(tab.windowId).indexOf(tab),
    title: pageOf(tab).title,
    url: entryOf(tab).url,
    active: inFront.get(tab.windowId) === tab.id,
    status: 'complete',
  })
  const found = (id: number): OpenTab => {
    const tab = open.find(other => other.id === id)
    if (tab === undefined) throw new ClavierError('tab-gone')
    return tab
  }
  const reached = (id: number): OpenTab => {
    const tab = found(id)
    if (entryOf(tab).url.startsWith('chrome:')) throw new ClavierError('page-unreachable')
    return tab
  }
  const tell = (change: TabChange): void => {
    for (const watcher of [...watchers]) watcher(change)
  }
  const bringForward = (tab: OpenTab): Tab => {
    inFront.set(tab.windowId, tab.id)
    tell({ kind: 'activated', tab: described(tab) })
    return described(tab)
  }
  const insert = (tab: OpenTab, index: number): Tab => {
    const before = inWindow(tab.windowId)[index]
    open.splice(before === undefined ? open.length : open.indexOf(before), 0, tab)
    inFront.set(tab.windowId, tab.id)
    tell({ kind: 'opened', tab: described(tab) })
    return bringForward(tab)
  }
  const remove = (tab: OpenTab): void => {
    const here = inWindow(tab.windowId)
    const index = here.indexOf(tab)
    closed.push({ tab, index })
    open = open.filter(other => other !== tab)
    tell({ kind: 'closed', tabId: tab.id })
    if (inFront.get(tab.windowId) !== tab.id) return
    const opener = open.find(other => other.id === tab.openedBy)
    const next = opener ?? here[index + 1] ?? here[index - 1]
    if (next !== undefined) bringForward(next)
  }
  const go = (tab: OpenTab, url: string): void => {
    tab.history = [...tab.history.slice(0, tab.place + 1), { url, scroll: 0 }]
    tab.place += 1
    tab.hints = false
    tell({ kind: 'updated', tab: { ...described(tab), status: 'loading' } })
    tell({ kind: 'updated', tab: described(tab) })
  }
  const limitOf = (tab: OpenTab) => Math.max(0, (pageOf(tab).height ?? 2400) - viewport.height)
  const glided = (tab: OpenTab): Glided => {
    const { scroll } = entryOf(tab)
    const limit = limitOf(tab)
    const atEnd = tab.glide !== undefined && (tab.glide.speed < 0 ? scroll <= 0 : scroll >= limit)
    const from = tab.glide?.from ?? scroll
    return { from, to: scroll, limit, scroller: 1, moving: tab.glide !== undefined, atEnd }
  }
  const endGlide = (tab: OpenTab): void => {
    const last = { ...glided(tab), moving: false }
    tab.glide = undefined
    for (const waiter of glideWaiters.filter(other => other.tab === tab)) waiter.resolve(last)
    glideWaiters = glideWaiters.filter(other => other.tab !== tab)
  }
  const held1 = async (kind: string): Promise<void> => {
    if (held?.kind === kind) await held.wait
  }

  const tabs: Tabs = {
    active: async () => {
      const tab = open.find(other => other.id === inFront.get(panelWindow))
      if (tab === undefined) throw new ClavierError('no-tab')
      return described(tab)
    },
    list: async () => {
      await held1('list')
      return [...open].sort((a, b) => a.windowId - b.windowId).map(described)
    },
    get: async id => {
      const tab = open.find(other => other.id === id)
      return tab === undefined ? undefined : described(tab)
    },
    open: async (url = 'chrome://newtab/') => {
      const from = open.find(other => other.id === inFront.get(panelWindow))
      const tab = newTab(url, panelWindow)
      tab.openedBy = from?.id
      const index = from === undefined ? 0 : inWindow(panelWindow).indexOf(from) + 1
      return insert(tab, index)
    },
    close: async id => remove(found(id)),
    activate: async id => bringForward(found(id)),
    travel: async (id, steps) => {
      const tab = found(id)
      if (tab.history[tab.place + steps] === undefined) throw new ClavierError('no-history')
      tab.place += steps
      tab.hints = false
      tell({ kind: 'updated', tab: described(tab) })
      return described(tab)
    },
    reload: async id => {
      found(id).hints = false
    },
    zoom: async id => found(id).zoom,
    setZoom: async (id, factor) => {
      const tab = reached(id)
      tab.zoom = factor === 0 ? 1 : Math.min(5, Math.max(0.25, factor))
      return tab.zoom
    },
    reopen: async url => {
      const wanted = closed.findLast(({ tab }) => url === undefined || entryOf(tab).url === url)
      if (wanted === undefined) return undefined
      closed = closed.filter(other => other !== wanted)
      return insert({ ...wanted.tab, id: ++lastId, openedBy: undefined, hints: false }, wanted.index)
    },
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }

  const page: Page = {
    scroll: async (id, by) => {
      await held1('scroll')
      const tab = reached(id)
      endGlide(tab)
      const entry = entryOf(tab)
      const limit = limitOf(tab)
      const from = entry.scroll
      entry.scroll = Math.min(limit, Math.max(0, aimOf(by, from, limit)))
      return { from, to: entry.scroll, limit, scroller: 1 }
    },
    glide: async (id, speed) => {
      const tab = reached(id)
      const before = glided(tab)
      if (speed === 0) {
        endGlide(tab)
        return { ...before, moving: false }
      }
      const { scroll } = entryOf(tab)
      if (speed < 0 ? scroll <= 0 : scroll >= limitOf(tab)) {
        endGlide(tab)
        return { ...glided(tab), atEnd: limitOf(tab) > 0 }
      }
      tab.glide = { speed, from: tab.glide?.from ?? scroll }
      return glided(tab)
    },
    glideEnd: id =>
      new Promise((resolve, reject) => {
        const tab = open.find(other => other.id === id)
        if (tab === undefined) reject(new ClavierError('tab-gone'))
        else if (tab.glide === undefined) resolve(glided(tab))
        else glideWaiters.push({ tab, resolve })
      }),
    showHints: async id => {
      const tab = reached(id)
      const count = (pageOf(tab).links ?? []).length
      tab.hints = count > 0
      return { count }
    },
    hideHints: async id => {
      const tab = reached(id)
      const shown = tab.hints
      tab.hints = false
      return shown
    },
    click: async (id, hint) => {
      const tab = reached(id)
      const link = tab.hints ? (pageOf(tab).links ?? [])[hint - 1] : undefined
      if (link === undefined) throw new ClavierError('no-such-hint', { hint })
      if (link.to !== undefined) go(tab, link.to)
      return { name: link.name, role: 'link', effect: link.to === undefined ? 'none' : 'navigation' }
    },
    describe: async (id, hint) => {
      const tab = reached(id)
      const link = tab.hints ? (pageOf(tab).links ?? [])[hint - 1] : undefined
      if (link === undefined) throw new ClavierError('no-such-hint', { hint })
      return { name: link.name, role: 'link' }
    },
    layout: async (id): Promise<PageLayout> => {
      const { links = [] } = pageOf(reached(id))
      const elements = links.map((_, place) => ({
        kind: 'link' as const,
        box: { x: 100, y: 100 + 60 * place, width: 300, height: 40 },
      }))
      return { viewport, elements }
    },
    text: async id => {
      const tab = reached(id)
      const { title, text = '' } = pageOf(tab)
      return { title, url: entryOf(tab).url, language: 'en', text, cut: false, selection: '' }
    },
    fingerprint: async id => {
      const tab = reached(id)
      const counts = { link: 0, image: 0, text: 0, heading: 0, button: 0, field: 0, media: 0, landmark: 0 }
      const { url, scroll } = entryOf(tab)
      const print = { titleHash: '00000000', similarity: '0000000000000000', focus: '' }
      return { url, scroll: Math.min(100, scroll / 16), viewport, counts, ...print }
    },
    whereAmI: async id => {
      const tab = reached(id)
      return { title: pageOf(tab).title, heading: '', scroll: entryOf(tab).scroll / 16 }
    },
  }

  function newTab(url: string, windowId: number): OpenTab {
    const history = [{ url, scroll: 0 }]
    const calm = { hints: false, zoom: 1, glide: undefined }
    return { id: ++lastId, windowId, history, place: 0, ...calm, openedBy: undefined }
  }

  return {
    tabs,
    page,
    /** Opens a tab at the end of a window, by hand, in front. Returns its id. */
    put(url: string, windowId = 1): number {
      return insert(newTab(url, windowId), Number.POSITIVE_INFINITY).id
    },
    /** The page in that tab goes to another address. */
    visit: (id: number, url: string) => go(found(id), url),
    closeByHand: (id: number) => remove(found(id)),
    /** Forgets closed tabs, as after "clear browsing data". */
    forgetClosed() {
      closed = []
    },
    setPanelWindow(windowId: number) {
      panelWindow = windowId
    },
    /** Scrolls by hand. */
    scrollTo(id: number, offset: number) {
      entryOf(found(id)).scroll = offset
    },
    /** Lets the page that scrolls by itself get on by that many pixels, or to its end, where it stops. */
    carryOn(id: number, pixels: number) {
      const tab = found(id)
      if (tab.glide === undefined) return
      const entry = entryOf(tab)
      const limit = limitOf(tab)
      entry.scroll = Math.min(limit, Math.max(0, entry.scroll + Math.sign(tab.glide.speed) * pixels))
      if (glided(tab).atEnd) endGlide(tab)
    },
    active: () => open.map(described).find(tab => tab.windowId === panelWindow && tab.active),
    tab: (id: number) => tabById(id),
    urls: () => open.map(tab => entryOf(tab).url),
    hintsShown: () => open.filter(tab => tab.hints).map(tab => entryOf(tab).url),
    /** Starts anew with the same tabs: their ids are given out afresh, in the opposite order. */
    restart() {
      lastId = 0
      watchers.clear()
      const ids = new Map<number, number>()
      for (const tab of [...open].reverse()) {
        ids.set(tab.id, ++lastId)
        tab.id = lastId
      }
      for (const [windowId, id] of inFront) inFront.set(windowId, ids.get(id) ?? id)
      for (const tab of open) tab.openedBy = undefined
    },
    /** Holds up calls of that kind from now on; the result lets them go. */
    hold(kind: 'scroll' | 'list'): () => void {
      let release = () => {}
      held = {
        kind,
        wait: new Promise(resolve => {
          release = () => {
            held = undefined
            resolve()
          }
        }),
      }
      return () => release()
    },
    /** Everything a user could tell apart; ids are not part of it, since a tab that comes back has another. */
    state: () =>
      [...open]
        .sort((a, b) => a.windowId - b.windowId)
        .map(tab => ({
          windowId: tab.windowId,
          history: tab.history.map(({ url, scroll }) => ({ url, scroll })),
          place: tab.place,
          hints: tab.hints,
          zoom: tab.zoom,
          glides: tab.glide?.speed ?? 0,
          active: inFront.get(tab.windowId) === tab.id,
        })),
  }

  function tabById(id: number): Tab | undefined {
    const tab = open.find(other => other.id === id)
    return tab === undefined ? undefined : described(tab)
  }
}
