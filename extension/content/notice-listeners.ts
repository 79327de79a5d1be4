/**
 * Notices, among the page's own scripts and before any of them, which elements they listen on for clicks:
 * nothing else tells. It answers only the hands, who ask by an event whose name the page cannot know. The
 * page is left as it would be without: what it calls, reads and hears is the platform's.
 *
 * A page may redefine anything afterwards, so that this calls only what it saved at its start.
 */
import { createListenerNotes, isClickType } from '../../src/page/listener-notes.ts'
import { meeting } from '../../src/page/notice-name.ts'

const { apply, defineProperty, get: read, getOwnPropertyDescriptor, getPrototypeOf, set: write } = Reflect
const { addEventListener } = EventTarget.prototype
const { composedPath, preventDefault, stopImmediatePropagation } = Event.prototype
const { includes, split } = String.prototype
const { hasAttribute } = Element.prototype
const inChain = Object.prototype.isPrototypeOf
const nativeText = Function.prototype.toString
const functions = Function.prototype
const nothing: readonly [] = Object.freeze([])
/** A page may redefine the name. */
const view = globalThis
const notes = createListenerNotes()

/** Where our own lines in a stack come from. */
const [, ownFile = ''] = /(?:\(|at )([^\s(]+):\d+:\d+/.exec(new Error().stack ?? '') ?? []

/** Takes our lines out of the stack of what the platform threw: they would name the extension. */
function clean(error: unknown): void {
  if (typeof error !== 'object' || error === null || ownFile === '') return
  const stack: unknown = read(error, 'stack')
  if (typeof stack !== 'string' || !apply(includes, stack, [ownFile])) return
  const lines = apply(split, stack, ['\n'])
  let theirs = ''
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line !== undefined && !apply(includes, line, [ownFile])) theirs += at === 0 ? line : `\n${line}`
  }
  write(error, 'stack', theirs)
}

/** What each of our functions stands in for. */
const natives = new WeakMap<object, object>()
Object.assign(natives, { get: natives.get, set: natives.set })

type After = (self: unknown, args: ArrayLike<unknown>, result: unknown) => unknown

/** Puts in the place of one of the platform's functions one that does the same, and then `after`. */
function standIn(owner: object, name: string, after: After): void {
  const found = getOwnPropertyDescriptor(owner, name)
  const native: unknown = found?.value
  if (typeof native !== 'function') return
  const traps: ProxyHandler<typeof native> = {
    apply(target, self: unknown, args: ArrayLike<unknown>) {
      try {
        return after(self, args, apply(target, self, args))
      } catch (error) {
        clean(error)
        throw error
      }
    },
  }
  // A trap that a page puts on all objects is none of ours.
  Object.setPrototypeOf(traps, null)
  // A proxy has the name, the length, the prototype and every property of what it stands in for.
  const ours = new Proxy(native, traps)
  natives.set(ours, native)
  defineProperty(owner, name, { ...found, value: ours })
}

/** A call without an owner is the window's. */
const targetOf = (self: unknown) => (self ?? view) as object // the platform took it for a target

let answering: string | undefined
const listen = (name: string) => apply(addEventListener, view, [name, answer, true])

standIn(EventTarget.prototype, 'addEventListener', (self, args, result) => {
  if (!isClickType(args[0])) return result
  notes.added(targetOf(self), args[0], args[1], args[2])
  // `document.open()` took every listener from the window; taking the same one twice does nothing.
  if (answering !== undefined) listen(answering)
  return result
})
standIn(EventTarget.prototype, 'removeEventListener', (self, args, result) => {
  if (isClickType(args[0])) notes.removed(targetOf(self), args[0], args[1], args[2])
  return result
})

/** What the platform says of a function without a source of its own, a proxy among them. */
const nameless = apply(nativeText, new Proxy(nativeText, {}), nothing)
const ourNames: Readonly<Record<string, true>> = Object.assign(Object.create(null), {
  addEventListener: true,
  removeEventListener: true,
  toString: true,
})
standIn(functions, 'toString', (self, _, text) => {
  if (text !== nameless || typeof self !== 'function') return text
  const native = natives.get(self)
  if (native !== undefined) return apply(nativeText, native, nothing)
  // One of ours from another frame, whose text a page may ask for here.
  if (getPrototypeOf(self) === functions) return text
  const name: unknown = getOwnPropertyDescriptor(self, 'name')?.value
  return typeof name === 'string' && ourNames[name] ? `function ${name}() { [native code] }` : text
})

const handlers = ['onclick', 'onmousedown', 'onmouseup', 'onpointerdown', 'onpointerup'] as const
type Read = (this: unknown) => unknown
const gettersOf = (prototype: object): readonly (Read | undefined)[] =>
  handlers.map(name => getOwnPropertyDescriptor(prototype, name)?.get)
const html = { prototype: HTMLElement.prototype, getters: gettersOf(HTMLElement.prototype) }
const svg = { prototype: SVGElement.prototype, getters: gettersOf(SVGElement.prototype) }
const isOf = (prototype: object, target: object) => apply(inChain, prototype, [target])

/** A handler set as a property, as React sets one on each element that it handles clicks for. */
function hasHandler(target: object): boolean {
  const sort = isOf(html.prototype, target) ? html : isOf(svg.prototype, target) ? svg : undefined
  for (let at = 0; sort !== undefined && at < handlers.length; at += 1) {
    const getter = sort.getters[at]
    // Reading one that is an attribute compiles it, which a page could notice; the hands see it anyway.
    if (getter === undefined || apply(hasAttribute, target, [handlers[at]])) continue
    if (typeof apply(getter, target, nothing) === 'function') return true
  }
  return false
}

function answer(event: Event): void {
  apply(stopImmediatePropagation, event, nothing)
  const target = apply(composedPath, event, nothing)[0]
  if (target !== undefined && (notes.listens(target) || hasHandler(target))) {
    apply(preventDefault, event, nothing)
  }
}

function meet(event: Event): void {
  apply(stopImmediatePropagation, event, nothing)
  const { detail } = event as CustomEvent<unknown> // the doorstep's, before any script of the page
  if (typeof detail !== 'string') return
  apply(preventDefault, event, nothing)
  answering = detail
  listen(detail)
}
apply(addEventListener, view, [meeting, meet, { capture: true, once: true }])
