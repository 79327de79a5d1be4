import { fitsAsPushKey } from '../../../../src/speech/push-key-code.ts'
import type { PanelActions } from '../../panel-actions.ts'
import { withModifier } from './computer-keys.ts'

/** The computer key that is held to talk while the panel has the focus and nothing is written. */
export function listenToPushKey(page: Document, talk: PanelActions['talk'], code: () => string): () => void {
  const view = page.defaultView
  const down = (event: KeyboardEvent) => {
    if (event.code !== code() || !fitsAsPushKey(event.code) || withModifier(event) || isWriting(event)) return
    event.preventDefault()
    // The drawn keys must not play it as well.
    event.stopPropagation()
    if (!event.repeat) talk.press('key', event.timeStamp)
  }
  const up = (event: KeyboardEvent) => {
    if (event.code === code()) talk.release('key', event.timeStamp)
  }
  const away = (event: Event) => talk.release('key', event.timeStamp)
  page.addEventListener('keydown', down, { capture: true })
  page.addEventListener('keyup', up, { capture: true })
  view?.addEventListener('blur', away)
  return () => {
    page.removeEventListener('keydown', down, { capture: true })
    page.removeEventListener('keyup', up, { capture: true })
    view?.removeEventListener('blur', away)
  }
}

/** The press goes into a text, or chooses in a list by its first letter. */
function isWriting({ target, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  )
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}
