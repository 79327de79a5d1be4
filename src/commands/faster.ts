import { changeSpeed, speedBack } from './change-speed.ts'
import { defineCommand } from './define-command.ts'
import { nothing } from './read-slots.ts'

export const fasterCommand = defineCommand({
  id: 'faster',
  group: 'page',
  phrases: {
    en: ['faster'],
    es: ['más rápido'],
    de: ['schneller'],
    fr: ['plus vite'],
  },
  keys: { motifs: ['48-54-52-48'] },
  help: {
    en: 'Lets what is read, scrolls by itself or plays go faster.',
    es: 'Acelera lo que se lee, se desplaza solo o suena.',
    de: 'Lässt, was vorgelesen wird, von selbst scrollt oder spielt, schneller werden.',
    fr: 'Accélère ce qui est lu, défile tout seul ou joue.',
  },
  when: ['reading', 'scrolling'],
  parse: nothing,
  run: (_, context) => changeSpeed(context, 1),
  undo: speedBack,
})
