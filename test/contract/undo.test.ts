import { describe, expect, test } from 'vitest'
import { parseConversation } from '../../src/answers/conversation.ts'
import { readEntry } from '../../src/answers/kept-entry.ts'
import { parseSearches, searchHistoryKey } from '../../src/answers/search-history.ts'
import { changesKey } from '../../src/app/kept-shelf.ts'
import { stampKey } from '../../src/app/mirror-service.ts'
import type { Command } from '../../src/commands/define-command.ts'
import { registry } from '../../src/commands/registry.ts'
import { commentOf, itemOf } from '../unit/app/fake-lists.ts'
import { storedModel } from '../unit/app/fake-model-store.ts'
import { playFigures } from '../unit/app/play-figures.ts'
import { cart, createWorld, mail, organ, shop, visit, type World } from '../unit/app/world.ts'

/** What is there before the command runs, and what is typed to run it. */
interface Row {
  readonly phrase: string
  readonly given?: (world: World) => unknown
  /** What has to happen until it is done, where the phrase alone only begins it. */
  readonly goesOn?: (world: World) => Promise<void>
  /** A title for a second row of the same command. */
  readonly when?: string
}

const listed = ({ lists, assistant }: World) => {
  lists.page.lists = [[itemOf('News of the organ', 1), itemOf('Tickets', 2)]]
  assistant.script.answer = () => '{"label":"news"}'
}
const linked = ({ lists }: World) => {
  lists.page.lists = [[{ ...itemOf('Shop', 1), ref: { documentId: '1', handle: 1 } }, itemOf('Other', 2)]]
}
const typedListed = async (world: World) => {
  listed(world)
  await world.type('items')
}
const sorted = async (world: World) => {
  listed(world)
  await world.type('sort items into news, rest')
}
const commented = async ({ lists, fields, assistant, type }: World) => {
  fields.put('Reply', { kind: 'lines' })
  const box = { kind: 'box', ref: { documentId: 'fields', handle: 1 }, name: 'Reply', own: true } as const
  lists.page.comments = [commentOf('Anna', 'Lovely organ.', 1)]
  lists.page.reply = [box]
  assistant.script.answer = ({ messages }) => `Thank you, ${messages.at(-1)?.content.length}.`
  await type('comments')
}
const drafted = async (world: World) => {
  await commented(world)
  await world.type('draft reply 1')
}
const draftedBeside = async (world: World) => {
  await commented(world)
  const { reply } = world.lists.page
  world.lists.page.reply = []
  await world.type('draft reply 1')
  world.lists.page.reply = reply
}
const twoMicrophones = ({ recognition }: World) =>
  recognition.connect([
    { id: 'a', name: 'Headset (046d:0a8f)' },
    { id: 'b', name: 'Webcam' },
  ])
const serving = ({ recognition }: World) =>
  recognition.setServer({ kind: 'ready', server: 'whisper.cpp', models: [], took: 400 })
const practised = async (world: World) => {
  await world.type('practise chords')
  await world.play([50, 55])
  await world.play([50, 57])
  await world.type('stop practising')
}
const scrolled = ({ browser }: World) => browser.scrollTo(activeId(browser), 600)
const travelled = async ({ browser, type }: World) => {
  browser.visit(activeId(browser), shop)
  browser.visit(activeId(browser), cart)
  await type('back')
}
const travelledFar = async ({ browser }: World) => {
  browser.visit(activeId(browser), shop)
  browser.visit(activeId(browser), cart)
}
const twoWindows = async (world: World) => {
  await threeTabs(world)
  world.browser.put(cart, 2)
}
const visited = async (world: World) => {
  for (const [url, title] of [
    [organ, 'The organ'],
    [`${organ}/pipes`, 'Pipes'],
  ] as const)
    world.library.visited(url, title, 1_700_000_000_000)
}
const closedOne = async (world: World) => {
  await threeTabs(world)
  world.browser.closeByHand(3)
}
const threeTabs = ({ browser }: World) => {
  for (const url of [shop, mail]) browser.put(url)
  return browser.tabs.activate(1)
}
const keptAnswer = async ({ type }: World) => {
  await type('ask when?')
  await type('save answer')
  await type('tag gate')
}
/** A file of what is kept waits for a yes. */
const keptFileRead = async (world: World) => {
  await keptAnswer(world)
  await world.type('export kept')
  const bytes = new TextEncoder().encode((world.saved.at(-1)?.text ?? '').replaceAll('gate', 'organ'))
  await world.type('forget entry')
  await world.app.readSequenceFiles([{ name: 'kept.json', size: bytes.length, bytes: async () => bytes }])
}
const recalled = async (world: World) => {
  await keptAnswer(world)
  await world.type('recall gate')
}
const named = async ({ browser, clock, type }: World) => {
  await type('name this tab organ')
  await clock.advance(1000)
  browser.put(shop)
  await type('name this tab shop')
}
const namedAndClosed = async (world: World) => {
  await named(world)
  world.browser.put(mail)
  world.browser.closeByHand(1)
}
const recorded = async ({ type }: World) => {
  await type('record')
  await type('scroll down')
  await type('stop recording')
}
const recordedMorning = async (world: World) => {
  await recorded(world)
  await world.type('save as morning')
}
const shared = async (world: World) => {
  await recorded(world)
  await world.type('share')
}
/** One code is too small for it. */
const sharedInParts = async (world: World) => {
  const pages = Array.from(
    { length: 20 },
    (_, at) => `open http://site${at * 7919}.test/${104_729 ** 2 * at}`,
  )
  await typed('record', ...pages, 'stop recording', 'share')(world)
  if ((world.state().sharing?.frames.length ?? 0) < 2) throw new Error('One code is enough for it.')
}
const codeCopied = async (world: World) => {
  await shared(world)
  world.shareTools.clipboard.text = world.state().sharing?.code ?? ''
}
/** A recording is open: event 5 is a mark, 7 a step with words, 8 its outcome. These are typed then. */
const editing =
  (...phrases: readonly string[]) =>
  async (world: World) => {
    await typed('record', 'scroll down')(world)
    await world.clock.advance(1000)
    await world.type('mark')
    await world.clock.advance(1000)
    await typed('find organ', 'clear find', 'stop recording', 'save as morning')(world)
    await typed('edit the recording morning', ...phrases)(world)
  }
/** The same, with notes that were played: the last of them is selected. */
const editingNotes = async (world: World) => {
  await world.type('record')
  await world.play(54)
  await typed('stop recording', 'edit the last recording', 'event 1')(world)
}
const recording = ({ type }: World) => type('record')
const paused = async ({ type }: World) => {
  await type('record')
  await type('pause recording')
}
/** A recording is played step by step, and waits for the first step. */
const stepwise =
  (...phrases: readonly string[]) =>
  async (world: World) => {
    await recorded(world)
    world.app.submit('step by step')
    await world.settle()
    await world.clock.advance(1_000)
    await typed(...phrases)(world)
  }
const waitingStep = stepwise()
const stillStep = stepwise('pause the sequence')
const loopingStep = stepwise('loop the sequence')
const field = async ({ fields }: World) =>
  fields.put('Letter', { kind: 'lines', text: 'The organ was built.\nThe gate closes.' })
const fieldWithSelection = async (world: World) => {
  await field(world)
  world.fields.select('Letter', 4, 9)
}
const secretField = async ({ fields }: World) => fields.put('Password', { secret: true, text: 'swordfish' })
const twoFields = async ({ fields }: World) => {
  fields.put('Town', { text: 'Haarlem' })
  fields.put('Name', { text: 'Ada' })
}
const listening = (world: World) => world.listen()
const dictating = async (world: World) => {
  await field(world)
  await world.listen()
  await world.type('dictate')
}
const keptWords = async (world: World) => {
  await dictating(world)
  world.fields.blur()
  await world.hear('the organ')
  world.fields.put('Town')
}
const typed =
  (...phrases: readonly string[]) =>
  async ({ type }: World) => {
    for (const phrase of phrases) await type(phrase)
  }

/** On a page with links and fields, after these phrases. */
const onForm =
  (...phrases: readonly string[]) =>
  async (world: World) => {
    world.browser.visit(activeId(world.browser), visit)
    await typed(...phrases)(world)
  }

const worded = typed('new vocabulary house', 'learn attic means top', 'learn cellar means bottom')

const scrollingOn = typed('keep scrolling')

