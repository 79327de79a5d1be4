import { defineCommand } from './define-command.ts'
import { settingMeant } from './setting-slots.ts'

export const tellSettingCommand = defineCommand({
  id: 'tell-setting',
  group: 'settings',
  phrases: {
    en: ['what is [the] setting {words}', 'what is {words}', 'what is {words} set to'],
    es: ['qué es el ajuste {words}', 'qué es {words}', 'cómo está {words}'],
    de: ['was ist die einstellung {words}', 'was ist {words}', 'wie steht {words}'],
    fr: ['quel est le réglage {words}', 'qu’est-ce que {words}', 'comment est {words}'],
  },
  keys: { motifs: ['60-66-66-63-60'] },
  help: {
    en: 'Says what a setting is set to, what is usual, and what it does.',
    es: 'Dice cómo está un ajuste, qué es lo habitual y qué hace.',
    de: 'Sagt, worauf eine Einstellung steht, was üblich ist und was sie tut.',
    fr: 'Dit la valeur d’un réglage, celle d’origine et ce qu’il fait.',
  },
  parse: settingMeant,
  run: async (meant, { settingsByWords }) => (await settingsByWords()).tell(meant),
  undo: 'changes-nothing',
  recorded: false,
})
