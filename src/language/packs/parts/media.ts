import { forms } from '../../forms.ts'
import { definePart } from './define-part.ts'

/** A sound or film as a sentence calls it; its page may have no name for it. Untrusted page text. */
type Called = { name: string; kind: string }
type Count = { count: number }
type Percent = { percent: number }
type On = { on: string }
type What = { what: string }
type At = { at: string }
/** How many stayed as they were. */
type Left = { left: number }

const en = ({ name, kind }: Called) =>
  name === '' ? (kind === 'film' ? 'the film' : 'the sound') : `“${name}”`
const es = ({ name, kind }: Called) =>
  name === '' ? (kind === 'film' ? 'el vídeo' : 'el audio') : `«${name}»`
const de = ({ name, kind }: Called) =>
  name === '' ? (kind === 'film' ? 'der Film' : 'der Ton') : `„${name}“`
const fr = ({ name, kind }: Called) =>
  name === '' ? (kind === 'film' ? 'le film' : 'le son') : `« ${name} »`
/** A sentence behind another, where there is anything to tell. */
const unlessNone = (many: number, words: string) => (many === 0 ? '' : ` ${words}.`)
const stays = {
  en: (left: number) =>
    unlessNone(
      left,
      forms.en.counted(left, 'sound or film stays as it was', 'sounds and films stay as they were'),
    ),
  es: (left: number) =>
    unlessNone(
      left,
      forms.es.counted(left, 'audio o vídeo sigue como estaba', 'audios y vídeos siguen como estaban'),
    ),
  de: (left: number) =>
    unlessNone(
      left,
      forms.de.counted(left, 'Ton oder Film bleibt, wie er war', 'Töne und Filme bleiben, wie sie waren'),
    ),
  fr: (left: number) =>
    unlessNone(
      left,
      forms.fr.counted(left, 'son ou film reste comme il était', 'sons et films restent comme ils étaient'),
    ),
}
const tabStays = {
  en: (left: number) =>
    unlessNone(left, forms.en.counted(left, 'tab stays as it was', 'tabs stay as they were')),
  es: (left: number) =>
    unlessNone(left, forms.es.counted(left, 'pestaña sigue como estaba', 'pestañas siguen como estaban')),
  de: (left: number) =>
    unlessNone(left, forms.de.counted(left, 'Tab bleibt, wie er war', 'Tabs bleiben, wie sie waren')),
  fr: (left: number) =>
    unlessNone(
      left,
      forms.fr.counted(left, 'onglet reste comme il était', 'onglets restent comme ils étaient'),
    ),
}
const first = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const mediaTexts = definePart({
  en: {
    'media-plays': ({ at, of, ...it }: Called & At & { of: string }) =>
      `Playing ${en(it)}, at ${at}${of === '' ? '' : ` of ${of}`}. “pause”, “mute”, “seek …”.`,
    'media-plays-already': (it: Called) => `${first(en(it))} is playing already.`,
    'media-starts': (it: Called) =>
      `${first(en(it))} is to play, but nothing of it has come yet: the page still loads it.`,
    'media-pressed': ({ name }: { name: string }) =>
      `Pressed ${name === '' ? 'the play button' : `“${name}”`}; no sound or film has come of it yet.`,
    'media-paused': ({ at, left, ...it }: Called & At & Left) =>
      `Paused ${en(it)} at ${at}. “resume” plays on.${stays.en(left)}`,
    'media-muted': ({ count, left }: Count & Left) =>
      `Muted ${forms.en.counted(count, 'sound or film', 'sounds and films')}.${stays.en(left)}`,
    'media-unmuted': ({ count, left }: Count & Left) =>
      `${forms.en.counted(count, 'sound or film', 'sounds and films')} can be heard again.${stays.en(left)}`,
    'media-muted-already': () => 'All of this page is muted already.',
    'media-heard-already': () => 'Nothing of this page is muted.',
    'media-speed': ({ percent }: Percent) => `Playing at ${percent} per cent of its speed.`,
    'media-loops': ({ on, ...it }: Called & On) =>
      on === 'on' ? `${first(en(it))} begins again at its end.` : `${first(en(it))} stops at its end.`,
    'media-shown': ({ what, ...it }: Called & What) =>
      what === 'screen'
        ? `${first(en(it))} fills the screen. “leave full screen” ends that.`
        : what === 'window'
          ? `${first(en(it))} has a window of its own. “leave picture in picture” ends that.`
          : `${first(en(it))} is back in its page.`,
    'media-undone': ({ left }: Left) =>
      left === 0 ? 'As it was before.' : `As it was before, but for ${left} that could not be put back.`,
    'captions-on': ({ label }: { label: string }) => `Subtitles: ${label}.`,
    'captions-off': () => 'No subtitles.',
    'chapter-reached': ({ title, at }: { title: string } & At) =>
      `${title === '' ? 'Another chapter' : `Chapter “${title}”`}, at ${at}.`,
    'player-pressed': ({ name }: { name: string }) => `Pressed “${name}” of the player.`,
    'tabs-muted': ({ count, left }: Count & Left) =>
      `Muted ${forms.en.counted(count, 'tab', 'tabs')}.${tabStays.en(left)}`,
    'tabs-unmuted': ({ count, left }: Count & Left) =>
      `${forms.en.counted(count, 'tab', 'tabs')} can be heard again.${tabStays.en(left)}`,
    'tabs-muted-already': () => 'Every tab is muted already.',
    'tabs-heard-already': () => 'No tab is muted.',
    'paused-everywhere': ({ count }: Count & { left: number }) => `Paused everything that played: ${count}.`,
    'paused-nearly-everywhere': ({ count, left }: Count & { left: number }) =>
      `Paused ${count}; ${forms.en.counted(left, 'tab sounds', 'tabs sound')} on and cannot be paused from here. “mute everything” silences them.`,
    'playing-here': ({ title, name }: { title: string; name: string }) =>
      `“${title}” is playing${name === '' ? '' : `: “${name}”`}. “1” goes there.`,
    'choices-media': () => 'Sounds and films of this page: “play” and a number',
    'choices-captions': () => 'Subtitles',
    'choices-sounding': () => 'Tabs that sound',
    'media-kind': ({ kind }: { kind: string }) => (kind === 'film' ? 'film' : 'sound'),
    'media-live': () => 'live',
    'media-state': ({ what }: What) =>
      what === 'playing'
        ? 'playing'
        : what === 'muted'
          ? 'playing muted'
          : what === 'paused'
            ? 'paused'
            : 'not begun',
  },
  es: {
    'media-plays': ({ at, of, ...it }) =>
      `Suena ${es(it)}, en ${at}${of === '' ? '' : ` de ${of}`}. «pausa», «silencia», «avanza …».`,
    'media-plays-already': it => `${first(es(it))} ya está sonando.`,
    'media-starts': it =>
      `${first(es(it))} va a sonar, pero aún no ha llegado nada: la página lo está cargando.`,
    'media-pressed': ({ name }) =>
      `Pulsado ${name === '' ? 'el botón de reproducir' : `«${name}»`}; todavía no ha salido ningún audio o vídeo.`,
    'media-paused': ({ at, left, ...it }) => `En pausa ${es(it)} en ${at}. «reanuda» sigue.${stays.es(left)}`,
    'media-muted': ({ count, left }) =>
      `${forms.es.form(count, 'Silenciado', 'Silenciados')} ${forms.es.counted(count, 'audio o vídeo', 'audios y vídeos')}.${stays.es(left)}`,
    'media-unmuted': ({ count, left }) =>
      `Se ${forms.es.form(count, 'oye', 'oyen')} de nuevo ${forms.es.counted(count, 'audio o vídeo', 'audios y vídeos')}.${stays.es(left)}`,
    'media-muted-already': () => 'Toda la página ya está en silencio.',
    'media-heard-already': () => 'Nada de esta página está en silencio.',
    'media-speed': ({ percent }) => `Suena al ${percent} por ciento de su velocidad.`,
    'media-loops': ({ on, ...it }) =>
      on === 'on' ? `${first(es(it))} vuelve a empezar al terminar.` : `${first(es(it))} para al terminar.`,
    'media-shown': ({ what, ...it }) =>
      what === 'screen'
        ? `${first(es(it))} ocupa toda la pantalla. «sal de pantalla completa» lo termina.`
        : what === 'window'
          ? `${first(es(it))} tiene una ventana propia. «sal de imagen en imagen» lo termina.`
          : `${first(es(it))} está de nuevo en su página.`,
    'media-undone': ({ left }) =>
      left === 0
        ? 'Como estaba antes.'
        : `Como estaba antes, salvo ${forms.es.counted(left, 'que no se pudo restaurar', 'que no se pudieron restaurar')}.`,
    'captions-on': ({ label }) => `Subtítulos: ${label}.`,
    'captions-off': () => 'Sin subtítulos.',
    'chapter-reached': ({ title, at }) =>
      `${title === '' ? 'Otro capítulo' : `Capítulo «${title}»`}, en ${at}.`,
    'player-pressed': ({ name }) => `Pulsado «${name}» del reproductor.`,
    'tabs-muted': ({ count, left }) =>
      `Silenciada${forms.es.form(count, '', 's')} ${forms.es.counted(count, 'pestaña', 'pestañas')}.${tabStays.es(left)}`,
    'tabs-unmuted': ({ count, left }) =>
      `Se ${forms.es.form(count, 'oye', 'oyen')} de nuevo ${forms.es.counted(count, 'pestaña', 'pestañas')}.${tabStays.es(left)}`,
    'tabs-muted-already': () => 'Todas las pestañas ya están en silencio.',
    'tabs-heard-already': () => 'Ninguna pestaña está en silencio.',
    'paused-everywhere': ({ count }) => `En pausa todo lo que sonaba: ${count}.`,
    'paused-nearly-everywhere': ({ count, left }) =>
      `En pausa ${count}; ${forms.es.counted(left, 'pestaña sigue', 'pestañas siguen')} sonando y no se ${forms.es.form(left, 'puede', 'pueden')} pausar desde aquí. «silencia todo» ${forms.es.form(left, 'la', 'las')} calla.`,
    'playing-here': ({ title, name }) => `Suena «${title}»${name === '' ? '' : `: «${name}»`}. «1» va allí.`,
    'choices-media': () => 'Audios y vídeos de esta página: «reproduce» y un número',
    'choices-captions': () => 'Subtítulos',
    'choices-sounding': () => 'Pestañas que suenan',
    'media-kind': ({ kind }) => (kind === 'film' ? 'vídeo' : 'audio'),
    'media-live': () => 'en directo',
    'media-state': ({ what }) =>
      what === 'playing'
        ? 'suena'
        : what === 'muted'
          ? 'suena en silencio'
          : what === 'paused'
            ? 'en pausa'
            : 'sin empezar',
  },
  de: {
    'media-plays': ({ at, of, ...it }) =>
      `Es spielt ${de(it)}, bei ${at}${of === '' ? '' : ` von ${of}`}. „pause“, „stumm“, „spule …“.`,
    'media-plays-already': it => `${first(de(it))} spielt schon.`,
    'media-starts': it => `${first(de(it))} soll spielen, aber noch kam nichts: Die Seite lädt es erst.`,
    'media-pressed': ({ name }) =>
      `${name === '' ? 'Die Abspieltaste' : `„${name}“`} gedrückt; noch kam weder Ton noch Film.`,
    'media-paused': ({ at, left, ...it }) =>
      `${first(de(it))} ist angehalten bei ${at}. „weiterspielen“ spielt weiter.${stays.de(left)}`,
    'media-muted': ({ count, left }) =>
      `Stumm: ${forms.de.counted(count, 'Ton oder Film', 'Töne und Filme')}.${stays.de(left)}`,
    'media-unmuted': ({ count, left }) =>
      `Wieder zu hören: ${forms.de.counted(count, 'Ton oder Film', 'Töne und Filme')}.${stays.de(left)}`,
    'media-muted-already': () => 'Auf dieser Seite ist schon alles stumm.',
    'media-heard-already': () => 'Auf dieser Seite ist nichts stumm.',
    'media-speed': ({ percent }) => `Spielt mit ${percent} Prozent des Tempos.`,
    'media-loops': ({ on, ...it }) =>
      on === 'on' ? `${first(de(it))} beginnt am Ende von vorn.` : `${first(de(it))} hört am Ende auf.`,
    'media-shown': ({ what, ...it }) =>
      what === 'screen'
        ? `${first(de(it))} füllt den Bildschirm. „vollbild aus“ beendet das.`
        : what === 'window'
          ? `${first(de(it))} hat ein eigenes Fenster. „bild im bild aus“ beendet das.`
          : `${first(de(it))} ist wieder in seiner Seite.`,
    'media-undone': ({ left }) =>
      left === 0
        ? 'Wie es vorher war.'
        : `Wie es vorher war, außer bei ${left}: Das ließ sich nicht zurücksetzen.`,
    'captions-on': ({ label }) => `Untertitel: ${label}.`,
    'captions-off': () => 'Keine Untertitel.',
    'chapter-reached': ({ title, at }) =>
      `${title === '' ? 'Ein anderes Kapitel' : `Kapitel „${title}“`}, bei ${at}.`,
    'player-pressed': ({ name }) => `„${name}“ im Player gedrückt.`,
    'tabs-muted': ({ count, left }) =>
      `${forms.de.counted(count, 'Tab', 'Tabs')} stumm geschaltet.${tabStays.de(left)}`,
    'tabs-unmuted': ({ count, left }) =>
      `${forms.de.counted(count, 'Tab ist', 'Tabs sind')} wieder zu hören.${tabStays.de(left)}`,
    'tabs-muted-already': () => 'Alle Tabs sind schon stumm.',
    'tabs-heard-already': () => 'Kein Tab ist stumm.',
    'paused-everywhere': ({ count }) => `Alles angehalten, was spielte: ${count}.`,
    'paused-nearly-everywhere': ({ count, left }) =>
      `${count} angehalten; ${forms.de.counted(left, 'Tab klingt', 'Tabs klingen')} weiter und ${forms.de.form(left, 'lässt', 'lassen')} sich von hier nicht anhalten. „alles stumm“ bringt ${forms.de.form(left, 'ihn', 'sie')} zum Schweigen.`,
    'playing-here': ({ title, name }) =>
      `Es spielt „${title}“${name === '' ? '' : `: „${name}“`}. „1“ geht dorthin.`,
    'choices-media': () => 'Töne und Filme dieser Seite: „spiele“ und eine Nummer',
    'choices-captions': () => 'Untertitel',
    'choices-sounding': () => 'Tabs, die klingen',
    'media-kind': ({ kind }) => (kind === 'film' ? 'Film' : 'Ton'),
    'media-live': () => 'Liveübertragung',
    'media-state': ({ what }) =>
      what === 'playing'
        ? 'spielt'
        : what === 'muted'
          ? 'spielt stumm'
          : what === 'paused'
            ? 'angehalten'
            : 'nicht begonnen',
  },
  fr: {
    'media-plays': ({ at, of, ...it }) =>
      `Joue ${fr(it)}, à ${at}${of === '' ? '' : ` sur ${of}`}. « pause », « coupe le son », « avance de … ».`,
    'media-plays-already': it => `${first(fr(it))} joue déjà.`,
    'media-starts': it => `${first(fr(it))} doit jouer, mais rien n’est encore venu : la page le charge.`,
    'media-pressed': ({ name }) =>
      `${name === '' ? 'Bouton de lecture' : `« ${name} »`} enfoncé ; il n’en est encore venu ni son ni film.`,
    'media-paused': ({ at, left, ...it }) =>
      `En pause : ${fr(it)}, à ${at}. « reprends » continue.${stays.fr(left)}`,
    'media-muted': ({ count, left }) => `Son coupé : ${count}.${stays.fr(left)}`,
    'media-unmuted': ({ count, left }) => `De nouveau audibles : ${count}.${stays.fr(left)}`,
    'media-muted-already': () => 'Le son de toute la page est déjà coupé.',
    'media-heard-already': () => 'Rien n’est coupé dans cette page.',
    'media-speed': ({ percent }) => `Joue à ${percent} pour cent de sa vitesse.`,
    'media-loops': ({ on, ...it }) =>
      on === 'on' ? `${first(fr(it))} recommence à sa fin.` : `${first(fr(it))} s’arrête à sa fin.`,
    'media-shown': ({ what, ...it }) =>
      what === 'screen'
        ? `${first(fr(it))} remplit l’écran. « quitte le plein écran » y met fin.`
        : what === 'window'
          ? `${first(fr(it))} a sa propre fenêtre. « quitte l’image dans l’image » y met fin.`
          : `${first(fr(it))} est de nouveau dans sa page.`,
    'media-undone': ({ left }) =>
      left === 0
        ? 'Comme c’était avant.'
        : `Comme c’était avant, sauf ${forms.fr.counted(left, 'qui n’a pas pu être rétabli', 'qui n’ont pas pu être rétablis')}.`,
    'captions-on': ({ label }) => `Sous-titres : ${label}.`,
    'captions-off': () => 'Sans sous-titres.',
    'chapter-reached': ({ title, at }) =>
      `${title === '' ? 'Un autre chapitre' : `Chapitre « ${title} »`}, à ${at}.`,
    'player-pressed': ({ name }) => `« ${name} » activé dans le lecteur.`,
    'tabs-muted': ({ count, left }) =>
      `Son coupé dans ${forms.fr.counted(count, 'onglet', 'onglets')}.${tabStays.fr(left)}`,
    'tabs-unmuted': ({ count, left }) =>
      `Son rendu à ${forms.fr.counted(count, 'onglet', 'onglets')}.${tabStays.fr(left)}`,
    'tabs-muted-already': () => 'Le son de tous les onglets est déjà coupé.',
    'tabs-heard-already': () => 'Le son d’aucun onglet n’est coupé.',
    'paused-everywhere': ({ count }) => `Tout ce qui jouait est en pause : ${count}.`,
    'paused-nearly-everywhere': ({ count, left }) =>
      `${count} en pause ; ${forms.fr.counted(left, 'onglet sonne', 'onglets sonnent')} encore et ne se ${forms.fr.form(left, 'laisse', 'laissent')} pas mettre en pause d’ici. « coupe tous les sons » les fait taire.`,
    'playing-here': ({ title, name }) =>
      `« ${title} » joue${name === '' ? '' : ` : « ${name} »`}. « 1 » y va.`,
    'choices-media': () => 'Sons et films de cette page : « joue » et un numéro',
    'choices-captions': () => 'Sous-titres',
    'choices-sounding': () => 'Onglets qui sonnent',
    'media-kind': ({ kind }) => (kind === 'film' ? 'vidéo' : 'son'),
    'media-live': () => 'en direct',
    'media-state': ({ what }) =>
      what === 'playing'
        ? 'joue'
        : what === 'muted'
          ? 'joue sans le son'
          : what === 'paused'
            ? 'en pause'
            : 'pas commencé',
  },
})
