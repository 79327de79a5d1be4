import type { MissingSource } from '../answers/answer-state.ts'
import type { AskedSource } from '../answers/ask-sources.ts'
import { orCancelled } from '../answers/or-cancelled.ts'
import type { SourceWish } from '../answers/question-sources.ts'
import type { Names } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { History } from '../ports/history.ts'
import type { Page } from '../ports/page.ts'
import type { PdfReader } from '../ports/pdf.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import { comparedWords, plainText } from '../speech/plain-words.ts'
import { textId } from './text-id.ts'

interface Parts {
  readonly page: Pick<Page, 'text'>
  readonly tabs: Pick<Tabs, 'get' | 'list'>
  readonly history: Pick<History, 'search'>
  readonly names: Pick<Names, 'sure'>
  /** Loaded when the first PDF is read. */
  readonly pdf: () => Promise<PdfReader>
  /** What was kept and fits the question, best first; undefined where nothing can be kept. */
  readonly kept: ((question: string, most: number) => Promise<readonly KeptText[]>) | undefined
  /** What the visited pages are called in the panel. */
  readonly visitsTitle: () => string
}

/** Something kept, as it is asked about. Untrusted. */
export interface KeptText {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly text: string
  readonly language: string
  /** Where in a film or sound of its page it was, in seconds. */
  readonly mediaTime?: number
}

export interface Gathered {
  readonly sources: readonly AskedSource[]
  /** Ids of those that vectors may be kept of: nothing of a private window is written down. */
  readonly learnable: readonly string[]
  readonly missing: readonly MissingSource[]
}

export interface AnswerSources {
  /** Names and titles that are known now, for reading a question. */
  lookAround(): Promise<{
    readonly known: (name: string) => boolean
    readonly named: (name: string) => boolean
  }>
  /**
   * Reads what a question wishes for. Rejects where nothing of it can be read, with the reason of the first; of
   * several, those that cannot be read are missing, and so are those that are too many.
   */
  gather(wishes: readonly SourceWish[], question: string, tab: Tab, signal: CancelSignal): Promise<Gathered>
}

/** Tabs that are read for one question, and how many at a time. */
export const mostTabs = 24
const atATime = 4
const mostVisits = 500
/** Visited pages that are open still, and read whole. */
const mostOpenVisits = 4
const mostKept = 12

