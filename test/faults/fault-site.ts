import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeWav } from '../servers/wav.ts'

/** A site that counts by itself what happens to it: whatever becomes of tabs, panel and browser, it knows. */
export interface FaultSite {
  readonly port: number
  /** How often each thing was done to its pages since `forget`: `click`, `input`, `play`, `bell`, `visit /workshop` … */
  done(): Readonly<Record<string, number>>
  forget(): void
  /** Pages get no answer to what they tell, and so stand still in it, until `release`; resolves once one does. */
  hold(): Promise<void>
  release(): void
  close(): Promise<void>
}

/** Every event is told before the next can happen, so that none is lost with its page. */
const telling = `
  const did = what => {
    const request = new XMLHttpRequest()
    request.open('POST', '/did', false)
    request.send(what)
  }
`
const script = `${telling}
  const on = (id, event, what) => document.getElementById(id).addEventListener(event, () => {
    did(what)
    document.getElementById('log').append(what + ' ')
  })
  on('add', 'click', 'click')
  on('other', 'click', 'other click')
  on('words', 'input', 'input')
  on('song', 'play', 'play')
`

/** A frame of another site, which counts its own. */
const frameScript = `${telling}
  document.getElementById('bell').addEventListener('click', () => did('bell'))
  document.getElementById('letter').addEventListener('input', () => did('letter'))
`
const frame = `<!doctype html><html lang="en"><title>Stall</title>
  <style>body { font: 16px/1.5 sans-serif; margin: 8px }</style>
  <p><button id="bell">Ring the bell</button> <label>Letter <input id="letter"></label></p>
  <script>${frameScript}</script>`
const withFrame =
  '<p><iframe src="http://shop.test/stall" title="Stall" width="500" height="80"></iframe></p>'

const page = (title: string, more = '') => `<!doctype html><html lang="en"><title>${title}</title>
  <link rel="icon" href="data:,">
  <style>body { font: 16px/1.5 sans-serif; margin: 24px } main { min-height: 4000px }</style>
  <main>
    <h1>${title}</h1>
    <p><button id="add">Add one</button> <button id="other">Another</button></p>
    <p id="log"></p>
    <p><label>Words <input id="words"></label></p>
    ${more}
    <p><audio id="song" controls loop aria-label="Organ music" src="/organ.wav"></audio></p>
    <article>
      <p>The organ on the dyke has twenty-five keys and forty stops.</p>
      <p>Its bellows are trodden by the harbour master every evening at seven.</p>
    </article>
  </main>
  <script>${script}</script>`

export async function startFaultSite(): Promise<FaultSite> {
  let counts: Record<string, number> = {}
  const count = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }
  let gate: { reached(): void; readonly released: Promise<void>; open(): void } | undefined
  const sound = writeWav({ rate: 8_000, samples: new Int16Array(8_000) })
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (path === '/did') {
      let what = ''
      for await (const piece of request) what += String(piece)
      count(what)
      gate?.reached()
      await gate?.released
      response.end()
    } else if (path === '/organ.wav') {
      response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': sound.byteLength }).end(sound)
    } else if (path === '/stall') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(frame)
    } else if (path === '/favicon.ico') {
      // The browser asks for it when it likes.
      response.writeHead(404).end()
    } else {
      count(`visit ${path}`)
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
        .end(path === '/workshop' ? page('Workshop', withFrame) : page('Store room'))
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port, // It listens on TCP, so the address is not a pipe's name.
    done: () => ({ ...counts }),
    forget: () => {
      counts = {}
    },
    hold: () =>
      new Promise(reached => {
        let open = () => {}
        const released = new Promise<void>(resolve => {
          open = resolve
        })
        gate = { reached, released, open }
      }),
    release: () => {
      gate?.open()
      gate = undefined
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
