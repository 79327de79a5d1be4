import { defineCommand } from './define-command.ts'
import { volumeBack, volumeSet } from './move-media.ts'
import { signedUpTo } from './read-slots.ts'

export const volumeCommand = defineCommand({
  id: 'volume',
  group: 'media',
  phrases: {
    en: [
      'volume {number}',
      'volume [to] {number} (percent|per cent)',
      'set [the] volume to {number} [percent]',
      'volume at {number} [percent]',
    ],
    es: [
      'volumen {number}',
      'volumen [al] {number} por ciento',
      'pon el volumen al {number} [por ciento]',
      'volumen al {number}',
    ],
    de: [
      'lautstärke {number}',
      'lautstärke [auf] {number} prozent',
      'stell [die] lautstärke auf {number} [prozent]',
      'lautstärke auf {number}',
    ],
    fr: [
      'volume {number}',
      'volume [à] {number} pour cent',
      'mets le volume à {number} [pour cent]',
      'volume à {number}',
    ],
  },
  keys: { motifs: ['60-62-62-57-60'] },
  help: {
    en: 'Sets the volume of the sound or film of the page, 0 to 100.',
    es: 'Pone el volumen del audio o vídeo de la página, de 0 a 100.',
    de: 'Stellt die Lautstärke von Ton oder Film der Seite ein, 0 bis 100.',
    fr: 'Règle le volume du son ou du film de la page, de 0 à 100.',
  },
  parse: signedUpTo(100),
  run: async (percent, { page, tabs }) => {
    const tabId = (await tabs.active()).id
    return volumeSet({ tabId, ...(await page.moveMedia(tabId, { what: 'volume', to: percent })) })
  },
  undo: volumeBack,
})
