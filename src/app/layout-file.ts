/** Characters of a page's title that a file's name takes. */
const longestTitle = 60

/**
 * Name of the file that a page's layout is saved as: nothing of its title that could be a path, an ending, or
 * hide what comes after it.
 */
export function layoutFileName(title: string): string {
  const plain = title
    .normalize('NFC')
    // Signs of file systems, controls, and signs that turn the direction of writing.
    .replace(/[\\/:*?"<>|.\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = [...plain].slice(0, longestTitle).join('').trim()
  return `clavier ${short === '' ? 'layout' : short}.wav`
}
