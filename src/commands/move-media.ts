import { clockTime } from '../language/clock-time.ts'
import { say, type Text } from '../language/text.ts'
import type { ElementRef } from '../ports/element-ref.ts'
import type { MediaMoved } from '../ports/page-media.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './define-command.ts'

type Moved = MediaMoved & { readonly tabId: number }

/** Where a sound or film was, in seconds, or how loud, in per cent. */
interface MediaWas {
  readonly tabId: number
  readonly at: ElementRef
  readonly to: number
  readonly muted: boolean
}

/** Tells of a move in the page's sound or film. */
export function sought({ tabId, at, from, to, limit, muted }: Moved): Result<MediaWas> {
  const text = say('media-at', { at: clockTime(to), of: clockTime(limit) })
  if (Math.abs(to - from) < 0.01) return { text, earcon: 'end-of-page' }
  return { text, undo: { tabId, at, to: from, muted } }
}

export async function seekBack({ tabId, at, to }: MediaWas, { page }: CommandContext): Promise<Text> {
  const moved = await page.moveMedia(tabId, { what: 'place', to, at })
  return say('media-at', { at: clockTime(moved.to), of: clockTime(moved.limit) })
}

/** Tells of a change of volume. */
export function volumeSet({ tabId, at, from, to, muted }: Moved): Result<MediaWas> {
  const text = say('media-volume', { percent: to })
  if (from === to && !muted) return { text, earcon: 'end-of-page' }
  return { text, undo: { tabId, at, to: from, muted } }
}

export async function volumeBack(
  { tabId, at, to, muted }: MediaWas,
  { page }: CommandContext,
): Promise<Text> {
  const moved = await page.moveMedia(tabId, { what: 'volume', to, at, muted })
  return say('media-volume', { percent: moved.to })
}
