import type { Page } from 'playwright'

declare global {
  /** There once `keepOffered` has run. */
  var __offered: readonly Blob[]
}

/** Keeps what is offered as a download, besides the folder that a browser puts it in. It runs in the panel. */
export function keepOffered(): void {
  const offered: Blob[] = []
  const make = URL.createObjectURL.bind(URL)
  URL.createObjectURL = thing => {
    if (thing instanceof Blob) offered.push(thing)
    return make(thing)
  }
  Object.assign(globalThis, { __offered: offered })
}

/** The file that was offered last. */
export async function lastOffered(panel: Page): Promise<Buffer> {
  const base64 = await panel.evaluate(async () => {
    const file = globalThis.__offered.at(-1)
    if (file === undefined) throw new Error('Nothing was offered.')
    const bytes = new Uint8Array(await file.arrayBuffer())
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(base64, 'base64')
}
