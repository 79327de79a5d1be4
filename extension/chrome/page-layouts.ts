/** The part of the Page port that tells where things are. What does it is loaded when it is first asked for. */
import type { PageLayouts } from '../../src/ports/page-layout.ts'
import type { FollowedTab } from './follow-tab.ts'
import type { Pointed } from './pointed.ts'

export interface PageLayoutsAndPointing {
  readonly layouts: PageLayouts
  readonly pointed: Pointed
}

/** `attended`: the window whose tab in front is followed. */
export function createPageLayouts(attended: () => number | undefined): PageLayoutsAndPointing {
  const following = new Set<FollowedTab>()
  return {
    layouts: {
      layout: async (...asked) => (await import('./read-layouts.ts')).layout(...asked),
      goTo: async (...asked) => (await import('./page-go.ts')).goTo(...asked),
      goBackTo: async (...asked) => (await import('./page-go.ts')).goBackTo(...asked),
      follow(what, told) {
        let stopped = what.length === 0
        let stop = () => {
          stopped = true
        }
        if (stopped) return stop
        void import('./follow-tab.ts').then(({ followTab }) => {
          if (stopped) return
          const tab = followTab(what, told, attended)
          following.add(tab)
          stop = () => {
            following.delete(tab)
            tab.stop()
          }
        })
        return () => stop()
      },
    },
    pointed(tabId, target, at) {
      for (const tab of following) void tab.pointed(tabId, target, at)
    },
  }
}