const toItsEnd = ({ clock }: World) => clock.advance(20_000)
const beforeMode = typed()
const numbered = typed('hints')
const onLink = typed('focus shop')
const pointing = ({ browser }: World) => browser.page.point(1)
const playsNoBands = async ({ app, type }: World) => {
  await app.change({ layoutMode: false })
  await type('layout')
}

const onLinkHeard = async (world: World) => {
  await typed('focus play')(world)
  await playsNoBands(world)
}

const cites =
  (text: string, tabId: number | undefined, url: string = organ) =>
  async ({ store, type }: World) => {
    await type('ask when does the gate close')
    store.setState(({ answer }) =>
      answer === undefined
        ? {}
        : { answer: { ...answer, citations: [{ number: 1, text, title: 'The organ', url, tabId }] } },
    )
  }
const found = typed('find organ')
const sought = typed('find organ', 'find gate')

/** Every command that can be undone: at least one row each. */
const withEmbedder = ({ modelStore }: World) =>
  modelStore.script.models.push(storedModel('nest-embed', { uses: ['vectors'] }))
const noServer = async (world: World) => {
  world.modelStore.script.obstacle = 'ollama-offline'
  await world.type('models')
}

const undoable: Readonly<Record<string, readonly Row[]>> = {
  'sort-items': [{ phrase: 'sort items into news, rest', given: listed }],
  'open-item': [{ phrase: 'open item 1', given: linked }],
  'move-item': [{ phrase: 'move item 1 to rest', given: sorted }],
  'draft-reply': [{ phrase: 'draft reply 1', given: commented }],
  'change-draft': [{ phrase: 'make the draft shorter', given: drafted }],
  'put-draft': [{ phrase: 'insert the draft', given: draftedBeside }],
  'keep-draft': [{ phrase: 'keep the draft', given: drafted }],
  'comment-answered': [{ phrase: 'comment 1 is answered', given: commented }],
  'ask-again': [{ phrase: 'ask again', given: typed('ask when does the gate close') }],
  'change-question': [{ phrase: 'change question to why', given: typed('ask when does the gate close') }],
  'new-conversation': [{ phrase: 'new conversation', given: typed('ask when does the gate close') }],
  'answer-briefly': [{ phrase: 'answer briefly', given: typed('answer in detail') }],
  'answer-in-detail': [{ phrase: 'answer in detail', given: typed('answer briefly') }],
  'answer-as-before': [{ phrase: 'answer like before', given: typed('answer briefly') }],
  temperature: [{ phrase: 'temperature 20', given: typed('temperature 50') }],
  'model-option': [{ phrase: 'model option top k 40', given: typed('model option top k 7') }],
  'system-prompt': [{ phrase: 'system prompt be brief', given: typed('system prompt be kind') }],
  'reset-prompt': [{ phrase: 'reset prompt', given: typed('system prompt be kind') }],
  find: [
    { phrase: 'find organ' },
    { when: 'it was sought before', phrase: 'find organ', given: sought },
    { when: 'the words are apart', phrase: 'find 1886 built' },
  ],
  'find-again': [{ phrase: 'find again', given: typed('find the', 'clear find') }],
  'next-match': [{ phrase: 'next match', given: typed('find the') }],
  'previous-match': [{ phrase: 'previous match', given: typed('find the') }],
  'clear-find': [{ phrase: 'clear find', given: found }],
  'clear-find-history': [{ phrase: 'clear find history', given: sought }],
  'show-citation': [
    { phrase: 'show 1', given: cites('The organ was built', 1) },
    { when: 'its tab is gone', phrase: 'show 1', given: cites('anything', undefined, shop) },
  ],
  click: [
    { phrase: 'click newsletter', given: onForm() },
    { when: 'a page is loaded', phrase: 'click shop', given: onForm() },
    { when: 'another tab is opened', phrase: 'click tickets', given: onForm() },
    { when: 'it is played by number', phrase: 'click 4', given: onForm('hints') },
  ],
  layout: [{ phrase: 'layout', given: beforeMode, goesOn: toItsEnd }],
  'layout-page': [{ phrase: 'layout page', given: beforeMode, goesOn: toItsEnd }],
  'layout-here': [
    { phrase: 'layout here', given: beforeMode, goesOn: toItsEnd },
    { when: 'around a number', phrase: 'layout around 1', given: numbered, goesOn: toItsEnd },
  ],
  'layout-focus': [{ phrase: 'layout around the focus', given: onLink, goesOn: toItsEnd }],
  'layout-pointer': [{ phrase: 'layout around the pointer', given: pointing, goesOn: toItsEnd }],
  'go-there': [
    { phrase: 'go there', given: playsNoBands },
    { when: 'something else had the focus', phrase: 'go there', given: onLinkHeard },
  ],
  'follow-on': [{ phrase: 'follow on' }],
  'follow-off': [{ phrase: 'follow off', given: typed('follow on') }],
  'follow-this': [
    { phrase: 'follow the pointer' },
    { when: 'others are followed', phrase: 'follow scrolling', given: typed('follow on') },
  ],
  'follow-less': [
    { phrase: 'do not follow hints', given: typed('follow on') },
    { when: 'it was the last', phrase: 'stop following the focus', given: typed('follow focus') },
  ],
  'double-click': [{ phrase: 'double click shop', given: onForm() }],
  'right-click': [{ phrase: 'right click shop', given: onForm() }],
  'long-press': [{ phrase: 'long press shop', given: onForm() }],
  'click-by-hand': [{ phrase: 'click shop by hand', given: onForm('trusted input on') }],
  'click-it': [{ phrase: 'click it', given: onForm('focus newsletter') }],
  hover: [{ phrase: 'hover shop', given: onForm() }],
  focus: [{ phrase: 'focus visitors', given: onForm() }],
  'open-in-tab': [{ phrase: 'open shop in new tab', given: onForm() }],
  'open-in-window': [{ phrase: 'open shop in new window', given: onForm() }],
  'next-link': [{ phrase: 'next link', given: onForm() }],
  'previous-link': [{ phrase: 'previous link', given: onForm() }],
  'next-heading': [{ phrase: 'next heading 2', given: onForm() }],
  'previous-heading': [{ phrase: 'previous heading', given: onForm() }],
  'next-landmark': [{ phrase: 'next landmark', given: onForm() }],
  'previous-landmark': [{ phrase: 'previous landmark', given: onForm() }],
  'next-field': [{ phrase: 'next field', given: onForm() }],
  'previous-field': [{ phrase: 'previous field', given: onForm() }],
  'next-image': [{ phrase: 'next image', given: onForm() }],
  'previous-image': [{ phrase: 'previous image', given: onForm() }],
  'next-button': [{ phrase: 'next button', given: onForm() }],
  'previous-button': [{ phrase: 'previous button', given: onForm() }],
  'next-list': [{ phrase: 'next list', given: onForm() }],
  'previous-list': [{ phrase: 'previous list', given: onForm() }],
  'next-table': [{ phrase: 'next table', given: onForm() }],
  'previous-table': [{ phrase: 'previous table', given: onForm() }],
  'set-field': [
    { phrase: 'set day of visit to 12 March 2027', given: onForm() },
    { when: 'it is ticked', phrase: 'set newsletter to on', given: onForm() },
    { when: 'it is a list', phrase: 'set seat to choir', given: onForm() },
  ],
  'select-option': [{ phrase: 'choose option choir in seat', given: onForm() }],
  increase: [{ phrase: 'increase by 3', given: onForm('focus visitors') }],
  decrease: [{ phrase: 'a bit less', given: onForm('focus visitors') }],
  'trusted-input-on': [{ phrase: 'trusted input on', given: onForm() }],
  'trusted-input-off': [{ phrase: 'trusted input off', given: onForm('trusted input on') }],
  'new-tab': [{ phrase: 'new tab', given: threeTabs }],
  'close-tab': [
    { phrase: 'close tab', given: threeTabs },
    {
      when: 'the tab has a history and was scrolled',
      phrase: 'close tab',
      given: async world => {
        await threeTabs(world)
        await travelled(world)
        scrolled(world)
      },
    },
  ],
  open: [
    { phrase: 'open shop.test', given: threeTabs },
    { when: 'the tab in front is empty', phrase: 'open shop.test', given: typed('new tab') },
    { when: 'it is words', phrase: 'open organ pipes', given: threeTabs },
  ],
  'open-here': [{ phrase: 'open here shop.test' }],
  'search-web': [{ phrase: 'search for organ pipes', given: threeTabs }],
  'close-other-tabs': [
    { phrase: 'close other tabs', given: threeTabs },
    {
      when: 'some are pinned, muted, in another window',
      phrase: 'close other tabs',
      given: async world => {
        await threeTabs(world)
        world.browser.put(cart, 2)
        await world.type('pin tab')
        await world.type('last tab')
        await world.type('mute tab')
        await world.type('tab 2')
      },
    },
  ],
  'first-tab': [
    {
      phrase: 'first tab',
      given: async world => {
        await threeTabs(world)
        await world.type('last tab')
      },
    },
  ],
  'last-tab': [{ phrase: 'last tab', given: threeTabs }],
  'duplicate-tab': [{ phrase: 'duplicate tab', given: threeTabs }],
  'practice-sounds': [{ phrase: 'practice sounds' }],
  privacy: [{ phrase: 'privacy' }],
  'print-card': [{ phrase: 'print card' }],
  'move-tab-left': [
    {
      phrase: 'move tab left',
      given: async world => {
        await threeTabs(world)
        await world.type('tab 2')
      },
    },
  ],
  'move-tab-right': [{ phrase: 'move tab right', given: threeTabs }],
  'move-tab-to': [{ phrase: 'move tab to 3', given: threeTabs }],
  'pin-tab': [
    {
      phrase: 'pin tab',
      given: async world => {
        await threeTabs(world)
        await world.type('last tab')
      },
    },
  ],
  'unpin-tab': [
    {
      phrase: 'unpin tab',
      given: async world => {
        await threeTabs(world)
        for (const phrase of ['pin tab', 'tab 2', 'pin tab', 'tab 1']) await world.type(phrase)
      },
    },
  ],
  'mute-tab': [{ phrase: 'mute tab' }],
  'unmute-tab': [{ phrase: 'unmute tab', given: typed('mute tab') }],
  'new-window': [{ phrase: 'new window', given: threeTabs }],
  'next-window': [{ phrase: 'next window', given: twoWindows }],
  window: [{ phrase: 'window 2', given: twoWindows }],
  'close-window': [
    {
      phrase: '1',
      given: async world => {
        await twoWindows(world)
        world.browser.setPanelWindow(2)
        await world.type('close window')
      },
    },
  ],
  'move-to-new-window': [{ phrase: 'move tab to new window', given: twoWindows }],
  'move-to-window': [
    { phrase: 'move tab to window 2', given: twoWindows },
    {
      when: 'it is pinned',
      phrase: 'move tab to window 2',
      given: async world => {
        await twoWindows(world)
        await world.type('pin tab')
      },
    },
  ],
  bookmark: [{ phrase: 'bookmark' }],
  'next-tab': [{ phrase: 'next tab', given: threeTabs }],
  tab: [{ phrase: 'tab 2', given: threeTabs }],
  'previous-tab': [{ phrase: 'previous tab', given: threeTabs }],
  reopen: [
    {
      when: 'it was a window',
      phrase: 'reopen',
      given: async world => {
        await twoWindows(world)
        world.browser.put(cart, 2)
        await world.browser.tabs.closeWindow(2)
      },
    },
    {
      phrase: 'reopen',
      given: async world => {
        await threeTabs(world)
        world.browser.closeByHand(3)
      },
    },
  ],
  'go-to': [
    { phrase: 'go to organ', given: named },
    { when: 'the tab is closed', phrase: 'go to organ', given: namedAndClosed },
    {
      when: 'the tab is closed and the browser has forgotten it',
      phrase: 'go to organ',
      given: async world => {
        await namedAndClosed(world)
        world.browser.forgetClosed()
      },
    },
  ],
  'name-tab': [
    { phrase: 'name this tab harbour', given: named },
    {
      when: 'it takes the name of the tab',
      phrase: 'name this tab harbour',
      given: async world => {
        await named(world)
        await world.browser.tabs.activate(1)
      },
    },
  ],
  'call-it': [
    { phrase: 'call it harbour', given: named },
    {
      when: 'the name is not the last of the book',
      phrase: 'call it harbour',
      given: async world => {
        await named(world)
        await world.browser.tabs.activate(1)
        await world.type('name this tab dyke')
      },
    },
  ],
  'forget-name': [
    { phrase: 'forget the name shop', given: named },
    { when: 'the name is not the last of the book', phrase: 'forget the name organ', given: named },
  ],
  back: [
    { phrase: 'back', given: travelled },
    { when: 'it is by two', phrase: 'back 2', given: travelledFar },
  ],
  forward: [
    { phrase: 'forward', given: travelled },
    { when: 'there are fewer than asked for', phrase: 'forward 9', given: travelled },
  ],
  'rename-name': [{ phrase: 'rename organ to harbour', given: named }],
  'new-keys': [{ phrase: 'new keys for organ are C3 E3 A3', given: named }],
  'move-name': [
    { phrase: 'move the name organ here', given: named },
    { when: 'its tab is closed', phrase: 'move the name organ here', given: namedAndClosed },
  ],
  'on-arrival': [
    { phrase: 'when I go to organ do scroll down', given: named },
    {
      when: 'something else was done',
      phrase: 'when I go to organ do page down',
      given: async world => {
        await named(world)
        await world.type('when I go to organ do scroll down')
      },
    },
  ],
  'forget-arrival': [
    {
      phrase: 'when I go to organ do nothing',
      given: async world => {
        await named(world)
        await world.type('when I go to organ do scroll down')
      },
    },
  ],
  'save-answer': [{ phrase: 'save answer', given: typed('ask when?') }],
  tag: [{ phrase: 'tag organ', given: keptAnswer }],
  untag: [{ phrase: 'untag gate', given: keptAnswer }],
  'pin-entry': [{ phrase: 'pin entry', given: keptAnswer }],
  'unpin-entry': [
    {
      phrase: 'unpin entry',
      given: async world => {
        await keptAnswer(world)
        await world.type('pin entry')
      },
    },
  ],
  'forget-entry': [{ phrase: 'forget the entry', given: keptAnswer }],
  'rename-tag': [{ phrase: 'rename tag gate to door', given: keptAnswer }],
  'weigh-tags': [{ phrase: 'weigh tags 40' }],
  'replace-kept': [{ given: keptFileRead, phrase: 'replace what is kept' }],
  'kept-limit': [{ given: keptAnswer, phrase: 'keep at most 40 megabytes' }],
  'rare-tags-first': [{ phrase: 'rare tags first', given: typed('all tags alike') }],
  'tags-alike': [{ phrase: 'all tags alike' }],
  'go-to-source': [
    {
      phrase: 'go to the source',
      given: async world => {
        await keptAnswer(world)
        world.browser.put(mail)
      },
    },
  ],
  'restore-name': [
    {
      phrase: 'restore name organ',
      given: async world => {
        await named(world)
        await world.type('forget the name organ')
      },
    },
  ],
  'scroll-down': [{ phrase: 'scroll down', given: scrolled }],
  'scroll-up': [{ phrase: 'scroll up', given: scrolled }],
  'page-down': [{ phrase: 'page down', given: scrolled }],
  'page-up': [{ phrase: 'page up', given: scrolled }],
  top: [{ phrase: 'top', given: scrolled }],
  bottom: [{ phrase: 'bottom', given: scrolled }],
  'scroll-left': [{ phrase: 'scroll left 2', given: typed('scroll right 9') }],
  'scroll-right': [{ phrase: 'scroll right' }],
  'scroll-to': [{ phrase: 'scroll to 50', given: scrolled }],
  'scroll-on': [{ phrase: 'keep scrolling', given: scrolled }],
  'scroll-on-up': [{ phrase: 'keep scrolling up', given: scrolled }],
  faster: [{ phrase: 'faster', given: scrollingOn }],
  slower: [{ phrase: 'slower', given: scrollingOn }],
  'zoom-in': [{ phrase: 'zoom in' }],
  'zoom-out': [{ phrase: 'zoom out', given: typed('zoom 150') }],
  zoom: [{ phrase: 'zoom 150' }],
  'reset-zoom': [{ phrase: 'reset zoom', given: typed('zoom in') }],
  hints: [{ phrase: 'hints' }],
  'more-hints': [{ phrase: 'more hints' }],
  'scroll-lines': [{ phrase: 'scroll 4 lines', given: scrolled }],
  'zoom-by': [{ phrase: 'zoom by 25' }],
  type: [
    { phrase: 'type hello', given: field },
    { when: 'something is selected', phrase: 'type hello', given: fieldWithSelection },
    { when: 'the field is secret', phrase: 'type hunter2', given: secretField },
    { when: 'another field is named', phrase: 'type hello into Town', given: twoFields },
  ],
  press: [
    { phrase: 'press x', given: field },
    { when: 'several times', phrase: 'press x 3 times', given: fieldWithSelection },
    { when: 'the focus moves', phrase: 'press tab', given: twoFields },
    { when: 'the field is secret', phrase: 'press x', given: secretField },
  ],
  write: [
    {
      phrase: 'write',
      given: field,
      goesOn: async ({ play }) => {
        await play([60])
      },
    },
  ],
  dictate: [
    { phrase: 'dictate', given: field },
    {
      when: 'it listens already',
      phrase: 'dictate',
      given: async world => {
        await field(world)
        await world.listen()
      },
    },
  ],
  'dictate-into': [{ phrase: 'dictate into Town', given: twoFields }],
  'dictate-words': [
    { phrase: 'dictate dear ada comma', given: field },
    { when: 'the field is secret', phrase: 'dictate hunter2', given: secretField },
  ],
  'stop-dictation': [{ phrase: 'stop dictation', given: dictating }],
  'scratch-that': [
    {
      phrase: 'scratch that',
      given: async world => {
        await field(world)
        await world.type('dictate comma indeed')
      },
    },
  ],
  spell: [{ phrase: 'spell alpha capital bravo', given: field }],
  'caps-on': [{ phrase: 'caps on', given: dictating }],
  'caps-off': [
    {
      phrase: 'caps off',
      given: async world => {
        await dictating(world)
        await world.type('caps on')
      },
    },
  ],
  'no-space': [{ phrase: 'no space', given: dictating }],
  'put-kept': [{ phrase: 'put it in', given: keptWords }],
  'select-words': [{ phrase: 'select organ was', given: field }],
  'select-from-to': [{ phrase: 'select from organ to built', given: field }],
  'select-all': [{ phrase: 'select all', given: field }],
  'select-word': [{ phrase: 'select word', given: field }],
  'select-line': [{ phrase: 'select line', given: field }],
  'select-sentence': [{ phrase: 'select sentence', given: field }],
  'select-back': [{ phrase: 'select 2 words back', given: field }],
  unselect: [{ phrase: 'unselect', given: fieldWithSelection }],
  delete: [
    { phrase: 'delete', given: field },
    { when: 'something is selected', phrase: 'delete', given: fieldWithSelection },
  ],
  'delete-words': [{ phrase: 'delete organ', given: field }],
  'delete-word': [{ phrase: 'delete word', given: field }],
  'delete-line': [{ phrase: 'delete line', given: field }],
  'delete-back': [{ phrase: 'delete 2 words', given: field }],
  'delete-letters': [{ phrase: 'delete 3 letters', given: field }],
  'clear-field': [
    { phrase: 'clear field', given: field },
    { when: 'the field is secret', phrase: 'clear field', given: secretField },
  ],
  'replace-words': [{ phrase: 'replace organ with gate', given: field }],
  'new-line': [{ phrase: 'new line', given: field }],
  'new-paragraph': [{ phrase: 'new paragraph', given: field }],
  'field-end': [{ phrase: 'go to end', given: fieldWithSelection }],
  'field-start': [{ phrase: 'go to start', given: field }],
  'line-end': [{ phrase: 'end of line', given: fieldWithSelection }],
  'line-start': [{ phrase: 'start of line', given: field }],
  'left-words': [{ phrase: 'left 2 words', given: field }],
  'right-words': [{ phrase: 'right 1 words', given: fieldWithSelection }],
  'left-letters': [{ phrase: 'left 2 letters', given: field }],
  'right-letters': [{ phrase: 'right 2 letters', given: fieldWithSelection }],
  cut: [{ phrase: 'cut', given: fieldWithSelection }],
  paste: [
    {
      phrase: 'paste',
      given: async world => {
        await fieldWithSelection(world)
        for (const phrase of ['copy', 'go to end']) await world.type(phrase)
      },
    },
  ],
  'undo-typing': [
    {
      phrase: 'undo typing',
      given: async world => {
        await field(world)
        await world.type('type hello')
      },
    },
  ],
  'redo-typing': [
    {
      phrase: 'redo',
      given: async world => {
        await field(world)
        for (const phrase of ['type hello', 'undo typing']) await world.type(phrase)
      },
    },
  ],
  seek: [{ phrase: 'seek 30' }],
  'leave-out': [{ phrase: 'leave out 2', given: typed('hints') }],
  'always-hint': [{ phrase: 'always hint 2', given: typed('hints') }],
  'forget-site-rules': [{ phrase: 'forget site rules', given: typed('hints', 'leave out 2') }],
  'let-page-listen': [{ phrase: 'let this page listen' }],
  'stop-page-listening': [{ phrase: 'stop this page listening', given: typed('let this page listen') }],
  listen: [{ phrase: 'listen' }],
  'play-media': [{ phrase: 'play 1' }],
  'play-muted': [{ phrase: 'play muted' }],
  'pause-media': [{ phrase: 'pause', given: typed('listen') }],
  'resume-media': [{ phrase: 'resume' }],
  mute: [{ phrase: 'mute' }],
  unmute: [{ phrase: 'unmute', given: typed('mute') }],
  'mute-everything': [{ phrase: 'mute everything', given: threeTabs }],
  'unmute-everything': [
    {
      phrase: 'unmute everything',
      given: async world => {
        await threeTabs(world)
        await world.type('mute everything')
      },
    },
  ],
  'pause-everything': [{ phrase: 'pause everything', given: typed('listen') }],
  'go-to-sound': [{ phrase: 'go to the sound', given: typed('listen', 'new tab') }],
  'seek-to': [{ phrase: 'seek to 2 minutes 30' }],
  'seek-back': [{ phrase: 'back 30 seconds' }],
  'play-faster': [{ phrase: 'play faster', given: typed('listen') }],
  'play-slower': [{ phrase: 'play slower', given: typed('listen') }],
  'play-speed': [{ phrase: 'play at 150 percent' }],
  'normal-speed': [{ phrase: 'normal speed', given: typed('play at 150 percent') }],
  'next-chapter': [{ phrase: 'next chapter' }],
  'previous-chapter': [{ phrase: 'previous chapter' }],
  'restart-media': [{ phrase: 'restart' }],
  'loop-on': [{ phrase: 'loop' }],
  'loop-off': [{ phrase: 'loop off', given: typed('loop') }],
  'captions-on': [{ phrase: 'captions' }],
  'captions-off': [{ phrase: 'captions off', given: typed('captions') }],
  'full-screen': [{ phrase: 'full screen' }],
  'picture-in-picture': [{ phrase: 'picture in picture' }],
  'leave-full-screen': [{ phrase: 'leave full screen', given: typed('full screen') }],
  volume: [{ phrase: 'volume 80' }],
  'volume-by': [{ phrase: 'volume by minus 20' }],
  'volume-up': [{ phrase: 'volume up' }],
  'volume-down': [{ phrase: 'volume down' }],
  'scroll-mode': [{ phrase: 'scroll mode' }],
  'seek-mode': [{ phrase: 'seek mode' }],
  'zoom-mode': [{ phrase: 'zoom mode' }],
  'volume-mode': [{ phrase: 'volume mode' }],
  move: [{ phrase: 'move' }],
  numbers: [{ phrase: 'numbers' }],
  letters: [{ phrase: 'letters' }],
  'practise-due': [{ phrase: 'practise what is due' }],
  'practise-chords': [{ phrase: 'practise chords' }],
  'practise-motifs': [{ phrase: 'practise motifs' }],
  'practise-names': [{ phrase: 'practise my names', given: named }],
  'practise-letters': [{ phrase: 'practise letters' }],
  'practise-numbers': [{ phrase: 'practise numbers' }],
  'practise-from-memory': [{ phrase: 'practise from memory' }],
  'practise-with-pictures': [{ phrase: 'practise with pictures', given: typed('practise from memory') }],
  'reset-practice': [{ phrase: 'forget my progress', given: practised }],
  'hide-hints': [{ phrase: 'hide hints', given: typed('hints') }],
  'pause-recording': [{ phrase: 'pause recording', given: recording }],
  'resume-recording': [{ phrase: 'resume recording', given: paused }],
  'save-as': [{ phrase: 'save as morning', given: recorded }],
  'forget-sequence': [{ phrase: 'forget the recording morning', given: recordedMorning }],
  'pause-sequence': [{ phrase: 'pause the sequence', given: waitingStep }],
  'resume-sequence': [{ phrase: 'resume the sequence', given: stillStep }],
  'loop-sequence': [{ phrase: 'loop the sequence', given: waitingStep }],
  'loop-sequence-off': [{ phrase: 'sequence loop off', given: loopingStep }],
  'steps-off': [{ phrase: 'without steps', given: stillStep }],
  'playing-speed': [
    { phrase: 'sequence speed 200' },
    { phrase: 'sequence speed 200', when: 'one is played', given: waitingStep },
  ],
  'rename-sequence': [{ phrase: 'rename the recording morning to evening', given: recordedMorning }],
  'duplicate-sequence': [{ phrase: 'duplicate the recording morning', given: recordedMorning }],
  'bring-back-sequence': [
    {
      phrase: 'bring back the recording morning',
      given: async world => {
        await recordedMorning(world)
        await world.type('forget the recording morning')
      },
    },
  ],
  'media-pauses-on': [{ phrase: 'media pauses with the recording' }],
  'media-pauses-off': [
    {
      phrase: 'media plays on without the recording',
      given: typed('media pauses with the recording'),
    },
  ],
  'played-notes-on': [{ phrase: 'notes of recordings on', given: typed('notes of recordings off') }],
  'played-notes-off': [{ phrase: 'notes of recordings off' }],
  'delete-events': [
    { phrase: 'delete event', given: editing('event 5') },
    { when: 'there are several', phrase: 'delete the events', given: editing('event 5', 'also event 7') },
  ],
  'move-events': [{ phrase: 'move the event by 5 seconds', given: editing('event 1') }],
  'events-earlier': [{ phrase: 'half a second earlier', given: editing('event 5') }],
  'events-later': [{ phrase: '2 seconds later', given: editing('event 5') }],
  'trim-before': [{ phrase: 'trim before', given: editing('event 5') }],
  'trim-after': [{ phrase: 'trim after', given: editing('event 5') }],
  'cut-part': [{ phrase: 'cut this part', given: editing('events 4 to 8') }],
  'set-wait': [{ phrase: 'set the wait to 7 seconds', given: editing('event 5') }],
  'change-words': [
    { phrase: 'change the words to gate', given: editing('event 7') },
    { when: 'its number is said', phrase: 'change the words of event 5 to verse', given: editing() },
  ],
  'make-parameter': [{ phrase: 'make it a parameter called what', given: editing('event 7') }],
  'drop-parameter': [
    { phrase: 'no parameter', given: editing('event 7', 'make it a parameter called what') },
  ],
  'shift-notes': [{ phrase: 'note up 2', given: editingNotes }],
  'insert-pause': [{ phrase: 'insert a pause of 3 seconds', given: editing('event 5') }],
  'insert-mark': [{ phrase: 'insert a mark called verse', given: editing() }],
  'insert-sequence': [
    {
      phrase: 'insert the recording evening',
      given: async world => {
        await typed('record', 'stop recording', 'save as evening')(world)
        await editing('event 5')(world)
      },
    },
  ],
  'lowest-key': [
    {
      phrase: 'learn lowest key',
      goesOn: async ({ keyboard, clock, settle }) => {
        keyboard.down(36)
        await clock.advance(80)
        keyboard.up(36)
        await settle()
      },
    },
  ],
  'proposals-on': [{ phrase: 'proposals on', given: typed('proposals off') }],
  'proposals-off': [{ phrase: 'proposals off' }],
  'speak-answers-on': [{ phrase: 'speak answers on', given: typed('speak answers off') }],
  'speak-answers-off': [{ phrase: 'speak answers off' }],
  'speak-outcomes-on': [{ phrase: 'speak outcomes on', given: typed('speak outcomes off') }],
  'speak-outcomes-off': [{ phrase: 'speak outcomes off' }],
  'sound-outcomes-on': [{ phrase: 'sound outcomes on', given: typed('sound outcomes off') }],
  'sound-outcomes-off': [{ phrase: 'sound outcomes off' }],
  'speak-dictation-on': [{ phrase: 'speak dictation on' }],
  'speak-dictation-off': [{ phrase: 'speak dictation off', given: typed('speak dictation on') }],
  'speak-names-on': [{ phrase: 'speak names on', given: typed('speak names off') }],
  'speak-names-off': [{ phrase: 'speak names off' }],
  'sound-names-on': [{ phrase: 'sound names on', given: typed('sound names off') }],
  'sound-names-off': [{ phrase: 'sound names off' }],
  'next-voice': [{ phrase: 'next voice' }],
  'use-model': [
    { phrase: 'use model parrot' },
    { when: 'by number', phrase: 'use model 1' },
    { when: 'for meaning', phrase: 'use model nest embed for meaning', given: withEmbedder },
  ],
  'load-model': [
    { phrase: 'load model parrot', given: typed('load models ahead off') },
    {
      when: 'it is the one that answers',
      phrase: 'load model',
      given: typed('load models ahead off'),
    },
  ],
  'unload-model': [{ phrase: 'unload model', given: typed('load models ahead off', 'load model') }],
  'cancel-pull': [{ phrase: 'cancel pull', given: typed('pull model llama3.2:3b') }],
  'get-ollama': [{ phrase: 'get ollama' }],
  'model-memory': [{ phrase: 'my memory is 16 gigabytes' }],
  'load-ahead-on': [{ phrase: 'load models ahead on', given: typed('load models ahead off') }],
  'load-ahead-off': [{ phrase: 'load models ahead off' }],
  'close-tab-at': [
    { phrase: 'close tab 2', given: threeTabs },
    { when: 'it is in front', phrase: 'close tab 1', given: threeTabs },
    { when: 'it has a name', phrase: 'close the tab organ', given: named },
  ],
  'answer-with': [{ phrase: 'answers by nobody' }],
  'use-voice': [{ phrase: 'use voice Zoe' }],
  'speak-faster': [{ phrase: 'speak faster' }],
  'speak-slower': [{ phrase: 'speak slower' }],
  'speak-higher': [{ phrase: 'speak higher' }],
  'speak-lower': [{ phrase: 'speak lower' }],
  'speak-normally': [{ phrase: 'speak normally', given: typed('speak faster') }],
  'set-setting': [{ phrase: 'set sequence speed 150' }],
  'turn-setting-on': [{ phrase: 'turn spoken dictation on' }],
  'turn-setting-off': [{ phrase: 'turn proposed commands off' }],
  'reset-setting': [
    { phrase: 'reset sequence speed', given: ({ app }) => app.change({ playingSpeed: 150 }) },
  ],
  'reset-group': [
    { phrase: 'reset sequence settings', given: ({ app }) => app.change({ playingSpeed: 150 }) },
  ],
  'feedback-language': [{ phrase: 'feedback language German' }],
  'use-on-device': [{ phrase: 'use on-device speech', given: typed('use the speech server') }],
  'use-speech-service': [
    {
      phrase: 'use the speech service',
      given: ({ recognition }) => recognition.hinder('service', undefined),
    },
  ],
  'use-speech-server': [{ phrase: 'use the speech server' }],
  'no-speech-service': [{ phrase: 'never use the speech service' }],
  'use-microphone': [{ phrase: 'use microphone headset', given: twoMicrophones }],
  'next-microphone': [{ phrase: 'next microphone', given: twoMicrophones }],
  'system-microphone': [
    {
      phrase: 'use the system microphone',
      given: async world => {
        twoMicrophones(world)
        await world.type('use microphone headset')
      },
    },
  ],
  'octave-up': [{ phrase: 'octave up' }],
  'octave-down': [{ phrase: 'octave down' }],
  'microphone-on': [
    { phrase: 'microphone on' },
    { when: 'it is on already', phrase: 'microphone on', given: listening },
  ],
  'microphone-off': [
    { phrase: 'microphone off', given: listening },
    { when: 'it is off already', phrase: 'microphone off' },
  ],
  'piano-on': [
    { phrase: 'piano on', given: typed('piano off') },
    { when: 'it is on already', phrase: 'piano on' },
  ],
  'piano-off': [{ phrase: 'piano off' }],
  'tune-hands': [{ phrase: 'tune my hands', goesOn: playFigures }],
  'latch-on': [{ phrase: 'latch on', given: typed('latch off') }],
  'one-hand': [{ phrase: 'one hand', given: typed('latch off') }],
  'two-hands': [{ phrase: 'two hands', given: typed('one hand') }],
  'screen-reader-on': [{ phrase: 'screen reader on' }],
  'screen-reader-off': [{ phrase: 'screen reader off', given: typed('screen reader on') }],
  'allow-devices': [{ phrase: 'allow the microphone' }],
  'first-steps': [{ phrase: 'first steps' }],
  'next-step': [{ phrase: 'next step', given: typed('first steps') }],
  'skip-step': [{ phrase: 'skip', given: typed('first steps') }],
  'step-back': [
    {
      phrase: 'step back',
      given: async ({ type }) => {
        await type('first steps')
        await type('skip')
      },
    },
  ],
  'end-first-steps': [{ phrase: 'end first steps', given: typed('first steps') }],
  'not-now': [
    {
      phrase: 'not now',
      given: async ({ assistant, type }) => {
        assistant.script.state = { kind: 'offline' }
        await type('ask when does the gate close')
      },
    },
  ],
  'latch-off': [{ phrase: 'latch off' }],
  'start-feedback': [{ phrase: 'start feedback', given: typed('stop feedback') }],
  'stop-feedback': [{ phrase: 'stop feedback' }],
  'computer-piano-on': [
    { phrase: 'computer keyboard piano on', given: typed('computer keyboard piano off') },
  ],
  'computer-piano-off': [{ phrase: 'computer keyboard piano off' }],
  'numbers-in-ten': [{ phrase: 'numbers in base ten', given: typed('numbers in powers of two') }],
  'numbers-in-two': [{ phrase: 'numbers in powers of two' }],
  'amounts-linear': [{ phrase: 'linear amounts', given: typed('amounts doubling') }],
  'amounts-power': [{ phrase: 'amounts doubling' }],
  'key-sound-on': [{ phrase: 'key sound on', given: typed('key sound off') }],
  'key-sound-off': [{ phrase: 'key sound off' }],
  'keys-as-piano': [
    { phrase: 'keys as piano', given: typed('keys as organ') },
    { when: 'keys were silent', phrase: 'keys as piano', given: typed('key sound off') },
  ],
  'keys-as-organ': [{ phrase: 'keys as organ' }],
  'hear-kind': [
    { phrase: 'hear headings' },
    { when: 'it was spoken', phrase: 'hear headings', given: typed('hear headings by speech') },
  ],
  'hear-kind-sound': [{ phrase: 'hear links by sound' }],
  'hear-kind-speech': [{ phrase: 'hear links by speech' }],
  'do-not-hear-kind': [{ phrase: 'do not hear images' }],
  'layout-seconds': [{ phrase: 'layout seconds 8' }],
  'layout-bands': [{ phrase: 'layout bands 9' }],
  'top-sounds-low': [{ phrase: 'top sounds low' }],
  'top-sounds-high': [{ phrase: 'top sounds high', given: typed('top sounds low') }],
  'layout-mono-on': [{ phrase: 'mono on' }],
  'layout-mono-off': [{ phrase: 'mono off', given: typed('mono on') }],
  'small-speakers-on': [{ phrase: 'small speakers on' }],
  'small-speakers-off': [{ phrase: 'small speakers off', given: typed('small speakers on') }],
  'kinds-by-force': [{ phrase: 'kinds by force' }],
  'kinds-by-instruments': [{ phrase: 'kinds by instruments', given: typed('kinds by force') }],
  'layout-mode-on': [{ phrase: 'layout keys on', given: typed('layout keys off') }],
  'layout-mode-off': [{ phrase: 'layout keys off' }],
  'usual-layout': [
    { phrase: 'layout as usual', given: typed('hear headings', 'layout seconds 8', 'mono on') },
  ],
  'always-listen': [{ phrase: 'always listen', given: ({ type }) => type('push to talk') }],
  'push-to-talk': [{ phrase: 'push to talk' }],
  'wake-word': [{ phrase: 'wake word' }],
  'set-wake-word': [{ phrase: 'set wake word computer' }],
  'learn-push-keys': [
    { phrase: 'learn push keys', goesOn: ({ play }) => play([50, 53]).then(() => undefined) },
  ],
  'start-with-browser': [{ phrase: 'start with the browser' }],
  'start-by-hand': [{ phrase: 'start by hand', given: typed('start with the browser') }],
  'pause-length': [
    { phrase: 'pause 600' },
    { when: 'another pause was set', phrase: 'pause 600', given: typed('pause 900') },
  ],
  'usual-hands': [{ phrase: 'usual hands', given: typed('pause 900') }],
  language: [{ phrase: 'language English' }],
  'learn-keys': [
    {
      phrase: 'top',
      given: async world => {
        await typed('new vocabulary house', 'learn keys')(world)
        await world.play([54, 57, 59])
      },
    },
  ],
  'learn-phrase': [
    { phrase: 'learn attic means top', given: typed('new vocabulary house') },
    { when: 'the word is there', phrase: 'learn roof means top', given: worded },
  ],
  'learn-misheard': [{ phrase: 'when i say clothes i mean close', given: worded }],
  'forget-word': [{ phrase: 'forget word attic', given: worded }],
  'new-vocabulary': [{ phrase: 'new vocabulary garden', given: worded }],
  'use-vocabulary': [
    { phrase: 'use vocabulary house', given: typed('new vocabulary house', 'new vocabulary x') },
  ],
  'vocabulary-off': [{ phrase: 'vocabulary off', given: worded }],
  'rename-vocabulary': [{ phrase: 'call vocabulary garden', given: worded }],
  'delete-vocabulary': [
    { phrase: 'delete vocabulary', given: worded },
    {
      when: 'another one is in use',
      phrase: 'delete vocabulary house',
      given: async world => {
        await worded(world)
        await world.type('new vocabulary garden')
      },
    },
  ],
  'keep-vocabulary': [
    {
      phrase: 'keep vocabulary',
      given: async world => {
        await worded(world)
        await world.app.importVocabulary(
          '{"kind":"clavier-vocabulary","version":1,"name":"garden","words":[]}',
        )
      },
    },
  ],
  'record-video-on': [{ phrase: 'record video' }],
  'record-video-off': [{ phrase: 'record video off', given: typed('record video') }],
  'keep-import': [
    {
      phrase: 'keep import',
      given: async world => {
        await recorded(world)
        await world.type('export')
        const [file] = world.savedBytes
        if (file === undefined) throw new Error('Nothing was exported.')
        const { name, bytes } = file
        await world.app.readSequenceFiles([{ name, size: bytes.length, bytes: async () => bytes }])
      },
    },
  ],
  'keep-settings': [
    {
      phrase: 'keep the settings',
      given: async world => {
        await named(world)
        await world.type('export settings')
        const [file] = world.saved
        if (file === undefined) throw new Error('Nothing was exported.')
        await world.type('pause 900')
        await world.type('forget the name shop')
        await world.app.readSettingsFile({ size: file.text.length, text: async () => file.text })
      },
    },
  ],
}

