import type { AnswerPiece, AskOptions, ModelParameters } from '../ports/assistant.ts'
import { keepAlive, type OllamaConnection } from './ollama-connection.ts'
import { failed, refusal } from './ollama-errors.ts'
import { streamLines } from './ollama-lines.ts'
import { readChatLine, refusesTo } from './ollama-replies.ts'
import { createThoughtSplitter } from './ollama-thinking.ts'

/** Longest answer with its thoughts, in UTF-16 units. */
const longestAnswer = 1_000_000

/** One question, and its answer as it streams in. */
export async function* chat(
  { request }: OllamaConnection,
  question: AskOptions,
  signal: AbortSignal,
): AsyncGenerator<AnswerPiece, void> {
  const asked = { model: question.model, for: 'answer' } as const
  let response = await request('/api/chat', signal, { body: bodyOf(question, question.think) })
  if (response.status === 400 && question.think === true && (await refusesTo('thinking', response.clone()))) {
    // A model that cannot think answers all the same; only asking it to is refused.
    response = await request('/api/chat', signal, { body: bodyOf(question, undefined) })
  }
  if (!response.ok) throw await refusal(response, asked)
  const splitter = createThoughtSplitter()
  let length = 0
  for await (const value of streamLines(response, asked)) {
    const line = readChatLine(value)
    if (line === undefined) throw failed('garbage')
    length += line.message.content.length + line.message.thinking.length
    if (length > longestAnswer) throw failed('answer-too-long', { limit: longestAnswer })
    if (line.message.thinking !== '') yield { kind: 'thinking', text: line.message.thinking }
    // The last line may carry text as well as the end.
    yield* splitter.push(line.message.content)
    if (line.done) {
      yield* splitter.end()
      const counts = { promptTokens: line.prompt_eval_count, answerTokens: line.eval_count }
      yield { kind: 'done', ...counts, ...(line.done_reason === 'length' ? { cut: true } : {}) }
      return
    }
  }
  throw failed('cut-off')
}

function bodyOf(question: AskOptions, think: boolean | undefined) {
  return {
    model: question.model,
    messages: question.messages,
    stream: true,
    keep_alive: keepAlive,
    options: { num_ctx: question.contextTokens, ...optionsOf(question.parameters ?? {}) },
    ...(think === undefined ? {} : { think }),
    ...(question.schema === undefined ? {} : { format: question.schema }),
  }
}

/** Parameters by Ollama's names for them (its `docs/modelfile.md`); JSON leaves out what is not given. */
function optionsOf(parameters: ModelParameters) {
  return {
    temperature: parameters.temperature,
    top_p: parameters.topP,
    top_k: parameters.topK,
    repeat_penalty: parameters.repeatPenalty,
    seed: parameters.seed,
    num_predict: parameters.mostTokens,
  }
}
