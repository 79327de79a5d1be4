/** Whether what is written now is nobody else's business. */
import { attribute, focused, isConnected, shadowOf, tagOf } from './clobber-proof.ts'

/** Tokens of `autocomplete` for what must stay secret: https://html.spec.whatwg.org/#autofill. */
const secret = /(^|\s)(current-password|new-password|one-time-code|cc-[a-z-]+|transaction-amount)(\s|$)/i
/** How such fields are called where they say nothing of themselves. */
const called =
  /passw|passcode|kennwort|contraseña|mot.?de.?passe|\bpin\b|\botp\b|cvv|cvc|card.?number|kartennummer|iban/i

/** Fields that were passwords once: a page may show what they hold, Clavier goes on keeping it. */
const wereSecret = new WeakSet<Element>()

/** What a document knows of its focus. `frame`: it is in a frame of this document, which has to be asked. */
export type SecretFocus = 'secret' | 'frame' | 'open'

export function secretFocus(document: Document): SecretFocus {
  const element = focused(document)
  if (element === null || !isConnected(element)) return 'open'
  const tag = tagOf(element)
  if (['iframe', 'frame', 'object', 'embed', 'fencedframe', 'portal'].includes(tag)) return 'frame'
  // Into a closed shadow root nobody sees: what has the focus in there may be anything.
  if (tag.includes('-') && shadowOf(element) === null) return 'secret'
  return isSecret(element) ? 'secret' : 'open'
}

/** What the field holds may be read by nobody but the page. */
export function isSecret(element: Element): boolean {
  if (!wereSecret.has(element) && saysSecret(element)) wereSecret.add(element)
  return wereSecret.has(element)
}

function saysSecret(element: Element): boolean {
  if (secret.test(attribute(element, 'autocomplete') ?? '')) return true
  if (element instanceof HTMLInputElement && element.type === 'password') return true
  const field =
    ['input', 'textarea'].includes(tagOf(element)) || attribute(element, 'contenteditable') !== null
  if (!field) return false
  const names = ['name', 'id', 'aria-label', 'placeholder'].map(name => attribute(element, name) ?? '')
  // A password that is shown is one all the same.
  if (names.some(name => called.test(name.slice(0, 200)))) return true
  const { webkitTextSecurity = 'none' } = getComputedStyle(element) as { webkitTextSecurity?: string } // of browsers alone
  return webkitTextSecurity !== 'none'
}
