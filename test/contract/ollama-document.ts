import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

/**
 * Ollama's own OpenAPI 3.1 document, as a judge of replies. Its schemas require nothing, so each check
 * also names the fields that Clavier reads. Where `strict`, fields that the document does not know
 * are refused too: a stand-in must not invent any, while a real server may be newer.
 */
export interface ReplyJudge {
  /** Throws with every violation. `path` as in the document, for instance `/api/tags`. */
  check(reply: unknown, schema: string, fields: readonly string[], strict: boolean): void
  paths(): readonly string[]
}

const file = new URL('../servers/ollama-openapi.yaml', import.meta.url)

/** What Ollama sends and its document leaves out, by schema and what it holds (its `api/types.go` has them). */
const undocumented: Readonly<Record<string, readonly string[]>> = {
  // The last line of a chat stream carries what the whole reply would.
  ChatStreamEvent: [
    'done_reason',
    'total_duration',
    'load_duration',
    'prompt_eval_count',
    'prompt_eval_duration',
    'eval_count',
    'eval_duration',
  ],
  ModelSummary: ['capabilities', 'parent_model'],
}

export function readOllamaDocument(): ReplyJudge {
  const document: unknown = parse(readFileSync(file, 'utf8'))
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  // The plugin is CommonJS, and its types say otherwise under this module setting.
  const plugin = addFormats as unknown as (target: Ajv2020) => void
  plugin(ajv)
  ajv.addSchema(record(document), 'ollama')
  const closed = structuredClone(record(document))
  for (const [name, schema] of Object.entries(child(closed, 'components', 'schemas'))) {
    closeObjects(record(schema), undocumented[name] ?? [])
  }
  ajv.addSchema(closed, 'ollama-closed')

  return {
    check(reply, schema, fields, strict) {
      const id = strict ? 'ollama-closed' : 'ollama'
      const valid = ajv.validate({ $ref: `${id}#/components/schemas/${schema}` }, reply)
      const missing = fields.filter(field => !hasField(reply, field.split('.')))
      if (valid && missing.length === 0) return
      const words = [ajv.errorsText(ajv.errors), ...missing.map(field => `no ${field}`)].join('; ')
      throw new Error(`Not a ${schema}: ${words}\n${JSON.stringify(reply).slice(0, 500)}`)
    },
    paths: () => Object.keys(child(record(document), 'paths')),
  }
}

/** Forbids unknown fields, but for `more`, in an object schema that lists any, and in what it holds. */
function closeObjects(schema: Record<string, unknown>, more: readonly string[]): void {
  if (isRecord(schema.properties)) {
    for (const property of Object.values(schema.properties)) closeObjects(record(property), more)
    if (schema.additionalProperties === undefined) schema.additionalProperties = false
    for (const name of more) schema.properties[name] = {}
  }
  if (isRecord(schema.items)) closeObjects(schema.items, more)
}

/** True where the reply has the field at that path; `*` stands for every entry of a list. */
function hasField(value: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  if (name === '*') return Array.isArray(value) && value.every(entry => hasField(entry, rest))
  return isRecord(value) && name in value && hasField(value[name], rest)
}

function child(value: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return names.reduce((at, name) => record(at[name]), value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error('The OpenAPI document is not what it was')
  return value
}
