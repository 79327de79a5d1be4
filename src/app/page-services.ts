import type { Choices, CommandContext } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Late } from '../commands/late.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render } from '../language/text.ts'
import type { Field } from '../ports/page-writing.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import { late } from './late.ts'
import type { Layouts } from './layouts-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts
  extends Pick<
    AppParts,
    | 'clock'
    | 'files'
    | 'keep'
    | 'newCanceller'
    | 'onBug'
    | 'page'
    | 'pageWriting'
    | 'sound'
    | 'store'
    | 'tabs'
    | 'voice'
  > {
  readonly commands: readonly Command[]
  readonly choices: Choices
  readonly language: () => Language
  readonly voiceLanguage: () => Language
  readonly change: SettingsService['change']
  readonly speak: Announcer['speak']
  /** Lets letters go into the field, until they are left. Throws `keys-off`. */
  readonly beginLetters: (tabId: number, field: Field) => void
  /** Lets the keys play their bands, unless they mean something else already or may not. */
  readonly beginLayout: () => 'entered' | 'on' | 'not'
  /** Back to motifs. */
  readonly endMode: () => void
  readonly echo: Announcer['echo']
  /** Lets letters go into no field any more. */
  readonly endLetters: () => void
  /** The form of this field, as it stood then, was sent. */
  readonly onSubmitted: (field: Field) => void
}

type Services = Pick<CommandContext, 'acting' | 'finding' | 'media' | 'reading' | 'writing'> & {
  readonly layouts: Late<Layouts>
}

/** What is done in pages beyond scrolling and numbers, each part loaded when it is first used. */
export function createPageServices(parts: Parts): Services {
  const { page, tabs, store, clock, language, voiceLanguage, choices } = parts
  return {
    layouts: late(async () => {
      const { createLayouts } = await import('./layouts-service.ts')
      return createLayouts({ ...parts, enterMode: parts.beginLayout, leaveMode: parts.endMode })
    }),
    acting: late(async () => {
      const { createActing } = await import('./acting-service.ts')
      return createActing({ store, tabs, page, choices, clock, language })
    }),
    media: late(async () => {
      const { createMediaControls } = await import('./media-service.ts')
      return createMediaControls({ page, tabs, clock, store, choices, language })
    }),
    finding: late(async () => {
      const { createFinding } = await import('./finding-service.ts')
      return createFinding({ page, tabs, keep: parts.keep, clock, choices })
    }),
    reading: late(async () => {
      const { createReading } = await import('./reading-service.ts')
      return createReading({
        page,
        store,
        clock,
        change: parts.change,
        language: () => speechTags[voiceLanguage()],
        render: text => render(voiceLanguage(), text),
        speak: parts.speak,
        hush: parts.voice.hush,
        onBug: parts.onBug,
      })
    }),
    writing: late(async () => {
      const { createWriting } = await import('./writing-service.ts')
      return createWriting(parts)
    }),
  }
}
