import type { Stop } from '../ports/clock.ts'
import type { ClickEffect } from '../ports/page.ts'
import {
  attribute,
  closest,
  focused,
  isWithin,
  shadowOf,
  tagOf,
  treeRootOf,
  windowOf,
} from './clobber-proof.ts'
import type { ElementIndex } from './element-index.ts'
import { roleOf } from './kinds.ts'

/** Longest wait for anything to happen, in milliseconds. */
const patience = 1_000
/** After a first effect, how long a greater one may still follow, in milliseconds. */
const further = 120

export interface EffectSeen {
  readonly effect: ClickEffect
}

export interface EffectWatch {
  /** From now on counts: what merely hovering did is forgotten. */
  begin(): void
  /** Resolves with the greatest effect seen. */
  seen(): Promise<EffectSeen>
  /** The greatest effect up to now, and ends. */
  soFar(): ClickEffect
  stop: Stop
}

/** From the greatest to the least. */
const order: readonly ClickEffect[] = ['navigation', 'document', 'state', 'focus', 'none']
const stateAttributes = [
  'aria-checked',
  'aria-expanded',
  'aria-pressed',
  'aria-selected',
  'aria-current',
  'open',
  'class',
  'style',
]

/** What an element shows of its state: ticked, chosen, open, playing, scrolled. */
function stateOf(document: Document, element: Element): string {
  const control = element instanceof HTMLLabelElement ? (element.control ?? element) : element
  const state: unknown[] = stateAttributes.map(name => attribute(control, name))
  if (control instanceof HTMLInputElement) state.push(control.checked, control.value)
  if (control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement)
    state.push(control.value)
  const details = closest(element, 'details')
  if (details instanceof HTMLDetailsElement) state.push(details.open)
  state.push(windowOf(document)?.scrollX, windowOf(document)?.scrollY)
  return JSON.stringify(state)
}

/** A button that merely has the focus afterwards did nothing; a field that has it is ready for text. */
function focusCounts(now: Element | null, clicked: Element): boolean {
  if (now === null || tagOf(now) === 'body') return false
  if (!isWithin(now, clicked)) return true
  return ['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox'].includes(roleOf(now))
}

/** True for the details that a summary opens and closes. */
function isDetailsOf(target: Element, clicked: Element): boolean {
  return target instanceof HTMLDetailsElement && closest(clicked, 'summary')?.parentElement === target
}

export function watchEffect(document: Document, index: ElementIndex, element: Element): EffectWatch {
  const window = windowOf(document)
  const restless = index.restless()
  const stopper = new AbortController()
  const { signal } = stopper
  let best: ClickEffect = 'none'
  let noticed: (() => void) | undefined
  let address = ''
  let state = ''
  let focus: Element | null = null

  function notice(effect: ClickEffect): void {
    if (order.indexOf(effect) >= order.indexOf(best)) return
    best = effect
    noticed?.()
  }

  function judge(record: MutationRecord): void {
    const { target, type, attributeName, addedNodes, removedNodes } = record
    if (index.isOurs(addedNodes) || index.isOurs(removedNodes) || restless.has(target)) return
    const own = target instanceof Element && (isWithin(target, element) || isDetailsOf(target, element))
    const look = type === 'attributes' && attributeName !== null && stateAttributes.includes(attributeName)
    notice(own && look ? 'state' : 'document')
  }
  const observer = new MutationObserver(records => records.forEach(judge))

  function compare(): void {
    if (document.URL !== address) notice('navigation')
    if (stateOf(document, element) !== state) notice('state')
    const now = focused(document)
    if (now !== focus && focusCounts(now, element)) notice('focus')
  }

  function stop(): void {
    observer.disconnect()
    stopper.abort()
    restless.end()
  }

  return {
    begin() {
      const everything = { subtree: true, childList: true, attributes: true, characterData: true }
      observer.observe(document, everything)
      for (let root = treeRootOf(element); root instanceof ShadowRoot; root = treeRootOf(root.host)) {
        observer.observe(root, everything)
      }
      const inner = shadowOf(element)
      if (inner !== null) observer.observe(inner, everything)
      address = document.URL
      state = stateOf(document, element)
      focus = focused(document)
      const options = { capture: true, passive: true, signal }
      for (const type of ['beforeunload', 'pagehide'])
        window?.addEventListener(type, () => notice('navigation'), options)
      for (const type of ['input', 'change', 'toggle', 'play', 'pause', 'submit', 'scroll']) {
        EventTarget.prototype.addEventListener.call(document, type, () => notice('state'), options)
      }
    },
    async seen() {
      const wait = (ms: number) =>
        new Promise<void>(resolve => {
          const timer = setTimeout(resolve, ms)
          noticed = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      compare()
      observer.takeRecords().forEach(judge)
      if (best === 'none') await wait(patience)
      compare()
      // Scripts often mark the page first and leave it a moment later.
      const until = performance.now() + further
      while (best !== 'navigation' && performance.now() < until) {
        await wait(until - performance.now())
        compare()
      }
      stop()
      return { effect: best }
    },
    soFar() {
      compare()
      observer.takeRecords().forEach(judge)
      stop()
      return best
    },
    stop,
  }
}
