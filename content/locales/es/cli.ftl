# The words of the command line. What went wrong in the core is in errors.ftl; here is what only a terminal needs.

## Questions on the terminal

cli-prompt-passphrase = Frase de acceso:
cli-prompt-new-passphrase = Frase de acceso nueva:
cli-prompt-again = La misma otra vez:
cli-prompt-recovery-key = Clave de recuperación:

## A call that can't be read

cli-usage = Esta orden no se entiende: prueba con --help.
cli-usage-unknown = “{ $argument }” no se conoce aquí: prueba con --help.
cli-usage-command = No existe el comando “{ $command }”: prueba con --help.
cli-usage-no-command = Falta un comando: prueba con --help.
cli-usage-missing = Falta “{ $argument }”.
cli-usage-conflict = “{ $argument }” no se puede usar junto con “{ $other }”.
cli-usage-twice = “{ $argument }” aparece dos veces.
cli-usage-no-value = “{ $argument }” necesita un valor.
cli-usage-value = “{ $value }” no es un valor para “{ $argument }”.
cli-usage-value-known = “{ $value }” no es un valor para “{ $argument }”, que admite { $known }.
cli-usage-utf8 = Una de las palabras no es UTF-8 válido; solo las rutas pueden serlo.
cli-bad-time = “{ $value }” no es una hora: escríbela como 2026-11-03T21:04:00-05:00, con la diferencia con UTC.
cli-bad-zone = “{ $value }” no es una zona horaria: escríbela como America/New_York.
cli-bad-country = “{ $value }” no es un país: escríbelo con dos letras, como US.
cli-bad-area = Una zona son cuatro números enteros en píxeles: IZQUIERDA,ARRIBA,ANCHO,ALTO; por ejemplo 20,40,300,80.
cli-bad-region = Un estado o una región necesita su código, como OH.

## What goes wrong only here

cli-about = { $file }: { $sentence }
cli-error-vault-missing = Aquí no hay ninguna bóveda: indica su carpeta con --vault, o crea una con “vault create”.
cli-error-vault-exists = Aquí ya hay algo, y no se creó ninguna bóveda encima.
cli-error-in-use = Otro programa tiene abierta esta bóveda.
cli-error-wrong-passphrase = Esa frase de acceso no abre esta bóveda.
cli-error-wrong-recovery-key = Esa clave de recuperación no abre esta bóveda.
cli-error-slot-damaged = Un archivo de clave de esta bóveda está dañado; si hay una clave de recuperación, prueba con “vault recover”.
cli-error-journal-missing = Falta el diario de esta bóveda, y no se creó otro en su lugar.
cli-error-journal-damaged = El diario de esta bóveda está dañado; no se cambió nada.
cli-error-cancelled = Se detuvo, y no quedó nada a medias.
cli-error-newer-format = Esta bóveda la escribió un Cairn más nuevo.
cli-error-item-protected = Este elemento está protegido: nada lo abre.
cli-error-parts-unanswered = Este archivo tiene dentro más de una imagen o archivo, y una respuesta vale para una imagen: míralos con “evidence parts” y responde por cada uno con --part.
cli-error-asked-to-keep = Alguien pidió guardar este caso: pregúntale primero. Con --despite-request se borra de todos modos.
cli-error-in-use-elsewhere = Otro equipo tiene abierta esta bóveda, o nunca la cerró. Si allí no está abierta, dilo con "vault not-open-elsewhere".
cli-error-instruction-missing = Este elemento está protegido: di con --instructed-by y --instructed-at quién te dijo que lo borraras, y cuándo.
cli-error-witness-unanswered = Esto puede contener una imagen: di con --depicts qué muestra.
cli-error-not-found = No hay nada con este id.
cli-error-bad-situation = El archivo de situación no se puede leer en “{ $detail }”.
cli-error-no-passphrase = No hay una terminal donde preguntar: pon la frase de acceso en un archivo e indícalo en CAIRN_PASSPHRASE_FILE.
cli-error-no-new-passphrase = No hay una terminal donde preguntar: indica un archivo con --new-passphrase-file.
cli-error-no-recovery-key = No hay una terminal donde preguntar: indica un archivo con --recovery-key-file.
cli-error-secret-file = El archivo con la frase de acceso o la clave no se puede leer.
cli-error-passphrases-differ = Las dos frases de acceso no son iguales, así que no se cambió nada.
cli-error-not-text = Esto no es texto en UTF-8.
cli-error-standard-input-twice = Solo una de las opciones puede leer la entrada estándar.
cli-error-no-such-kind = No hay ningún servicio de este tipo; hay { $detail }.
cli-error-package-sealed = Este paquete está cifrado: ábrelo antes con “age -d”, y comprueba lo que salga.
cli-error-answer-lost = La respuesta no se pudo escribir; lo que hizo el comando está hecho.
cli-swept = Algo se había interrumpido, y lo que quedó a medias se quitó. No falta nada de lo que se guardó.
cli-noticed = Algo en esta bóveda no concuerda; “vault check” dice qué.

