import type { Page as Tab } from 'playwright'
import { build } from 'vite'
import { root } from '../../scripts/run-command.mjs'
import type { Page } from '../../src/ports/page.ts'
import type { Clavier } from './harness.ts'

type Failure = { readonly code?: string; readonly message: string }

/** What a call is given besides the tab. */
export type AskedWith<Name extends keyof Page> =
  Parameters<Page[Name]> extends [number, ...infer Rest] ? Rest : never
type Answer<Name extends keyof Page> = { value: Awaited<ReturnType<Page[Name]>> } | { failure: Failure }

/** The Page port as the panel has it, from a page of the extension. */
export interface PagePort {
  /** A page of the extension, which asks as the panel does. */
  readonly asker: Tab
  /** Calls the port for a tab; a rejection comes back as data. */
  attempt<Name extends keyof Page>(id: number, name: Name, ...rest: AskedWith<Name>): Promise<Answer<Name>>
  /** The id of the tab that shows an address. */
  idOf(url: string): Promise<number>
}

export async function openPagePort(clavier: Clavier): Promise<PagePort> {
  const asker = await openAsker(clavier)
  async function attempt<Name extends keyof Page>(id: number, name: Name, ...rest: AskedWith<Name>) {
    const call = async ([id, name, rest]: [number, string, unknown[]]) => {
      const { hands } = globalThis as unknown as { hands: Record<string, (...all: unknown[]) => unknown> } // put there below
      try {
        return { value: await hands[name]?.(id, ...rest) }
      } catch (error) {
        const { code, message } = error as Failure // shown in the test's failure if it is anything else
        return { failure: { code, message } }
      }
    }
    const asked: [number, string, unknown[]] = [id, name, rest]
    return (await asker.evaluate(call, asked)) as Answer<Name> // what the port of that name gave
  }
  return {
    asker,
    attempt,
    async idOf(url) {
      const id = await asker.evaluate(
        async url => (await chrome.tabs.query({})).find(it => it.url === url)?.id,
        url,
      )
      if (id === undefined) throw new Error(`No tab shows ${url}`)
      return id
    },
  }
}

async function openAsker(clavier: Clavier): Promise<Tab> {
  const page = await clavier.newPage('about:blank')
  const address = `chrome-extension://${clavier.extensionId}/manifest.json`
  // While the extension restarts, its pages are refused; a bounded number of tries, each a navigation.
  for (let tries = 1; ; tries += 1) {
    const refusal = await page.goto(address).catch((error: unknown) => error)
    if (!(refusal instanceof Error)) break
    if (tries === 50) throw refusal
  }
  await page.evaluate(await pagePortScript())
  return page
}

/** The port as a script that leaves it in `globalThis.hands`. */
export async function pagePortScript(): Promise<string> {
  return `${await scriptOf('extension/chrome/page.ts', 'port')}; globalThis.hands = port.createPage(); undefined`
}

/** A module with all that it imports, as a script that leaves what it exports in `globalThis[name]`. */
export async function scriptOf(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name, fileName: 'script' } },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk === undefined) throw new Error('Nothing was built.')
  return `${chunk.code}; globalThis.${name} = ${name}; undefined`
}
