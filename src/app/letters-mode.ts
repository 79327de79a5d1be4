import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
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
import { driveReader } from './drive-reader.ts'
import type { WaitingCommand } from './key-input.ts'
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
}

/** Lines before the last strikes, to be taken back to; older ones go. */
const rememberedLines = 200

/** Letters mode: strikes compose a line, which enter runs as a phrase or gives to the command that waits. */
export function createLetters(parts: Parts) {
  const { store } = parts
  const hands = () => gestureConstants(handsOf(parts)())
  let line: ComposedLine = emptyLine
  let before: readonly ComposedLine[] = []
  let waiting: WaitingCommand | undefined
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
      completer = createCompleter(parts.words.atHand())
      void takeWords(mine)
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
          store.setState({ letters: undefined, ...(waiting === undefined ? {} : { parameter: undefined }) })
          waiting = undefined
        },
      }
    },
    /** A strike that was clicked, such as a completion; nothing where letters are off. */
    strike(keys: readonly number[]): void {
      if (isOn()) strike(keys)
    },
    /** The line as somebody typed it into the Command box. */
    edit(text: string): void {
      if (isOn()) edit(text)
    },
    /** Enter in the Command box; false where letters are off and the phrase is not theirs. */
    enter(text: string): boolean {
      if (!isOn()) return false
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

  async function takeWords(mine: number): Promise<void> {
    const words = await parts.words.whole()
    if (mine !== turn || !isOn()) return
    completer = createCompleter(words)
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
        become(writeOn(line, meaning))
    }
  }

  /** The line, and the words that a chord would complete. */
  function tellAll(): void {
    const words = store.getState().letters?.completions ?? []
    const numbered = words.map((word, place) => `${place + 1} ${word}`).join(', ')
    if (numbered === '') parts.tell(lineText(line.text))
    else parts.tell(say('line-and-words', { line: line.text, words: numbered }))
  }

  function takeBack(): void {
    const last = before.at(-1)
    if (last === undefined) return
    before = before.slice(0, -1)
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
    line = next
    echo(words)
  }

  function echo(words: string): void {
    show(words)
    if (words !== '') parts.echo(words)
  }

  function enter(): void {
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

  function runWaiting(text: string): void {
    const command = waiting
    parts.leave()
    command?.run(text)
  }

  function show(last: string): void {
    const { text, shift, digits } = line
    const completions = completer?.complete(text) ?? []
    store.setState({ letters: { text, shift, digits, completions, last, command: waiting?.command } })
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