## Answers

cli-chat = { $id } ({ $format }): { $messages } mensajes leídos; { $lines } líneas no entendidas; { $media } imágenes o archivos nombrados y no mirados.
cli-chat-dates = { $count } fechas se pueden leer de dos formas, como «{ $example }»: di cuál con --date-order dmy, mdy o ymd, e importa el archivo otra vez.
cli-chat-zone = Las horas no dicen la zona: di dónde estaba el reloj con --zone, por ejemplo America/New_York, e importa el archivo otra vez.
cli-message = { $id }  { $at }  { $sender }: { $text }
cli-backup-done = { $files } archivos están en la copia y se volvieron a leer.
cli-backup-closed = { $count ->
    [0] {""}
    [one] Un elemento protegido no se abrió y no está en ella.
   *[other] { $count } elementos protegidos no se abrieron y no están en ella.
  }
cli-backup-missing = El número { $number } falta en el propio registro.
cli-restored = El registro está de nuevo en su lugar: { $files } archivos, todos vueltos a leer.
cli-renewed = Todo está cifrado de nuevo. Una clave de recuperación anterior ya no abre nada. Las copias de la carpeta que alguien hizo antes todavía se abren con la frase anterior.
cli-vault-created = La bóveda está creada: { $dir }
cli-recovery-key-written = La clave de recuperación está en { $file }. Guárdala lejos de este equipo.
cli-passphrase-changed = La frase de acceso nueva abre la bóveda. Las copias hechas antes se siguen abriendo con la anterior.
cli-finding = { $kind } { $number } { $id }: { $problem }
cli-problem-none = como estaba
cli-problem-not-opened = no se abrió
cli-problem-erased = borrado, no queda nada que comprobar
cli-problem-missing = falta
cli-problem-damaged = dañado
cli-problem-changed = cambiado
cli-problem-unreadable = en una página dañada, y no se puede leer
cli-problem-events-missing = faltan sucesos que se habían guardado
cli-problem-chain-broken = la cadena de custodia no es continua
cli-problem-head-missing = falta la anotación de lo largas que eran las cadenas
cli-check-ok = Todo está bien. Casos: { $cases }, sucesos de custodia: { $events }, elementos leídos otra vez: { $items }, protegidos y sin abrir: { $closed }.
cli-check-wrong = Algo está mal. Casos: { $cases }, sucesos de custodia: { $events }, faltan: { $missing }, elementos leídos otra vez: { $items }, protegidos y sin abrir: { $closed }.
cli-case = { $id }  { $title } ({ $place }), abierto { $created }
cli-entry-added = La nota { $number } de { $at } está guardada: { $id }
cli-entry = { $number }. { $at } ({ $certainty }), { $kind }, escrita { $written }, versiones: { $versions }  { $id }
cli-account = { $id }  { $platform }: { $handle }
cli-account-user-id = id permanente { $value }
cli-account-url = { $value }
cli-account-created = creada { $value }, según su id
cli-decode-kind = { $kind ->
    [id] Es un número como los que las plataformas dan a cuentas, publicaciones y mensajes. Cuál de ellos es, no lo dice.
    [user-id] Es el id permanente de una cuenta.
    [post-id] Es el id de una publicación, un video o una imagen.
    [profile-address] Es la dirección de la página de una cuenta.
    [post-address] Es la dirección de una publicación, un video o una imagen.
    [message-address] Es la dirección de un mensaje.
    [group-address] Es la dirección de un grupo, un canal o un servidor, o una invitación a uno.
    [web-address] Es una dirección web, pero no la de una cuenta, una publicación o un mensaje que Cairn conozca.
    [handle] Está escrito como el nombre de una cuenta.
    [email] Está escrito como una dirección de correo.
    [phone] Está escrito como un número de teléfono.
    [wallet] Está escrito como la dirección de un monedero.
    [bank-account] Está escrito como un número de cuenta bancaria (IBAN).
    [bank-routing] Está escrito como el número de ruta de un banco de Estados Unidos.
   *[unknown] Cairn no sabe qué es esto.
  }
