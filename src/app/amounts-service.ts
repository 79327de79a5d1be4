import type { Amounts } from '../commands/command-context.ts'
import type { AmountMode } from '../music/signed-amounts.ts'
import { type Page, pixelsPerLine } from '../ports/page.ts'
import type { MediaMove } from '../ports/page-media.ts'
import type { Tabs } from '../ports/tabs.ts'
import { createHeldMoves, type HeldMove } from './held-move.ts'

interface Parts {
  readonly tabs: Tabs
  readonly page: Page
}

/** Lines a second that a page glides by for each line of a step, as fast as the other amounts repeat. */
const stepsASecond = 4
/** The fastest glide, in CSS pixels a second: faster nobody sees what passes. */
const fastest = 12_000

export type AmountsService = ReturnType<typeof createAmounts>

/** What can be moved by amounts, at once or by a held key: the page, its size, and its sound or film. */
export function createAmounts({ tabs, page }: Parts) {
  const active = async () => (await tabs.active()).id
  /** Where the page glides: it must be stopped there, whichever tab is in front by then. */
  let glides: number | undefined

  const scroll = createHeldMoves({
    async step(lines: number) {
      const tabId = await active()
      return { tabId, ...(await page.scroll(tabId, { unit: 'line', count: lines })) }
    },
    async glide(lines: number) {
      const speed = lines * pixelsPerLine * stepsASecond
      glides = await active()
      await page.glide(glides, Math.sign(speed) * Math.min(fastest, Math.abs(speed)))
    },
    async rest() {
      const tabId = glides ?? (await active())
      return { tabId, ...(await page.glide(tabId, 0)) }
    },
    amount: ({ from, to }) => (to - from) / pixelsPerLine,
  })
  const zoom = createHeldMoves({
    async step(percent: number) {
      const { id, url } = await tabs.active()
      const from = await tabs.zoom(id)
      return { tab: { id, url }, from, to: await tabs.setZoom(id, bounded(from + percent / 100)) }
    },
  })
  const media = (what: MediaMove['what']) =>
    createHeldMoves({
      async step(by: number) {
        const tabId = await active()
        return { tabId, ...(await page.moveMedia(tabId, { what, by })) }
      },
    })
  const moves = { scroll, zoom, seek: media('place'), volume: media('volume') }

  const amounts: Amounts = {
    scroll: moves.scroll.settle,
    zoom: moves.zoom.settle,
    seek: moves.seek.settle,
    volume: moves.volume.settle,
  }
  return {
    amounts,
    /** A key begins to move it. */
    begin: (mode: AmountMode, amount: number): HeldMove => moves[mode].begin(amount),
  }
}

/** As far as browsers go; 0 would be their default. */
function bounded(factor: number): number {
  return Math.min(5, Math.max(0.25, factor))
}