/** Turns of the conversations that go on, as they are kept: which, what was asked, and what came of it. */
function asked({ tables }: World) {
  return [...tables.held.conversations.values()].flatMap(value => {
    const conversation = parseConversation(value)
    if (conversation === undefined || conversation.aside) return []
    return conversation.turns.map(({ id, words, answer }) => ({ id, words, text: answer.text }))
  })
}

/** Every command that is declared to change nothing: at least one row each. */
const changingNothing: Readonly<Record<string, readonly Row[]>> = {
  'practise-keys': [{ phrase: 'practise keys' }],
  'show-keys': [{ phrase: 'show me', given: typed('practise chords') }],
  'how-am-i-doing': [{ phrase: 'how am I doing', given: practised }],
  'stop-practising': [{ phrase: 'stop practising' }],
  recall: [{ phrase: 'recall gate', given: keptAnswer }],
  'search-kept': [{ phrase: 'search what I kept dusk', given: keptAnswer }],
  'recall-all': [{ phrase: 'recall all', given: keptAnswer }],
  'recall-more': [{ phrase: 'recall more', given: recalled }],
  'recall-question': [{ phrase: 'ask what I kept when does the gate close', given: keptAnswer }],
  'summarise-tag': [{ phrase: 'summarise tag gate', given: keptAnswer }],
  'export-kept': [{ phrase: 'export kept', given: keptAnswer }],
  'export-training': [{ phrase: 'export for training', given: keptAnswer }],
  'import-kept': [{ phrase: 'import kept' }],
  'kept-tags': [{ phrase: 'tags', given: keptAnswer }],
  'related-tags': [{ phrase: 'related tags', given: recalled }],
  'open-entry': [{ phrase: 'open entry 1', given: recalled }],
  items: [{ phrase: 'items', given: listed }],
  'other-items': [{ phrase: 'other items', given: listed }],
  'read-items': [{ phrase: 'read items', given: listed }],
  'close-items': [{ phrase: 'close items', given: typedListed }],
  comments: [{ phrase: 'comments', given: commented }],
  'random-comments': [{ phrase: '3 random comments', given: commented }],
  models: [{ phrase: 'models' }],
  'hide-models': [{ phrase: 'hide models', given: typed('models') }],
  'copy-step': [{ phrase: 'copy command 1', given: noServer }],
  'steps-for': [{ phrase: 'steps for Windows', given: noServer }],
  'find-everywhere': [{ phrase: 'find everywhere organ', given: found }],
  'find-history': [{ phrase: 'find history', given: found }],
  'read-page': [{ phrase: 'read page' }],
  'read-selection': [{ phrase: 'read selection' }],
  'read-here': [{ phrase: 'read from here' }],
  'read-section': [{ phrase: 'read section organ' }],
  'read-next-section': [{ phrase: 'read next section' }],
  continue: [{ phrase: 'continue' }],
  'next-sentence': [{ phrase: 'next sentence' }],
  'previous-sentence': [{ phrase: 'previous sentence' }],
  'paragraph-again': [{ phrase: 'paragraph again' }],
  'try-voice': [{ phrase: 'try voice' }],
  'who-answers': [{ phrase: 'who answers' }],
  voices: [{ phrase: 'voices' }],
  'say-again': [{ phrase: 'say that again', given: typed('scroll down') }],
  propose: [{ phrase: 'how do i see my tabs' }],
  'say-answer': [{ phrase: 'speak the answer', given: typed('ask when does the gate close') }],
  'be-quiet': [{ phrase: 'be quiet' }],
  'edit-sequence': [{ phrase: 'edit the last recording', given: recorded }],
  'close-editor': [{ phrase: 'close the editor', given: editing() }],
  'select-event': [{ phrase: 'events 1 to 3', given: editing() }],
  'select-all-events': [{ phrase: 'all events', given: editing() }],
  'select-no-events': [{ phrase: 'no events', given: editing('event 2') }],
  'next-event': [{ phrase: 'next event', given: editing() }],
  'previous-event': [{ phrase: 'previous event', given: editing() }],
  'close-list': [{ phrase: 'close the list', given: typed('what can i say') }],
  microphones: [{ phrase: 'microphones', given: twoMicrophones }],
  'listening-mode': [{ phrase: 'listening mode' }],
  'who-listens': [{ phrase: 'who is listening', given: listening }],
  'try-speech-server': [{ phrase: 'try the speech server', given: serving }],
  tabs: [{ phrase: 'tabs', given: threeTabs }],
  'find-tab': [{ phrase: 'find tab shop', given: threeTabs }],
  'closed-tabs': [{ phrase: 'closed tabs', given: closedOne }],
  'hide-picture': [{ phrase: 'hide the picture', given: typed('layout') }],
  'sound-legend': [{ phrase: 'sound legend' }],
  'sound-of': [{ phrase: 'sound of links' }],
  bookmarks: [{ phrase: 'bookmarks', given: typed('bookmark') }],
  history: [{ phrase: 'history organ', given: visited }],
  visits: [{ phrase: 'visits', given: visited }],
  more: [{ phrase: 'more', given: typed('tabs') }],
  'site-rules': [{ phrase: 'site rules' }],
  media: [{ phrase: 'media' }],
  sequences: [{ phrase: 'recordings', given: recorded }],
  'find-in-sequences': [{ phrase: 'find in recordings scroll', given: recorded }],
  'sequence-storage': [{ phrase: 'room for recordings', given: recorded }],
  'what-is-playing': [{ phrase: 'what is playing', given: typed('listen') }],
  'where-am-i': [{ phrase: 'where am i', given: scrolled }],
  'read-line': [{ phrase: 'read the line' }],
  'what-is': [{ phrase: 'what is 1', given: typed('hints') }],
  ask: [{ phrase: 'ask when does the gate close' }],
  'ask-selection': [{ phrase: 'ask about the selection why' }],
  summarise: [{ phrase: 'summarise' }],
  'summarise-selection': [{ phrase: 'summarise selection' }],
  'edit-question': [{ phrase: 'edit question', given: typed('ask when does the gate close') }],
  'shorter-answer': [{ phrase: 'shorter', given: typed('ask when does the gate close') }],
  'longer-answer': [{ phrase: 'longer', given: typed('ask when does the gate close') }],
  thoughts: [{ phrase: 'thoughts', given: typed('ask when does the gate close') }],
  'hide-thoughts': [{ phrase: 'hide thoughts' }],
  'edit-prompt': [{ phrase: 'edit prompt' }],
  names: [{ phrase: 'names', given: named }],
  'find-name': [{ phrase: 'find name organ', given: named }],
  help: [{ phrase: 'help' }],
  'help-with': [{ phrase: 'help with scroll down' }],
  'what-does-this-do': [{ phrase: 'what does this do' }],
  'play-keys': [{ phrase: 'keys of scroll down' }],
  'tell-setting': [{ phrase: 'what is the sequence speed' }],
  'search-settings': [{ phrase: 'search settings speed' }],
  'settings-group': [{ phrase: 'settings hands' }],
  settings: [{ phrase: 'settings' }],
  'what-can-i-say': [{ phrase: 'what can i say' }],
  vocabularies: [{ phrase: 'vocabularies', given: worded }],
  'my-words': [{ phrase: 'my words', given: worded }],
  'export-vocabulary': [{ phrase: 'export vocabulary', given: worded }],
  'import-vocabulary': [{ phrase: 'import vocabulary', given: worded }],
  // These act for others: what they bring about has an undo of its own, and alone they do nothing.
  undo: [{ phrase: 'undo' }],
  repeat: [{ phrase: 'repeat' }],
  stop: [{ phrase: 'stop', given: typed('layout') }],
  'stop-playing': [{ phrase: 'stop playing' }],
  'say-step': [{ phrase: 'say the step', given: typed('first steps') }],
  'hear-a-key': [{ phrase: 'hear a key' }],
  'next-mark': [{ phrase: 'next mark', given: waitingStep }],
  'previous-mark': [{ phrase: 'previous mark', given: waitingStep }],
  'retry-step': [{ phrase: 'try again' }],
  'go-on': [{ phrase: 'it is done' }],
  'use-nearest': [{ phrase: 'use the nearest' }],
  escape: [{ phrase: 'escape', given: playsNoBands }],
  choose: [{ phrase: 'choose 1' }],
  'import-settings': [{ phrase: 'import settings' }],
  'export-sequence': [{ phrase: 'export', given: recorded }],
  'import-sequences': [{ phrase: 'import' }],
  'save-video': [{ phrase: 'save video' }],
  share: [{ phrase: 'share', given: recorded }],
  'share-everything': [{ phrase: 'share everything', given: recorded }],
  'copy-code': [{ phrase: 'copy the code', given: shared }],
  'save-code-picture': [{ phrase: 'save the code', given: shared }],
  'close-sharing': [{ phrase: 'close the code', given: shared }],
  'next-code': [{ phrase: 'next code', given: sharedInParts }],
  'run-codes': [{ phrase: 'run the codes', given: sharedInParts }],
  'paste-code': [{ phrase: 'paste code', given: codeCopied }],
  'scan-code': [{ phrase: 'scan code' }],
  yes: [{ phrase: 'yes' }],
  no: [{ phrase: 'no' }],
}

