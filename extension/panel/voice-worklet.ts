/*
 * Runs in the audio thread, in a file of its own: worklets can be loaded from nowhere else under the
 * extension's content security policy. Hands the samples over, 20 ms at a time, and knows nothing else.
 */

/** What the audio thread offers; the DOM's types leave it out. */
interface AudioThread {
  readonly AudioWorkletProcessor: new () => { readonly port: MessagePort }
  registerProcessor(name: string, processor: unknown): void
}
const { AudioWorkletProcessor, registerProcessor } = globalThis as unknown as AudioThread // it runs there

const pieceSamples = 320

registerProcessor(
  'clavier-voice',
  class extends AudioWorkletProcessor {
    private piece = new Float32Array(pieceSamples)
    private filled = 0

    process([channels]: readonly (readonly Float32Array[])[]): boolean {
      const samples = channels?.[0]
      // A muted track gives no channel at all.
      if (samples === undefined) return true
      for (const sample of samples) {
        this.piece[this.filled] = sample
        this.filled += 1
        if (this.filled < pieceSamples) continue
        this.port.postMessage(this.piece, [this.piece.buffer])
        this.piece = new Float32Array(pieceSamples)
        this.filled = 0
      }
      return true
    }
  },
)
