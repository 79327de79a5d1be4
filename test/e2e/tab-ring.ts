import type { CDPSession, Page } from 'playwright'

/** Roles of what can be operated, in Chromium's words (`ui/accessibility/ax_enums.mojom`). */
const operable = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'checkbox', 'switch', 'radio', 'tab', 'combobox'],
  ...['spinbutton', 'slider', 'DisclosureTriangle', 'menuitem'],
])

/** Something to operate, as the accessibility tree tells of it. */
export interface Operable {
  readonly role: string
  readonly name: string
  /** Name of the group in which arrows move, where it is in one: one of them is a stop of Tab. */
  readonly roves: string | undefined
}

/** A place where Tab stopped. */
export interface Stop {
  /** Place among what can be operated; −1 for anything else that takes the focus, such as a view that scrolls. */
  readonly at: number
  /** Tag, id and role of it, and its label. */
  readonly what: string
  /** Something of it can be seen, under nothing else, and its focus is drawn. */
  readonly seen: boolean
}

export interface Ring {
  readonly all: readonly Operable[]
  readonly stops: readonly Stop[]
}

/**
 * Presses Tab as often as it takes to go round the page, from its first element to its last, and notes where it
 * stopped; with it all that can be operated, in the order in which a screen reader meets it.
 */
export async function tabRing(page: Page): Promise<Ring> {
  const devtools = await page.context().newCDPSession(page)
  try {
    const all = await operableWhenWhole(page, devtools)
    const handles = await Promise.all(
      all.map(({ backendNodeId }) => devtools.send('DOM.resolveNode', { backendNodeId })),
    )
    const { result: global } = await devtools.send('Runtime.evaluate', { expression: 'globalThis' })
    await devtools.send('Runtime.callFunctionOn', {
      ...(global.objectId === undefined ? {} : { objectId: global.objectId }),
      functionDeclaration: noteStops.toString(),
      arguments: handles.map(({ object }) => ({ objectId: object.objectId ?? '' })),
    })
    const press = (type: 'rawKeyDown' | 'keyUp') =>
      devtools.send('Input.dispatchKeyEvent', { type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 })
    const presses = 2 * all.length + 8
    await Promise.all(Array.from({ length: presses }, () => [press('rawKeyDown'), press('keyUp')]).flat())
    const stops = await page.evaluate(() => {
      const { __stops: noted } = globalThis as unknown as { __stops: () => Stop[] } // noteStops has put it there
      return noted()
    })
    // The browser begins where the user was last: the round is from one leaving of the page to the next.
    const [from = -1, to = stops.length] = stops.flatMap(({ what }, place) =>
      what.startsWith('BODY') ? [place] : [],
    )
    return { all, stops: oneRound(stops.slice(from + 1, to)) }
  } finally {
    await devtools.detach()
  }
}

/** A page may be entered again without a stop in between: the round is over where its first stop comes again. */
function oneRound(stops: readonly Stop[]): readonly Stop[] {
  const again = stops.findIndex(({ at }, place) => place > 0 && at >= 0 && at === stops[0]?.at)
  return again < 0 ? stops : stops.slice(0, again)
}

/** The tree follows what is drawn: what has only just come, below what is in view, is missing from it for a moment. */
async function operableWhenWhole(page: Page, devtools: CDPSession): ReturnType<typeof operableIn> {
  const buttonsDrawn = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('button:not([role], :disabled)')].filter(it => it.checkVisibility())
          .length,
    )
  for (const end = performance.now() + 45_000; ; ) {
    const all = await operableIn(devtools)
    const buttons = all.filter(({ role }) => role === 'button').length
    if (buttons >= (await buttonsDrawn())) return all
    if (performance.now() > end) throw new Error('The accessibility tree lacks buttons that are drawn.')
  }
}

async function operableIn(devtools: CDPSession): Promise<(Operable & { readonly backendNodeId: number })[]> {
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const roleOf = (node: (typeof nodes)[number]) => String(node.role?.value ?? '')
  const found: (Operable & { readonly backendNodeId: number })[] = []
  const walk = (id: string, roves: string | undefined) => {
    const node = byId.get(id)
    if (node === undefined) return
    const role = roleOf(node)
    const name = String(node.name?.value ?? '')
    const has = (property: string) =>
      node.properties?.some(({ name, value }) => name === property && value.value === true) === true
    // What says why it cannot be used now (`aria-disabled`) is reached all the same.
    const passedOver = has('disabled') && !has('focusable')
    if (!node.ignored && operable.has(role) && !passedOver && node.backendDOMNodeId !== undefined)
      found.push({ role, name, roves, backendNodeId: node.backendDOMNodeId })
    const group =
      role === 'tablist' || role === 'radiogroup' || (role === 'group' && name === 'Keyboard')
        ? `${role} ${name}`
        : roves
    // What is inside a closed list or a field is the browser's own.
    if (role !== 'combobox' && role !== 'textbox') for (const child of node.childIds ?? []) walk(child, group)
  }
  const [root] = nodes
  if (root !== undefined) walk(root.nodeId, undefined)
  return found
}

/** Sent as text: sees nothing from here. */
function noteStops(...all: readonly Element[]): void {
  const stops: Stop[] = []
  const parts = [0.5, 0.1, 0.9]
  const note = (event: KeyboardEvent) => {
    const at = document.activeElement
    if (event.key !== 'Tab' || at === null) return
    const { left, top, width, height } = at.getBoundingClientRect()
    const shows = parts.some(x =>
      parts.some(y => {
        const hit = document.elementFromPoint(left + width * x, top + height * y)
        return hit !== null && (at.contains(hit) || (hit instanceof HTMLLabelElement && hit.contains(at)))
      }),
    )
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const words =
      at.getAttribute('aria-label') ?? (at instanceof HTMLButtonElement ? at.textContent.trim() : '')
    const what = `${at.tagName} ${at.id} ${at.getAttribute('role') ?? ''} ${words}`.trim()
    stops.push({ at: all.indexOf(at), what, seen: shows && drawn })
  }
  addEventListener('keyup', note, true)
  Object.assign(globalThis, {
    __stops: () => {
      removeEventListener('keyup', note, true)
      return stops
    },
  })
}
