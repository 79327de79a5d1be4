/** Proposals that are offered at once, at most. */
export const mostProposals = 5
/** Longest proposal, in UTF-16 units: what is offered has to be seen whole. */
export const longestProposal = 100
/** Lines that are looked at in one answer. */
const mostLines = 20
/** What tells a line of an answer that proposes something, at its beginning. */
const mark = '>>'

/**
 * Cuts the lines that propose something out of an answer while it comes in. What stands before them is given at
 * once; a line is held back only while it may still become one.
 */
export function createProposalFilter() {
  const lines: string[] = []
  /** The line that has been begun and not decided, or a proposal. */
  let held = ''
  /** This line is none: all of it is the answer's. */
  let open = false

  return {
    /** The proposals, without their mark. Untrusted. */
    lines: (): readonly string[] => lines,
    take(piece: string): string {
      let text = ''
      for (const part of piece.split(/(\n)/)) {
        if (part === '\n') {
          text += proposes() ? put() : `${held}\n`
          held = ''
          open = false
        } else if (open) text += part
        else {
          held += part
          if (mayPropose()) continue
          text += held
          held = ''
          open = true
        }
      }
      return text
    },
    /** Nothing more comes; what was held back and is no proposal. */
    end(): string {
      const rest = proposes() ? put() : held
      held = ''
      return rest
    },
  }

  function proposes(): boolean {
    return held.trimStart().startsWith(mark)
  }

  function mayPropose(): boolean {
    const begun = held.trimStart()
    return held.length - begun.length <= 8 && (begun.startsWith(mark) || mark.startsWith(begun))
  }

  function put(): '' {
    const words = held.trimStart().slice(mark.length).trim()
    if (words !== '' && words.length <= longestProposal && lines.length < mostLines) lines.push(words)
    return ''
  }
}
