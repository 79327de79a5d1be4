/** The sounds and films of a tab: asks the hands in all its frames. */
import { ClavierError } from '../../src/errors.ts'
import { likeliestMedia } from '../../src/page/likeliest-media.ts'
import type { ElementRef } from '../../src/ports/element-ref.ts'
import type { MediaItem, PageMedia, PlayButton } from '../../src/ports/page-media.ts'
import type { MessageName, RequestOf, ResponseOf } from '../messaging/protocol.ts'
import { Unanswered } from '../messaging/rpc.ts'
import { type FrameAnswer, reachEach, reachFrame } from './frames.ts'

export function pageMedia(): PageMedia {
  const media: PageMedia['media'] = async tabId => {
    const answers = await reachEach(tabId, 'page-media', {})
    const items = answers.flatMap(itemsOf)
    return { items, buttons: items.length > 0 ? [] : answers.flatMap(buttonOf) }
  }
  return {
    media,
    async changeMedia(tabId, at, change) {
      return { at, ...(await askAt(tabId, at, 'page-media-change', { handle: at.handle, change })) }
    },
    async pressPlay(tabId, at) {
      try {
        await askAt(tabId, at, 'page-media-press', { handle: at.handle })
      } catch (error) {
        // A player that is put in the place of its button may take the document along.
        if (!(error instanceof Unanswered && error.reason === 'closed')) throw error
      }
    },
    async pressPlayer(tabId, at, button) {
      return (await askAt(tabId, at, 'page-media-player', { handle: at.handle, button })).name
    },
    async moveChapter(tabId, at, by) {
      return { at, ...(await askAt(tabId, at, 'page-media-chapter', { handle: at.handle, by })) }
    },
    async moveMedia(tabId, { at: wanted, ...move }) {
      const at = wanted ?? likeliestMedia((await media(tabId)).items)?.at
      if (at === undefined) throw new ClavierError('no-media')
      return { at, ...(await askAt(tabId, at, 'page-media-move', { handle: at.handle, move })) }
    },
  }
}

/** Asks the document that an element is in; `media-gone` where it is not there any more. */
async function askAt<Name extends MessageName>(
  tabId: number,
  at: ElementRef,
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  try {
    return await reachFrame(tabId, at, name, request)
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'nobody') throw new ClavierError('media-gone')
    throw error
  }
}

function itemsOf({ frame, response }: FrameAnswer<ResponseOf<'page-media'>>): readonly MediaItem[] {
  const site = frame.frameId === 0 ? '' : siteOf(frame.url)
  return response.items.map(({ handle, ...seen }) => ({
    ...seen,
    at: { documentId: frame.documentId, handle },
    site,
  }))
}

function buttonOf({ frame, response }: FrameAnswer<ResponseOf<'page-media'>>): readonly PlayButton[] {
  if (response.button === undefined) return []
  const { handle, name, rank } = response.button
  return [{ at: { documentId: frame.documentId, handle }, name, rank }]
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.slice(0, 253) : ''
}
