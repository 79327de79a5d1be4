import { html, nothing, render } from 'lit-html'
import type { Language } from '../../src/language/language.ts'
import { send, Unanswered } from '../messaging/rpc.ts'
import {
  type Answer,
  ask,
  browserDevices,
  type Permission,
  permissions,
  standing,
  watchKeyboards,
} from './ask-permission.ts'
import { permissionTexts } from './permission-texts.ts'

/** Asks for the microphone and MIDI, and tells how that stands. Returns what puts it all into another language. */
export function openAskPage(app: HTMLElement, language: Language): (to: Language) => void {
  let texts = permissionTexts(language)
  const devices = browserDevices(navigator)
  const answers = new Map<Permission, Answer>()
  /** Names of the keyboards that are there; undefined while nobody knows. Untrusted text. */
  let keyboards: readonly string[] | undefined
  let watching = false
  /** The permission whose question is open. Only one is asked at a time. */
  let asking: Permission | undefined

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look()
  })
  window.addEventListener('focus', () => void look())
  for (const permission of permissions) {
    navigator.permissions
      .query({ name: permission })
      .then(status => status.addEventListener('change', () => void look()))
      .catch(() => undefined) // A browser that cannot tell is asked when the button is pressed.
  }
  draw()
  void look()
  return to => {
    // What was asked and answered stays.
    texts = permissionTexts(to)
    draw()
  }

  function draw(): void {
    document.title = `${texts.title} · Clavier`
    const done = permissions.every(permission => answers.get(permission) === 'granted')
    render(
      html`<h1>${texts.title}</h1>
        <p class="intro">${texts.intro}</p>
        ${permissions.map(card)}
        <p role="status" class="done">${done ? texts.done : ''}</p>`,
      app,
    )
  }

  function card(permission: Permission) {
    const { title, purpose, allow, states, way } = texts.devices[permission]
    const answer = answers.get(permission)
    const open = asking === permission
    const denied = answer === 'denied'
    return html`<section
      class="permission"
      aria-labelledby="${permission}-title"
      data-permission=${permission}
      data-state=${answer ?? nothing}
    >
      <h2 id="${permission}-title" tabindex="-1">${title}</h2>
      <p class="purpose">${purpose}</p>
      <p class="state" role="status">${open ? texts.asking : answer === undefined ? '' : states[answer]}</p>
      ${permission === 'midi' && answer === 'granted' && keyboards !== undefined ? keyboardLine(keyboards) : nothing}
      ${denied ? html`<ol class="way">${way.map(step => html`<li>${step}</li>`)}</ol>` : nothing}
      <div class="buttons">
        ${
          denied
            ? html`<button type="button" @click=${openSettings}>${texts.settings}</button>
                <button type="button" class="second" @click=${() => void request(permission)}>${texts.again}</button>`
            : answer === 'granted'
              ? nothing
              : html`<button
                type="button"
                aria-disabled=${asking === undefined ? 'false' : 'true'}
                @click=${() => void request(permission)}
              >${allow}</button>`
        }
      </div>
    </section>`
  }

  /** Allowed is not yet played: a keyboard has to be there too. */
  function keyboardLine(names: readonly string[]) {
    return html`<p class="keyboards" role="status" dir="auto">${names.length === 0 ? texts.noKeyboard : names.join(', ')}</p>`
  }

  function lookForKeyboards(): void {
    if (watching) return
    watching = true
    const changed = (names: readonly string[]) => {
      keyboards = names
      draw()
    }
    watchKeyboards(navigator, changed).catch(() => {
      // Allowed, but MIDI does not start here: the panel says so, and another look tries again.
      watching = false
    })
  }

  async function request(permission: Permission): Promise<void> {
    if (asking !== undefined) return
    asking = permission
    draw()
    const answer = await ask(permission, devices)
    asking = undefined
    await learn(permission, answer)
    // The button that was pressed may be gone; the keyboard goes on from where it was.
    if (document.activeElement === document.body) document.getElementById(`${permission}-title`)?.focus()
  }

  /** Looks again at what is allowed: it may have been changed in Chrome's settings meanwhile. */
  async function look(): Promise<void> {
    for (const permission of permissions) {
      const state = await standing(permission, devices)
      const known = answers.get(permission)
      const trouble = known === 'missing' || known === 'failed'
      // Trouble found by trying is not undone by a permission that is as it was.
      if (asking !== permission && !(trouble && state !== 'denied')) await learn(permission, state)
    }
  }

  async function learn(permission: Permission, answer: Answer): Promise<void> {
    const before = answers.get(permission)
    answers.set(permission, answer)
    if (permission === 'midi' && answer === 'granted') lookForKeyboards()
    draw()
    // What was so when the page opened is no change, and the panel knows it already.
    if (before === undefined || before === answer || answer === 'missing' || answer === 'failed') return
    try {
      await send('permission-changed', { which: permission, state: answer })
    } catch (error) {
      // Without a panel there is nobody to tell; it looks for itself when it opens.
      if (!(error instanceof Unanswered)) throw error
    }
  }
}

function openSettings(): void {
  const site = encodeURIComponent(location.origin)
  void chrome.tabs.create({ url: `chrome://settings/content/siteDetails?site=${site}` })
}
