import { createServer } from 'node:http'
import { closeServer, openServer } from './local-server.ts'

/** A site of a few pages: a path, what it holds and of what kind. */
export async function startSite(
  files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>>,
) {
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body)
  })
  const port = await openServer(server)
  return { port, close: () => closeServer(server) }
}
