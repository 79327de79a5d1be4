// Each run of white space is looked at once, as a whole: a pattern of blanks, break and blanks would begin anew at
// every blank of a text that is full of them.

/** A text of lines without blanks around its breaks, at most one empty line between two, and none around all of it. */
export function tidyLines(text: string): string {
  return text
    .replace(/[ \t\u00a0\n]+/g, gap => {
      const first = gap.indexOf('\n')
      if (first < 0) return gap
      return gap.includes('\n', first + 1) ? '\n\n' : '\n'
    })
    .trim()
}

/** A text in one line: a space for each break and the white space around it. */
export function withoutBreaks(text: string): string {
  return text.replace(/\s+/g, gap => (gap.includes('\n') ? ' ' : gap))
}
