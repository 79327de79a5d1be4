import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ShareTools } from '../../../src/ports/share-tools.ts'

/** Without waiting, as time is passed by hand; pictures hold their texts, and the clipboard is a field. */
export function createFakeShareTools() {
  const clipboard: { text: string | undefined } = { text: undefined }
  const scanner = { opened: 0 }
  const tools: ShareTools = {
    deflate: async text => new Uint8Array(deflateRawSync(text)),
    async inflate(bytes, most) {
      try {
        return { kind: 'text', text: inflateRawSync(bytes, { maxOutputLength: most }).toString('utf8') }
      } catch (error) {
        return { kind: error instanceof RangeError ? 'too-large' : 'damaged' }
      }
    },
    picture: async texts => new TextEncoder().encode(texts.join('\n')),
    pasted: async () => clipboard.text,
    async openScanner() {
      scanner.opened += 1
    },
  }
  return { tools, clipboard, scanner }
}
