import type { QrReader } from '../../src/devices/qr-reader.ts'

/** Why there is no camera. */
export type CameraTrouble = 'denied' | 'missing' | 'failed'

export interface Looking {
  /** Ends it: the camera is off at once. */
  stop(): void
}

/** Width and height that are looked at, at most: finer pictures take longer and show no more of a code. */
const longestSide = 1_280
/** The same of a picture file: the reader takes no larger one. */
const longestOfFile = 4_096

/**
 * Looks through the camera until stopped, and tells the texts of all codes that it sees, again and again.
 * Rejects with a CameraTrouble.
 *
 * @param ended called when the camera goes by itself, such as when it is unplugged
 */
export async function lookThroughCamera(
  video: HTMLVideoElement,
  read: QrReader,
  seen: (texts: readonly string[]) => void,
  ended: () => void,
): Promise<Looking> {
  const stream = await open()
  const canvas = new OffscreenCanvas(1, 1)
  let over = false
  const stop = () => {
    over = true
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  for (const track of stream.getTracks())
    track.addEventListener('ended', () => {
      if (!over) ended()
      stop()
    })
  video.srcObject = stream
  // Not waited for: a covered camera may never give a picture, and has to be stopped all the same. A page that is left
  // while it begins refuses; it has been stopped then.
  video.play().catch(() => undefined)
  void watch().catch(error => {
    // It would be on for nothing.
    if (!over) ended()
    stop()
    throw error
  })
  return { stop }

  async function watch(): Promise<void> {
    while (!over) {
      await new Promise(resolve => video.requestVideoFrameCallback(resolve))
      if (over) return
      const texts = await read(pictureOf(video, video.videoWidth, video.videoHeight, longestSide, canvas))
      if (!over && texts.length > 0) seen(texts)
    }
  }
}

async function open(): Promise<MediaStream> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: longestSide }, height: { ideal: 720 } },
    })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    const trouble: CameraTrouble =
      name === 'NotAllowedError' || name === 'SecurityError'
        ? 'denied'
        : name === 'NotFoundError' || name === 'OverconstrainedError'
          ? 'missing'
          : 'failed'
    throw trouble
  }
}

/** The texts of all codes in a picture file; none where it is no picture or holds none. */
export async function readPicture(file: Blob, read: QrReader): Promise<readonly string[]> {
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (bitmap === undefined) return []
  try {
    return await read(pictureOf(bitmap, bitmap.width, bitmap.height, longestOfFile), true)
  } finally {
    bitmap.close()
  }
}

function pictureOf(
  source: CanvasImageSource,
  width: number,
  height: number,
  longest: number,
  canvas = new OffscreenCanvas(1, 1),
): ImageData {
  const scale = Math.min(1, longest / Math.max(width, height, 1))
  const across = Math.max(1, Math.round(width * scale))
  const down = Math.max(1, Math.round(height * scale))
  // A canvas that is given a size is made anew, even of the same.
  if (canvas.width !== across) canvas.width = across
  if (canvas.height !== down) canvas.height = down
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  if (brush === null) throw new Error('There is no canvas.')
  brush.drawImage(source, 0, 0, canvas.width, canvas.height)
  return brush.getImageData(0, 0, canvas.width, canvas.height)
}
