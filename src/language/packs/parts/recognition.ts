import { definePart } from './define-part.ts'

type Address = { address: string }

export const recognitionTexts = definePart({
  en: {
    'speech-to-service': () => 'What you say goes to Chrome’s service, outside this machine.',
    'speech-to-server': ({ address }: Address) => `What you say goes to ${address}, outside this machine.`,
  },
  es: {
    'speech-to-service': () => 'Lo que digas va al servicio de Chrome, fuera de este equipo.',
    'speech-to-server': ({ address }) => `Lo que digas va a ${address}, fuera de este equipo.`,
  },
  de: {
    'speech-to-service': () => 'Was du sagst, geht an Chromes Dienst, außerhalb dieses Rechners.',
    'speech-to-server': ({ address }) => `Was du sagst, geht an ${address}, außerhalb dieses Rechners.`,
  },
  fr: {
    'speech-to-service': () => 'Ce que vous dites va au service de Chrome, hors de cette machine.',
    'speech-to-server': ({ address }) => `Ce que vous dites va à ${address}, hors de cette machine.`,
  },
})
