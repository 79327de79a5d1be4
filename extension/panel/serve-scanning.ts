import { isOwn } from '../chrome/own-addresses.ts'
import type { Server } from '../messaging/rpc-server.ts'
import { silence } from './silence.ts'

interface Scanned {
  codeScanned(code: string): Promise<{ readonly taken: boolean; readonly words: string }>
}

const longestWords = 2_000

/** Serves the page with the camera, and no other page. `ours`: whether this panel acts. */
export function serveScanning(server: Server<'panel'>, { codeScanned }: Scanned, ours: () => boolean): void {
  server.serve('code-scanned', async ({ code }, sender) => {
    if (!ours() || !isOwn('permission', sender.url)) return silence
    const { taken, words } = await codeScanned(code)
    return { taken, words: words.slice(0, longestWords) }
  })
}
