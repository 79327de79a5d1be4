import { ClavierError } from '../errors.ts'
import { say, type Text } from '../language/text.ts'
import type { CommandContext, Resized } from './command-context.ts'
import type { Result } from './define-command.ts'

/** How large a page was drawn before. */
interface WasSize {
  readonly tabId: number
  readonly factor: number
  /** Browsers keep the size for each site: on another one there is nothing to put back. */
  readonly site: string
}

/** The sizes that Chrome's own menu steps through. */
const steps = [0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const
/** Sizes this near to each other, as parts of the page's own, are the same. */
const same = 0.005

/** The next larger (1) or smaller (−1) size; the last one at the end. */
export function nextSize(now: number, direction: 1 | -1): number {
  return direction > 0
    ? (steps.find(step => step > now + same) ?? 5)
    : (steps.findLast(step => step < now - same) ?? 0.25)
}

/** Draws the active tab's page at the size that `wanted` makes of its size now; 0 is the browser's default. */
export async function zoomTo(
  { tabs }: CommandContext,
  wanted: (now: number) => number,
): Promise<Result<WasSize>> {
  const tab = await tabs.active()
  const from = await tabs.zoom(tab.id)
  return zoomed({ tab, from, to: await tabs.setZoom(tab.id, wanted(from)) })
}

/** Tells of a change of size that was made. */
export function zoomed({ tab: { id, url }, from, to }: Resized): Result<WasSize> {
  const percent = Math.round(100 * to)
  if (Math.abs(to - from) < same) return { text: say('zoom-unchanged', { percent }), earcon: 'end-of-page' }
  return { text: say('zoomed', { percent }), undo: { tabId: id, factor: from, site: originOf(url) } }
}

/** The undo of every change of size. */
export async function zoomBack({ tabId, factor, site }: WasSize, { tabs }: CommandContext): Promise<Text> {
  const tab = await tabs.get(tabId)
  if (tab === undefined) throw new ClavierError('tab-gone')
  if (originOf(tab.url) !== site) throw new ClavierError('page-changed')
  return say('zoomed', { percent: Math.round(100 * (await tabs.setZoom(tabId, factor))) })
}

function originOf(url: string): string {
  return /^[^/?#]*\/\/[^/?#]*/.exec(url)?.[0] ?? url
}
