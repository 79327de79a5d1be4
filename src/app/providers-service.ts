import { answersKeyName, isAnswersKey, parseAnswersKey } from '../answers/answers-key.ts'
import { chatAddress } from '../answers/chat-address.ts'
import type { Providers } from '../commands/providers-context.ts'
import { ClavierError } from '../errors.ts'
import type { Store } from '../ports/store.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts {
  readonly keep: Store
  readonly store: PanelStore
  readonly change: SettingsService['change']
}

export interface ProvidersService extends Providers {
  /** Shows for which origin a key is kept. The key itself is never shown, and stays out of the state. */
  look(): Promise<void>
  /**
   * Keeps a key for the server's address as it is now. Rejects with `chat-unset` or `address-unfit` where there is
   * none, `key-unfit` for what no header takes, and `storage-broken` where a later version has one.
   */
  keepKey(key: string): Promise<void>
}

/** Who answers, and the key of the server that wants one. */
export function createProviders({ keep, store, change }: Parts): ProvidersService {
  const settings = () => store.getState().settings
  const address = () => {
    const { openaiAddress } = settings()
    if (openaiAddress === '') throw new ClavierError('chat-unset')
    const found = chatAddress(openaiAddress)
    if (found === undefined) throw new ClavierError('address-unfit', { address: openaiAddress })
    return found
  }
  const show = (value: unknown) => store.setState({ answersKeyFor: parseAnswersKey(value)?.origin ?? '' })
  keep.watch(answersKeyName, show)

  return {
    chosen: () => settings().provider,
    async choose(choice) {
      if (choice === 'openai') address()
      return change({ provider: choice })
    },
    async look() {
      show(await keep.get(answersKeyName))
    },
    async keepKey(typed) {
      const key = typed.trim()
      if (!isAnswersKey(key)) throw new ClavierError('key-unfit')
      const next = { version: 1, origin: address().origin, key }
      await keep.update(answersKeyName, before => {
        if (before !== undefined && parseAnswersKey(before) === undefined)
          throw new ClavierError('storage-broken')
        return next
      })
      show(next)
    },
    async forgetKey() {
      const was = (await keep.get(answersKeyName)) !== undefined
      if (was) await keep.remove([answersKeyName])
      show(undefined)
      return was
    },
  }
}
