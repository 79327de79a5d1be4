import { ClavierError, type ErrorCode } from '../../../src/errors.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Chapter, TabVideo } from '../../../src/ports/tab-video.ts'

export type FakeTabVideo = ReturnType<typeof createFakeTabVideo>

/** A camera for tabs that keeps what was asked of it; its disk outlives the panel where it is passed on. */
export function createFakeTabVideo(clock: Clock) {
  const asked: string[] = []
  const saved: { readonly name: string; readonly ms: number; readonly chapters: readonly Chapter[] }[] = []
  let refusal: ErrorCode | undefined
  let over: (code: ErrorCode) => void = () => {}
  let disk: number | undefined
  let since: number | undefined
  const rest = () => {
    if (since !== undefined) disk = (disk ?? 0) + clock.now() - since
    since = undefined
  }
  const tabVideo: TabVideo = {
    async start(tabId, ended) {
      if (refusal !== undefined) throw new ClavierError(refusal)
      asked.push(`start ${tabId}`)
      disk = 0
      since = clock.now()
      over = code => {
        rest()
        ended({ code, detail: {} })
      }
    },
    pause() {
      asked.push('pause')
      rest()
    },
    resume() {
      asked.push('resume')
      since = clock.now()
    },
    async stop() {
      asked.push('stop')
      rest()
    },
    left: async () => (disk === undefined ? undefined : { ms: disk, bytes: disk * 300 }),
    async save(name, chapters) {
      if (disk === undefined) throw new ClavierError('no-video')
      saved.push({ name, ms: disk, chapters })
      return { file: `${name}.webm`, chapters: chapters.length === 0 ? 'none' : 'inside' }
    },
    async discard() {
      disk = undefined
      since = undefined
    },
  }
  return {
    tabVideo,
    asked,
    saved,
    /** From now on every beginning is refused so. */
    refuse(code: ErrorCode | undefined) {
      refusal = code
    },
    /** The capture ends by itself. */
    end: (code: ErrorCode) => over(code),
    /** Whether there is a video on the disk. */
    onDisk: () => disk !== undefined || since !== undefined,
  }
}