/** A comment that is answered, or whose reply is kept. */
function isSettled(value: unknown): boolean {
  const { done, draft } = value as { readonly done?: boolean; readonly draft?: string } // as comments are remembered
  return done === true || (draft ?? '') !== ''
}

/**
 * Ids and places in the browser, of windows and of tabs, are none of the user's business, nor is when it was
 * that something was closed; where a name leads is.
 */
function asSeen({ browser, fields, keep, library, modelStore, state, tables }: World) {
  const {
    settings,
    listening,
    latched,
    mode,
    parameter,
    recording: recorder,
    sequences,
    dictation,
    playing,
  } = state()
  const names = state().names.map(({ id, spoken, keys, title, url }) => ({ id, spoken, keys, title, url }))
  const stored = Object.entries(keep.dump()).flatMap(([key, value]): [string, unknown][] => {
    // Time goes on in a recording under way, and so it grows.
    if (recorder.kind !== 'idle' && key.startsWith('sequence')) return []
    // Settings that were never changed are kept at the first change; what they are is compared below.
    if (key === 'settings') return []
    // When settings were changed last goes on, for other machines to know.
    if (key === stampKey) return []
    // Only tells other panels that something has changed.
    if (key === changesKey) return []
    // A history of searches with nothing in it is none.
    if (key === searchHistoryKey && parseSearches(value)?.length === 0) return []
    return [[key.replace(/(?<=^sequence\/.*\/chunk\/)\d+$/, ''), withoutIds(value)]]
  })
  return {
    // A page that was left stays ahead in the history, as in any browser.
    browser: browser
      .state()
      .map(({ history, ...tab }) => ({ ...tab, history: history.slice(0, tab.place + 1) })),
    bookmarks: library.bookmarked(),
    labels: state().items?.rows.flatMap(({ label }) => label ?? []) ?? [],
    replies: [...tables.held.drafts].filter(([, value]) => isSettled(value)).map(([key]) => key),
    fields: fields.state(),
    leads: leads(keep.dump().names, browser),
    stored: Object.fromEntries(stored),
    // What is none is the way back from a change.
    kept: [...tables.held.entries.values()].flatMap(row => readEntry(row) ?? []),
    names,
    settings,
    listening,
    latched,
    mode,
    parameter,
    recording: recorder.kind,
    plays: playing && { ...playing, ms: 0 },
    sequences,
    // The model that a question needs may be loaded ahead of it, by whatever shows the answers.
    loaded: settings.loadAhead ? [] : modelStore.script.loaded,
    pulls: (state().models?.pulls ?? []).map(({ name, running }) => ({ name, running })),
    // Where the focus is stands with the fields.
    dictation: dictation && { ...dictation, last: '', field: undefined },
  }
}

