import type { Choice } from '../commands/choice.ts'
import type { Practice } from '../commands/practice-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { nextWords } from '../language/practice-words.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import type { ModeName } from '../music/mode-names.ts'
import type { HandTrouble } from '../music/practice/hand-trouble.ts'
import { emptyPracticeBook } from '../music/practice/practice-book.ts'
import { parsePracticeBook, practiceBookAsJson } from '../music/practice/practice-book-schema.ts'
import { scoreOf } from '../music/practice/practice-score.ts'
import type { Clock } from '../ports/clock.ts'
import type { PracticeAim } from '../ports/practice-aim.ts'
import type { Store } from '../ports/store.ts'
import { comparedWords } from '../speech/plain-words.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { PracticeRoundState } from '../state/practice-state.ts'
import type { Announcer } from './announcer.ts'
import type { ChoicesService } from './choices-service.ts'
import { type KeyBinding, targetInWords } from './key-bindings.ts'
import type { ModeParts } from './mode-parts.ts'
import type { KeyMode, Modes } from './modes-service.ts'
import type { PhraseReader } from './phrase-reader.ts'
import { createPracticeItems } from './practice-items.ts'
import { createPracticeKeeper } from './practice-keeper.ts'
import { createPracticeLights } from './practice-lights.ts'
import { createPracticeMode, type PlayedPractice } from './practice-mode.ts'
import { createItemsRound } from './practice-of-items.ts'
import { createLettersRound } from './practice-of-letters.ts'
import { practiceRows } from './practice-rows.ts'
import type { Over, PracticeTask, TaskParts, Told } from './practice-task.ts'

interface Parts {
  readonly store: PanelStore
  readonly keep: Store
  readonly clock: Clock
  readonly commandKeys: readonly KeyBinding[]
  readonly names: () => readonly KeyBinding[]
  /** The user's own words that have keys. */
  readonly words: () => readonly KeyBinding[]
  readonly language: () => Language
  readonly reader: Pick<PhraseReader, 'meaningOf'>
  readonly announcer: Pick<Announcer, 'tell' | 'echo' | 'warn'>
  readonly choices: () => Pick<ChoicesService, 'ask' | 'offer' | 'open'>
  readonly modes: Pick<Modes, 'leave'>
  /** As `Controls.setMode`. */
  readonly setMode: (mode: ModeName) => ModeName | undefined
  /** Does what a button of that command does. */
  readonly run: (command: string) => void
  readonly onBug: (error: unknown) => void
}

export type PracticeService = ReturnType<typeof createPractice>

