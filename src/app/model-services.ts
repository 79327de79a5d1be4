import type { AnswerPrompts } from '../answers/answer-prompts.ts'
import type { Command } from '../commands/define-command.ts'
import type { Late } from '../commands/late.ts'
import type { Models } from '../commands/models-context.ts'
import type { Language } from '../language/language.ts'
import type { Stop } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import { phraseInWords } from '../speech/phrase-template.ts'
import { type PanelState, watchState } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { late } from './late.ts'
import { onlyRefused } from './only-refused.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts
  extends Pick<
    AppParts,
    'assistant' | 'clock' | 'keep' | 'machine' | 'modelStore' | 'newCanceller' | 'onBug' | 'store'
  > {
  readonly commands: readonly Command[]
  readonly page: Pick<Page, 'copyText'>
  readonly change: SettingsService['change']
  readonly language: () => Language
  readonly announcer: Announcer
  /** What questions are asked with. */
  readonly prompts: () => Promise<{ now(): AnswerPrompts }>
}

/** The models of the local server, loaded when a question is likely for the first time. */
export function createModelServices(parts: Parts): {
  readonly models: Late<Models>
  /** Gets ready for questions as soon as one is likely; returns the way to stop all of it. */
  prepare(): Stop
} {
  const { store, language } = parts
  const models = late(async () => {
    const { createModels } = await import('./models-service.ts')
    return createModels({ ...parts, machine: await parts.machine(), likely })
  })
  return {
    models,
    prepare() {
      const stop = watchState(store, likely, isLikely => {
        // What the store refuses now is told to who asks for a model.
        if (isLikely) void models().catch(onlyRefused).catch(parts.onBug)
      })
      return () => {
        stop()
        models.loaded()?.stop()
      }
    },
  }

  /** Answers are looked at, or keys wait for the words of a question. */
  function likely({ view, parameter }: PanelState): boolean {
    return view === 'answers' || (parameter !== undefined && parameter.command === askPhrase())
  }

  function askPhrase(): string | undefined {
    const ask = parts.commands.find(({ id }) => id === 'ask')
    return ask && phraseInWords(ask.phrases[language()][0])
  }
}
