import type { Guessing } from '../../src/app/guessing-service.ts'
import type { TrainingService } from '../../src/app/training-service.ts'
import { isOwn } from '../chrome/own-addresses.ts'
import type { Sender, Server } from '../messaging/rpc-server.ts'
import { silence } from './silence.ts'

interface Trained {
  readonly training: () => Promise<Pick<TrainingService, 'cue'>>
  readonly guessing: () => Promise<Pick<Guessing, 'waits'>>
  readonly run: (command: string) => void
}

/**
 * Serves the practice page, and no other page: sounds its cues here, where the recogniser knows of it and
 * escape silences it, and lends it the keys. `ours`: whether this panel acts.
 */
export function serveTraining(
  server: Server<'panel'>,
  { training, guessing, run }: Trained,
  ours: () => boolean,
): void {
  const heeds = (sender: Sender) => isOwn('practice', sender.url) && ours()
  server.serve('training-hello', (_, sender) => (heeds(sender) ? {} : silence))
  server.serve('training-cue', async ({ cue }, sender) =>
    heeds(sender) ? { whole: await (await training()).cue(cue) } : silence,
  )
  server.serve('first-steps-asked', (_, sender) => {
    if (!heeds(sender)) return silence
    run('first-steps')
    return {}
  })
  server.serve('training-waits', async ({ step, keys }, sender) => {
    const tabId = sender.tab?.id
    if (!heeds(sender) || tabId === undefined) return silence
    return { keys: await (await guessing()).waits(tabId, step, keys) }
  })
}
