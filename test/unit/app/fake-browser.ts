import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type { Glided, Page, PageLayout, Point, ScrollBy } from '../../../src/ports/page.ts'
import type { Followed, FollowMove } from '../../../src/ports/page-layout.ts'
import type { Restored, Tab, TabChange, Tabs } from '../../../src/ports/tabs.ts'
import { createFakeActing, type FakeField } from './fake-acting.ts'
import { createFakeFinding } from './fake-finding.ts'
import { createFakeMedia, type FakeSound, freshSound } from './fake-media.ts'
import { createFakeSites } from './fake-sites.ts'

/** A page of the fake web: as high as three screens, with things to click. */
export interface FakePage {
  readonly title: string
  readonly text?: string
  /** What is marked in it. */
  readonly selection?: string
  /** What can be clicked, by its name; `to` is where a link leads. */
  readonly links?: readonly { readonly name: string; readonly to?: string; readonly opens?: string }[]
  /** What can be filled in. */
  readonly fields?: readonly FakeField[]
  /** Seconds of the sound that it plays, if any. */
  readonly sound?: number
  /** Where things are, as `layout` tells it; without it the links, one below the other. */
  readonly layout?: PageLayout['elements']
  /** Height in CSS pixels; the viewport has 800. */
  readonly height?: number
}

interface Entry {
  readonly url: string
  scroll: number
  /** How far to the right; pages are twice as wide as the viewport. */
  across?: number
}

interface OpenTab {
  id: number
  windowId: number
  history: Entry[]
  place: number
  hints: boolean
  zoom: number
  pointer: Point | undefined
  readonly sound: FakeSound
  loading: boolean
  /** Speed at which it scrolls by itself, and where it began; undefined at rest. */
  glide: { speed: number; readonly from: number } | undefined
  openedBy: number | undefined
  pinned: boolean
  muted: boolean
}

