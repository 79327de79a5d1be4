import { sendJson } from './bodies.ts'
import { answerFrom, countTokens, fitContext, type TestMessage } from './ollama-context.ts'
import { answerInFormat, formatRefusal, textInFormat } from './ollama-format.ts'
import { writeLines } from './ollama-lines.ts'
import { findModel, type TestModel } from './ollama-models.ts'
import type { Exchange } from './ollama-state.ts'
import { thinkRefusal, thoughtsOf } from './ollama-thinking.ts'

const createdAt = '2025-10-17T23:14:07.414671Z'
/** What a server that was not told otherwise loads a model with. */
const defaultContext = 4_096

/** `/api/chat` and `/api/generate`: the same work, in two shapes. */
export async function converse(exchange: Exchange, shape: 'chat' | 'generate'): Promise<void> {
  const { state, response, body } = exchange
  const name = typeof body.model === 'string' ? body.model : ''
  if (name === '') return sendJson(response, 400, { error: 'model is required' })
  const model = findModel(state.models, name)
  if (model === undefined) return sendJson(response, 404, { error: `model '${name}' not found` })
  const messages = shape === 'chat' ? readMessages(body.messages) : promptMessages(body)
  // Putting a model away comes before the question what it can do.
  if (messages.length === 0 && leavesAtOnce(body)) {
    state.loaded.delete(model.name)
    return sendJson(response, 200, { ...piece(name, shape, '', ''), done: true, done_reason: 'unload' })
  }
  if (!model.capabilities.includes('completion')) {
    return sendJson(response, 400, { error: `"${name}" does not support ${shape}` })
  }
  const refusal = formatRefusal(body.format) ?? thinkRefusal(body.think, model, name)
  if (refusal !== undefined) return sendJson(response, 400, { error: refusal })

  const contextTokens = Math.min(contextOf(body), model.contextLength)
  if (!(await load(exchange, model, contextTokens))) return
  if (messages.length === 0) {
    return sendJson(response, 200, { ...piece(name, shape, '', ''), done: true, done_reason: 'load' })
  }
  await answer(exchange, shape, model, name, messages, contextTokens)
}

/** Loads a model, after which it stays; false where the client left before that, or memory was short. */
export async function load(
  { state, response, body, left }: Exchange,
  model: TestModel,
  contextTokens: number,
) {
  if (state.loaded.get(model.name) !== contextTokens) {
    await Promise.race([state.coldLoad, left])
    if (response.destroyed) return false
    if (state.memory !== undefined && model.size > state.memory) {
      sendJson(response, 500, { error: tooBig(model.size, state.memory) })
      return false
    }
    state.loads.push({ model: model.name, contextTokens })
  }
  if (leavesAtOnce(body)) state.loaded.delete(model.name)
  else state.loaded.set(model.name, contextTokens)
  return true
}

/** As `llm/memory.go` and the scheduler word it. */
function tooBig(size: number, memory: number): string {
  const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GiB`
  return `model requires more system memory (${gigabytes(size)}) than is available (${gigabytes(memory)})`
}

function leavesAtOnce({ keep_alive: stays }: Exchange['body']): boolean {
  return stays === 0 || stays === '0' || stays === '0s'
}

async function answer(
  exchange: Exchange,
  shape: 'chat' | 'generate',
  model: TestModel,
  name: string,
  messages: readonly TestMessage[],
  contextTokens: number,
): Promise<void> {
  const context = fitContext(messages, contextTokens)
  const text = said(exchange, context.messages)
  const thoughts = thoughtsOf(model, exchange.body.think)
  const inText = model.thinkTags ? `<think>${model.thoughts ?? 'Let me see.'}</think>\n\n${text}` : text
  const counts = {
    done_reason: 'stop',
    total_duration: 174_560_334,
    load_duration: 101_397_084,
    prompt_eval_count: context.tokens,
    prompt_eval_duration: 13_074_791,
    eval_count: countTokens(thoughts + inText),
    eval_duration: 52_479_709,
  }
  if (exchange.body.stream === false) {
    sendJson(exchange.response, 200, { ...piece(name, shape, inText, thoughts), done: true, ...counts })
    return
  }
  const lines = writeLines(exchange)
  for (const part of pieces(thoughts)) {
    if (!(await lines.line({ ...piece(name, shape, '', part), done: false }))) return
  }
  const parts = pieces(inText)
  const last = parts.pop() ?? ''
  for (const part of parts) {
    if (!(await lines.line({ ...piece(name, shape, part, ''), done: false }))) return
  }
  // The end may carry text.
  if (await lines.line({ ...piece(name, shape, last, ''), done: true, ...counts })) lines.end()
}

/** What a test has it say it says as it is; an answer of its own follows the format that was asked for. */
function said({ state, body }: Exchange, messages: readonly TestMessage[]): string {
  const chosen = answerInFormat(body.format, messages)
  if (chosen !== undefined) return chosen
  const text = state.answer(messages)
  return state.answer === answerFrom ? textInFormat(body.format, text) : text
}

/** A text as a model streams it: a word and the space after it at a time. */
function pieces(text: string): string[] {
  return text.match(/\S+\s*|\s+/gu) ?? []
}

function piece(model: string, shape: 'chat' | 'generate', text: string, thinking: string) {
  const thought = thinking === '' ? {} : { thinking }
  const start = { model, created_at: createdAt }
  if (shape === 'generate') return { ...start, response: text, ...thought }
  return { ...start, message: { role: 'assistant', content: text, ...thought } }
}

export function contextOf(body: Exchange['body']): number {
  const options = body.options
  const asked = typeof options === 'object' && options !== null && 'num_ctx' in options ? options.num_ctx : 0
  return typeof asked === 'number' && asked > 0 ? asked : defaultContext
}

function readMessages(value: unknown): TestMessage[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('role' in entry) || !('content' in entry)) return []
    return [{ role: String(entry.role), content: String(entry.content) }]
  })
}

function promptMessages(body: Exchange['body']): TestMessage[] {
  if (typeof body.prompt !== 'string' || body.prompt === '') return []
  const system = typeof body.system === 'string' ? [{ role: 'system', content: body.system }] : []
  return [...system, { role: 'user', content: body.prompt }]
}
