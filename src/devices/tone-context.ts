import { Context, getContext, OfflineContext, setContext } from 'tone'

/*
 * Tone opens a loudspeaker of its own as soon as it is loaded, with a timer that never rests, and asks for the context
 * at large whenever it makes a node, even one that is given a context. That is one which costs nothing instead.
 */
const opened = getContext()
setContext(new OfflineContext(1, 1, 8_000))
opened.dispose()

/** A browser's context and Tone's view of it. */
export interface AudioAt<C extends BaseAudioContext> {
  readonly native: C
  readonly context: Context
}

/** Opens the system's own loudspeaker, at its own rate. Throws what the browser throws where there is none. */
export function openLoudspeaker(): AudioAt<AudioContext> {
  const at = wrapped(new AudioContext({ latencyHint: 'interactive' }))
  setContext(at.context)
  return at
}

/** Two channels that are rendered without a loudspeaker. */
export function openRendering(seconds: number, sampleRate: number): AudioAt<OfflineAudioContext> {
  return wrapped(new OfflineAudioContext(2, Math.ceil(seconds * sampleRate), sampleRate))
}

/** Without Tone's own ticking: everything is scheduled in audio time, and an idle panel has nothing to do. */
function wrapped<C extends AudioContext | OfflineAudioContext>(native: C): AudioAt<C> {
  return { native, context: new Context({ context: native, clockSource: 'offline', lookAhead: 0 }) }
}
