import type { Page as Tab } from 'playwright'
import { classicScript } from '../../scripts/classic-script.mjs'
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
  /** Calls the port for the tab that shows the page; throws what it rejects with. */
  ask<Name extends keyof Page>(
    tab: Tab,
    name: Name,
    ...rest: AskedWith<Name>
  ): Promise<Awaited<ReturnType<Page[Name]>>>
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
  async function idOf(url: string): Promise<number> {
    const id = await asker.evaluate(
      async url => (await chrome.tabs.query({})).find(it => it.url === url)?.id,
      url,
    )
    if (id === undefined) throw new Error(`No tab shows ${url}`)
    return id
  }
  async function ask<Name extends keyof Page>(
    tab: Tab,
    name: Name,
    ...rest: AskedWith<Name>
  ): Promise<Awaited<ReturnType<Page[Name]>>> {
    const result: Answer<Name> = await attempt(await idOf(tab.url()), name, ...rest)
    if ('failure' in result) throw new Error(`${name}: ${result.failure.code ?? result.failure.message}`)
    return result.value
  }
  return { asker, attempt, ask, idOf }
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

/** The port as a script that leaves it in `globalThis.hands`; `globalThis.lessMotion` is the user's own setting. */
export async function pagePortScript(): Promise<string> {
  const code = await classicScript('extension/chrome/page.ts', { name: 'port' })
  return `${code}; globalThis.hands = port.createPage(undefined, () => globalThis.lessMotion === true); undefined`
}
