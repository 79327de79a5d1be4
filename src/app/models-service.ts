import type { AnswerPrompts } from '../answers/answer-prompts.ts'
import type { Models } from '../commands/models-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock, Stop } from '../ports/clock.ts'
import type { Machine } from '../ports/machine.ts'
import type { ModelStore } from '../ports/model-store.ts'
import type { Page } from '../ports/page.ts'
import type { Store } from '../ports/store.ts'
import type { ModelsState } from '../state/answers-state.ts'
import { type PanelState, type PanelStore, watchState } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import { createGettingGoing } from './getting-going.ts'
import { createGettingModels } from './getting-models.ts'
import { createLoadAhead } from './load-ahead.ts'
import { createModelPulls } from './model-pulls.ts'
import { createModelsOnDisk } from './models-on-disk.ts'
import { createModelsShown } from './models-shown.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly assistant: Assistant
  readonly modelStore: () => Promise<ModelStore>
  readonly machine: Machine
  readonly keep: Store
  readonly clock: Clock
  readonly store: PanelStore
  readonly page: Pick<Page, 'copyText'>
  readonly change: SettingsService['change']
  readonly language: () => Language
  readonly announcer: Pick<Announcer, 'tell' | 'show' | 'speaks' | 'warn'>
  readonly newCanceller: NewCanceller
  /** What questions are asked with. */
  readonly prompts: () => Promise<{ now(): AnswerPrompts }>
  /** Whether a question is likely soon. */
  readonly likely: (state: PanelState) => boolean
  readonly onBug: (error: unknown) => void
}

/** While models are shown and the server is not ready, it is looked at again this often, in ms. */
const lookAgainAfter = 15_000
/** Names that are told at once; the view shows all. */
const mostTold = 5

/** Getting a local server going, and the models on it. */
export async function createModels(parts: Parts) {
  const { clock, store, announcer } = parts
  const life = parts.newCanceller()
  let stopWaiting: Stop = () => {}
  const shown = createModelsShown(parts)
  const address = () => store.getState().settings.ollamaAddress
  const pulls = createModelPulls({
    ...parts,
    address,
    onChange: next => shown.change({ pulls: next }),
    onDone: () => background(shown.look(life.signal)),
  })
  const loadAhead = createLoadAhead({ ...parts, onLoading: loading => shown.change({ loading }) })
  await pulls.open()
  let openedAt = address()
  const stops = [
    watchState(store, parts.likely, likely => {
      if (likely) background(loadAhead(life.signal))
    }),
    watchState(store, visible, isVisible => {
      stopWaiting()
      if (isVisible) background(lookAndWait())
    }),
    watchState(
      store,
      ({ settings }) => settings.modelMemory,
      () => shown.change({ memory: shown.memory() }),
    ),
    watchState(store, address, now => {
      if (now === openedAt) return
      openedAt = now
      background(pulls.open())
      if (visible(store.getState())) background(lookAndWait())
    }),
  ]

  const models: Models = {
    async show(signal) {
      store.setState({ view: 'answers' })
      shown.change({ shown: true })
      // Coming into view it is looked at already.
      return told(await (shown.underway() ?? shown.look(signal)))
    },
    hide() {
      const { shown: before } = shown.state()
      shown.change({ shown: false })
      return before
    },
    ...createModelsOnDisk({ ...parts, shown, pulls }),
    ...createGettingModels({ ...parts, shown, pulls }),
    ...createGettingGoing({ ...parts, shown }),
  }

  return {
    ...models,
    stop(): void {
      life.cancel()
      stopWaiting()
      pulls.stop()
      for (const stop of stops) stop()
    },
  }

  /** Looks now, and again from time to time until the server is ready or nobody looks any more. */
  async function lookAndWait(): Promise<void> {
    const before = shown.state().server
    const { server } = await shown.look(life.signal)
    if (!visible(store.getState())) return
    if (server === 'ready') {
      // Who waits for it does not have to ask.
      if (before !== undefined && before !== 'ready') announcer.tell(told(shown.state()))
      return
    }
    stopWaiting()
    stopWaiting = clock.after(lookAgainAfter, () => background(lookAndWait()))
  }

  function background(work: Promise<unknown>): void {
    work.catch(error => {
      // The panel closes.
      if (!(error instanceof ClavierError && error.code === 'cancelled')) parts.onBug(error)
    })
  }
}

function visible({ view, models }: PanelState): boolean {
  return view === 'answers' && models?.shown === true
}

function told({ server, error, models, pulls }: ModelsState): Text {
  if (server === 'offline') return say('models-offline')
  if (server === 'blocked') return say('models-blocked')
  if (server === 'failed' && error !== undefined) return sayError(error)
  if (server === 'no-model')
    return say('models-none', { pulling: pulls.find(({ running }) => running)?.name ?? '' })
  const names = models.slice(0, mostTold).map(({ name }, place) => `${place + 1} ${name}`)
  return say('models-told', {
    count: models.length,
    bytes: models.reduce((sum, { size }) => sum + size, 0),
    names: `${names.join(' · ')}${models.length > mostTold ? ' …' : ''}`,
  })
}