/** Reads what is asked about: pages with their frames, selections, PDF files, visits and what was kept. */
export function createAnswerSources(parts: Parts): AnswerSources {
  const { page, tabs, history, names } = parts

  return {
    async lookAround() {
      const open = (await tabs.list()).filter(({ panel }) => !panel)
      return {
        named: isNamed,
        known: name => isNamed(name) || open.some(tab => fits(tab, name)),
      }
    },
    async gather(wishes, question, tab, signal) {
      const readings = await orCancelled(Promise.all(wishes.map(wish => planOf(wish, question, tab))), signal)
      // A tab that two names lead to is read once.
      const planned = [...new Map(readings.flat().map(plan => [plan.id, plan])).values()]
      const extra = planned.filter(({ isTab }) => isTab).slice(mostTabs)
      const plans = planned.filter(plan => !extra.includes(plan))
      const sources: AskedSource[] = []
      const learnable: string[] = []
      const missing: MissingSource[] = []
      for (let at = 0; at < plans.length; at += atATime) {
        const now = plans.slice(at, at + atATime).map(async plan => {
          try {
            return { plan, read: await orCancelled(plan.read(signal), signal) }
          } catch (error) {
            // What cannot be read is told of beside the answer; a bug is none of it.
            if (!(error instanceof ClavierError) || error.code === 'cancelled') throw error
            return { plan, error: { code: error.code, detail: error.detail } }
          }
        })
        for (const done of await Promise.all(now)) {
          const { title } = done.plan
          if ('read' in done) {
            const read = done.read.filter(({ text }) => text.trim() !== '')
            if (read.length === 0) missing.push({ title, error: { code: 'page-empty', detail: {} } })
            sources.push(...read)
            if (!done.plan.private) learnable.push(...read.map(({ id }) => id))
          } else missing.push({ title, error: done.error })
        }
      }
      const [first] = missing
      if (sources.length === 0 && first !== undefined)
        throw new ClavierError(first.error.code, first.error.detail)
      for (const { title } of extra)
        missing.push({ title, error: { code: 'tabs-too-many', detail: { most: mostTabs } } })
      return { sources, learnable, missing }
    },
  }

  /** Something to be read, and what it is called should that fail. */
  interface Plan {
    readonly id: string
    readonly title: string
    readonly isTab?: true
    readonly private?: boolean
    readonly read: (signal: CancelSignal) => Promise<readonly AskedSource[]>
  }

  async function planOf(wish: SourceWish, question: string, tab: Tab): Promise<readonly Plan[]> {
    switch (wish.kind) {
      case 'page':
        return [tabPlan(tab, tab)]
      case 'selection':
        return [
          {
            id: 'selection',
            title: tab.title,
            private: tab.private === true,
            read: signal => readSelection(tab, signal),
          },
        ]
      case 'tab':
        return (await tabsCalled(wish.name)).map(other => tabPlan(other, tab))
      case 'all-tabs': {
        const open = (await tabs.list()).filter(other => !other.panel && /^(https?|file):/i.test(other.url))
        // The one in front first, then as they stand.
        const sorted = open.toSorted((a, b) => Number(b.id === tab.id) - Number(a.id === tab.id))
        if (sorted.length === 0) throw new ClavierError('page-empty')
        return sorted.map(other => tabPlan(other, tab))
      }
      case 'visits':
        return [{ id: 'visits', title: parts.visitsTitle(), read: signal => readVisits(question, signal) }]
      case 'kept':
        return [{ id: 'kept', title: '', read: () => readKept(question) }]
    }
  }

  function tabPlan(other: Tab, asked: Tab): Plan {
    return {
      id: `tab ${other.id}`,
      title: other.title || other.url,
      isTab: true,
      private: other.private === true,
      read: signal => readTab(other, other.id === asked.id ? 'page' : 'tab', signal),
    }
  }

  async function tabsCalled(name: string): Promise<readonly Tab[]> {
    const bound = isNamed(name) ? await tabs.get(names.sure(name).tab.tabId) : undefined
    if (bound !== undefined) return [bound]
    const fitting = (await tabs.list()).filter(tab => !tab.panel && fits(tab, name))
    // A name whose tab is closed leads to no page.
    if (fitting.length === 0) throw new ClavierError('tab-gone')
    return fitting
  }

  function isNamed(name: string): boolean {
    try {
      return names.sure(name).spoken !== ''
    } catch (error) {
      // Unknown, or one of several that are alike.
      if (error instanceof ClavierError) return false
      throw error
    }
  }

  async function readTab(
    tab: Tab,
    kind: 'page' | 'tab' | 'visit',
    signal: CancelSignal,
  ): Promise<readonly AskedSource[]> {
    const read = await page
      .text(tab.id)
      .catch(error => (mayBePdf(error, tab) ? undefined : Promise.reject(error)))
    if (read === undefined) return [await readPdf(tab, kind, signal)]
    const { title, url, language, text, cut } = read
    const about = { title: title || tab.title, url, language, tabId: tab.id }
    const whole: AskedSource = { ...about, id: textId(`${tab.id}`, text), kind, text, cut }
    const marked = read.selection.trim()
    if (marked === '' || kind !== 'page') return [whole]
    return [
      { ...about, id: textId(`selection ${tab.id}`, marked), kind: 'selection', text: marked, cut: false },
      whole,
    ]
  }

  async function readSelection(tab: Tab, signal: CancelSignal): Promise<readonly AskedSource[]> {
    const marked = (await readTab(tab, 'page', signal)).filter(({ kind }) => kind === 'selection')
    if (marked.length === 0) throw new ClavierError('nothing-selected')
    return marked
  }

  async function readPdf(tab: Tab, kind: AskedSource['kind'], signal: CancelSignal): Promise<AskedSource> {
    const file = await (await parts.pdf()).read(tab.url, signal)
    let text = ''
    const pages = file.pages.map(({ number, text: words }) => {
      const start = text.length
      text += `${words}\n\n`
      return { number, start }
    })
    const { title, language, cut } = file
    const { url, id } = tab
    return {
      id: textId(`${id}`, text),
      kind,
      title: title || tab.title,
      url,
      language,
      text,
      cut,
      tabId: id,
      pages,
    }
  }

  async function readVisits(question: string, signal: CancelSignal): Promise<readonly AskedSource[]> {
    const visits = await history.search('', mostVisits)
    if (visits.length === 0) throw new ClavierError('nothing-found', { words: question })
    const text = visits
      .map(
        ({ at, title, url }) =>
          `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} — ${title} — ${url}`,
      )
      .join('\n')
    const list: AskedSource = {
      id: textId('visits', text),
      kind: 'visit',
      title: parts.visitsTitle(),
      url: '',
      language: '',
      text,
      cut: visits.length === mostVisits,
      tabId: undefined,
    }
    const wanted = new Set(
      plainText(question)
        .split(' ')
        .filter(word => word.length > 3),
    )
    const visited = new Set(visits.map(({ url }) => url))
    const open = (await tabs.list())
      .filter(({ url, panel }) => !panel && visited.has(url))
      .map(tab => ({
        tab,
        shared: plainText(tab.title)
          .split(' ')
          .filter(word => wanted.has(word)).length,
      }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)
      .slice(0, mostOpenVisits)
    const texts = await Promise.all(
      open.map(({ tab }) =>
        // The list says that it was visited, whether or not it can be read now.
        readTab(tab, 'visit', signal).catch(error =>
          error instanceof ClavierError && error.code !== 'cancelled' ? [] : Promise.reject(error),
        ),
      ),
    )
    return [list, ...texts.flat()]
  }

  async function readKept(question: string): Promise<readonly AskedSource[]> {
    const entries = (await parts.kept?.(question, mostKept)) ?? []
    if (entries.length === 0) throw new ClavierError('nothing-found', { words: question })
    return entries.map(({ id, title, url, text, language, mediaTime }) => ({
      id: textId(`kept ${id}`, text),
      kind: 'kept',
      title,
      url,
      language,
      text,
      cut: false,
      tabId: undefined,
      ...(mediaTime === undefined ? {} : { mediaTime }),
    }))
  }
}

/** Chrome's own viewer stands where a page would be; a file on disk is one by its ending. */
function mayBePdf(error: unknown, { url }: Tab): boolean {
  if (!(error instanceof ClavierError)) return false
  if (error.code === 'page-is-pdf') return true
  const unread = ['page-unreachable', 'page-is-file', 'page-silent'].includes(error.code)
  return unread && /^(https?|file|blob):[^?#]*\.pdf(?:[?#]|$)/i.test(url)
}

/** Each word is a word of the tab's title or of its host. */
function fits({ title, url }: Tab, name: string): boolean {
  const wanted = comparedWords(name)
  const host = /^\w+:\/\/([^/?#:]+)/.exec(url)?.[1] ?? ''
  const there = new Set(plainText(`${title} ${host.replaceAll('.', ' ')}`).split(' '))
  return wanted.length > 0 && wanted.every(word => there.has(word))
}
