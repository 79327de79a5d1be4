import { attribute } from './clobber-proof.ts'

const types = /^(email|url|tel|number)$/
const modes = /^(email|url|tel|numeric|decimal)$/
const fillings = /(^|\s)(email|username|url|tel[a-z-]*|one-time-code|postal-code)$/

/** What goes in is no prose, such as an address: sentences do not begin with a capital there. */
export function isPlain(element: Element): boolean {
  const of = (name: string) => (attribute(element, name) ?? '').trim().toLowerCase()
  return (
    types.test(of('type')) ||
    modes.test(of('inputmode')) ||
    fillings.test(of('autocomplete')) ||
    /^(off|none)$/.test(of('autocapitalize'))
  )
}
