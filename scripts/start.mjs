import './node-version.mjs'
import { createServer } from 'node:net'
import { launchBrowser, portBusy } from './browser.mjs'
import { buildWhereChanged, dist } from './build-extension.mjs'
import { profileFolder } from './chromium-choice.mjs'
import { prepare, thisMachine } from './prepare.mjs'
import { pageUrl, parseStartOptions, readyLine } from './start-options.mjs'
import { runScript, ScriptFailure, say } from './terminal.mjs'

const parentCheckMs = 250

await runScript(async () => {
  const options = parseStartOptions(process.argv.slice(2))
  if (options.headless) await requireFree(options.port)
  else requireDisplay()

  const chromium = await prepare({ browser: true })
  if (!chromium) throw new ScriptFailure('No Chromium.', '')
  say('Building, where anything has changed …')
  await buildWhereChanged()
  say(`Starting ${chromium.version} …`)
  const profile = options.headless ? {} : { profile: profileFolder(thisMachine(), chromium.snap) }
  const asked = untilAsked()
  const browser = await launchBrowser({
    ...options,
    ...profile,
    chromium: chromium.path,
    snap: chromium.snap,
    extension: dist,
    quiet: options.headless,
  })

  try {
    const first = await browser.devtools.targetWhere(target => target.type === 'page')
    const { sessionId } = await browser.devtools.send('Target.attachToTarget', {
      targetId: first.targetId,
      flatten: true,
    })
    const practice = pageUrl(browser.extensionId, 'practice')
    const { errorText } = await browser.devtools.send('Page.navigate', { url: practice }, sessionId)
    if (errorText) throw new ScriptFailure(`The practice page did not open: ${errorText}`, 'Run npm test.')
    await browser.devtools.send('Target.detachFromTarget', { sessionId })

    if (browser.cdp !== undefined) {
      process.stdout.on('error', () => {}) // The reader may have gone after the line.
      process.stdout.write(`${readyLine(browser.extensionId, browser.cdp)}\n`)
      say('Ready. Ctrl+C ends it.')
    } else {
      say(`
Clavier is open, with the practice page.
  Open the panel: the button on that page, or Alt+Shift+C.
  Names and settings are kept in ${profile.profile}
  Ctrl+C here, or closing the window, ends it.`)
    }

    const end = await Promise.race([asked, browser.ended])
    if (end === 'asked' || (!options.headless && end.code === 0)) return 0
    throw new ScriptFailure(
      `The browser ended by itself (code ${end.code ?? 'none: it was killed'}).`,
      end.words,
    )
  } finally {
    await browser.close()
  }
})

/**
 * Resolves when this script is asked to end. A signal to npm reaches only the shell that npm puts
 * between, which ends without passing it on: then the sign is that our parent has gone.
 * @returns {Promise<'asked'>}
 */
function untilAsked() {
  return new Promise(resolve => {
    const ask = () => resolve('asked')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask)
    if (process.env.npm_lifecycle_event === undefined) return
    const parent = process.ppid
    const look = () => {
      if (process.ppid !== parent) ask()
    }
    setInterval(look, parentCheckMs).unref()
  })
}

/** @param {number} port */
async function requireFree(port) {
  if (port === 0) return
  const probe = createServer()
  await new Promise((resolve, reject) => {
    probe.once('error', () => reject(portBusy(port)))
    probe.listen(port, '127.0.0.1', () => probe.close(resolve))
  })
}

function requireDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new ScriptFailure(
    'There is no display to open a window on.',
    'Without a window: npm start -- --headless --port 9222',
  )
}
