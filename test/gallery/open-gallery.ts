import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import { closeServer, openServer } from '../servers/local-server.ts'
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
 * Builds the gallery, which takes seconds, and serves it on this machine, from memory: test files that run beside
 * each other have one each. In its page `window.gallery.show` goes from one state to the next.
 */
export async function openGallery(): Promise<OpenGallery> {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    build: { ...config.build, write: false },
  })
  const files = new Map(
    [built]
      .flat()
      .flatMap(one => ('output' in one ? one.output : []))
      .map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  )
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://gallery.test').pathname)
    const file = files.get(path)
    // What is copied as it is.
    const body =
      file === undefined ? readFile(join(config.root ?? '', 'public', path)) : Promise.resolve(file)
    body.then(
      bytes =>
        response
          .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
          .end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  const port = await openServer(server)
  return {
    url: (page = 'panel', query = '') =>
      `http://127.0.0.1:${port}/extension/${pages[page]}.html${query === '' ? '' : `?${query}`}`,
    close: () => closeServer(server),
  }
}
