/** Keys that belong to who goes through the panel by keyboard, and so cannot be held to talk. */
const kept: ReadonlySet<string> = new Set(['Tab', 'Escape', 'Enter', 'NumpadEnter', 'Space'])

/** Whether a computer key (`KeyboardEvent.code`) can be held to talk. */
export function fitsAsPushKey(code: string): boolean {
  return (
    code !== '' && code.length <= 40 && !kept.has(code) && !/^Arrow|^(Alt|Control|Meta|Shift|OS)/.test(code)
  )
}

/** The code of a computer key as it is said: `F9`, `k`, `5`, or a code as it stands. */
export function pushKeyCode(said: string): string {
  const word = said.replace(/\s+/g, '')
  if (/^f([1-9]|1\d|2[0-4])$/i.test(word)) return word.toUpperCase()
  if (/^[a-z]$/i.test(word)) return `Key${word.toUpperCase()}`
  return /^\d$/.test(word) ? `Digit${word}` : word
}
