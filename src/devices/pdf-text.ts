import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { PdfReader, PdfText } from '../ports/pdf.ts'
import { joinBytes } from './join-bytes.ts'

type PdfJs = typeof import('pdfjs-dist')

interface Parts {
  readonly fetch: typeof fetch
  /** PDF.js, with the address of its worker set. */
  readonly load: () => Promise<Pick<PdfJs, 'getDocument' | 'VerbosityLevel'>>
}

/** Bytes of a file that are read. */
const mostBytes = 50_000_000
const mostPages = 2_000
/** Characters of all pages together, as many as of a web page. */
const mostCharacters = 400_000
/** Runs of text on one page: a page of drawings may have hundreds of thousands. */
const mostRuns = 50_000

/** Reads the text of PDF files, loaded when the first is wanted. Nothing of a file is run, and nothing is fetched for it. */
export function createPdfReader({ fetch, load }: Parts): PdfReader {
  return {
    async read(url, signal) {
      const [pdfJs, data] = await Promise.all([load(), bytesOf(fetch, url, signal)])
      const task = pdfJs.getDocument({
        data,
        // What a file could make run: neither WebAssembly nor anything from elsewhere.
        useWasm: false,
        useWorkerFetch: false,
        disableFontFace: true,
        enableXfa: false,
        stopAtErrors: false,
        verbosity: pdfJs.VerbosityLevel.ERRORS,
      })
      const end = () => void task.destroy()
      signal.addEventListener('abort', end, { once: true })
      try {
        return await textOf(await task.promise, signal)
      } catch (error) {
        if (signal.aborted) throw new ClavierError('cancelled')
        if (error instanceof ClavierError) throw error
        const name = error instanceof Error ? error.name : ''
        throw new ClavierError(name === 'PasswordException' ? 'pdf-locked' : 'pdf-broken')
      } finally {
        signal.removeEventListener('abort', end)
        await task.destroy()
      }
    },
  }
}

async function textOf(file: PDFDocumentProxy, signal: CancelSignal): Promise<PdfText> {
  const pages: { number: number; text: string }[] = []
  let left = mostCharacters
  let cut = file.numPages > mostPages
  for (let number = 1; number <= Math.min(file.numPages, mostPages); number += 1) {
    if (signal.aborted) throw new ClavierError('cancelled')
    if (left <= 0) {
      cut = true
      break
    }
    const page = await file.getPage(number)
    const text = await pageText(page)
    page.cleanup()
    if (text === '') continue
    if (text.length > left) cut = true
    pages.push({ number, text: text.slice(0, left) })
    left -= text.length
  }
  if (pages.length === 0) throw new ClavierError('pdf-without-text')
  const { info } = await file.getMetadata().catch(() => ({ info: {} }))
  return { title: word(info, 'Title'), language: word(info, 'Language'), pages, cut }
}

/** The lines of a page; a gap of more than a line and a half parts paragraphs. */
async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent()
  let text = ''
  let lastY: number | undefined
  for (const item of items.slice(0, mostRuns)) {
    if (!('str' in item)) continue
    // The sixth of the matrix is how high the run stands, in units of the page.
    const y: unknown = item.transform[5]
    if (typeof y === 'number' && item.str.trim() !== '') {
      const drop = lastY === undefined ? 0 : Math.abs(lastY - y)
      if (item.height > 0 && drop > item.height * 1.9) text = `${text.trimEnd()}\n\n`
      lastY = y
    }
    text += item.str
    if (item.hasEOL) text += '\n'
  }
  return tidy(text)
}

/** Words that were parted at the end of a line are joined again, and lines of a paragraph. */
function tidy(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

function word(info: object, key: 'Title' | 'Language'): string {
  const value: unknown = Reflect.get(info, key)
  return typeof value === 'string' ? value.slice(0, key === 'Title' ? 1_000 : 100) : ''
}

async function bytesOf(request: typeof fetch, url: string, signal: CancelSignal): Promise<Uint8Array> {
  const controller = new AbortController()
  const end = () => controller.abort()
  signal.addEventListener('abort', end, { once: true })
  try {
    // As the tab got it, with the user's own session there.
    const response = await request(url, { credentials: 'include', signal: controller.signal })
    if (!response.ok || response.body === null) throw new ClavierError('pdf-unreachable')
    if (Number(response.headers.get('content-length') ?? 0) > mostBytes)
      throw new ClavierError('pdf-too-large')
    return await collect(response.body)
  } catch (error) {
    if (signal.aborted) throw new ClavierError('cancelled')
    if (error instanceof ClavierError) throw error
    // A connection that broke, an address that is refused, a file that extensions may not read.
    throw new ClavierError('pdf-unreachable')
  } finally {
    signal.removeEventListener('abort', end)
    controller.abort()
  }
}

async function collect(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    // What the file says of its length may be a lie.
    if (length > mostBytes) throw new ClavierError('pdf-too-large')
    parts.push(value)
  }
  return joinBytes(parts)
}
