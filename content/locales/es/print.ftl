# The words of the report on paper. For a police officer with five minutes: facts, in order, in plain words.
# "The writer" and "the preparer" are the person who uses Cairn.

## For whom, when, by whom

paper-case = Caso { $name } · { $recipient ->
    [police] para la policía
    [hotline] para una línea de ayuda
    [platform] para la plataforma
    [school] para la escuela
    [lawyer] para una abogada o un abogado
   *[self] copia propia de quien escribe
  }
paper-written = Escrito el { $time }
paper-by = por { $writer }
paper-untitled = Caso { $name }
paper-lead = Primero, un resumen. Después, todo por completo, con las fuentes.
paper-running = { $case }, escrito el { $time }

## Times

paper-time = { $day } de { $month } de { $year }, { $clock }, { $zone }
paper-time-no-zone = { $day } de { $month } de { $year }, { $clock }
paper-time-in = { $time } ({ $place })
paper-day = { $day } { $month }
paper-day-year = { $day } { $month } { $year }
paper-moment = { $certainty ->
    [exact] { $day }, { $clock }
    [file-exact] { $day }, { $clock }
    [about] { $day }, aprox. { $clock }
   *[unknown] no se sabe
  }
paper-moment-zone = { $moment } ({ $zone })
paper-entry-when = { $certainty ->
    [exact] { $time }
    [file-exact] { $time }
    [file-doubt] { $time }
    [about] Hacia el { $time }
   *[unknown] Hora no conocida
  }
paper-certainty = { $certainty ->
    [exact] exacta, según quien escribe
    [about] no exacta, según quien escribe
    [file-exact] según el archivo del chat
    [file-doubt] tal como está en el archivo del chat: la zona horaria, o el día, no es segura
   *[unknown] Quien escribe lo puso aquí, como si fuera el { $time }.
  }
paper-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
  }
paper-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
  }

## The summary

paper-danger = Peligro ahora
paper-danger-answer = { $answer ->
    [yes] Sí: alguien puede estar en peligro ahora.
    [no] Ninguno conocido al escribir esto.
    [rather-not-say] Quien escribe lo dejó sin responder.
   *[unsure] No se sabía al escribir esto.
  }
paper-happened = Qué pasó
paper-where = Dónde
paper-when = Cuándo
paper-protected = Protegido
paper-reported = Ya reportado
paper-package = En el paquete
paper-package-more = con SHA-256, completo en la página { $page }
paper-shows = Qué muestra esto
paper-check = Cómo comprobarlo

paper-service = Servicio
paper-account = Cuenta
paper-account-note = Sobre ella
paper-user-id = Id permanente
paper-profile = Perfil
paper-other-account = Otra cuenta
paper-other-account-of = { $handle }, { $platform }
paper-other-account-id = { $handle }, { $platform }, id { $id }
paper-device = Dispositivo
paper-reference-lead = { $count ->
    [one] Una cosa está guardada solo en palabras.
   *[other] { $count } cosas están guardadas solo en palabras.
  }
paper-reference-answer = { $count ->
    [one] Puede mostrar a alguien menor de 18 años.
   *[other] Pueden mostrar a alguien menor de 18 años.
  }
paper-reference-not-opened = { $count ->
    [one] No se abrió, copió ni imprimió, y no está en este paquete.
   *[other] No se abrieron, copiaron ni imprimieron, y no están en este paquete.
  }
paper-reference-kept = { $count ->
    [one] Otra más se guardó antes de que quien escribe lo supiera. Desde entonces sigue cerrada, y no está en este paquete.
   *[other] Otras { $count } se guardaron antes de que quien escribe lo supiera. Desde entonces siguen cerradas, y no están en este paquete.
  }
paper-reference-kept-only = { $count ->
    [one] Una cosa se guardó antes de que quien escribe supiera qué es. Desde entonces sigue cerrada, y no está en este paquete.
   *[other] { $count } cosas se guardaron antes de que quien escribe supiera qué son. Desde entonces siguen cerradas, y no están en este paquete.
  }
paper-where-it-is = Dónde está: { $place }
paper-and-more = { $count ->
    [one] Uno más: página { $page }.
   *[other] { $count } más: página { $page }.
  }
paper-number-given = Número: { $number }
paper-no-number = No dieron ningún número.
paper-shows-yes = Muestra
paper-shows-yes-text = qué archivos se entregaron, y que un archivo no ha cambiado desde que se escribió este informe, si su SHA-256 es el que está impreso aquí.
paper-shows-no = No muestra
paper-shows-no-text = quién está detrás de una cuenta, que un mensaje o una página fuera real o diga la verdad, ni que las horas contadas de memoria sean correctas.
paper-check-text = Compare el SHA-256 de cada archivo con el de la página { $page }: HOW-TO-CHECK.txt, en el paquete, dice cómo.
paper-check-text-plain = HOW-TO-CHECK.txt, en el paquete, dice cómo.
paper-spoken = Palabras para leer en voz alta:
paper-words-text = Las doce palabras de la página 1 representan todo el registro. Si quien escribe se las leyó, su nota de esa llamada muestra que el registro era entonces el mismo.