/** Practice: rounds of things to be played, of which nothing runs. */
export function createPractice(parts: Parts) {
  const { store, clock, language, announcer, choices } = parts
  const numbers = () => (store.getState().settings.numberLanguage === 'two' ? 'powers' : 'base-10')
  const items = createPracticeItems({ ...parts, numbers })
  const keeper = createPracticeKeeper({
    keep: parts.keep,
    onChange: () => show(),
    onTrouble: error => {
      if (error instanceof ClavierError) void announcer.warn(sayError(error))
      else parts.onBug(error)
    },
  })
  const lights = createPracticeLights(store, clock)
  let task: PracticeTask | undefined
  const taskParts: TaskParts = {
    now: clock.now,
    wall: clock.wall,
    book: keeper.book,
    record: (id, verdict, ms) => keeper.record({ id, verdict, ms, at: clock.wall() }),
    fromMemory: () => store.getState().settings.practiceFromMemory,
  }

  const played: PlayedPractice = {
    reading: () => (task === undefined || task.isOver() ? 'between' : task.reading()),
    bindings: items.bindings,
    numbers,
    motif: (...gesture) => tell(task?.motif?.(...gesture)),
    number: (...said) => tell(task?.number?.(...said)),
    letter: (...struck) => tell(task?.letter?.(...struck)),
    choosing: () => choices().open(),
    goOn,
    said,
    left() {
      task = undefined
      lights.off()
      show()
    },
  }

  const practice: Practice = {
    async rows() {
      await keeper.open()
      return rows().map(({ set, known, items: count, due }): Choice => {
        const label = inWords(say('practice-aim', { what: set }))
        return {
          label,
          detail: inWords(say('practice-row', { known, items: count, due })),
          intent: { command: commandOf(set), slots: {} },
        }
      })
    },
    async begin(aim, signal) {
      await keeper.open()
      const next = await newTask(aim)
      if (signal.aborted) throw new ClavierError('cancelled')
      const before = parts.setMode('practice')
      lights.off()
      task = next
      store.setState({ view: 'help' })
      show()
      const text = say('practice-on', { aim: say('practice-aim', { what: aim }), first: next.first() })
      return { text, before }
    },
    on: () => task !== undefined,
    show() {
      const now = underWay()
      const text = now.help()
      const motif = now.wanted()
      lights.light(motif)
      show()
      return { text, motif }
    },
    skip() {
      const told = underWay().skip()
      lights.off()
      if (told.kind === 'over') return overWith(told, 'offer')
      show()
      return told.text
    },
    stop() {
      const { right, of } = begun().tally()
      parts.modes.leave()
      return say('practice-left', { right, of })
    },
    async score() {
      await keeper.open()
      const book = keeper.book()
      const { known, learning, accuracy, speed } = scoreOf([...book.items.keys()], book, clock.wall())
      if (known + learning === 0) return say('practice-no-score')
      const percent = Math.round((accuracy ?? 0) * 100)
      return say('practice-score', { known, learning, percent, seconds: (speed ?? 0) / 1000 })
    },
    async reset() {
      await keeper.open()
      return practiceBookAsJson(await keeper.replaceWith(emptyPracticeBook))
    },
    async restore(before) {
      const book = parsePracticeBook(before)
      if (book === undefined) throw new ClavierError('storage-broken')
      await keeper.replaceWith(book)
    },
  }

  return {
    ...practice,
    /** Begins the mode of the keys in which they are practised. */
    mode: (modeParts: ModeParts): KeyMode => createPracticeMode(modeParts, played),
    /** Shows how far everything has come. */
    async look(): Promise<void> {
      await keeper.open()
      show()
    },
  }

  async function newTask(aim: PracticeAim): Promise<PracticeTask> {
    if (aim === 'letters') {
      const { commonWords } = await import('../language/common-words.ts')
      const now = language()
      return createLettersRound({ ...taskParts, language: now, words: commonWords[now] })
    }
    const all = items.of(aim)
    if (all.length === 0) throw new ClavierError('nothing-to-practise')
    return createItemsRound({
      ...taskParts,
      aim,
      items: all,
      nameOf: ({ target }) => targetInWords(target, language()),
    })
  }

  function tell(told: Told | undefined): void {
    if (told === undefined) return
    if (told.kind !== 'wrong') lights.off()
    switch (told.kind) {
      case 'right':
        announcer.tell(told.text, 'done')
        break
      case 'briefly':
        announcer.echo(typeof told.words === 'string' ? told.words : inWords(told.words))
        break
      case 'wrong':
        if (told.play === undefined) announcer.tell(told.text, 'refused')
        else {
          lights.light(told.play)
          announcer.tell(say('practice-listen', { wrong: told.text }), told.play)
        }
        break
      case 'over':
        announcer.tell(overWith(told, 'ask'), 'done')
    }
    show()
  }

  /** What may come after a round is offered, by a command or by itself; the keys stay where they are. */
  function overWith({ text, trouble }: Over, how: 'ask' | 'offer'): Text {
    show()
    const aim = task?.aim ?? 'due'
    const row = (label: Text, command: string, detail = ''): Choice => ({
      label: inWords(label),
      detail,
      intent: { command, slots: {} },
    })
    choices()[how](
      say('practice-next'),
      [
        row(say('practice-again', { aim: say('practice-aim', { what: aim }) }), commandOf(aim)),
        ...(trouble === undefined ? [] : [row(say('practice-tune'), 'tune-hands', reasonOf(trouble))]),
        row(say('practice-choose'), 'practise-keys'),
        row(say('practice-leave'), 'stop-practising'),
      ],
      'help',
    )
    return text
  }

  function reasonOf(trouble: HandTrouble): string {
    return inWords(say(`practice-${trouble}`))
  }

  function goOn(): void {
    if (task !== undefined) parts.run(commandOf(task.aim))
  }

  /** Words that go on, or ask once more, are about practice. */
  function said(text: string): boolean {
    if (task === undefined) return false
    const words = comparedWords(text.slice(0, 100))
    const next = nextWords[language()].includes(words.join(' '))
    if (task.isOver()) {
      if (!next && !means(text, 'continue', 'repeat')) return false
      goOn()
    } else if (next) parts.run('skip-step')
    else if (means(text, 'repeat')) announcer.tell(task.again())
    else return false
    return true
  }

  function means(text: string, ...commands: readonly string[]): boolean {
    try {
      return commands.includes(parts.reader.meaningOf(text).command)
    } catch (error) {
      if (error instanceof ClavierError) return false
      throw error
    }
  }

  function begun(): PracticeTask {
    if (task === undefined) throw new ClavierError('practice-off')
    return task
  }

  function underWay(): PracticeTask {
    const now = begun()
    if (now.isOver()) throw new ClavierError('practice-off')
    return now
  }

  function rows() {
    return practiceRows(items, keeper.book(), language(), clock.wall())
  }

  function show(): void {
    const round = task?.shown()
    store.setState(({ practice: was, mode }) => ({
      // How far all has come is seen only where nothing is practised: each strike is told of here.
      practice: {
        sets: round === undefined || was === undefined ? rows() : was.sets,
        round,
        lit: was?.lit ?? [],
      },
      ...(mode?.name === 'practice' && round !== undefined
        ? { mode: { ...mode, shown: inShort(round) } }
        : {}),
    }))
  }

  function inWords(text: Text): string {
    return render(language(), text)
  }
}

function inShort({ place, of, wanted }: PracticeRoundState): string {
  return wanted === undefined ? '' : `${place}/${of} · ${wanted.name}`
}

/** The command that begins a round of it. */
function commandOf(aim: PracticeAim): string {
  return `practise-${aim}`
}
