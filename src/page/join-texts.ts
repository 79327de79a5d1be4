/** Joins the text of a page and of the documents in it. */
import type { PageText } from '../ports/page.ts'

/** Text of a document in a frame, and how large the frame is drawn. */
export interface FrameText {
  readonly text: PageText
  /** CSS pixels, width times height; undefined where that is not known. */
  readonly area: number | undefined
}

/** Longest text of all together, in UTF-16 units. */
export const longestJoined = 400_000
/** Frames that are smaller (CSS px²), or say less (UTF-16 units), count and track. */
const smallestArea = 2_500
const shortestText = 20
/** Of the room, what is kept for the frames where they need it. */
const framesShare = 0.4

/**
 * The page's text and then that of its frames, in the order of the page, each begun by a line that names it. Frames
 * that are not seen or have nothing to say are left out, and so is what another one says already. They share the
 * room: a long page leaves them four tenths where they need it.
 */
export function joinTexts(page: PageText, frames: readonly FrameText[]): PageText {
  const said = new Set([page.text])
  const inner = frames.flatMap(({ text, area }) => {
    const unseen = area !== undefined && area < smallestArea
    if (unseen || text.text.length < shortestText || said.has(text.text)) return []
    said.add(text.text)
    return [text]
  })
  const parts = inner.map(text => ({ ...text, text: `${frameLine(text)}\n\n${text.text}` }))
  const wanted = parts.reduce((sum, { text }) => sum + text.length + 2, 0)
  const forPage = longestJoined - Math.min(wanted, Math.floor(longestJoined * framesShare))
  let joined = page.text.slice(0, forPage)
  let cut = page.cut || joined.length < page.text.length
  for (const part of parts) {
    const room = longestJoined - joined.length - 2
    if (room <= shortestText) {
      cut = true
      break
    }
    joined = `${joined}${joined === '' ? '' : '\n\n'}${part.text.slice(0, room)}`
    cut ||= part.cut || part.text.length > room
  }
  const selection =
    [page, ...frames.map(({ text }) => text)].find(text => text.selection !== '')?.selection ?? ''
  return { ...page, text: joined, cut, selection, language: page.language || (inner[0]?.language ?? '') }
}

function frameLine({ title, url }: PageText): string {
  const host = /^\w+:\/\/([^/?#]+)/.exec(url)?.[1] ?? ''
  const name = [title.replace(/\s+/g, ' ').trim().slice(0, 120), host].filter(Boolean).join(', ')
  return name === '' ? '—' : `— ${name} —`
}