cli-decode-platform = Es de { $value }.
cli-decode-handle = El nombre que contiene es { $value }
cli-decode-id = El id que contiene es { $value }
cli-decode-created = Se creó el { $value }, según el id.
cli-decode-plain = Sin lo que le sobra, es { $value }
cli-decode-right = Su forma es correcta.
cli-decode-wrong = Algo no está bien. Cópialo otra vez.
cli-device = { $number }  { $id }  { $name }
cli-device-added = El dispositivo { $number } quedó anotado: { $id }
cli-device-transferred = Quedó anotado quién tiene ahora el dispositivo { $number } ({ $id }).
cli-device-serial = número de serie { $value }
cli-device-marks = { $value }
cli-device-owner = es de { $value }
cli-device-where = está en: { $value }
cli-device-holder = al principio lo tenía { $value }
cli-device-transfer = { $at }  a { $to }, para: { $purpose }
cli-device-gap = no está anotado quién lo tenía justo antes
cli-moment = { $at } ({ $certainty })  { $kind }: { $title }
cli-found = { $kind } { $id } { $at }: { $snippet }
cli-custody-event = { $seq }. { $at }  { $action } { $detail }
cli-custody-head = Longitud { $length }, cabeza { $head }
  Para leer en voz alta: { $spoken }
cli-item = { $number }. { $name }: { $size } bytes, { $type }  { $id }
cli-item-closed = { $number }. { $name }: protegido, anotado y sin abrir  { $id }
cli-item-erased = { $number }. Borrado { $at }: { $reason }  { $id }
cli-item-told-by = Quién dijo que se borrara: { $value }
cli-item-told-at = Lo dijo: { $value }
cli-item-answer = A la pregunta de qué muestra, la respuesta fue: { $value }
cli-item-permission = Permiso: { $value }
cli-item-from = Recibido de: { $value }
cli-item-path = Estaba en: { $value }
cli-item-out-of = Pertenece a: { $value }
cli-item-holds = Contiene: { $name } ({ $size } bytes){ $how ->
    [kept] , guardado como elemento propio
    [not-text] , sin abrir
    [unreadable] , no se pudo leer
    [list-cut] . Contiene más de lo que aparece aquí
    [too-many] , se quedó ahí: había demasiados textos
    [nothing-sexual] . Respuesta: nothing-sexual
    [only-me-adult] . Respuesta: only-me-adult
    [other-adult] . Respuesta: other-adult
   *[other] {""}
  }
cli-item-blacked-out = { $count ->
    [one] Se tapó en negro una zona antes de guardarlo
   *[other] Se taparon en negro { $count } zonas antes de guardarlo
  }
cli-item-under = Bajo el negro: { $value }
cli-part = { $position }. { $name }
cli-item-where = Está en: { $value }
cli-item-url = Dirección: { $value }
cli-item-device = Dispositivo: { $value }
cli-item-text = { $value }
cli-item-protected = Protegido porque: { $value }
cli-item-time = { $what } { $at } ({ $source })
cli-item-field = { $field }: { $value } ({ $source })
cli-item-told = { $value }
cli-item-unread = { $problem ->
    [too-large] Es demasiado grande para mirar dentro.
    [encrypted] Lo que dice de sí mismo está cifrado.
   *[other] No se pudo leer todo lo que dice de sí mismo.
  }
cli-item-shows = Muestra: { $code ->
    [unchanged-since] que no ha cambiado desde que se agregó
    [handed-over-by] quién lo entregó
    [said-where] dónde dijo alguien que está
   *[other] { $code }
  }
cli-item-does-not-show = No muestra: { $code ->
    [who-wrote-it] quién lo escribió
    [that-it-is-true] que sea verdad
   *[other] { $code }
  }
cli-verified-item = { $number }. { $problem }
cli-extracted = El original está escrito. Fuera de la bóveda no está cifrado.
cli-protected = A partir de ahora nada lo abre.
cli-case-erased = El caso está borrado. Solo queda que hubo uno y cuándo se borró. Las copias, los paquetes que se entregaron y los archivos de los que se copió no se tocan.
cli-vault-erased = La bóveda está borrada: primero sus claves, después sus archivos. Las copias, los paquetes que se entregaron, las hojas impresas y los archivos de los que se copió no se tocan, y un disco puede conservar rastros por un tiempo.
cli-not-open-elsewhere = La bóveda se puede abrir en este equipo.
cli-hold = Se pidió guardar este caso: { $who } { $at } { $what }  { $id }
cli-hold-over = Se pidió guardar este caso: { $who } { $at } { $what }; terminó el { $lifted }: { $because }  { $id }
cli-erased = Está borrado. Solo quedan su número, cuándo se borró y por qué.
cli-reference-added = La referencia { $number } está anotada: { $id }
cli-next = { $position }. { $kind ->
    [dont] No: {""}
    [law] Ley: {""}
   *[do] {""}
  }{ $title }
