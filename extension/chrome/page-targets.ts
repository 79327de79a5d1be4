/** Elements that are found again in another visit, in whichever frame they are. */
import { ClavierError } from '../../src/errors.ts'
import { documentOf, type PlacedDocument, plainAddress, uncounted } from '../../src/page/target-frame.ts'
import type { PageTargets } from '../../src/ports/page-targets.ts'
import {
  deepestFrame,
  type Frame,
  framePatience,
  framesOf,
  goneAs,
  orSilent,
  reach,
  reachElement,
  reachFrame,
} from './frames.ts'

/** As many frames in each other as a target tells of. */
const deepest = Math.min(16, deepestFrame)

/** Where the frames are in each other, by what each document says of its place; a silent one is not counted. */
async function pathsOf(tabId: number, frames: readonly Frame[]): Promise<readonly PlacedDocument[]> {
  const told = await Promise.all(
    frames.map(async frame => {
      if (frame.frameId === 0) return [frame.frameId, undefined] as const
      const { place } = await reachFrame(tabId, frame, 'target-place', {}, framePatience).catch(() => ({
        place: undefined,
      }))
      return [frame.frameId, place ?? uncounted] as const
    }),
  )
  const places = new Map(told)
  return frames.flatMap(({ frameId, documentId, url }) => {
    const path: number[] = []
    for (let at = frameId; at > 0 && path.length <= deepest; ) {
      path.unshift(places.get(at) ?? uncounted)
      at = frames.find(frame => frame.frameId === at)?.parentFrameId ?? 0
    }
    return path.length > deepest ? [] : [{ documentId, path, url }]
  })
}

export function createPageTargets(): PageTargets {
  return {
    async targetOf(tabId, { documentId, handle }) {
      const frames = await framesOf(tabId)
      const own = frames.find(frame => frame.documentId === documentId)
      if (own === undefined) throw new ClavierError('element-gone')
      const [here, placed] = await Promise.all([
        reachElement(tabId, documentId, 'target-of', { handle }).catch(goneAs('element-gone')),
        own.frameId === 0 ? [] : pathsOf(tabId, around(frames, own)),
      ])
      const frame = placed.find(document => document.documentId === documentId)?.path ?? []
      return { ...here, frame, frameUrl: plainAddress(own.url) }
    },
    async findTarget(tabId, { frame, frameUrl, ...target }) {
      // Waits for a page that is loading, and rejects where there is none to look at.
      await reach(tabId, 'page-hello', {})
      const frames = await framesOf(tabId)
      const placed = await pathsOf(tabId, frame.length === 0 ? frames.slice(0, 1) : frames)
      const document = documentOf({ frame, frameUrl }, placed)
      if (document === undefined) return { kind: 'differs', why: 'frame-gone', nearest: undefined }
      const { documentId } = document
      // The page may go on to another meanwhile.
      const found = await reachFrame(tabId, { documentId }, 'target-find', { target }).catch(orSilent)
      if (found.kind === 'found') {
        const { handle, by, risk } = found
        return { kind: 'found', ref: { documentId, handle }, by, risk }
      }
      if (found.nearest === undefined) return { kind: 'differs', why: found.why, nearest: undefined }
      const { handle, risk, ...words } = found.nearest
      return { kind: 'differs', why: found.why, nearest: { ref: { documentId, handle }, ...words, risk } }
    },
  }
}

/** A frame and those that it is in. */
function around(frames: readonly Frame[], own: Frame): readonly Frame[] {
  const chain: Frame[] = []
  for (let at: Frame | undefined = own; at !== undefined && chain.length < deepestFrame; ) {
    const { parentFrameId }: Frame = at
    chain.push(at)
    at = frames.find(({ frameId }) => frameId === parentFrameId)
  }
  return chain
}
