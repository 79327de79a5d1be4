import { say, type Text } from '../language/text.ts'
import type { CommandContext } from './command-context.ts'
import type { MediaWas } from './media-context.ts'
import { refusedOf } from './media-refused.ts'

/** Puts sounds and films, and muted tabs, back to how they were; what is gone since is left out. */
export async function mediaBack(
  { media, tabs: muted }: MediaWas,
  { page, tabs }: CommandContext,
): Promise<Text> {
  const tries = await Promise.allSettled([
    ...media.map(({ tabId, at, change }) => page.changeMedia(tabId, at, change)),
    ...(muted?.ids ?? []).map(id => tabs.setMuted(id, muted?.muted ?? false)),
  ])
  return say('media-undone', { left: refusedOf(tries) })
}
