/** Asks the notice among the page's scripts (`extension/content/notice-listeners.ts`) who listens for clicks. */
import { noticeKey } from './notice-name.ts'

export interface Listening {
  /** False in a page that was open before Clavier came: there nobody noticed. */
  readonly known: boolean
  /** True where a script of the page listens on it for clicks; false too where nobody noticed. */
  listens(target: EventTarget): boolean
}

/** Answers for one moment: each target is asked once. */
export function createListening(): Listening {
  const name: unknown = Reflect.get(globalThis, noticeKey)
  if (typeof name !== 'string') return { known: false, listens: () => false }
  const told = new Map<EventTarget, boolean>()
  return {
    known: true,
    listens(target) {
      const before = told.get(target)
      if (before !== undefined) return before
      // The notice stops it on the window, where it comes first, so that nothing of the page hears it.
      const question = new Event(name, { cancelable: true, composed: true })
      const listens = !EventTarget.prototype.dispatchEvent.call(target, question)
      told.set(target, listens)
      return listens
    },
  }
}