## Nothing there

paper-nothing = No hay nada anotado.
paper-see-timeline = La cronología de la página { $page } lo cuenta por completo.
paper-no-accounts = No hay ninguna cuenta anotada.
paper-no-references = No hay nada guardado solo en palabras.
paper-no-reports = No hay ningún reporte anotado.
paper-no-files = No hay ningún archivo en este paquete.
paper-no-files-listed = { $count ->
    [one] No hay ningún archivo en este paquete. Hay uno en la lista, con su SHA-256, en la página { $page }.
   *[other] No hay ningún archivo en este paquete. Hay { $count } en la lista, con su SHA-256, desde la página { $page }.
  }
paper-no-list = No hay ningún archivo en la lista.
paper-no-words = No hay palabras para leer en voz alta.
paper-empty = (vacío)

## Everything in full

paper-timeline = Cronología
paper-timeline-text = Todo lo que quien escribe anotó y eligió para este informe, en el orden en que pasó. El registro conserva todas las versiones: una corrección agrega una.
paper-entry = Nota { $number }{ $kind ->
    [call] , una llamada
    [payment] , un pago
    [observation] , una señal observada
    [duty] , de la bitácora
   *[note] {""}
  }
paper-entry-message = Mensaje del chat que es la prueba { $number }
paper-entry-accounts = Sobre: { $accounts }
paper-entry-written = Anotado el { $time }
paper-entry-corrected = Corregido el { $time }. Motivo: { $reason }
paper-version = Versión { $version }, anotada el { $time }:
paper-version-reason = Versión { $version }, anotada el { $time }, porque: { $reason }

paper-accounts = Cuentas
paper-accounts-text = Los nombres de usuario cambian; un id permanente no.
paper-user-name = Nombre de usuario
paper-address = Dirección del perfil
paper-created = Creada
paper-created-from-id = { $time }, leído en el id permanente

paper-devices = Dispositivos
paper-devices-text = El estado es el que se anotó, no el actual.
paper-device-head = { $number }. { $name }
paper-device-state = Dónde está, y su estado
paper-device-serial = Número de serie o IMEI
paper-device-marks = Señas
paper-device-owner = De quién es
paper-device-passcode = Su código
paper-device-passcode-of = { $known ->
    [known] alguien lo sabe; aquí no se guarda
   *[other] quien preparó esto no lo sabe
  }
paper-device-found = Cómo se encontró
paper-device-holder = Al principio lo tenía
paper-device-written = Anotado
paper-transfer = A { $to }. Motivo: { $purpose }
paper-transfer-from = De { $from } a { $to }. Motivo: { $purpose }
paper-transfer-method = Cómo: { $words }
paper-transfer-place = Lugar: { $words }
paper-transfer-receipt = Recibo: { $words }
paper-transfer-gap = No consta quién lo tenía justo antes.
paper-look = { $answer ->
    [given] Mirar permitido
    [withdrawn] Mirar ya no permitido
   *[refused] Mirar no permitido
  }
paper-look-by = Por { $who }: { $what }
paper-look-at = ({ $time })

paper-evidence = Lista de pruebas
paper-evidence-text = Antes de cada archivo que puede contener una imagen, se preguntó a quien preparó este informe qué muestra. Las respuestas son suyas: nadie las ha comprobado.
paper-file = Archivo
paper-not-in-package = no está en este paquete
paper-original-name = Nombre original
paper-size = Tamaño
paper-bytes = { $bytes } bytes
paper-bytes-about = { $bytes } bytes (unos { $rounded } { $unit })
paper-media-type = Tipo de archivo
paper-media-type-of = { $type } (por sus bytes, no por su nombre)
paper-sha256 = SHA-256
paper-added = Agregado
paper-came = Cómo llegó
paper-came-how = { $came ->
    [imported] importado por quien preparó el informe
    [received] recibido por quien preparó el informe
    [captured] capturado en el equipo de quien preparó el informe
    [typed] escrito por quien preparó el informe
    [pasted] puesta desde el portapapeles por quien preparó esto
    [referenced] indicado por referencia
   *[other] { $came }
  }
paper-out-of = Pertenece a
paper-out-of-number = n.º { $number } de esta lista
paper-inside = Contenido
paper-inside-answer = { $name }. { $answer }
paper-inside-archive = { $count ->
    [one] Un archivo. De un archivo comprimido solo se sacan textos
   *[other] { $count } archivos. De un archivo comprimido solo se sacan textos
  }{ $kept ->
    [0] : no había ninguno. Todos los nombres están en evidence.csv.
    [one] : se guardó uno y no se abrió nada más. Todos los nombres están en evidence.csv.
   *[other] : se guardaron { $kept } y no se abrió nada más. Todos los nombres están en evidence.csv.
  }