/** `first`: which chunks a sequence lies in; it is others each time that it is written. */
const unseen = ['tabId', 'windowId', 'index', 'closedAt', 'touchedAt', 'first']

function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inside) => (unseen.includes(key) ? undefined : inside)))
}

/** The page that each name's tab shows, in the order of the book. */
function leads(book: unknown, browser: World['browser']) {
  if (typeof book !== 'object' || book === null || !('names' in book) || !Array.isArray(book.names)) return []
  return book.names.map(({ spoken, tab }) => `${spoken}: ${browser.tab(tab.tabId)?.url ?? 'closed'}`)
}

function activeId(browser: World['browser']): number {
  const tab = browser.active()
  if (tab === undefined) throw new Error('No tab is in front.')
  return tab.id
}

/** Types the phrase and lets its own command start what it needs: a recogniser that is asked begins. */
async function typeIt({ app, settle, speech, outcome }: World, phrase: string) {
  app.submit(phrase)
  await settle()
  if (speech.running() > 0 && !speech.session().cancelled) speech.session().events.started()
  await settle()
  return outcome()
}

/** Types a row's phrase, and lets happen what has to until it is done. */
async function done(world: World, { phrase, goesOn }: Row) {
  const told = await typeIt(world, phrase)
  if (goesOn === undefined) return told
  await goesOn(world)
  return world.outcome()
}

