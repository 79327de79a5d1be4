import { ScriptFailure } from './terminal.mjs'

/**
 * A Chrome DevTools Protocol client over the pipe of `--remote-debugging-pipe`: messages are JSON,
 * each ended by a NUL byte. When the pipe closes the browser ends, so it cannot outlive its script.
 *
 * @typedef {{ targetId: string, type: string, url: string, title: string }} Target
 */
export class DevtoolsPipe {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map()
  /** @type {Map<string, Target>} */
  #targets = new Map()
  /** @type {Set<() => void>} */
  #watchers = new Set()
  #lastId = 0
  #rest = ''
  #toBrowser

  /**
   * @param {import('node:stream').Writable} toBrowser
   * @param {import('node:stream').Readable} fromBrowser
   */
  constructor(toBrowser, fromBrowser) {
    this.#toBrowser = toBrowser
    toBrowser.on('error', () => {}) // A browser that has ended is told by `close` below.
    fromBrowser.setEncoding('utf8')
    fromBrowser.on('data', piece => this.#read(piece))
    fromBrowser.on('error', () => {})
    fromBrowser.on('close', () => this.#closed())
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId]
   * @returns {Promise<any>} rejects when the browser refuses, or has ended
   */
  send(method, params = {}, sessionId = undefined) {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** Starts to keep account of tabs, panels and workers, for `targetWhere`. */
  async watchTargets() {
    await this.send('Target.setDiscoverTargets', { discover: true })
  }

  /**
   * Resolves with the first target of which `test` is true, now or later.
   * @param {(target: Target) => boolean} test
   * @returns {Promise<Target>}
   */
  targetWhere(test) {
    return new Promise(resolve => {
      const look = () => {
        const found = [...this.#targets.values()].find(test)
        if (!found) return
        this.#watchers.delete(look)
        resolve(found)
      }
      this.#watchers.add(look)
      look()
    })
  }

  /** @param {string} piece */
  #read(piece) {
    const messages = (this.#rest + piece).split('\0')
    this.#rest = messages.pop() ?? ''
    for (const message of messages) this.#take(JSON.parse(message))
  }

  /** @param {any} message as the protocol defines it; the browser that we started is trusted */
  #take(message) {
    const call = this.#waiting.get(message.id)
    if (call) {
      this.#waiting.delete(message.id)
      if (message.error) call.reject(new Error(message.error.message))
      else call.resolve(message.result)
      return
    }
    const target = message.params?.targetInfo
    if (message.method === 'Target.targetCreated' || message.method === 'Target.targetInfoChanged') {
      this.#targets.set(target.targetId, target)
    } else if (message.method === 'Target.targetDestroyed') {
      this.#targets.delete(message.params.targetId)
    }
    for (const look of [...this.#watchers]) look()
  }

  #closed() {
    for (const { reject } of this.#waiting.values()) reject(new ScriptFailure('The browser has ended.', ''))
    this.#waiting.clear()
  }
}
