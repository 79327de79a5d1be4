import type { FollowedTabs } from '../commands/command-context.ts'
import type { Tabs } from '../ports/tabs.ts'

/** Ids that are remembered; the oldest go. */
const most = 1000

/**
 * Tabs whose ids go on meaning the same tab: one that was closed and brought back has another id, and the
 * browser gives a tab that it puts to sleep a new one. What was noted before then, for undo above all,
 * still finds it.
 */
export function followTabs(
  tabs: Tabs,
  onCameBack: (before: number, id: number) => void = () => {},
): FollowedTabs {
  const followed = new Map<number, number>()
  tabs.watch(change => {
    if (change.kind === 'replaced') cameBack(change.tabId, change.tab.id)
  })
  return {
    ...tabs,
    cameBack,
    active: () => tabs.active(),
    list: () => tabs.list(),
    get: id => tabs.get(now(id)),
    close: id => tabs.close(now(id)),
    activate: id => tabs.activate(now(id)),
    travel: (id, steps) => tabs.travel(now(id), steps),
    navigate: (id, url) => tabs.navigate(now(id), url),
    search: (id, words) => tabs.search(now(id), words),
    reload: id => tabs.reload(now(id)),
    zoom: id => tabs.zoom(now(id)),
    setZoom: (id, factor) => tabs.setZoom(now(id), factor),
    move: (id, to) => tabs.move(now(id), to),
    detach: id => tabs.detach(now(id)),
    duplicate: id => tabs.duplicate(now(id)),
    setPinned: (id, pinned) => tabs.setPinned(now(id), pinned),
    setMuted: (id, muted) => tabs.setMuted(now(id), muted),
  }

  function cameBack(before: number, id: number): void {
    if (before === id) return
    followed.set(before, id)
    onCameBack(before, id)
    const [oldest] = followed.keys()
    if (followed.size > most && oldest !== undefined) followed.delete(oldest)
  }

  function now(id: number): number {
    let current = id
    // A tab may have come back more than once; ids are never given twice, so that this ends.
    for (let next = followed.get(current); next !== undefined; next = followed.get(current)) current = next
    return current
  }
}
