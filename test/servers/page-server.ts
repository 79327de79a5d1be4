import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closeServer, openServer } from './local-server.ts'

const pages = fileURLToPath(new URL('../pages', import.meta.url))
/** Files of packages that pages use: the frameworks that people's pages are built with. */
const packages: Readonly<Record<string, string>> = {
  '/vendor/react.js': 'react/umd/react.production.min.js',
  '/vendor/react-dom.js': 'react-dom/umd/react-dom.production.min.js',
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

export interface PageRequest {
  /** Which of the servers got it, from 0. */
  readonly origin: number
  readonly method: string
  /** Path with query, for instance `/redirect?to=/article.html`. */
  readonly path: string
}

/**
 * Serves the files of test/pages on several ports, each an origin of its own, and besides:
 * `/vendor/react.js` and `/vendor/react-dom.js`, which set the globals `React` and `ReactDOM`;
 * `/slow/NAME` answers only after `release('NAME')`; `/redirect?to=PATH` is a 302; a file that is
 * not there is a 404.
 */
export interface PageServer {
  readonly ports: readonly number[]
  /** Everything that was asked for, in order. */
  readonly requests: readonly PageRequest[]
  /** The address of a path, for instance `http://127.0.0.1:4711/article.html`. */
  url(path: string, origin?: number): string
  /** Resolves with the first request for a path (without its query), made already or yet to come. */
  requested(path: string): Promise<PageRequest>
  /** Lets `/slow/NAME` be answered, now and from now on. */
  release(name: string): void
  close(): Promise<void>
}

/** @param origins how many servers, 1 or more */
export async function startPageServer(origins = 3): Promise<PageServer> {
  const requests: PageRequest[] = []
  const waiting = new Set<(request: PageRequest) => void>()
  const slow = new SlowPages()
  const serve = async (origin: number, request: IncomingMessage, response: ServerResponse) => {
    const entry = { origin, method: request.method ?? 'GET', path: request.url ?? '/' }
    requests.push(entry)
    for (const look of waiting) look(entry)
    const url = new URL(entry.path, 'http://pages.test')
    if (url.pathname.startsWith('/slow/')) {
      await slow.released(url.pathname.slice('/slow/'.length))
      send(response, 200, '.html', '<!doctype html><title>Slow</title><h1>Slow</h1>')
    } else if (url.pathname === '/redirect') {
      response.writeHead(302, { location: url.searchParams.get('to') ?? '/' }).end()
    } else {
      await sendFile(response, url.pathname)
    }
  }
  const servers = Array.from({ length: origins }, (_, origin) =>
    createServer((request, response) => void serve(origin, request, response)),
  )
  const ports = await Promise.all(servers.map(server => openServer(server)))

  return {
    ports,
    requests,
    url: (path, origin = 0) => `http://127.0.0.1:${ports[origin]}${path}`,
    requested: path =>
      new Promise(resolve => {
        const isIt = (request: PageRequest) => request.path.split('?')[0] === path
        const made = requests.find(isIt)
        if (made) return resolve(made)
        const look = (request: PageRequest) => {
          if (!isIt(request)) return
          waiting.delete(look)
          resolve(request)
        }
        waiting.add(look)
      }),
    release: name => slow.release(name),
    close: async () => {
      slow.releaseAll()
      await Promise.all(servers.map(closeServer))
    },
  }
}

/** Holds requests until a test lets them go: slowness without a clock. */
class SlowPages {
  readonly #open = new Set<string>()
  readonly #held = new Map<string, (() => void)[]>()
  #allOpen = false

  released(name: string): Promise<void> {
    if (this.#allOpen || this.#open.has(name)) return Promise.resolve()
    return new Promise(resolve => this.#held.set(name, [...(this.#held.get(name) ?? []), resolve]))
  }

  release(name: string): void {
    this.#open.add(name)
    for (const go of this.#held.get(name) ?? []) go()
    this.#held.delete(name)
  }

  releaseAll(): void {
    this.#allOpen = true
    for (const name of [...this.#held.keys()]) this.release(name)
  }
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const own = normalize(join(pages, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)))
  const vendor = packages[path]
  const file =
    vendor === undefined ? own : fileURLToPath(new URL(`../../node_modules/${vendor}`, import.meta.url))
  const body =
    vendor !== undefined || file.startsWith(pages) ? await readFile(file).catch(() => undefined) : undefined
  if (body) send(response, 200, extname(file), body)
  else send(response, 404, '.html', '<!doctype html><title>Not found</title><h1>Not found</h1>')
}

function send(response: ServerResponse, status: number, extension: string, body: string | Uint8Array): void {
  response
    .writeHead(status, {
      'content-type': types[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    })
    .end(body)
}
