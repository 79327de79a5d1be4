import type { Acting } from '../commands/acting-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Late } from '../commands/late.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import type { Language } from '../language/language.ts'
import type { Text } from '../language/text.ts'
import type { Stop } from '../ports/clock.ts'
import type { Intent } from '../ports/intent.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import { watchState } from '../state/panel-state.ts'
import type { AppParts } from './app-parts.ts'
import type { ChoicesService } from './choices-service.ts'
import type { KeyBinding } from './key-bindings.ts'
import { late } from './late.ts'
import { onlyRefused } from './only-refused.ts'
import type { SharingService } from './sharing-service.ts'
import { videoKey } from './video-key.ts'

interface Parts
  extends Pick<
    AppParts,
    'clock' | 'files' | 'keep' | 'newId' | 'onBug' | 'shareTools' | 'sound' | 'store' | 'tabVideo' | 'targets'
  > {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
  /** The same without what records acts: what recording itself looks at is no act. */
  readonly unwatched: Page
  readonly choices: () => ChoicesService
  /** All that keys stand for now. */
  readonly bindings: () => readonly KeyBinding[]
  readonly language: () => Language
  /** Something to tell that no command asked for. */
  readonly tell: (text: Text) => void
  readonly acting: () => Promise<Acting>
  /** The door that live intents take; what is not `wanted` any more when its turn comes is dropped. */
  readonly dispatch: (intent: Intent, wanted: () => boolean) => Promise<Outcome>
}

/** All that is done with sequences, each part loaded when it is first wanted. */
export function createSequenceServices(parts: Parts) {
  const { commands, store, tabs, page, sound, clock, keep, language, newId, onBug } = parts
  const recordings = late(async () => {
    const { createRecordings } = await import('./recordings-service.ts')
    return createRecordings({
      commands,
      tabs,
      page: parts.unwatched,
      targets: parts.targets,
      clock,
      keep,
      store,
      choices: parts.choices(),
      language,
      newId,
      tell: parts.tell,
    })
  })
  const keySteps = late(async () => {
    const { createKeySteps } = await import('./key-steps.ts')
    return createKeySteps({ commands, store, language, bindings: parts.bindings })
  })
  const playing = late(async () => {
    const { createPlaying } = await import('./playing-service.ts')
    return createPlaying({
      commands,
      tabs,
      page,
      sound,
      clock,
      store,
      kept: await recordings(),
      targets: parts.targets,
      keySteps: await keySteps(),
      language,
      choices: parts.choices(),
      acting: parts.acting,
      tell: parts.tell,
      onBug,
      dispatch: parts.dispatch,
    })
  })
  const sequenceFiles = late(async () => {
    const { createSequenceFiles } = await import('./sequence-files-service.ts')
    return createSequenceFiles({
      commands,
      store,
      files: parts.files,
      clock,
      newId,
      language,
      kept: await recordings(),
      keySteps: await keySteps(),
      readCode: async (...code) => (await sharing()).readCode(...code),
    })
  })
  const sharing: Late<SharingService> = late(async () => {
    const { createSharing } = await import('./sharing-service.ts')
    return createSharing({
      commands,
      store,
      files: parts.files,
      page,
      tools: await parts.shareTools(),
      kept: await recordings(),
      offered: sequenceFiles,
      language,
    })
  })
  const editing = late(async () => {
    const { createEditing } = await import('./editing-service.ts')
    return createEditing({
      commands,
      keep,
      store,
      language,
      newId,
      kept: await recordings(),
      tell: parts.tell,
    })
  })
  const videos = late(async () => {
    const { createVideos } = await import('./video-service.ts')
    return createVideos({
      video: await parts.tabVideo(),
      store,
      keep,
      tabs,
      clock,
      kept: await recordings(),
      tell: parts.tell,
      onBug,
    })
  })

  return {
    services: { recordings, playing, sequenceFiles, sharing, editing, videos },
    /** Lets a video run beside each recording while that is wanted. */
    filmRecordings(): Stop {
      let before = 'idle'
      let filmed = false
      return watchState(
        store,
        state => state.recording.kind,
        kind => {
          // Who asks for it in the middle of a recording has it from the next one on.
          if (before === 'idle' && kind !== 'idle') filmed = store.getState().settings.recordVideo
          before = kind
          // What a recording is to come to is told to its video even while that is still loaded.
          if (filmed) void videos().then(service => service.onRecording(kind), onBug)
        },
      )
    },
    /** Reads what is kept; recordings that were cut off are closed after that, which may take seconds. */
    async open(): Promise<void> {
      const kept = await recordings()
      await kept.open()
      // What the store refuses now is closed by the next panel.
      void kept.recover().catch(onlyRefused).catch(onBug)
      if ((await keep.get(videoKey)) !== undefined) await (await videos()).open()
    },
  }
}
