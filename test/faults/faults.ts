import type { FaultWorld } from './fault-world.ts'
import type { IntentKind, Middle } from './intent-kinds.ts'

/** When a fault comes: before the phrase, right behind it, in its middle, or when its outcome has just come. */
export type Moment = 'before' | 'submitted' | Middle | 'told'

export interface Fault {
  readonly name: string
  /**
   * What may come of it. `same`: what comes without it, and nothing else. `clear`: that, or less of it and a clear
   * refusal. `silence`: likewise, but nobody is left to tell.
   */
  readonly leaves: 'same' | 'clear' | 'silence'
  momentsOf(kind: IntentKind): readonly Moment[]
  strike(world: FaultWorld): unknown
}

const midway = ({ middles }: IntentKind): readonly Moment[] => ['submitted', ...middles]

/** Kinds that are about the page in front: of the others its tab is no part. */
const onPage = (kind: IntentKind) => (kind.middles.length > 0 ? midway(kind) : [])

/** The id of the tab of the workshop, as Chrome knows it. */
function workshopTab(world: FaultWorld): Promise<number> {
  return world.panel.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'http://news.test/workshop' })
    return tabs[0]?.id ?? -1
  })
}

async function withTab(world: FaultWorld, act: (id: number) => Promise<unknown>): Promise<void> {
  await world.panel.evaluate(act, await workshopTab(world))
}

export const faults: readonly Fault[] = [
  {
    name: 'service worker killed',
    leaves: 'same',
    momentsOf: ({ middles }) => ['before', 'submitted', ...middles, 'told'],
    strike: world => world.stopWorker(),
  },
  {
    name: 'tab discarded',
    leaves: 'clear',
    momentsOf: onPage,
    // Chrome discards no tab in front: the user went elsewhere meanwhile.
    strike: world =>
      withTab(world, async id => {
        await chrome.tabs.create({ url: 'http://news.test/elsewhere' })
        await chrome.tabs.discard(id)
      }),
  },
  {
    name: 'tab crashed',
    leaves: 'clear',
    momentsOf: onPage,
    strike: world => world.crashTab(),
  },
  {
    name: 'tab navigated',
    leaves: 'clear',
    momentsOf: onPage,
    strike: world => withTab(world, id => chrome.tabs.update(id, { url: 'http://shop.test/elsewhere' })),
  },
  {
    name: 'tab loaded anew',
    leaves: 'clear',
    momentsOf: onPage,
    strike: world => withTab(world, id => chrome.tabs.reload(id)),
  },
  {
    name: 'tab closed',
    leaves: 'clear',
    momentsOf: onPage,
    strike: world =>
      withTab(world, async id => {
        await chrome.tabs.create({ url: 'http://news.test/elsewhere' })
        // A page that is busy closes once it is not, which may be later than it is let go on.
        await Promise.race([chrome.tabs.remove(id), new Promise(later => setTimeout(later, 1_000))])
      }),
  },
  {
    name: 'panel closed',
    leaves: 'silence',
    momentsOf: midway,
    strike: world => world.closePanel(),
  },
]
