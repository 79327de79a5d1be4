import type { Clock } from '../ports/clock.ts'

/** How long the browser may take to start the audio before it is taken for blocked, in milliseconds. */
const patience = 500

/** Whether the browser waits for a user gesture before anything sounds. Without any audio it does not. */
export async function audioWaitsForGesture(clock: Clock): Promise<boolean> {
  if (typeof AudioContext === 'undefined') return false
  const context = new AudioContext()
  await new Promise<void>(resolve => {
    const done = () => {
      stop()
      resolve()
    }
    const stop = clock.after(patience, done)
    // A browser that wants a gesture leaves the promise open.
    context.resume().then(done, done)
  })
  const blocked = context.state === 'suspended'
  context.close().catch(() => undefined) // What cannot be closed was never opened.
  return blocked
}
