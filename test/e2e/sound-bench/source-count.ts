/**
 * Counts the page's audio sources that were started and have not ended; one that is stopped, but cut off
 * from the output before its end, never ends, and counts. To be imported before anything makes audio.
 */
let running = 0

function count(source: AudioScheduledSourceNode): void {
  running++
  source.addEventListener('ended', () => running--, { once: true })
}

const startAny = AudioScheduledSourceNode.prototype.start
AudioScheduledSourceNode.prototype.start = function (...when) {
  count(this)
  startAny.apply(this, when)
}
const startBuffer = AudioBufferSourceNode.prototype.start
AudioBufferSourceNode.prototype.start = function (...when) {
  count(this)
  startBuffer.apply(this, when)
}

export const runningSources = (): number => running
