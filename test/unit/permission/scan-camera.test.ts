import { afterEach, expect, test, vi } from 'vitest'
import { lookThroughCamera } from '../../../extension/permission/scan-camera.ts'

afterEach(() => vi.unstubAllGlobals())

/** A camera whose pictures come when the test says so, if ever. */
function fakeCamera() {
  const track = Object.assign(new EventTarget(), { stop: vi.fn() })
  const frames: (() => void)[] = []
  vi.stubGlobal('navigator', {
    mediaDevices: { getUserMedia: async () => ({ getTracks: () => [track] }) },
  })
  class Canvas {
    width = 1
    height = 1
    getContext = () => ({ drawImage: () => undefined, getImageData: () => ({}) })
  }
  vi.stubGlobal('OffscreenCanvas', Canvas)
  const video = {
    srcObject: null as unknown,
    videoWidth: 640,
    videoHeight: 480,
    play: () => new Promise<void>(() => {}),
    requestVideoFrameCallback: (frame: () => void) => frames.push(frame),
  }
  return {
    track,
    video: video as unknown as HTMLVideoElement, // all that is used of one
    showsPicture: async () => {
      frames.shift()?.()
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    },
  }
}

test('a camera that never gives a picture can be stopped', async () => {
  const { track, video } = fakeCamera()
  const looking = await lookThroughCamera(video, async () => [], vi.fn(), vi.fn())
  looking.stop()
  expect(track.stop).toHaveBeenCalled()
  expect(video.srcObject).toBeNull()
})

test('what is seen after it was stopped is not told', async () => {
  const { video, showsPicture } = fakeCamera()
  const seen = vi.fn()
  const looking = await lookThroughCamera(video, async () => ['clavier1:AB'], seen, vi.fn())
  await showsPicture()
  expect(seen).toHaveBeenCalledExactlyOnceWith(['clavier1:AB'])
  looking.stop()
  await showsPicture()
  expect(seen).toHaveBeenCalledTimes(1)
})

test('one that is unplugged is let go, and told of once', async () => {
  const { track, video } = fakeCamera()
  const ended = vi.fn()
  await lookThroughCamera(video, async () => [], vi.fn(), ended)
  track.dispatchEvent(new Event('ended'))
  track.dispatchEvent(new Event('ended'))
  expect(ended).toHaveBeenCalledTimes(1)
  expect(track.stop).toHaveBeenCalled()
})