cli-next-confirmed = { $confirmed ->
    [yes] Leído en { $sources }
    [partly] No del todo comprobado. Leído en { $sources }
    [cairn] Así funciona Cairn.
   *[no] Sentido común; ninguna fuente confirmada.
  }
cli-step = { $position }. { $title }{ $urgent ->
    [yes] {" "}(ahora)
   *[no] {""}
  }, unos { $minutes } min{ $next ->
    [yes] {" "}— empieza aquí
   *[no] {""}
  }
cli-not-to-do = Y lo que conviene no hacer:
cli-recommended = { $position }. { $name }
cli-service = { $name } ({ $country }, { $kind }){ $confirmed ->
    [yes] {""}
   *[no] {" "}— sin comprobar
  }  { $id }
cli-opens = Cerrado en este momento, abre { $at }
cli-phone = Teléfono: { $value }
cli-text = Mensaje de texto: { $value }
cli-url = Página: { $value }
cli-read-on = Leído el { $day } en { $source }, { $checked ->
    [never] todavía sin comprobar en vivo
   *[day] comprobado en vivo el { $checked }
  }
cli-content-finding = { $file }, { $place }: { $problem }
cli-content-checked = { $count ->
    [0] Todo está bien.
    [one] Una cosa está mal.
   *[other] { $count } cosas están mal.
  }
cli-pack-edition = Edición { $version }, hecha el { $day }.
cli-pack-taken = La edición { $version }, hecha el { $day }, está guardada. Se usa a partir del próximo inicio.
cli-content-counted = Servicios: { $services }, sin confirmar: { $unconfirmed }
    Por país: { $countries }
    Por tipo: { $kinds }
  Estados: { $states }
  Plataformas: { $platforms }, vías: { $routes }
  Formularios por país: { $forms }
  Señales por categoría: { $signs }
  Preguntas y respuestas: { $answers }
cli-route = { $route }: { $title } ({ $where }){ $confirmed ->
    [yes] {""}
   *[no] {" "}— sin comprobar
  }
cli-draft-save-first = Guarda primero:
cli-draft-steps = Cómo llegar:
cli-draft-missing = No está en el texto:
cli-draft-own = { $label }, en tu idioma:
cli-draft-field = { $label } ({ $limit ->
    [none] { $count }
   *[known] { $count } de { $limit }
  })
cli-submission = { $at }  { $to }, { $route }{ $has-number ->
    [yes] , número { $number }
   *[no] {""}
  }  { $id }
cli-follow-up = { $at }: { $what ->
    [look-for-answer] ver si respondieron
    [their-time] hasta entonces dicen que responden
    [time-is-up] se cumplen las 48 horas
    [ask-again] preguntar otra vez
    [look-again] mirar otra vez
   *[other] { $what }
  }{ $done ->
    [yes] {" "}(hecho)
   *[no] {""}
  }
cli-submission-answer = { $at }: { $answer ->
    [received] lo tienen
    [removed] retirado
    [refused] se negaron
    [asked-for-more] pidieron más
   *[nothing] nada
  }  { $text }
cli-notice-element = { $state ->
    [there] +
    [left-out] +
   *[missing] –
  } { $title }{ $state ->
    [left-out] {" "}(se deja fuera)
    [missing] {" "}(falta)
   *[there] {""}
  }
cli-notice-beside = Además:
cli-notice-after = Cuando esté enviada:
cli-notice-known = Lo que se sabe:
cli-notice-fact = { $text }{ $sure ->
    [yes] {""}
    [partly] {" "}— confirmado en parte
   *[no] {" "}— sin confirmar
  }
cli-handoff-file = El paquete está escrito: { $file }
cli-handoff-inside = Originales: { $items }, dejados fuera: { $left-out }, protegidos y contados en palabras: { $closed }.
cli-handoff-blacked-out = En el informe y las tablas están tachadas las palabras que se parecen a esos nombres. Cairn no puede conocer todos los nombres, y los originales siguen como estaban: léelo antes de entregarlo.
cli-handoff-open = Quien tenga este archivo puede leerlo: --passphrase-file o --to lo cierra.
cli-handoff-sha256 = SHA-256 { $sha256 }
cli-handoff-spoken = Para leer en voz alta: { $spoken }
cli-verify-line = { $ok ->
    [yes] ok    { $what }
   *[no] MAL   { $what }: { $detail }
  }
cli-verify-ok = Todo está como estaba cuando se hizo el paquete. Una comprobación así no puede decir quién lo hizo.
cli-verify-wrong = Algo no está como estaba cuando se hizo el paquete.
