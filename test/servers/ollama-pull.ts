import { sendJson } from './bodies.ts'
import { writeLines } from './ollama-lines.ts'
import { findModel } from './ollama-models.ts'
import type { Exchange } from './ollama-state.ts'

/** A layer arrives in this many parts. */
const parts = 4

/** `/api/pull`: goes on where a pull that was left had come to. */
export async function pull(exchange: Exchange): Promise<void> {
  const { state, response, body } = exchange
  const name = typeof body.model === 'string' ? body.model : ''
  if (name === '') return sendJson(response, 400, { error: 'invalid model name' })
  const found = state.library.find(({ model }) => findModel([model], name))
  const missing = { error: 'pull model manifest: file does not exist' }
  const streams = body.stream !== false
  if (found === undefined && !streams) return sendJson(response, 500, missing)

  const lines = writeLines(exchange)
  const tell = (value: object) => (streams ? lines.line(value) : Promise.resolve(true))
  if (!(await tell({ status: 'pulling manifest' }))) return
  if (found === undefined) {
    // The status was 200 long ago: only the line says that there is no such model.
    await tell(missing)
    lines.end()
    return
  }
  for (const { digest, total } of found.layers) {
    const status = `pulling ${digest.replace('sha256:', '').slice(0, 12)}`
    for (;;) {
      const completed = state.pulled.get(digest) ?? 0
      const known = completed === 0 ? {} : { completed }
      if (!(await tell({ status, digest, total, ...known }))) return
      if (completed === total) break
      state.pulled.set(digest, Math.min(total, completed + Math.ceil(total / parts)))
    }
  }
  for (const status of ['verifying sha256 digest', 'writing manifest']) {
    if (!(await tell({ status }))) return
  }
  if (findModel(state.models, found.model.name) === undefined) state.models.push(found.model)
  if (!streams) return sendJson(response, 200, { status: 'success' })
  await tell({ status: 'success' })
  lines.end()
}

/** `/api/delete`: 200 and an empty body. */
export async function remove(exchange: Exchange): Promise<void> {
  const { state, response, body } = exchange
  const name = typeof body.model === 'string' ? body.model : ''
  const model = findModel(state.models, name)
  if (model === undefined) return sendJson(response, 404, { error: `model '${name}' not found` })
  state.models.splice(state.models.indexOf(model), 1)
  state.loaded.delete(model.name)
  response.writeHead(200)
  response.end()
}
