import type { TestModel } from './ollama-models.ts'

/** How much a model may be asked to think, from least to most (Ollama's `api/types.go`, `ThinkValue`). */
const levels = ['low', 'medium', 'high', 'max']

/** What the server says to a `think` that is none, or that this model cannot do; undefined where it is all right. */
export function thinkRefusal(think: unknown, model: TestModel, name: string): string | undefined {
  if (think === undefined || think === null || think === false) return undefined
  if (think !== true && !levels.includes(String(think))) {
    return `invalid think value: ${JSON.stringify(think)} (must be "high", "medium", "low", true, or false)`
  }
  return model.capabilities.includes('thinking') ? undefined : `"${name}" does not support thinking`
}

/** What a model thinks that was asked so: not set means yes for one that can, and on `low` it is soon done. */
export function thoughtsOf(model: TestModel, think: unknown): string {
  if (!model.capabilities.includes('thinking') || think === false) return ''
  const { thoughts = 'Let me see.' } = model
  return think === 'low' ? (/^[^.]*\.?/.exec(thoughts)?.[0] ?? '') : thoughts
}
