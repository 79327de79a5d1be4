import type { Command } from '../commands/define-command.ts'
import type { Dispatcher, Outcome } from '../dispatch/dispatcher.ts'
import type { Language } from '../language/language.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { Intent } from '../ports/intent.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import type { AskedWhat } from './asked-what.ts'
import type { ChoicesService } from './choices-service.ts'
import { type KeyBinding, nameBindings } from './key-bindings.ts'
import type { KeyServices } from './key-services.ts'
import { late } from './late.ts'
import type { NameServices } from './name-services.ts'
import { createSayableMemory } from './sayable-memory.ts'

interface Parts
  extends Pick<
    AppParts,
    'cardPage' | 'clock' | 'keep' | 'onBug' | 'ownPages' | 'pageWriting' | 'sound' | 'store' | 'tabs'
  > {
  readonly commands: readonly Command[]
  readonly commandKeys: readonly KeyBinding[]
  readonly language: () => Language
  readonly announcer: Announcer
  readonly choices: ChoicesService
  readonly named: Pick<NameServices, 'bindings' | 'names' | 'reader' | 'words'>
  readonly keying: Pick<KeyServices, 'keyboards' | 'modes'>
  /** As `Controls.setMode`. */
  readonly setMode: (mode: ModeName) => ModeName | undefined
  readonly asked: AskedWhat
  readonly dispatch: Dispatcher['dispatch']
  /** The same for who asks for a command: where keys wait for what they are to mean, it is that. */
  readonly door: Dispatcher['dispatch']
  /** A sound or film is known to play. */
  readonly mediaPlays: () => boolean
}

/** What guides: what can be said now, help, practice and the first steps, each loaded when it is first used. */
export function createGuidanceServices(parts: Parts) {
  const { choices, keying } = parts
  const { names, reader, words, bindings } = parts.named
  const sayableMemory = createSayableMemory()
  const sayable = late(async () => {
    const { createSayable } = await import('./sayable-service.ts')
    return createSayable({ ...parts, fields: parts.pageWriting, memory: sayableMemory })
  })
  const help = late(async () => {
    const { createHelp } = await import('./help-service.ts')
    return createHelp({ ...parts, reader, bindings, names: names.all })
  })
  const practice = late(async () => {
    const { createPractice } = await import('./practice-service.ts')
    return createPractice({
      ...parts,
      names: () => nameBindings(names.all()),
      words: words.bindings,
      reader,
      choices: () => choices,
      modes: keying.modes,
      run: command =>
        void parts.door({ command, slots: {}, source: 'played', heard: command.replaceAll('-', ' ') }),
    })
  })
  const firstSteps = late(async () => {
    const { createFirstSteps } = await import('./first-steps-service.ts')
    return createFirstSteps({ ...parts, endLearning: () => keying.keyboards.endLearning() })
  })
  return {
    services: { sayable, help, practice, firstSteps },
    /** A command has ended, and what it closes is closed: what is offered next stays open. */
    after(intent: Intent, status: Outcome['status']): void {
      if (status === 'done') sayableMemory.after(intent.command)
      sayable.loaded()?.refresh()
      firstSteps.loaded()?.after(intent, status)
    },
    onTab: sayableMemory.onTab,
    stop(): void {
      firstSteps.loaded()?.stop()
      sayable.loaded()?.close()
    },
  }
}