function missing(commands: readonly Command[], rows: Readonly<Record<string, readonly Row[]>>) {
  return commands.filter(({ id }) => (rows[id] ?? []).length === 0).map(({ id }) => id)
}

function each(rows: Readonly<Record<string, readonly Row[]>>) {
  return Object.entries(rows).flatMap(([id, list]) =>
    list.map(row => ({ ...row, id, title: row.when === undefined ? id : `${id}, when ${row.when}` })),
  )
}

describe('the table', () => {
  test('has a row for every command that can be undone', () => {
    const without = missing(
      registry.filter(command => command.undo === 'undoable'),
      undoable,
    )
    expect(
      without,
      'give each a row in `undoable` of test/contract/undo.test.ts: how it is said, and what is there before',
    ).toEqual([])
  })

  test('has a row for every command that is declared to change nothing', () => {
    const without = missing(
      registry.filter(command => command.undo === 'changes-nothing'),
      changingNothing,
    )
    expect(
      without,
      'give each a row in `changingNothing` of test/contract/undo.test.ts: how it is said',
    ).toEqual([])
  })

  test('has no row for a command that is not declared so', () => {
    const idsOf = (list: readonly Command[]) => list.map(({ id }) => id)
    const gone = Object.keys(undoable).filter(
      id => !idsOf(registry.filter(command => command.undo === 'undoable')).includes(id),
    )
    const others = Object.keys(changingNothing).filter(
      id => !idsOf(registry.filter(command => command.undo === 'changes-nothing')).includes(id),
    )
    expect([...gone, ...others], 'remove the rows of these from test/contract/undo.test.ts').toEqual([])
  })

  test('finds a command that nobody gave a row', () => {
    const [sample] = registry
    if (sample === undefined) throw new Error('There are no commands.')
    expect(
      missing(
        [...registry.filter(command => command.undo === 'undoable'), { ...sample, id: 'new' }],
        undoable,
      ),
    ).toEqual(['new'])
  })
})

