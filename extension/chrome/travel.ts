import { ClavierError } from '../../src/errors.ts'
import { nextPage, pageCame } from './tab-events.ts'

/** A step that has not begun within that many ms leads nowhere. */
const beginsWithin = 700

/**
 * Goes so many steps in a tab's history, or as many as there are, and resolves with how many; rejects with
 * `no-history` where there is none. The page itself is asked first: Chrome's own back passes over pages
 * that no hand has touched, and voice and keys touch none.
 *
 * A page on its way comes first: who clicks a link and says “back” wants to be where the link is, but a step would drop
 * what has not come, and begin from there. Rejects with `page-loading` where it does not come.
 */
export async function travel(tab: chrome.tabs.Tab, steps: number): Promise<number> {
  const id = tab.id ?? chrome.tabs.TAB_ID_NONE
  await pageCame(id).done
  if ((await chrome.tabs.get(id)).pendingUrl !== undefined) throw new ClavierError('page-loading')
  if (await goes(id, steps)) return steps
  const step = Math.sign(steps)
  let gone = 0
  if (Math.abs(steps) > 1) while (gone !== steps && (await goes(id, step))) gone += step
  if (gone === 0) throw new ClavierError('no-history')
  return gone
}

/** False where nothing lies there: the history goes no further, or not so far. */
async function goes(id: number, steps: number): Promise<boolean> {
  const { url = '' } = await chrome.tabs.get(id)
  let began = (_: boolean) => {}
  const begun = new Promise<boolean>(resolve => {
    began = resolve
    setTimeout(() => resolve(false), beginsWithin)
  })
  const arrived = nextPage(id, url, () => began(true))
  // Not waited for: a page that hangs never answers.
  void askPage(id, steps).then(went => {
    if (went !== 'unknown') began(went === 'moved')
    if (went === 'moved') arrived.giveUp()
  })
  if (await begun) {
    await arrived.done
    return true
  }
  // The browser's own way, for pages that let nobody in and for those that did not answer.
  const went = Math.abs(steps) === 1 && (await askBrowser(id, steps))
  if (went) await arrived.done
  else arrived.giveUp()
  return went
}

/**
 * `moved`: to another state of the same page, of which Chrome may tell nothing. `refused`: no extension
 * gets in. `unknown`: to another page, whose coming Chrome tells of, or nowhere.
 */
async function askPage(id: number, steps: number): Promise<'moved' | 'refused' | 'unknown'> {
  try {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: goInPage,
      args: [steps],
      injectImmediately: true,
    })
    return answer?.result === true ? 'moved' : 'unknown'
  } catch (error) {
    // A page that has been left while it answered does not get to its end.
    return error instanceof Error && /frame .*removed|frame with id/i.test(error.message)
      ? 'unknown'
      : 'refused'
  }
}

/** Runs in the page, by itself: it sees nothing from here. */
function goInPage(by: number): Promise<boolean> {
  return new Promise(resolve => {
    addEventListener('popstate', () => resolve(true), { once: true })
    setTimeout(() => resolve(false), 500)
    history.go(by)
  })
}

async function askBrowser(id: number, steps: number): Promise<boolean> {
  try {
    await (steps < 0 ? chrome.tabs.goBack(id) : chrome.tabs.goForward(id))
    return true
  } catch {
    // Chrome's only word for the end of the history is a rejected promise.
    return false
  }
}
