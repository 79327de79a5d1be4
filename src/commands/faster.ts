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
    en: 'Lets the page that scrolls by itself, or what plays, go faster.',
    es: 'Acelera la página que se desplaza sola o lo que suena.',
    de: 'Lässt die Seite, die von selbst scrollt, oder was spielt, schneller werden.',
    fr: 'Accélère la page qui défile toute seule, ou ce qui joue.',
  },
  parse: nothing,
  run: (_, context) => changeSpeed(context, 1),
  undo: speedBack,
})