paper-blacked-out = Tapado en negro
paper-blacked-out-areas = { $count ->
    [one] Una zona, por quien preparó esto, antes de guardarlo. La imagen sin ella nunca se almacenó.
   *[other] { $count } zonas, por quien preparó esto, antes de guardarlo. La imagen sin ellas nunca se almacenó.
  }
paper-under-black = Bajo el negro
paper-before-black = SHA-256 de la imagen anterior
paper-received-from = Recibido de
paper-answer = Pregunta previa
paper-answer-of = Quien preparó el informe respondió: { $answer ->
    [nothing-sexual] nada sexual
    [only-me-adult] sexual, y solo salgo yo, con 18 años o más
    [other-adult] otra persona adulta
    [minor-or-unsure] alguien puede tener menos de 18 años, o no lo sé
   *[other] { $answer }
  }
paper-answer-none = No se preguntó: se guardó como texto simple
paper-permission = Permiso
paper-time-of = { $what ->
    [modified] Modificado
    [taken] Tomado
    [collected] Guardado
    [seen] Visto
   *[other] { $what }
  }
paper-time-from = { $time } ({ $source ->
    [file-system] según el sistema de archivos
    [this-computer] según el equipo de quien preparó el informe
    [person] según quien preparó el informe
   *[other] { $source }
  })

paper-erased = { $kind ->
    [reference] Borrado: estaba solo en palabras
   *[other] Borrado: era un archivo
  }
paper-erased-at = Borrado
paper-erased-because = Por qué
paper-erased-told-by = Quién dijo que se borrara
paper-erased-told-at = Lo dijo el
paper-erased-despite = Se pidió guardarlo
paper-erased-despite-hold = Alguien había pedido guardar este caso, y se borró de todos modos.

paper-references = Protegido, solo en palabras
paper-references-text = Esto no se abrió, copió ni imprimió para este informe, y no está en este paquete. Quien tenga permiso para verlo lo encuentra donde dicen las palabras. De un archivo comprimido solo se leyeron los textos que están en la lista de pruebas.
paper-words-only = Solo en palabras
paper-kept-closed = Sigue cerrado
paper-in-words = Qué es
paper-place = Dónde está
paper-web-address = Dirección
paper-seen = Visto
paper-closed-since = Sigue cerrado porque

paper-custody = Quién tuvo qué, y cuándo
paper-custody-text = Cada línea es un paso del registro, con el SHA-256 del paso. Cada paso lleva el hash del anterior, así que ninguno se puede cambiar ni quitar sin cambiar todos los que siguen.
paper-custody-left-out = Quien escribe dejó esta cadena de custodia fuera del paquete.
paper-custody-none = No hay ningún paso registrado.
paper-step = Paso
paper-time-head = Hora
paper-action = Qué se hizo
paper-subject = Con qué
paper-action-of = { $action ->
    [case-opened] caso abierto
    [situation-changed] situación cambiada
    [entry-added] nota agregada
    [entry-corrected] nota corregida
    [account-added] cuenta agregada
    [device-added] dispositivo anotado
    [device-corrected] dispositivo corregido
    [device-handed-over] dispositivo entregado
    [permission-noted] permiso anotado
    [evidence-added] prueba agregada
    [evidence-extracted] copia sacada de un archivo
    [evidence-protected] cerrado como protegido
    [evidence-erased] borrado
    [chat-read] se leyeron los mensajes del chat
    [entry-erased] nota borrada
    [hold-noted] se anotó un pedido de guardar el caso
    [hold-lifted] terminó el pedido de guardar el caso
    [signature-checked] firma de un correo comprobada
    [reference-added] referencia agregada
    [submission-added] reporte anotado
    [submission-corrected] reporte corregido
    [submission-answered] respuesta anotada
    [submission-answer-corrected] respuesta corregida
    [submission-look-added] otro día para mirar
    [submission-shown] confirmación guardada
    [step-changed] paso del plan cambiado
    [handed-over] entregado
    [verified] comprobado
   *[other] { $action }
  }
paper-custody-head = El último hash, que representa todo el registro:

paper-submissions = Reportes enviados
paper-sent = Enviado
paper-number = Número
paper-text-as-sent = Texto enviado
paper-outcome = Respuesta
paper-outcome-said = { $time }: { $answer ->
    [received] dicen que lo tienen.
    [removed] se retiró.
    [refused] se negaron.
    [asked-for-more] pidieron más.
    [nothing] se miró, y no había respuesta.
   *[other] { $answer }.
  }

paper-about = Sobre este documento
paper-left-out = { $count ->
    [0] Quien escribe no dejó fuera de este paquete nada de este registro.
    [one] Quien escribe dejó fuera de este paquete una cosa de este registro.
   *[other] Quien escribe dejó fuera de este paquete { $count } cosas de este registro.
  }
paper-escapes = Signos como ⟨U+202E⟩ representan caracteres que son invisibles o para los que este documento no tiene letra. Los archivos del paquete contienen los caracteres mismos.

paper-footer = Hecho con Cairn en el equipo de quien escribe.
paper-footer-black = Recuadros negros: partes que quien escribe dejó fuera.
paper-page = página { $page } de { $pages }
