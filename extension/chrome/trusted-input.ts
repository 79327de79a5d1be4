/**
 * Input that a page takes for a hand's, through Chrome's debugger: only while it is asked for, and let go
 * soon after. Chrome shows a bar above the page as long as it lasts.
 */
import { ClavierError } from '../../src/errors.ts'
import type { Point } from '../../src/ports/page.ts'
import type { ActKind } from '../../src/ports/page-acting.ts'

/** How long it stays attached without use, in milliseconds. */
const idle = 5_000
/** Time between going down and up of a press that lasts, in milliseconds. */
const longPress = 800
/** The bar above the page moves the page down; it has settled after that many milliseconds. */
const settling = 150
const version = '1.3'

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
/** Tabs that are attached, and what lets go of each. */
const attached = new Map<number, ReturnType<typeof setTimeout>>()
let listening = false

function release(tabId: number): void {
  clearTimeout(attached.get(tabId))
  attached.delete(tabId)
  // Gone already where the tab was closed or the user has ended it by Chrome's own bar.
  void chrome.debugger.detach({ tabId }).catch(() => undefined)
}

async function attach(tabId: number): Promise<void> {
  if (!listening) {
    listening = true
    chrome.debugger.onDetach.addListener(({ tabId: id }) => {
      if (id === undefined) return
      clearTimeout(attached.get(id))
      attached.delete(id)
    })
  }
  const fresh = !attached.has(tabId)
  if (fresh) {
    try {
      await chrome.debugger.attach({ tabId }, version)
    } catch (error) {
      // Chrome says only in words why: another debugger, or a page of its own.
      throw new ClavierError('by-hand-failed', {
        why: error instanceof Error ? error.message.slice(0, 120) : '',
      })
    }
  }
  clearTimeout(attached.get(tabId))
  attached.set(
    tabId,
    setTimeout(() => release(tabId), idle),
  )
  if (fresh) await pause(settling)
}

async function send(tabId: number, method: string, parameters: Record<string, unknown>): Promise<void> {
  try {
    await chrome.debugger.sendCommand({ tabId }, method, parameters)
  } catch (error) {
    throw new ClavierError('by-hand-failed', {
      why: error instanceof Error ? error.message.slice(0, 120) : '',
    })
  }
}

export interface Target {
  /** Where it is met, in CSS pixels of the tab's viewport; rejects where something else would be. */
  point(): Promise<Point>
  /** From now on counts what the page does. */
  watch(): Promise<unknown>
}

/** Acts on what is there once Chrome's bar is. */
export async function pressByHand(tabId: number, kind: ActKind, target: Target): Promise<void> {
  await attach(tabId)
  let { x, y } = await target.point()
  await target.watch()
  const button = kind === 'right' ? 'right' : 'left'
  const mouse = (type: string, more: Record<string, unknown> = {}) =>
    send(tabId, 'Input.dispatchMouseEvent', { type, x, y, pointerType: 'mouse', ...more })
  await mouse('mouseMoved')
  if (kind === 'hover') return
  // A page that the pointer has reached may move things, so that something else would get the press.
  const now = await target.point()
  x = now.x
  y = now.y
  for (let clickCount = 1; clickCount <= (kind === 'double' ? 2 : 1); clickCount += 1) {
    await mouse('mousePressed', { button, clickCount, buttons: button === 'right' ? 2 : 1 })
    if (kind === 'hold') await pause(longPress)
    await mouse('mouseReleased', { button, clickCount })
  }
}