describe('undo restores', () => {
  test.each(each(undoable))('$title', async ({ id, given, ...row }) => {
    const world = await createWorld()
    await given?.(world)
    const was = { ...asSeen(world), asked: asked(world) }
    expect(await done(world, row)).toMatchObject({ status: 'done' })
    if (row.when === undefined)
      expect({ ...asSeen(world), asked: asked(world) }, 'there is nothing to undo').not.toEqual(was)
    // What was chosen from an offer has the choice beside it.
    const { activity } = world.state()
    expect(activity.filter(({ command }) => command !== 'choose').at(-1)?.command).toBe(id)
    expect(await typeIt(world, 'undo'), 'undo itself went wrong').toMatchObject({ status: 'done' })
    expect({ ...asSeen(world), asked: asked(world) }).toEqual(was)
    expect(world.bugs).toEqual([])
  })

  // What a list is sorted into ends with the panel.
  // A recording ends with the panel, as does one that is played, and so do a page's scrolling by itself and what keys play of a page: what is
  // done to one under way cannot outlive it.
  const ends: readonly unknown[] = [
    recording,
    paused,
    waitingStep,
    stillStep,
    loopingStep,
    scrollingOn,
    beforeMode,
    numbered,
    onLink,
    pointing,
    listed,
    sorted,
  ]
  test.each(each(undoable).filter(({ given }) => !ends.includes(given)))(
    '$title, after the panel was closed and opened again',
    async ({ given, ...row }) => {
      const world = await createWorld()
      await given?.(world)
      // What is heard and dictated ends with the panel.
      const { listening: _, dictation: _d, plays: _p, ...was } = { ...asSeen(world), asked: asked(world) }
      expect(await done(world, row)).toMatchObject({ status: 'done' })
      await world.settle()
      world.app.stop()
      const { clock, keep, session, browser, fields, tables, lists, modelStore } = world
      const opened = await createWorld({
        clock,
        keep,
        session,
        browser,
        fields,
        tables,
        lists,
        modelStore,
      })
      expect(
        await typeIt(opened, 'undo'),
        'undo data has to survive JSON: no functions, no Map, no class',
      ).toMatchObject({ status: 'done' })
      const {
        listening: __,
        dictation: __d,
        plays: __p,
        ...now
      } = { ...asSeen(opened), asked: asked(opened) }
      expect(now).toEqual(was)
      expect(opened.bugs).toEqual([])
    },
  )
})

describe('declared to change nothing', () => {
  test.each(each(changingNothing))('$title', async ({ id, phrase, given }) => {
    const world = await createWorld()
    await given?.(world)
    const was = asSeen(world)
    await typeIt(world, phrase)
    await world.clock.advance(10_000)
    expect(world.state().activity.find(({ command }) => command === id)).toBeDefined()
    expect(asSeen(world)).toEqual(was)
    expect(world.bugs).toEqual([])
  })
})
