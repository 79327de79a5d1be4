import { cutText } from './keep-within-limits.ts'

/** UTF-16 units of the name, so that with its ending it stays within the 255 bytes of a file system. */
const longest = 80

/** A name for a file, from one that people gave: without what a file system or a shell would take for something else. */
export function fileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.~-]+/, '')
  return `${cutText(plain, longest).replace(/[. ]+$/, '') || 'clavier'}.${ending}`
}
