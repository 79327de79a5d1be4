import type { Compression } from '../ports/compression.ts'

/**
 * Bytes that are inflated at once. The browser makes all that comes of a piece before anybody can stop it, and deflate
 * makes at most 1,032 bytes of one (https://zlib.net/zlib_tech.html): about a megabyte.
 */
const piece = 1_024

/** The browser's own streams. */
export const compression: Compression = {
  async deflate(text) {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  },

  async inflate(bytes, most) {
    const reader = inPieces(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    const parts: string[] = []
    let size = 0
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        size += read.value.length
        if (size > most) {
          await reader.cancel()
          return { kind: 'too-large' }
        }
        parts.push(decoder.decode(read.value, { stream: true }))
      }
      parts.push(decoder.decode())
      return { kind: 'text', text: parts.join('') }
    } catch {
      // Nothing but the data can be wrong here; what is thrown then is not the same everywhere.
      return { kind: 'damaged' }
    }
  },
}

/** Gives the next piece only when it is asked for. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.subarray(at, at + piece))
        at += piece
      },
    },
    { highWaterMark: 0 },
  )
}
