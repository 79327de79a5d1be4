import { html, nothing, render } from 'lit-html'
import { listenToPushKey } from '../keyboard/push-key.ts'
import { type View, watchParts } from '../view-context.ts'

/** The button that is held to talk, in every view, where that is the way to listen. */
export const talkLine: View = (host, { store, actions, label }) => {
  const { talk } = actions
  /** A press by pointer or key is under way or just over: the click that follows is part of it. */
  let pressed = false
  const press = (event: PointerEvent | KeyboardEvent) => {
    pressed = true
    talk.press('button', event.timeStamp)
  }
  const release = (event: Event) => talk.release('button', event.timeStamp)
  const cancel = (event: PointerEvent) => {
    // No click follows.
    pressed = false
    release(event)
  }
  const pointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (event.currentTarget instanceof HTMLElement) {
      try {
        event.currentTarget.setPointerCapture(event.pointerId)
      } catch {
        // An event made by software has no pointer to capture; its release comes to the same button anyway.
      }
    }
    press(event)
  }
  const holds = ({ code }: KeyboardEvent) => code === 'Space' || code === 'Enter'
  const keyDown = (event: KeyboardEvent) => {
    if (!holds(event)) return
    event.preventDefault()
    if (!event.repeat) press(event)
  }
  const keyUp = (event: KeyboardEvent) => {
    if (!holds(event)) return
    event.preventDefault()
    pressed = false
    release(event)
  }
  const click = () => {
    // Assistive clicks have neither, and cannot hold.
    if (!pressed) talk.toggle()
    pressed = false
  }

  const stopDrawing = watchParts(
    store,
    [state => state.settings.listenMode, state => state.listen.held],
    ({ settings, listen: { held } }) => {
      const hint = held === 'no' ? 'talkHint' : held === 'held' ? 'talkHeld' : 'talkLocked'
      render(
        settings.listenMode !== 'push'
          ? nothing
          : html`<div class="talk" data-held=${held}>
              <button type="button" class="button" id="hold-to-talk" aria-pressed=${held === 'no' ? 'false' : 'true'}
                aria-describedby="talk-hint" @pointerdown=${pointerDown} @pointerup=${release}
                @pointercancel=${cancel} @lostpointercapture=${release} @keydown=${keyDown} @keyup=${keyUp}
                @blur=${release} @click=${click} @contextmenu=${(event: Event) => event.preventDefault()}>
                ${label('holdToTalk')}
              </button>
              <span class="hint" id="talk-hint">${label(hint)}</span>
            </div>`,
        host,
      )
    },
  )
  const stopKey = listenToPushKey(host.ownerDocument, talk, () => {
    const { listenMode, pushKey } = store.getState().settings
    return listenMode === 'push' ? pushKey : ''
  })
  return () => {
    stopDrawing()
    stopKey()
  }
}
