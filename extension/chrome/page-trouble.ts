/** Why a page does not answer, as far as it helps the user to do something else. */
import type { ErrorCode } from '../../src/errors.ts'

/** What Chrome tells of a tab; addresses are untrusted text, looked at by their beginning alone. */
export interface TroubledTab {
  readonly url?: string | undefined
  readonly pendingUrl?: string | undefined
  /** `unloaded` where the page has crashed or was discarded. */
  readonly status?: string | undefined
  readonly discarded?: boolean | undefined
}

/** Pages that Chrome keeps to itself, by the beginning of their address. */
const keptByChrome =
  /^(chrome|chrome-extension|chrome-untrusted|chrome-search|devtools|edge|brave|view-source):/i
const newTab = /^(about:blank$|about:newtab|(chrome|edge|brave):\/\/(newtab|new-tab-page))/i

/** True where asking the page would only make the user wait. */
export function isKeptByChrome({ url = '' }: TroubledTab): boolean {
  return keptByChrome.test(url) || newTab.test(url)
}

/** True where nothing of the page runs: it has crashed, or Chrome has put it to sleep. */
export const isAsleep = ({ status, discarded }: TroubledTab) => discarded === true || status === 'unloaded'

/**
 * Why the hands cannot be put into the page. `refusal` is Chrome's sentence, which differs from release to
 * release; it is used only where nothing else tells.
 */
export function troubleOf(tab: TroubledTab, refusal: string): ErrorCode {
  const { url = '' } = tab
  if (isAsleep(tab)) return 'page-asleep'
  if (url === '' || tab.pendingUrl !== undefined) return 'page-loading'
  if (newTab.test(url)) return 'page-blank'
  if (keptByChrome.test(url)) return 'page-unreachable'
  if (/error page/i.test(refusal)) return 'page-error'
  if (/^file:/i.test(url)) return 'page-is-file'
  return 'page-unreachable'
}
