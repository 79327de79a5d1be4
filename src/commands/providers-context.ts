import type { ProviderId } from '../ports/assistant.ts'
import type { Settings } from '../settings/settings.ts'
import type { Late } from './late.ts'

/** Whom questions go to: one, the first that can, or nobody. */
export type ProviderChoice = 'auto' | ProviderId | 'none'

export interface Providers {
  /** Resolves with the settings before. Rejects with `chat-unset` for a server whose address is not set. */
  choose(choice: ProviderChoice): Promise<Partial<Settings>>
  chosen(): ProviderChoice
  /** Whether a key was there. */
  forgetKey(): Promise<boolean>
}

/** What commands may use of who answers; loaded when it is first wanted. */
export interface ProvidersContext {
  readonly providers: Late<Providers>
}
