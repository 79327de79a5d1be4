import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import config from './gallery.config.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Pages of the gallery, as they are in the extension. */
const pages = { panel: 'panel/panel', practice: 'practice/practice', permission: 'permission/permission' }

export interface OpenGallery {
  /** Address of a page; `query` as `view=now&state=usual&language=en`, or `sheet=controls`, is for the panel. */
  url(page?: keyof typeof pages, query?: string): string
  close(): Promise<void>
}

/**
 * Builds the gallery, which takes seconds, and serves it on this machine. In its page `window.gallery.show` goes
 * from one state to the next.
 */
export async function openGallery({ built = false } = {}): Promise<OpenGallery> {
  if (!built) await build({ ...config, configFile: false, logLevel: 'warn', mode: 'production' })
  const folder = join(config.root ?? '', '.cache/gallery')
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery.test').pathname)
    readFile(join(folder, path)).then(
      body =>
        response
          .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // An address and a port, since it listens on both.
  return {
    url: (page = 'panel', query = '') =>
      `http://127.0.0.1:${port}/extension/${pages[page]}.html${query === '' ? '' : `?${query}`}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
