import { ClavierError, type ErrorData } from '../../src/errors.ts'
import type { TabVideo } from '../../src/ports/tab-video.ts'
import { chaptersAsVtt, withChapters } from '../../src/sequence/webm-chapters.ts'
import { openVideoChunks } from './video-chunks.ts'

/** How often what was recorded goes to the disk, in milliseconds: a panel that dies loses that much. */
const chunkMs = 1_000
/** Bytes at the beginning of the file in which its head is surely whole. */
const longestHead = 65_536
/** The best that every Chrome writes fast enough while it does everything else. */
const kinds = ['video/webm;codecs=vp9,opus', 'video/webm;codecs=vp8,opus', 'video/webm']

interface Running {
  readonly recorder: MediaRecorder
  end(): Promise<void>
}

/** Video of a tab by `chrome.tabCapture`, which asks nobody: it films only tabs on which Clavier was called. */
export function createTabVideo(save: (name: string, content: Blob) => void): TabVideo {
  let running: Running | undefined

  return {
    async start(tabId, over) {
      await running?.end()
      const stream = await streamOf(tabId)
      running = await record(stream, over).catch(async error => {
        for (const track of stream.getTracks()) track.stop()
        throw error
      })
    },
    pause() {
      if (running?.recorder.state === 'recording') running.recorder.pause()
    },
    resume() {
      if (running?.recorder.state === 'paused') running.recorder.resume()
    },
    async stop() {
      await running?.end()
      running = undefined
    },
    left,
    async save(name, chapters) {
      const kept = await wholeVideo()
      if (kept === undefined) throw new ClavierError('no-video')
      const { video, ms } = kept
      const places = chapters.filter(chapter => chapter.ms <= ms)
      const start = new Uint8Array(await video.slice(0, longestHead).arrayBuffer())
      const mended = withChapters(start, ms, places)
      const file = `${name}.webm`
      const type = 'video/webm'
      if (mended !== undefined) {
        save(file, new Blob([mended.head, video.slice(mended.from)], { type }))
        return { file, chapters: places.length === 0 ? 'none' : 'inside' }
      }
      save(file, new Blob([video], { type }))
      if (places.length === 0) return { file, chapters: 'none' }
      save(`${name}.vtt`, new Blob([chaptersAsVtt(places, ms)], { type: 'text/vtt' }))
      return { file, chapters: 'beside' }
    },
    async discard() {
      const chunks = await openVideoChunks()
      await chunks.clear().finally(chunks.close)
    },
  }
}

async function left(): Promise<{ readonly ms: number; readonly bytes: number } | undefined> {
  const kept = await wholeVideo()
  return kept && { ms: kept.ms, bytes: kept.video.size }
}

async function wholeVideo(): Promise<{ readonly video: Blob; readonly ms: number } | undefined> {
  const chunks = await openVideoChunks()
  const all = await chunks.all().finally(chunks.close)
  const last = all.at(-1)
  return last && { video: new Blob(all.map(({ data }) => data)), ms: last.ms }
}

async function streamOf(tabId: number): Promise<MediaStream> {
  const tab = await chrome.tabs.get(tabId).catch(() => undefined)
  if (tab === undefined) throw new ClavierError('tab-gone')
  // Whoever opens a private window wants nothing of it kept.
  if (tab.incognito) throw new ClavierError('video-private')
  if (!/^(?:https?|file):/.test(tab.url ?? '')) throw new ClavierError('video-page')
  const id = await chrome.tabCapture.getMediaStreamId({ targetTabId: tabId }).catch((error: unknown) => {
    const uninvoked = error instanceof Error && /invoked|activeTab/i.test(error.message)
    throw new ClavierError(uninvoked ? 'video-uninvoked' : 'video-failed')
  })
  const source = { chromeMediaSource: 'tab', chromeMediaSourceId: id }
  // Chrome's own words for tabs; the standard has none, so the types know none.
  const wanted = {
    audio: { mandatory: source },
    video: { mandatory: { ...source, maxWidth: 1920, maxHeight: 1080, maxFrameRate: 30 } },
  } as MediaStreamConstraints
  return navigator.mediaDevices.getUserMedia(wanted).catch(() => {
    throw new ClavierError('video-failed')
  })
}

async function record(stream: MediaStream, over: (error: ErrorData) => void): Promise<Running> {
  const chunks = await openVideoChunks()
  await chunks.clear()
  // Who films a tab takes its sound away from the speakers: it is given back to them.
  const speakers = new AudioContext()
  if (stream.getAudioTracks().length > 0)
    speakers.createMediaStreamSource(stream).connect(speakers.destination)
  const mimeType = kinds.find(kind => MediaRecorder.isTypeSupported(kind))
  const recorder = new MediaRecorder(stream, mimeType === undefined ? {} : { mimeType })
  const clock = recordedTime(recorder)
  let writing: Promise<unknown> = Promise.resolve()
  let trouble: ErrorData | undefined
  let asked = false
  const stopped = new Promise<void>(resolve => recorder.addEventListener('stop', () => resolve()))

  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0 || trouble !== undefined) return
    const chunk = { data, ms: clock() }
    writing = writing
      .then(() => chunks.add(chunk))
      .catch(() => {
        trouble = { code: 'video-full', detail: {} }
        if (recorder.state !== 'inactive') recorder.stop()
      })
  })
  recorder.addEventListener('error', () => {
    trouble ??= { code: 'video-failed', detail: {} }
  })
  // The tab was closed, or its capture was ended by Chrome's own button: the recorder stops by itself.
  const ended = stopped.then(async () => {
    await writing
    chunks.close()
    for (const track of stream.getTracks()) track.stop()
    await speakers.close()
    if (!asked) over(trouble ?? { code: 'video-ended', detail: {} })
  })
  recorder.start(chunkMs)
  return {
    recorder,
    async end() {
      asked = true
      if (recorder.state !== 'inactive') recorder.stop()
      await ended
    },
  }
}

/** Milliseconds that a recorder has recorded, without its pauses. */
function recordedTime(recorder: MediaRecorder): () => number {
  let before = 0
  let since: number | undefined
  const goOn = () => {
    since = performance.now()
  }
  const rest = () => {
    before += since === undefined ? 0 : performance.now() - since
    since = undefined
  }
  recorder.addEventListener('start', goOn)
  recorder.addEventListener('resume', goOn)
  recorder.addEventListener('pause', rest)
  recorder.addEventListener('stop', rest)
  return () => Math.round(before + (since === undefined ? 0 : performance.now() - since))
}
