import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'vite'
import { closeServer, openServer } from '../servers/local-server.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mp3': 'audio/mpeg',
}

/** A page of this folder, built and served; `more`: further files by their path, as text. */
export async function serveBench(
  folder: string,
  file: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly origin: string; readonly url: string; close(): Promise<void> }> {
  const built = await mkdtemp(join(tmpdir(), 'clavier-bench-'))
  const root = join(import.meta.dirname, folder)
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'chrome120',
      assetsInlineLimit: 0,
      rollupOptions: { input: join(root, file) },
    },
  })
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    try {
      const body = more[path] ?? (await readFile(join(built, path)))
      // As an extension's pages have it: no worklet, nor anything else, from a blob.
      response.setHeader('content-security-policy', "script-src 'self'; object-src 'self'")
      response.setHeader('content-type', types[extname(path)] ?? 'text/html').end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  const origin = `http://127.0.0.1:${await openServer(server)}`
  return {
    origin,
    url: `${origin}/${file}`,
    async close() {
      await closeServer(server)
      await rm(built, { recursive: true, force: true })
    },
  }
}
