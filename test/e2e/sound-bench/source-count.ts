/**
 * Counts the page's audio sources that were started and have not ended; one that is stopped, but cut off
 * from the output before its end, never ends, and counts. To be imported before anything makes audio.
 */
let running = 0

for (const { prototype } of [AudioScheduledSourceNode, AudioBufferSourceNode]) {
  const { start } = prototype
  prototype.start = function (this: AudioScheduledSourceNode, ...when: Parameters<typeof start>) {
    running++
    this.addEventListener('ended', () => running--, { once: true })
    start.apply(this, when)
  }
}

export const runningSources = (): number => running
