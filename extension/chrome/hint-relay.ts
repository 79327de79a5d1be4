/** What the doorman passes on between the documents of one tab while hints are shown. */
import type { Handler } from '../messaging/rpc-server.ts'
import { ask } from './frames.ts'
import { numberAgain } from './number-frames.ts'

/** A frame asks for numbers: the page itself gives them, to that frame's document and no other. */
export const relayNumbers: Handler<'hint-numbers'> = async (
  { rules, handles, gone },
  { tab, documentId },
) => {
  if (tab?.id === undefined || documentId === undefined) return { epoch: 0, numbers: [] }
  const own = (handle: number) => ({ document: documentId, handle })
  return ask(tab.id, 'page-give-numbers', {
    numbering: rules.numbering,
    owners: handles.map(own),
    gone: gone.map(own),
  })
}

/** A document shows a frame that is not numbered: all of them are numbered again, if they still are shown. */
export const numberFrames: Handler<'number-frames'> = async (rules, { tab }) => {
  // A page that went meanwhile has no frames either.
  if (tab?.id !== undefined) await numberAgain(tab.id, rules).catch(() => undefined)
  return {}
}
