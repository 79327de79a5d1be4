import type { Language } from '../language/language.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import { gestureConstants } from '../music/constants.ts'
import { type Completer, createCompleter, type WordSources } from '../music/letters/complete-word.ts'
import {
  type ComposedLine,
  complete,
  emptyLine,
  longestLine,
  writeOn,
} from '../music/letters/compose-line.ts'
import { createLetterBook, type LetterBook } from '../music/letters/letter-book.ts'
import { createLetterReader, type LetterEvent } from '../music/letters/letter-reader.ts'
import { letterTables } from '../music/letters/letter-tables.ts'
import { isKey } from '../music/notes.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import { driveReader } from './drive-reader.ts'
import type { WaitingCommand } from './key-input.ts'
import { beforeCaret, createLettersField, type LettersField, type LettersTarget } from './letters-field.ts'
import { handsOf, type ModeParts, playedEscape, refuseKeys, showEntered } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

interface Parts extends ModeParts {
  readonly language: () => Language
  readonly words: { atHand(): WordSources; whole(): Promise<WordSources> }
  /** The command that waits for its parameter, which letters take over. */
  readonly takeParameter: () => WaitingCommand | undefined
  /** Runs a phrase as if typed. */
  readonly submit: (phrase: string) => void
  /** Whether a phrase means a command. */
  readonly understands: (phrase: string) => boolean
  /** Says a few words at once, in place of those before. */
  readonly echo: (words: string) => void
  readonly tell: (text: Text) => void
  readonly leave: () => void
  readonly pageWriting: PageWriting
  /** Asks whether what is in the field is to be sent; `label` is the one answer. */
  readonly offerSend: (field: string, label: string) => void
  readonly onBug: (error: unknown) => void
}

/** A line that goes into a field begins anew from its end when it gets longer than that, in UTF-16 units. */
const longestInField = 700

/** Lines before the last strikes, to be taken back to; older ones go. */
const rememberedLines = 200

