import type { Found, FoundHere, MatchRun } from '../ports/page-finding.ts'

/** A document of a tab with its answer, and the frame that it is in. */
export interface FoundInFrame {
  readonly frame: { readonly frameId: number; readonly parentFrameId: number; readonly documentId: string }
  readonly response: FoundHere
}

/** Places in all documents of one tab that are kept. */
const mostInTab = 5_000
/** Frames inside frames; deeper ones follow at the end. */
const deepest = 20

/**
 * Joins the answers of all documents, the page itself first among them, in the order in which a reader meets
 * the matches. Frames whose place nobody knows follow at the end.
 */
export function inPageOrder(answers: readonly FoundInFrame[]): Found {
  const runs: MatchRun[] = []
  const done = new Set<number>()
  let count = 0
  const add = (documentId: string, from: number, to: number) => {
    const fits = Math.min(to - from, mostInTab - count)
    if (fits <= 0) return
    runs.push({ documentId, from, count: fits })
    count += fits
  }
  const visit = ({ frame, response }: FoundInFrame, depth: number): void => {
    if (done.has(frame.frameId)) return
    done.add(frame.frameId)
    let told = 0
    const children = answers.filter(other => other.frame.parentFrameId === frame.frameId)
    for (const { place, after } of response.frames) {
      const child = children.find(other => other.response.place === place)
      if (child === undefined || depth >= deepest) continue
      const upTo = Math.min(response.count, Math.max(told, after))
      add(frame.documentId, told, upTo)
      told = upTo
      visit(child, depth + 1)
    }
    add(frame.documentId, told, response.count)
  }
  for (const answer of answers) {
    // A child whose parent did not answer, or does not know it, is met here.
    const parent = answers.find(({ frame }) => frame.frameId === answer.frame.parentFrameId)
    const known = parent?.response.frames.some(({ place }) => place === answer.response.place) ?? false
    if (!known) visit(answer, 0)
  }
  for (const answer of answers) visit(answer, 0)
  return {
    runs,
    count,
    cut: answers.some(({ response }) => response.cut),
    words: [...new Set(answers.flatMap(({ response }) => response.words))],
    hasText: answers.some(({ response }) => response.hasText),
  }
}