/** Tabs that went at once: one, or all of a window. */
interface Closed {
  readonly session: string
  readonly tabs: readonly { readonly tab: OpenTab; readonly index: number; readonly active: boolean }[]
  readonly ownWindow: boolean
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
  let closed: Closed[] = []
  const inFront = new Map<number, number>()
  /** Window of the panel. */
  let panelWindow = 1
  /** The window that has the focus. */
  let focused = 1
  let lastId = 0
  /** What was asked of the numbers that are shown, in order. */
  const holds: { readonly id: number; readonly on: boolean }[] = []
  /** Tabs whose pages were prepared, in order. */
  const warmed: number[] = []
  let glideWaiters: { readonly tab: OpenTab; readonly resolve: (glided: Glided) => void }[] = []
  let lastSession = 0
  /** Tabs whose page asks whether to leave, and stays. */
  const staying = new Set<number>()
  const heard = new Set<number>()
  /** Why the text of pages is not to be had, by their addresses. */
  const refused = new Map<string, ErrorCode>()
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
    pinned: tab.pinned,
    muted: tab.muted,
    panel: false,
    status: tab.loading ? 'loading' : 'complete',
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
    // What goes out of sight does not scroll on.
    for (const other of inWindow(tab.windowId)) if (other !== tab) endGlide(other)
    inFront.set(tab.windowId, tab.id)
    tell({ kind: 'activated', tab: described(tab) })
    return described(tab)
  }
  const bringWindow = (tab: OpenTab): Tab => {
    focused = tab.windowId
    return bringForward(tab)
  }
  const insert = (tab: OpenTab, index: number): Tab => {
    const before = inWindow(tab.windowId)[index]
    open.splice(before === undefined ? open.length : open.indexOf(before), 0, tab)
    inFront.set(tab.windowId, tab.id)
    tell({ kind: 'opened', tab: described(tab) })
    return bringForward(tab)
  }
  const remove = (tab: OpenTab, remembered = true): void => {
    const here = inWindow(tab.windowId)
    const index = here.indexOf(tab)
    if (remembered) {
      const gone = { tab, index, active: inFront.get(tab.windowId) === tab.id }
      closed.push({ session: `s${++lastSession}`, tabs: [gone], ownWindow: here.length === 1 })
    }
    endGlide(tab)
    open = open.filter(other => other !== tab)
    tell({ kind: 'closed', tabId: tab.id })
    if (inFront.get(tab.windowId) !== tab.id) return
    const opener = open.find(other => other.id === tab.openedBy)
    const next = opener ?? here[index + 1] ?? here[index - 1]
    if (next !== undefined) bringForward(next)
    else {
      inFront.delete(tab.windowId)
      if (focused === tab.windowId) focused = open[0]?.windowId ?? 0
    }
  }
  const windowOf = (id: number): readonly OpenTab[] => {
    const here = inWindow(id)
    if (here.length === 0) throw new ClavierError('window-gone')
    return here
  }
  const stay = (tabs: readonly OpenTab[]): void => {
    const tab = tabs.find(({ id }) => staying.has(id))
    if (tab !== undefined) throw new ClavierError('tab-stays', { title: pageOf(tab).title })
  }
  const place = (tab: OpenTab, windowId: number, index: number): void => {
    open = open.filter(other => other !== tab)
    tab.windowId = windowId
    const here = inWindow(windowId)
    const pinned = here.filter(other => other.pinned).length
    const wanted = index < 0 ? here.length : index
    const at = tab.pinned ? Math.min(wanted, pinned) : Math.max(wanted, pinned)
    const before = here[at]
    open.splice(before === undefined ? open.length : open.indexOf(before), 0, tab)
  }
  const bring = (session: string): Restored | undefined => {
    const wanted = closed.find(one => one.session === session)
    if (wanted === undefined) return undefined
    closed = closed.filter(other => other !== wanted)
    let front: Tab | undefined
    for (const { tab, index, active } of wanted.tabs) {
      const back = insert({ ...tab, id: ++lastId, openedBy: undefined, hints: false }, index)
      if (active || front === undefined) front = back
    }
    return front === undefined ? undefined : { ...bringWindow(found(front.id)), ownWindow: wanted.ownWindow }
  }
  const freshWindow = () => Math.max(0, ...open.map(tab => tab.windowId)) + 1
  const go = (tab: OpenTab, url: string): void => {
    endGlide(tab)
    acting.forget(tab.id)
    tab.history = [...tab.history.slice(0, tab.place + 1), { url, scroll: 0 }]
    tab.place += 1
    tab.hints = false
    tab.pointer = undefined
    tell({ kind: 'updated', tab: { ...described(tab), status: 'loading' } })
    tell({ kind: 'updated', tab: described(tab) })
  }
  const limitOf = (tab: OpenTab) => Math.max(0, (pageOf(tab).height ?? 2400) - viewport.height)
  const glided = (tab: OpenTab): Glided => {
    const { scroll } = entryOf(tab)
    const limit = limitOf(tab)
    const stuck = false
    const atEnd = tab.glide !== undefined && (tab.glide.speed < 0 ? scroll <= 0 : scroll >= limit)
    const from = tab.glide?.from ?? scroll
    return { from, to: scroll, limit, scroller: 1, moving: tab.glide !== undefined, atEnd, stuck }
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

  /** Links lie one below the other, as in `layout`. */
  const linkAt = (tab: OpenTab, { x, y }: Point) => {
    const link = x >= 100 && x < 400 ? (pageOf(tab).links ?? [])[Math.floor((y - 100) / 60)] : undefined
    return link === undefined || (y - 100) % 60 >= 40 ? undefined : { ...link, role: 'link' }
  }

  const followers = new Set<{ what: readonly Followed[]; told: (move: FollowMove) => void }>()

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
    sounding: async () => open.filter(({ sound }) => !sound.paused).map(described),
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
    close: async id => {
      stay([found(id)])
      remove(found(id))
    },
    activate: async id => bringWindow(found(id)),
    travel: async (id, steps) => {
      const tab = found(id)
      const to = Math.min(Math.max(0, tab.place + steps), tab.history.length - 1)
      const gone = to - tab.place
      if (gone === 0) throw new ClavierError('no-history')
      tab.place = to
      tab.hints = false
      tell({ kind: 'updated', tab: described(tab) })
      return { ...described(tab), steps: gone }
    },
    navigate: async (id, url) => {
      go(found(id), url)
      return described(found(id))
    },
    search: async (id, words) => {
      go(found(id), `http://search.test/?q=${encodeURIComponent(words)}`)
      return described(found(id))
    },
    move: async (id, { windowId, index }) => {
      const tab = found(id)
      const left = tab.windowId
      if (windowId !== left) windowOf(windowId)
      place(tab, windowId, index)
      if (left !== windowId && inFront.get(left) === id) {
        const [next] = inWindow(left)
        if (next === undefined) inFront.delete(left)
        else bringForward(next)
      }
      return described(tab)
    },
    detach: async id => {
      const tab = found(id)
      const left = tab.windowId
      const windowId = freshWindow()
      const next = inWindow(left).find(other => other !== tab)
      place(tab, windowId, 0)
      if (inFront.get(left) === id && next !== undefined) bringForward(next)
      return bringWindow(tab)
    },
    duplicate: async id => {
      const tab = found(id)
      const history = tab.history.map(entry => ({ ...entry }))
      return insert({ ...tab, id: ++lastId, history, openedBy: id }, described(tab).index + 1)
    },
    setPinned: async (id, pinned) => {
      const tab = found(id)
      tab.pinned = pinned
      place(tab, tab.windowId, described(tab).index)
      return described(tab)
    },
    setMuted: async (id, muted) => {
      if (heard.has(id)) throw new ClavierError('tabs-busy')
      found(id).muted = muted
      return described(found(id))
    },
    openWindow: async (url = 'chrome://newtab/') => {
      const { id } = insert(newTab(url, freshWindow()), 0)
      return bringWindow(found(id))
    },
    closeWindow: async id => {
      const here = windowOf(id)
      stay(here)
      const tabs = here.map((tab, index) => ({ tab, index, active: inFront.get(id) === tab.id }))
      closed.push({ session: `s${++lastSession}`, tabs, ownWindow: true })
      for (const tab of here) remove(tab, false)
    },
    closed: async () =>
      [...closed].reverse().map(({ session, tabs }) => {
        const [shown] = tabs
        if (shown === undefined) throw new Error('Something closed without a tab.')
        const { title } = pageOf(shown.tab)
        return { session, title, url: entryOf(shown.tab).url, tabs: tabs.length, at: 0 }
      }),
    restore: async session => bring(session),
    reload: async id => {
      found(id).hints = false
    },
    stopLoading: async id => {
      const tab = found(id)
      const { loading } = tab
      tab.loading = false
      return loading
    },
    zoom: async id => found(id).zoom,
    setZoom: async (id, factor) => {
      const tab = reached(id)
      tab.zoom = factor === 0 ? 1 : Math.min(5, Math.max(0.25, factor))
      return tab.zoom
    },
    reopen: async url => {
      const wanted = closed.findLast(
        ({ tabs: gone }) =>
          url === undefined || (gone.length === 1 && gone.some(({ tab }) => entryOf(tab).url === url)),
      )
      return wanted === undefined ? undefined : bring(wanted.session)
    },
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }

  const media = createFakeMedia({
    soundOf: id => reached(id).sound,
    lengthOf: id => pageOf(reached(id)).sound,
  })
  const sites = createFakeSites(id => entryOf(reached(id)).url)
  const finding = createFakeFinding({ textOf: id => pageOf(reached(id)).text ?? '' })
  const acting = createFakeActing({
    items: id => pageOf(reached(id)),
    go: (id, url) => go(found(id), url),
    open: url => tabs.open(url),
  })

  const page: Page = {
    ...media.page,
    ...sites.page,
    ...finding.port,
    ...acting.page,
    scroll: async (id, by) => {
      await held1('scroll')
      const tab = reached(id)
      endGlide(tab)
      const entry = entryOf(tab)
      if ('axis' in by && by.axis === 'across') {
        const from = entry.across ?? 0
        entry.across = Math.min(viewport.width, Math.max(0, aimOf(by, from, viewport.width)))
        return { from, to: entry.across, limit: viewport.width, scroller: 1 }
      }
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
      return { count, silent: 0 }
    },
    hideHints: async id => {
      const tab = reached(id)
      const shown = tab.hints
      tab.hints = false
      return shown
    },
    holdHints: (id, on) => {
      holds.push({ id, on })
    },
    warm: async id => {
      warmed.push(id)
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
    hinted: async (id, hint) => {
      const tab = reached(id)
      const { links = [], fields = [] } = pageOf(tab)
      if (!tab.hints || [...links, ...fields][hint - 1] === undefined)
        throw new ClavierError('no-such-hint', { hint })
      return { documentId: `${id}`, handle: hint }
    },
    point: async (id, at) => {
      const tab = reached(id)
      tab.pointer = at ?? tab.pointer ?? { x: viewport.width / 2, y: viewport.height / 2 }
      return { viewport, at: tab.pointer, ...(linkAt(tab, tab.pointer) ?? { name: '', role: '' }) }
    },
    hidePointer: async id => {
      const tab = reached(id)
      const shown = tab.pointer !== undefined
      tab.pointer = undefined
      return shown
    },
    pointedElement: async (id, at) => {
      const tab = reached(id)
      const where = at ?? tab.pointer
      const link = where && linkAt(tab, where)
      if (link === undefined) return undefined
      const handle = 1 + (pageOf(tab).links ?? []).findIndex(({ name }) => name === link.name)
      return { ref: { documentId: `${id}`, handle }, role: link.role }
    },
    clickAt: async (id, at) => {
      const tab = reached(id)
      const where = at ?? tab.pointer
      if (where === undefined) throw new ClavierError('no-pointer')
      tab.pointer = where
      const link = linkAt(tab, where)
      if (link?.to !== undefined) go(tab, link.to)
      const effect = link?.to === undefined ? 'none' : 'navigation'
      return { name: link?.name ?? '', role: link?.role ?? '', effect }
    },
    layout: async (id, scope): Promise<PageLayout> => {
      const { links = [], layout } = pageOf(reached(id))
      const elements = links.map((_, place) => ({
        kind: 'link' as const,
        box: { x: 100, y: 100 + 60 * place, width: 300, height: 40 },
        ref: { documentId: `${id}`, handle: place + 1 },
      }))
      const whole = { viewport, elements: layout ?? elements }
      if (scope.of !== 'around') return whole
      if (scope.around.what === 'focus' && (await acting.page.focusedElement(id)) === undefined)
        throw new ClavierError('no-focus')
      if (scope.around.what === 'pointer' && found(id).pointer === undefined)
        throw new ClavierError('no-pointer')
      if (scope.around.what !== 'hint') return { ...whole, around: '' }
      const { hint } = scope.around
      const link = links[hint - 1]
      if (!found(id).hints || link === undefined) throw new ClavierError('no-such-hint', { hint })
      return { ...whole, elements: elements.slice(hint - 1, hint), around: link.name }
    },
    goTo: async (id, ref) => {
      const tab = reached(id)
      const link = pageOf(tab).links?.[ref.handle - 1]
      if (link === undefined) throw new ClavierError('page-changed')
      const before = { scroll: entryOf(tab).scroll, focus: await acting.page.focusedElement(id) }
      await acting.page.act(id, ref, 'focus')
      entryOf(tab).scroll = Math.min(limitOf(tab), 60 * ref.handle)
      return { name: link.name, role: 'link', focused: true, before }
    },
    goBackTo: async (id, { scroll, focus }) => {
      const tab = reached(id)
      if (focus === undefined) acting.forget(id)
      else await acting.page.act(id, focus, 'focus')
      entryOf(tab).scroll = scroll
      return true
    },
    follow: (what, told) => {
      const follower = { what, told }
      followers.add(follower)
      return () => followers.delete(follower)
    },
    text: async id => {
      await held1('text')
      const tab = reached(id)
      const why = refused.get(entryOf(tab).url)
      if (why !== undefined) throw new ClavierError(why)
      const { title, text = '', selection = '' } = pageOf(tab)
      return { title, url: entryOf(tab).url, language: 'en', text, cut: false, selection }
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
      const nowhere = { dialog: '', focus: '', role: '', selection: '', place: -1, frame: -1 }
      return { title: pageOf(tab).title, heading: '', scroll: entryOf(tab).scroll / 16, ...nowhere }
    },
  }

  function newTab(url: string, windowId: number): OpenTab {
    const history = [{ url, scroll: 0 }]
    const calm = {
      hints: false,
      loading: false,
      zoom: 1,
      glide: undefined,
      pinned: false,
      muted: false,
      pointer: undefined,
    }
    return { sound: freshSound(), id: ++lastId, windowId, history, place: 0, ...calm, openedBy: undefined }
  }

  return {
    tabs,
    page,
    media,
    sites,
    finding,
    acting,
    /** Opens a tab at the end of a window, by hand, in front. Returns its id. */
    put(url: string, windowId = 1): number {
      return insert(newTab(url, windowId), Number.POSITIVE_INFINITY).id
    },
    /** Something moves in the tab in front; those who follow it are told. */
    moved(move: FollowMove): void {
      for (const { what, told } of [...followers]) if (what.includes(move.by)) told(move)
    },
    /** Whether anything is followed. */
    isFollowed: () => followers.size > 0,
    /** The page in that tab goes to another address. */
    visit: (id: number, url: string) => go(found(id), url),
    closeByHand: (id: number) => remove(found(id)),
    /** The page in that tab asks whether to leave it, and nobody answers. */
    stay: (id: number) => staying.add(id),
    /** The browser mutes that tab no more. */
    stayHeard: (id: number) => heard.add(id),
    /** Forgets closed tabs, as after "clear browsing data". */
    forgetClosed() {
      closed = []
    },
    setPanelWindow(windowId: number) {
      panelWindow = windowId
      focused = windowId
    },
    /** Scrolls by hand. */
    scrollTo(id: number, offset: number) {
      entryOf(found(id)).scroll = offset
    },
    /** The page in that tab loads, until it is stopped. */
    load(id: number) {
      found(id).loading = true
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
    holds: () => holds,
    warmed: () => warmed,
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
    /** From now on a page's text is not to be had, and why. */
    refuse: (url: string, why: ErrorCode) => void refused.set(url, why),
    /** Holds up calls of that kind from now on; the result lets them go. */
    hold(kind: 'scroll' | 'list' | 'text'): () => void {
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
          history: tab.history.map(({ url, scroll, across = 0 }) => ({ url, scroll, across })),
          place: tab.place,
          hints: tab.hints,
          zoom: tab.zoom,
          pointer: tab.pointer,
          ...(entryOf(tab).url.startsWith('chrome:') ? {} : { acting: acting.state(tab.id) }),
          sound: { ...tab.sound },
          found: finding.found(tab.id) ?? null,
          glides: tab.glide?.speed ?? 0,
          pinned: tab.pinned,
          muted: tab.muted,
          active: inFront.get(tab.windowId) === tab.id,
          focused: focused === tab.windowId,
        })),
  }

  function tabById(id: number): Tab | undefined {
    const tab = open.find(other => other.id === id)
    return tab === undefined ? undefined : described(tab)
  }
}
