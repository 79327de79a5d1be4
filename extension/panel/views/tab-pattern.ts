/**
 * Where a key moves inside a list of tabs (WAI-ARIA Authoring Practices, tabs pattern): left and
 * right go round, Home and End go to the ends. Undefined for any other key.
 */
export function tabAfterKey(key: string, at: number, count: number): number | undefined {
  if (count < 1) return undefined
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
