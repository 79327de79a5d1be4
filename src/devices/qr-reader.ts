import { decodeQRBatch } from 'qr/decode.js'

/** What the texts of all QR codes in a picture are; none where it sees none. */
export type QrReader = (picture: ImageData, patient?: boolean) => Promise<readonly string[]>

/** The browser's own, which not every system has (https://wicg.github.io/shape-detection-api/). */
interface NativeDetector {
  detect(picture: ImageData): Promise<readonly { readonly rawValue: string }[]>
}
interface NativeDetectors {
  new (options: { readonly formats: readonly string[] }): NativeDetector
  getSupportedFormats(): Promise<readonly string[]>
}

/** Milliseconds for a picture of the camera, of which another comes soon, and for one that is looked at alone. */
const patience = { camera: 60, alone: 4_000 } as const

/** Reads by the browser where it can, and else by itself. */
export async function createQrReader(
  native: unknown = (globalThis as { readonly BarcodeDetector?: unknown }).BarcodeDetector, // not in TypeScript's DOM
): Promise<QrReader> {
  const detector = await nativeDetector(native)
  return async (picture, patient = false) => {
    if (detector !== undefined) {
      // It exists on systems whose service for it does not run: then it sees nothing, or throws.
      const seen = await detector.detect(picture).catch(() => [])
      if (seen.length > 0) return seen.map(({ rawValue }) => rawValue)
      if (!patient) return []
    }
    const timeLimit = patient ? patience.alone : patience.camera
    // Of its own size: the reader's own bound is below a photograph's, and its memory that of the largest.
    const { width, height } = picture
    const [seen = []] = await decodeQRBatch([picture], { timeLimit, maxSize: { width, height } })
    return seen.filter(text => typeof text === 'string')
  }
}

async function nativeDetector(native: unknown): Promise<NativeDetector | undefined> {
  if (typeof native !== 'function') return undefined
  const Detector = native as unknown as NativeDetectors // what the browser has under that name
  const formats = await Detector.getSupportedFormats().catch((): readonly string[] => [])
  return formats.includes('qr_code') ? new Detector({ formats: ['qr_code'] }) : undefined
}
