/** Where things are on a page, in all its frames: each document tells, and what they tell is put together. */
import { ClavierError } from '../../src/errors.ts'
import { centreOf, cropLayout, elementUnder, partAround } from '../../src/page/crop-layout.ts'
import type { LayoutView } from '../../src/page/layout-view.ts'
import { type MergedLayout, mergeLayouts } from '../../src/page/merge-layouts.ts'
import type { ToldOf } from '../../src/page/place-frames.ts'
import type { Box, PageLayout, Point } from '../../src/ports/page.ts'
import type { LayoutAround, PageLayouts } from '../../src/ports/page-layout.ts'
import { Unanswered } from '../messaging/rpc.ts'
import { framesOf, reachEach, reachFrame, silent } from './frames.ts'
import { hintTarget } from './page-hints.ts'

export const layout: PageLayouts['layout'] = async (tabId, scope) => {
  if (scope.of === 'page') return (await read(tabId, true)).layout
  // Refused before the page is read.
  const hint = scope.of === 'around' && scope.around.what === 'hint' ? scope.around.hint : undefined
  const hinted = hint === undefined ? undefined : await placeOfHint(tabId, hint)
  const merged = await read(tabId, false)
  return scope.of === 'view' ? merged.layout : around(tabId, merged, scope.around, hinted)
}

/** All documents of the tab, at one moment as nearly as they can be asked. */
async function read(tabId: number, whole: boolean): Promise<MergedLayout> {
  // Whoever has no hands yet takes longer to answer: by then the others would have moved.
  if ((await framesOf(tabId).catch(() => [])).length > 1) await reachEach(tabId, 'page-hello', {})
  const answers = await reachEach(tabId, 'page-layout', { whole })
  const [page, ...inner] = answers.map(
    ({ frame, response: view }): ToldOf<LayoutView> => ({ ...frame, view }),
  )
  if (page === undefined) throw silent()
  return mergeLayouts([page, ...inner])
}

/** What is listened around: a place in the page, and what stands there. */
interface Centre {
  readonly at: Point
  readonly name: string
}

interface HintPlace {
  readonly documentId: string
  readonly hint: number
  readonly box: Box
  readonly name: string
}

async function placeOfHint(tabId: number, hint: number): Promise<HintPlace> {
  const { target, handle } = await hintTarget(tabId, hint)
  const documentId = 'documentId' in target ? target.documentId : (await framesOf(tabId))[0]?.documentId
  if (documentId === undefined) throw silent()
  const { box, name } = await reachFrame(tabId, { documentId }, 'page-place', { handle }).catch(
    (error: unknown) => {
      // The element, or the document around it, went while it was asked for.
      const gone =
        error instanceof Unanswered || (error instanceof ClavierError && error.code === 'element-gone')
      throw gone ? new ClavierError('no-such-hint', { hint }) : error
    },
  )
  return { documentId, hint, box, name }
}

async function around(
  tabId: number,
  merged: MergedLayout,
  { what }: LayoutAround,
  hinted: HintPlace | undefined,
): Promise<PageLayout> {
  const { layout } = merged
  const { at, name } = hinted === undefined ? await centre() : ofHint(hinted)
  return cropLayout(layout, partAround(layout, at), name)

  function ofHint({ documentId, box, name: called, hint }: HintPlace): Centre {
    const inPage = merged.toPage(documentId, box)
    if (inPage === undefined) throw new ClavierError('no-such-hint', { hint })
    return { at: centreOf(inPage), name: called }
  }

  async function centre(): Promise<Centre> {
    const focus = merged.focus && { at: centreOf(merged.focus.box), name: merged.focus.name }
    if (what === 'focus') {
      if (focus === undefined) throw new ClavierError('no-focus')
      return focus
    }
    const { width, height } = layout.viewport
    if (what === 'here' && focus !== undefined) {
      const { x, y } = focus.at
      // A focus that is out of view is not here.
      if (x >= 0 && y >= 0 && x <= width && y <= height) return focus
    }
    if (merged.pointer !== undefined) return { at: merged.pointer, name: await nameAt(merged.pointer) }
    if (what === 'pointer') throw new ClavierError('no-pointer')
    return { at: { x: width / 2, y: height / 2 }, name: '' }
  }

  /** What stands there is asked of the document that it stands in. */
  async function nameAt(at: Point): Promise<string> {
    const ref = elementUnder(layout, at)?.ref
    if (ref === undefined) return ''
    const { documentId, handle } = ref
    return reachFrame(tabId, { documentId }, 'page-place', { handle }).then(
      ({ name }) => name,
      // It has gone meanwhile: the place is still the place.
      () => '',
    )
  }
}
