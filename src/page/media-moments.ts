/** Waiting for what a sound or film does, always with a bound. */

/** Resolves with whether `is` came true within `ms` milliseconds, looked at whenever one of the events is told. */
export function untilMedia(
  element: EventTarget,
  events: readonly string[],
  is: () => boolean,
  ms: number,
): Promise<boolean> {
  if (is()) return Promise.resolve(true)
  return new Promise(resolve => {
    const stop = new AbortController()
    const end = (came: boolean) => {
      clearTimeout(late)
      stop.abort()
      resolve(came)
    }
    const late = setTimeout(() => end(is()), ms)
    for (const event of events) {
      element.addEventListener(event, () => is() && end(true), { signal: stop.signal })
    }
  })
}
