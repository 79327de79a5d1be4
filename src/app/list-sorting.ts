import { type ReadyModel, readyModel, wholeAnswer } from '../answers/ready-model.ts'
import { type Correction, readSorted, sortByWords, sortQuestion, sortSchema } from '../answers/sort-item.ts'
import { ClavierError, type ErrorData } from '../errors.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { PromptsService } from './prompts-service.ts'

interface Parts {
  readonly assistant: Assistant
  /** What models are asked with. */
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
  readonly store: PanelStore
}

export interface SortAsk {
  readonly items: readonly string[]
  readonly labels: readonly string[]
  readonly corrections: readonly Correction[]
  readonly signal: CancelSignal
  /** False once nobody wants the labels any more. */
  readonly wanted: () => boolean
  /** An item has a label. Called once each, in whatever order they are done. */
  readonly onLabel: (at: number, label: string) => void
}

export interface Sorted {
  /** A model’s name; undefined where shared words decided. */
  readonly by: string | undefined
  readonly done: number
  /** How many went under the last label because nothing told where they belong. */
  readonly unsure: number
  /** Why there was no model, or why it did not come to its end. */
  readonly error: ErrorData | undefined
}

/** Questions under way at once: servers answer two of one model together, and more would only wait there. */
const atOnce = 2
/** A label is short, and a model that goes on talking is cut. */
const mostTokens = 60

/** Sorts items, each in a question of its own, so that one cannot change where another goes. */
export async function sortItems({ assistant, prompts, store }: Parts, ask: SortAsk): Promise<Sorted> {
  const { items, labels, corrections, signal, wanted, onLabel } = ask
  const last = labels.at(-1) ?? ''
  let done = 0
  let unsure = 0
  const take = (at: number, label: string | undefined) => {
    done += 1
    if (label === undefined) unsure += 1
    onLabel(at, label ?? last)
  }

  let model: ReadyModel
  try {
    model = await readyModel(assistant, store.getState().settings, (await prompts()).now(), signal)
  } catch (error) {
    if (!(error instanceof ClavierError)) throw error
    const { code, detail } = error
    if (code === 'cancelled') return { by: undefined, done, unsure, error: { code, detail } }
    for (const [at, item] of items.entries()) take(at, sortByWords(item, labels, corrections))
    return { by: undefined, done, unsure, error: { code, detail } }
  }

  let next = 0
  let failed: ErrorData | undefined
  const schema = sortSchema(labels)
  const work = async () => {
    while (next < items.length && failed === undefined && !signal.aborted && wanted()) {
      const at = next
      next += 1
      try {
        const answer = await wholeAnswer(
          assistant,
          {
            ...model,
            messages: sortQuestion(items[at] ?? '', labels, corrections),
            parameters: { temperature: 0, mostTokens },
            // A thought would take all the room that there is for the label.
            think: false,
            schema,
          },
          signal,
        )
        take(at, readSorted(answer, labels))
      } catch (error) {
        // What stops one stops the next as well; what is done stays.
        if (!(error instanceof ClavierError)) throw error
        failed ??= { code: error.code, detail: error.detail }
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const error = failed ?? (signal.aborted ? { code: 'cancelled' as const, detail: {} } : undefined)
  return { by: model.model, done, unsure, error }
}
