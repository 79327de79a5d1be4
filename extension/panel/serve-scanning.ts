import type { Sender, Server } from '../messaging/rpc-server.ts'

interface Scanned {
  codeScanned(code: string): Promise<{ readonly taken: boolean; readonly words: string }>
}

/** Left unanswered: of several panels the one that acts answers, and others must not be quicker. */
const silence = new Promise<never>(() => {})
const longestWords = 2_000

/** Serves the page with the camera, and no other page. `ours`: whether this panel acts. */
export function serveScanning(server: Server<'panel'>, { codeScanned }: Scanned, ours: () => boolean): void {
  server.serve('code-scanned', async ({ code }, sender) => {
    if (!ours() || !isScanner(sender)) return silence
    const { taken, words } = await codeScanned(code)
    return { taken, words: words.slice(0, longestWords) }
  })
}

function isScanner({ url }: Sender): boolean {
  const page = chrome.runtime.getURL('extension/permission/permission.html')
  return url !== undefined && url.split(/[?#]/)[0] === page
}
