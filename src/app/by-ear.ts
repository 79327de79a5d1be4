import type { Language } from '../language/language.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { Page } from '../ports/page.ts'
import type { Sound } from '../ports/sound.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { Settings } from '../settings/settings.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { type KeyBinding, targetInWords } from './key-bindings.ts'
import { late } from './late.ts'
import type { Modes } from './modes-service.ts'

interface Parts extends AppParts {
  readonly page: Page
  readonly tabs: Tabs
  readonly sound: Sound
  readonly announcer: Announcer
  readonly commandKeys: readonly KeyBinding[]
  readonly language: () => Language
  readonly voiceLanguage: () => Language
  readonly modes: Modes
  readonly setMode: (mode: ModeName) => void
  /** The panel is closed. */
  readonly closed: () => boolean
}

/** What is learnt and followed by ear, each loaded when it is first wanted. */
export function createByEar(parts: Parts) {
  const { announcer, language, modes, onBug } = parts
  const training = late(async () => {
    const { createTraining } = await import('./training-service.ts')
    return createTraining(parts)
  })
  const guessing = late(async () => {
    const { createGuessing } = await import('./guessing-service.ts')
    return createGuessing({ ...parts, modes: () => modes, show: announcer.show })
  })
  const follow = late(async () => {
    const { createFollow } = await import('./follow-service.ts')
    const elementKeys = parts.commandKeys.filter(
      ({ target }) => target.kind === 'command' && target.command.group === 'elements',
    )
    return createFollow({
      ...parts,
      acts: parts.actsOnDevices,
      speaks: announcer.speaks,
      pointsAtHints: phrase => elementKeys.some(({ target }) => targetInWords(target, language()) === phrase),
      speak: announcer.speak,
    })
  })

  return {
    training,
    guessing,
    configure({ following }: Settings): void {
      if (!following && follow.loaded() === undefined) return
      void follow()
        .then(service => {
          // A panel that was closed meanwhile follows nothing.
          if (!parts.closed()) service.configure()
        })
        .catch(onBug)
    },
    stop: (): void => follow.loaded()?.stop(),
  }
}
