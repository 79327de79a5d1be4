/** Commands that act on the element which their number or words name (`src/commands/acting-slots.ts`), and take nothing else. */
export const elementCommands = [
  'click',
  'click-by-hand',
  'copy-link',
  'double-click',
  'focus',
  'hover',
  'long-press',
  'open-in-tab',
  'open-in-window',
  'right-click',
] as const
