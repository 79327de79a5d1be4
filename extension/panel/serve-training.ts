import type { Guessing } from '../../src/app/guessing-service.ts'
import type { TrainingService } from '../../src/app/training-service.ts'
import { practicePath } from '../chrome/guess-page.ts'
import type { Sender, Server } from '../messaging/rpc-server.ts'

interface Trained {
  readonly training: () => Promise<Pick<TrainingService, 'cue'>>
  readonly guessing: () => Promise<Pick<Guessing, 'waits'>>
  readonly run: (command: string) => void
}

/** Left unanswered: of several panels the one that acts answers, and others must not be quicker. */
const silence = new Promise<never>(() => {})

/**
 * Serves the practice page, and no other page: sounds its cues here, where the recogniser knows of it and
 * escape silences it, and lends it the keys. `ours`: whether this panel acts.
 */
export function serveTraining(
  server: Server<'panel'>,
  { training, guessing, run }: Trained,
  ours: () => boolean,
): void {
  const heeds = (sender: Sender) => isPractice(sender) && ours()
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

function isPractice({ url }: Sender): boolean {
  return url !== undefined && url.split(/[?#]/)[0] === chrome.runtime.getURL(practicePath)
}