/** Letters mode: strikes compose a line, which enter runs as a phrase or gives to the command that waits. */
export function createLetters(parts: Parts) {
  const { store } = parts
  const hands = () => gestureConstants(handsOf(parts)())
  let line: ComposedLine = emptyLine
  let before: readonly ComposedLine[] = []
  let waiting: WaitingCommand | undefined
  /** The field that the next line is for, and the one that this line goes into. */
  let aimed: LettersTarget | undefined
  let field: LettersField | undefined
  let completer: Completer | undefined
  let books: { readonly language: Language; readonly book: LetterBook } | undefined
  /** Counts entries, so that words that come late do not get into a later line. */
  let turn = 0

  return {
    start(): KeyMode {
      turn += 1
      const mine = turn
      // A key that was down when enter left the mode may still become a strike: nothing comes of it.
      const driver = driveReader(createLetterReader(hands), parts.clock, event => {
        if (mine === turn) on(event)
      })
      line = emptyLine
      before = []
      waiting = parts.takeParameter()
      completer = undefined
      field = undefined
      if (aimed !== undefined) beginInField(aimed, mine)
      const shown = aimed?.field.secret === true ? undefined : (aimed?.field.text ?? '')
      aimed = undefined
      if (shown !== undefined) {
        completer = createCompleter(fieldFirst(parts.words.atHand(), shown))
        void takeWords(mine, shown)
      }
      show('')
      return {
        note: driver.note,
        latched: keys => strike(keys.filter(isKey)),
        words(text) {
          if (waiting === undefined) return false
          runWaiting(text)
          return true
        },
        leave() {
          driver.stop()
          turn += 1
          field?.close()
          field = undefined
          store.setState({ letters: undefined, ...(waiting === undefined ? {} : { parameter: undefined }) })
          waiting = undefined
        },
      }
    },
    /** The next letters go into that field. */
    aim(target: LettersTarget): void {
      aimed = target
    },
    /** A strike that was clicked, such as a completion; nothing where letters are off. */
    strike(keys: readonly number[]): void {
      if (isOn()) strike(keys)
    },
    /** The line as somebody typed it into the Command box. */
    edit(text: string): void {
      if (isOn() && field === undefined) edit(text)
    },
    /** Enter in the Command box; false where letters are off and the phrase is not theirs. */
    enter(text: string): boolean {
      if (!isOn() || field !== undefined) return false
      edit(text)
      enter()
      return true
    },
  }

  function isOn(): boolean {
    return store.getState().letters !== undefined
  }

  function edit(text: string): void {
    become({ ...line, text: text.slice(0, longestLine) }, '')
  }

  function beginInField(target: LettersTarget, mine: number): void {
    const mineOnly =
      <A extends readonly unknown[]>(act: (...args: A) => void) =>
      (...args: A) => {
        if (mine === turn) act(...args)
      }
    if (!target.field.secret) line = { ...emptyLine, text: beforeCaret(target.field) }
    field = createLettersField(target, {
      pageWriting: parts.pageWriting,
      onBug: parts.onBug,
      onOther: mineOnly(text => {
        before = []
        line = { ...line, text }
        show(store.getState().letters?.last ?? '')
      }),
      onRefused: mineOnly(error => parts.tell(sayError(error))),
      onGone: mineOnly(() => {
        // The line stays as it is, and goes nowhere from now on.
        field = undefined
        show('')
        parts.tell(say('write-lost'))
      }),
    })
  }

  /** In a field words of its text are likelier than phrases, which begin nothing there. */
  function fieldFirst(words: WordSources, shown: string): WordSources {
    return field === undefined ? words : { phrases: [], texts: [[shown], ...words.texts] }
  }

  async function takeWords(mine: number, shown: string): Promise<void> {
    const words = await parts.words.whole()
    if (mine !== turn || !isOn()) return
    completer = createCompleter(fieldFirst(words, shown))
    show(store.getState().letters?.last ?? '')
  }

  function on(event: LetterEvent): void {
    if (event.kind === 'escape') void parts.dispatch(playedEscape)
    else strike(event.keys)
  }

  function strike(keys: readonly number[]): void {
    const meaning = book().read(keys)
    if (meaning === undefined) {
      refuseKeys(parts, keys)
      return
    }
    switch (meaning.kind) {
      case 'enter':
        enter()
        break
      case 'tell':
        tellAll()
        break
      case 'take-back':
        takeBack()
        break
      case 'complete':
        takeCompletion(meaning.place)
        break
      case 'shift':
      case 'digits': {
        const next = writeOn(line, meaning)
        become(next, render(parts.language(), stateText(meaning.kind, next)))
        break
      }
      default:
        // What stood before the line is taken back in the field alone.
        if (line.text === '' && (meaning.kind === 'backspace' || meaning.kind === 'delete-word'))
          field?.push(1, '')
        become(writeOn(line, meaning))
    }
  }

  /** The line, and the words that a chord would complete. */
  function tellAll(): void {
    if (field?.secret === true) {
      parts.tell(say('typed-secret', { field: field.name }))
      return
    }
    const words = store.getState().letters?.completions ?? []
    const numbered = words.map((word, place) => `${place + 1} ${word}`).join(', ')
    if (numbered === '') parts.tell(lineText(line.text))
    else parts.tell(say('line-and-words', { line: line.text, words: numbered }))
  }

  function takeBack(): void {
    const last = before.at(-1)
    if (last === undefined) return
    before = before.slice(0, -1)
    field?.follow(line.text, last.text)
    line = last
    echo(lastWord(line.text))
  }

  function takeCompletion(place: number): void {
    const word = store.getState().letters?.completions[place - 1]
    if (word !== undefined) become(complete(line, word))
  }

  function become(next: ComposedLine, words = echoOf(line, next)): void {
    if (next === line) return
    before = [...before, line].slice(-rememberedLines)
    field?.follow(line.text, next.text)
    line = next
    if (field !== undefined && line.text.length > longestInField) {
      before = []
      line = { ...line, text: line.text.slice(-longestInField / 2) }
    }
    echo(words)
  }

  function echo(given: string): void {
    const words = field?.secret === true ? '' : given
    show(words)
    if (words !== '') parts.echo(words)
  }

  function enter(): void {
    if (field !== undefined) {
      void enterField(field)
      return
    }
    const text = line.text.trim()
    if (waiting !== undefined) {
      runWaiting(text)
    } else if (text === '') {
      parts.leave()
      parts.tell(say('letters-off'))
    } else if (parts.understands(text)) {
      // Left first: the phrase may begin a mode of its own.
      parts.leave()
      parts.submit(text)
    } else {
      // It is told what is wrong, and the line stays to be mended.
      parts.submit(text)
    }
  }

  /** A new line, or the end of the only one. */
  async function enterField(into: LettersField): Promise<void> {
    if (into.multiline) {
      into.push(0, '\n')
      before = []
      line = { ...line, text: '' }
      show('')
      return
    }
    const mine = turn
    await into.settled()
    if (mine !== turn) return
    parts.leave()
    parts.tell(say('write-off', { field: into.name }))
    parts.offerSend(into.name, render(parts.language(), say('write-send')))
  }

  function runWaiting(text: string): void {
    const command = waiting
    parts.leave()
    command?.run(text)
  }

  function show(last: string): void {
    const { shift, digits } = line
    const into = field && { name: field.name, secret: field.secret }
    const text = into?.secret === true ? '•'.repeat(line.text.length) : line.text
    const completions = into?.secret === true ? [] : (completer?.complete(text) ?? [])
    const command = waiting?.command
    store.setState({ letters: { text, shift, digits, completions, last, command, field: into } })
    showEntered(parts, text)
  }

  function book(): LetterBook {
    const language = parts.language()
    if (books?.language !== language) books = { language, book: createLetterBook(letterTables[language]) }
    return books.book
  }
}

/** The line, to be told on demand. */
function lineText(text: string): Text {
  return text === '' ? say('line-empty') : say('line-is', { line: text })
}

function stateText(kind: 'shift' | 'digits', { shift, digits }: ComposedLine): Text {
  if (kind === 'digits') return digits ? say('digits-on') : say('digits-off')
  return shift === 'off' ? say('shift-off') : shift === 'once' ? say('shift-once') : say('shift-all')
}

/** What is said of a strike: the letters it wrote, the whole word at its end, what it deleted. */
function echoOf(from: ComposedLine, to: ComposedLine): string {
  if (from.text.startsWith(to.text)) return from.text.slice(to.text.length)
  if (!to.text.startsWith(from.text)) return lastWord(to.text)
  const added = to.text.slice(from.text.length)
  return added.endsWith(' ') ? lastWord(to.text) : added
}

function lastWord(text: string): string {
  return /(\S+)\s*$/u.exec(text)?.[1] ?? ''
}
