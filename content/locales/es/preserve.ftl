# What is kept: notes, files, and words about what stays where it is.

preserve-title = Lo que has guardado
preserve-lead = { $count ->
    [0] Todavía nada. Lo que anotes o guardes aquí queda bajo llave, y se queda en este equipo.
    [one] Una cosa. Está bajo llave, y se queda en este equipo.
   *[other] { $count } cosas. Están bajo llave, y se quedan en este equipo.
  }
preserve-empty = Empieza por lo que recuerdes: bastan un día y unas palabras sencillas. Puedes seguir cuando quieras.
preserve-next = Lo siguiente que puedes hacer aquí
preserve-next-done = Ya lo hice
preserve-next-later = Ahora no
preserve-next-entry = Anotar lo que pasó
preserve-next-witness = Guardar un archivo
preserve-next-device = Anotar el dispositivo
preserve-next-devices = Dispositivos y permisos
preserve-next-payment = Anotar un pago
preserve-next-reference = Decir dónde está
preserve-entry-kept = Tus palabras están guardadas.
preserve-to-list = Ver lo que has guardado
preserve-keeping = Guardando…
preserve-number = N.º { $number }
preserve-number-entry = Nota { $number }

## The list
preserve-shelf = Qué mostrar
preserve-shelf-all = Todo ({ $count })
preserve-shelf-written = Notas y pagos ({ $count })
preserve-shelf-files = Archivos ({ $count })
preserve-shelf-words = Solo palabras ({ $count })
preserve-shelf-calls = Llamadas ({ $count })
preserve-shelf-signs = Señales ({ $count })
preserve-shelf-duty = Bitácora ({ $count })
preserve-shown = Se muestran { $shown } de { $count }, empezando por lo más reciente.
preserve-more = Mostrar más
preserve-kind-note = Nota
preserve-kind-call = Llamada
preserve-kind-payment = Pago
preserve-kind-observation = Señal
preserve-kind-duty = Bitácora
preserve-tile-covered = Tapado
preserve-tile-text = Texto
preserve-tile-words = Solo palabras
preserve-tile-closed = Sigue cerrado
preserve-media-image = Imagen
preserve-media-video = Video
preserve-media-audio = Sonido
preserve-media-text = Texto
preserve-media-pdf = PDF
preserve-media-other = Archivo
preserve-row-happened = Pasó: { $when }.
preserve-row-written = Anotado: { $when }.
preserve-row-corrected = Con { $count ->
    [one] una corrección
   *[other] { $count } correcciones
  }.
preserve-row-about = Sobre { $accounts }.
preserve-row-added = Agregado: { $when }.
preserve-row-file = { $file }.
preserve-row-said = Dijiste: { $said }.
preserve-row-closed = Sigue cerrado.
preserve-row-stays-words = Dónde está, con tus palabras. No se abrió ni se copió nada.
preserve-when-about = hacia el { $when }
preserve-when-unknown = no sabes cuándo
preserve-when-half = ¿Qué día fue? Escribe el día, el mes y el año, o deja todo vacío.

## Checking that nothing has changed
preserve-check = Comprobar que nada ha cambiado
preserve-check-again = Comprobar otra vez
preserve-check-means = Lee otra vez cada archivo guardado y lo compara con su huella.
preserve-check-doing = Leyendo cada archivo y comparándolo con su huella
preserve-check-at = Comprobado a las { $time }.
preserve-check-same = { $count ->
    [0] No había ningún archivo que leer.
    [one] El único archivo no ha cambiado.
   *[other] Los { $count } archivos siguen sin cambios.
  }
preserve-check-some = { $count ->
    [one] Un archivo no ha cambiado.
   *[other] { $count } archivos no han cambiado.
  }
preserve-check-closed = { $count ->
    [one] Uno sigue cerrado y no se abrió.
   *[other] { $count } siguen cerrados y no se abrieron.
  }
preserve-check-stopped = La comprobación se detuvo. No cambió nada.
preserve-check-wrong = { $count ->
    [one] Hay un archivo que conviene revisar.
   *[other] Hay { $count } archivos que conviene revisar.
  }
preserve-check-wrong-next = No borres nada. Si tienes una copia de la carpeta, puede que ahí esté entero. Si el archivo original todavía existe, puedes guardarlo otra vez.
preserve-check-look = Ver los detalles
preserve-problem-missing = N.º { $number }: falta la copia guardada.
preserve-problem-damaged = N.º { $number }: la copia guardada está dañada.
preserve-problem-changed = N.º { $number }: este no es el archivo que se guardó.
preserve-problem-other = N.º { $number }: hay un problema con la copia guardada ({ $code }).

## One entry
preserve-entry-title = Anotar lo que pasó
preserve-entry-lead = Con tus palabras, tanto como quieras. Pocas palabras son mejor que ninguna.
preserve-entry-kind = ¿Qué es?
preserve-entry-kind-note = Algo que pasó
preserve-entry-kind-call = Una llamada
preserve-entry-kind-payment = Un pago
preserve-entry-text-note = ¿Qué pasó?
    .hint = Lo que viste o te contaron, y quién te lo contó. Las palabras exactas, entre comillas. Quién estaba ahí, y qué se preguntó antes.
preserve-entry-text-call = ¿Qué se dijo?
    .hint = Palabra por palabra donde puedas, en el orden en que se dijo.
preserve-entry-text-payment = ¿Algo más sobre esto?
    .hint = Quién más lo sabe, o qué pasó antes y después.
preserve-entry-text-missing = Escribe unas palabras, o vuelve atrás.
preserve-entry-when = ¿Cuándo fue?
preserve-entry-when-hint = Cuándo pasó, no cuándo lo escribes. La hora puede quedar vacía.
preserve-entry-when-missing = ¿Qué día fue? Si no lo sabes, elige “No sé cuándo”.
preserve-entry-accounts = ¿De qué cuenta se trata?
preserve-entry-accounts-hint = Puedes dejarlo vacío.
preserve-entry-keep = Guardar esto
preserve-court = Las notas pueden leerse en un juicio
preserve-court-more = Escribe lo que viste y oíste. Deja fuera lo que crees que significa, y no describas detalles sexuales más de lo necesario.
preserve-court-correct = Puedes corregirlo después. Las primeras palabras también se quedan: así las notas valen más, no menos.

## Short forms: a note, a call, a payment
preserve-note-more = Lo que preguntan los tribunales, si lo sabes
preserve-note-source = ¿Lo viste tú, o te lo contaron?
preserve-source-of-seen = Lo vi o lo oí yo
preserve-source-of-told = Me lo contaron
preserve-source-of-both = Un poco de cada cosa
preserve-note-exact = Las palabras exactas
preserve-note-exact-hint = Como se dijeron o se escribieron, entre comillas.
preserve-note-asked = ¿Preguntaste algo antes?
preserve-note-asked-hint = Escribe la pregunta, palabra por palabra. “No” también vale la pena.
preserve-note-present = ¿Quién más estaba?
preserve-note-present-hint = Nombres, y qué relación tiene cada quien. “Nadie” también vale la pena.
preserve-call-with = ¿Quién llamó a quién?
preserve-call-with-hint = Nombre y oficina, o el nombre que dio quien llamó.
preserve-call-number = ¿Qué número?
preserve-call-number-hint = El número al que se llamó, o del que vino la llamada.
preserve-call-promised = ¿Qué se prometió, y hasta cuándo?
preserve-call-promised-hint = Lo que dijeron que harían, y lo que dijiste que harías.
preserve-pay-lead = Con lo que sabes basta. Cualquier casilla puede quedar vacía.
preserve-pay-way = ¿Cómo se pagó, o había que pagarlo?
preserve-way-gift-card = Tarjeta de regalo
preserve-way-bank = Transferencia o tarjeta
preserve-way-app = App de pagos
preserve-way-crypto = Criptomoneda
preserve-way-cash = Efectivo
preserve-way-other = De otra manera
preserve-pay-amount = ¿Cuánto?
preserve-pay-amount-hint = La suma y la moneda. Si fueron varios, una nota para cada uno.
preserve-pay-to = ¿A quién?
preserve-pay-to-hint = El nombre, la cuenta o la billetera que se dio.
preserve-pay-numbers-gift-card = Qué tarjeta: empresa, número de la tarjeta, número del recibo
preserve-pay-numbers-bank = Cuenta a la que fue, y número de la transferencia
preserve-pay-numbers-app = Nombre o número en la app, y número del pago
preserve-pay-numbers-crypto = Dirección de la billetera, y la transacción
preserve-pay-numbers-cash = Dónde y cómo se entregó
preserve-pay-numbers-other = Cada número que tenga que ver
preserve-pay-numbers-hint = Letra por letra. Cópialo, si puedes.
preserve-pay-state = ¿Qué pasó con el pago?
preserve-paid-paid = Se pagó
preserve-paid-asked = Solo se pidió
preserve-paid-stopped = Se detuvo o volvió
preserve-pay-demanded = ¿Quién lo pidió, y con qué palabras?
preserve-pay-demanded-hint = La amenaza o la promesa que venía con ello, palabra por palabra.
preserve-pay-stop = ¿A quién le pediste detenerlo, y qué dijo?
preserve-pay-stop-hint = Nombre, oficina, día y hora. Vacío si todavía no lo pediste.
preserve-stop-title = Pide que lo detengan, hoy
preserve-stop-gift-card = Llama a la empresa de la tarjeta. Su número está al dorso de la tarjeta o en su propio sitio. Pregunta también en la tienda que la vendió.
preserve-stop-bank = Llama al banco, al número al dorso de tu tarjeta o de una factura, y pide que detengan el pago.
preserve-stop-app = Reporta el pago en la app, y pide ahí que lo detengan. Si detrás de la app está tu banco o tu tarjeta, llama ahí también.
preserve-stop-crypto = Avisa a la plataforma donde se compraron las monedas, en su app o en su propio sitio. Lo que llegó a una billetera rara vez se puede recuperar.
preserve-stop-cash = El efectivo no se puede recuperar. Si va en camino por correo o mensajería, pide que detengan el paquete.
preserve-stop-other = Llama a la empresa que movió el dinero: su número está en la tarjeta, la factura o la app.
preserve-stop-say = Di: “Esto se pagó por un chantaje. Por favor, deténganlo y díganme el número de mi reporte.”
preserve-stop-keep = Nadie puede decir si el dinero vuelve.
preserve-stop-source = A quién preguntar es sentido común, sin comprobar.

## How these are written down, for whoever reads them later
preserve-line-source = Visto o contado: { $words }
preserve-line-exact = Palabras exactas: { $words }
preserve-line-asked = Preguntado antes: { $words }
preserve-line-present = Quién estaba: { $words }
preserve-line-with = Llamada con: { $words }
preserve-line-number = Número: { $words }
preserve-line-promised = Prometido: { $words }
preserve-line-way = Pago: { $words }
preserve-line-amount = Cuánto: { $words }
preserve-line-to = A quién: { $words }
preserve-line-numbers = Números: { $words }
preserve-line-state = Qué pasó con el pago: { $words }
preserve-line-demanded = Pedido: { $words }
preserve-line-stop = Se pidió detenerlo: { $words }

## Accounts
preserve-account-words = { $handle } ({ $platform })
preserve-account-none = Ninguna, o no se sabe
preserve-account-open = Agregar una cuenta
preserve-account-new = Una cuenta que todavía no está en la lista
preserve-account-platform = ¿Dónde está?
preserve-account-choose = Elige
preserve-account-another = En otro lugar
preserve-account-platform-name = ¿Cómo se llama el sitio o la app?
preserve-account-platform-missing = ¿Qué sitio o app es?
preserve-account-handle = Nombre de la cuenta
preserve-account-handle-hint = Letra por letra, con puntos y minúsculas.
preserve-account-handle-missing = ¿Cómo se llama la cuenta?
preserve-account-url = Dirección de su página, si la sabes
preserve-account-url-hint = Sirve por más tiempo que un nombre.
preserve-account-id = Su número, si lo sabes
preserve-account-id-hint = Los nombres se pueden cambiar; este número no.
preserve-account-add = Agregar esta cuenta
preserve-account-drop = Dejarla fuera
preserve-account-read-created = Este número se creó el { $when }.
preserve-account-read-untimed = Este número no dice cuándo se creó la cuenta.
preserve-account-read-wrong = { $platform } no da ningún número como este. Míralo otra vez.
preserve-account-read-post = Este es el número de una publicación, no el de una cuenta.
preserve-account-read-page = Es la página de { $name } en { $platform }.
preserve-account-read-elsewhere = Esta dirección es de { $platform }, y elegiste { $chosen }.
preserve-account-read-no-page = { $kind ->
    [post-address] Esta es la dirección de una publicación, no la página de una cuenta.
    [message-address] Esta es la dirección de un mensaje, no la página de una cuenta.
    [group-address] Esta es la dirección de un grupo, no la página de una cuenta.
   *[other] Esta no es la dirección de ningún perfil que Cairn conozca. Se guarda como la escribiste.
  }
preserve-account-read-deceiving = Esta dirección está hecha para parecerse a otra. Lleva a { $host }.
preserve-account-read-phone = Es el número de teléfono { $number }.
preserve-account-read-no-phone = Ahí ningún número de teléfono es así. Míralo otra vez.
preserve-account-read-wallet = { $valid ->
    [yes] Es un monedero ({ $platform }) y sus letras encajan.
    [no] Parece un monedero ({ $platform }), pero sus letras no encajan. Cópialo otra vez.
   *[unknown] Parece un monedero ({ $platform }).
  }
preserve-account-read-bank = { $valid ->
    [yes] Es un número de banco y sus cifras encajan.
   *[no] Parece un número de banco, pero sus cifras no encajan. Cópialo otra vez.
  }
preserve-account-read-shown = Deletreado: { $shown }
preserve-account-read-about = { $account }: { $note }

## Correcting an entry
preserve-correct = Corregir
preserve-correct-title = { $kind ->
    [call] Llamada, nota { $number }
    [payment] Pago, nota { $number }
    [observation] Señal, nota { $number }
    [duty] Bitácora, nota { $number }
   *[other] Nota { $number }
  }
preserve-correct-lead = Para corregirlo, cambia las palabras y di por qué. Las palabras anteriores se quedan.
preserve-correct-text = Las palabras
preserve-correct-text-hint = Si el día está mal, escribe aquí el correcto: el día de arriba se queda como se anotó.
preserve-correct-text-missing = Una nota no puede quedar vacía. Escribe lo que debe decir.
preserve-correct-same = Todavía no hay nada distinto. Cambia las palabras, o vuelve atrás.
preserve-correct-reason = ¿Por qué lo corriges?
preserve-correct-reason-hint = Por ejemplo: “Encontré el mensaje: fue el martes”. Quien lo lea verá esto.
preserve-correct-reason-missing = Di en pocas palabras por qué lo corriges.
preserve-correct-keep = Guardar la corrección
preserve-correct-leave = Dejarlo como está
preserve-correct-kept = La corrección está guardada. Las palabras anteriores están abajo.
preserve-correct-gone = Esta nota no está aquí. Vuelve atrás y ábrela desde la lista.
preserve-versions = Todas las versiones
preserve-version = Versión { $version }, escrita el { $when }.
preserve-version-latest = Esta es la que cuenta.
preserve-version-reason = Por qué: { $reason }

## Before a file: what does it show?
preserve-witness-title = Antes de agregar un archivo: ¿qué muestra?
preserve-witness-lead = Guíate por lo que ya sabes. No lo abras para comprobarlo.
preserve-witness-nothing-sexual = Nada sexual
    .more = Chats, perfiles, correos, fotos de todos los días. Cairn lo copia y lo guarda bajo llave.
preserve-witness-only-me-adult = Algo sexual. Solo salgo yo, y tenía 18 años o más
    .more = Se queda tapado, y no llega a nadie si tú no lo eliges.
preserve-witness-other-adult = Algo sexual, con otra persona adulta
    .more = Se guarda solo si esa persona adulta dio permiso. Si no, anotas dónde está.
preserve-witness-minor-or-unsure = Alguien puede tener menos de 18 años, o no lo sé
    .more = El archivo se queda donde está. Cairn no lo abre. Anotas dónde está: nadie necesita que le des el archivo.
preserve-witness-missing = Elige la respuesta que mejor encaje. Si tienes dudas, elige la última.
preserve-witness-leave = No quiero agregar nada ahora
preserve-witness-why = Por qué preguntamos cada vez.
preserve-witness-why-more = No está permitido copiar una imagen sexual de alguien menor de 18 años, ni como prueba, ni siquiera si eres su madre o su padre. Las imágenes dibujadas o hechas con un programa también cuentan. La policía y las líneas de ayuda no necesitan que se la des.
preserve-witness-one = Una respuesta es para un archivo.
preserve-witness-one-more = Para la siguiente imagen volvemos a preguntar.
preserve-said-nothing-sexual = nada sexual
preserve-said-only-me-adult = algo sexual, solo yo, con 18 años o más
preserve-said-other-adult = algo sexual, con otra persona adulta que dio permiso
preserve-said-minor-or-unsure = alguien puede tener menos de 18 años, o no se sabe

## The permission of another adult
preserve-permission-title = ¿Esta persona adulta dio permiso para que lo guardes?
preserve-permission-lead = Lo que escribas se guarda con el archivo, y puede leerlo quien lo reciba.
preserve-permission-words = ¿Cómo dio su permiso?
preserve-permission-words-hint = Quién es, a qué dijo que sí, cuándo y cómo lo dijo. Sus palabras exactas, si las recuerdas.
preserve-permission-missing = Escribe cómo dio su permiso. Si no lo dio, o no lo sabes, elige el enlace de abajo.
preserve-permission-none = No dio permiso, o no lo sé

## Keeping a file
preserve-keep-title = Elige el archivo
preserve-keep-said = Dijiste: { $said }.
preserve-keep-dialog = Se abre la ventana de este equipo para elegir archivos. Puede mostrar en pequeño las imágenes que hay en una carpeta.
preserve-keep-one = Elige un archivo. Solo los textos simples (.txt) pueden ser varios a la vez, porque no contienen imágenes.
preserve-keep-original = El archivo se queda donde está, tal como está. Cairn guarda una copia bajo llave.
preserve-keep-covered = Aquí se queda tapado, y entra en un paquete solo si tú lo eliges.
preserve-keep-choose = Elegir el archivo
preserve-keep-choosing = La ventana para elegir está abierta…
preserve-keep-folder = Elegir una carpeta
preserve-witness-waiting = Lo que trajiste espera hasta que respondas. No se abrió nada.
preserve-keep-closed = No se eligió nada, y no se leyó nada.
preserve-keep-unanswered = Primero: ¿qué muestra?
preserve-keep-unanswered-more = Antes de elegir un archivo, hay una pregunta que responder. No se abrió nada.
preserve-keep-ask = Responder la pregunta
preserve-chosen-title = { $count ->
    [one] ¿Guardar este archivo?
   *[other] ¿Guardar estos { $count } archivos?
  }
preserve-chosen-more = Todavía no se leyó nada.
preserve-chosen-several = ¿A cuál te referías?
preserve-chosen-several-more = Elegiste varios archivos que pueden contener una imagen. Tu respuesta es para uno de ellos. Todavía no se leyó nada.
preserve-chosen-missing = Elige el archivo para el que era tu respuesta.
preserve-chosen-texts = { $count ->
    [one] Este texto simple se guarda también:
   *[other] Estos textos simples se guardan también:
  }
preserve-chosen-keep = { $count ->
    [one] Guardarlo
   *[other] Guardarlos
  }
preserve-chosen-other = Elegir otra vez
preserve-copying-title = Guardando
preserve-copying = Copiando { $name } y tomando su huella
preserve-copying-which = Archivo { $file } de { $files }
preserve-copying-meanwhile = Mientras tanto puedes ver otras páginas. Si se detiene, no queda nada a medias.
preserve-kept-title = { $count ->
    [one] Está guardado
   *[other] { $count } archivos están guardados
  }
preserve-partly-title = { $kept } de { $of } archivos están guardados
preserve-not-kept-title = No se guardó
preserve-stopped-title = Se detuvo. No se guardó nada
preserve-stopped-more = No quedó nada a medias. El archivo está donde estaba, tal como estaba.
preserve-failed-name = No se guardó: { $name }
preserve-not-begun = { $count ->
    [one] Un archivo no se empezó, porque detuviste la copia.
   *[other] { $count } archivos no se empezaron, porque detuviste la copia.
  }
preserve-kept-left = { $count ->
    [one] Elegiste un archivo más. No se abrió: tiene su propia pregunta.
   *[other] Elegiste { $count } archivos más. No se abrieron: cada uno tiene su propia pregunta.
  }
preserve-kept-means = La huella es solo de este archivo. Con ella, cualquiera puede comprobar después que nada cambió en él.
preserve-kept-original = Deja también el original donde está. Quien examina dispositivos puede ver en él más que en cualquier copia.
preserve-another = Guardar otro archivo
preserve-again = { $count ->
    [one] Intentar de nuevo
   *[other] Intentar de nuevo con estos { $count }
  }
preserve-fingerprint = Huella (SHA-256)
preserve-underway-kept = El archivo que elegiste está guardado.
preserve-underway-look = Conviene revisar qué pasó con el archivo que elegiste.
preserve-underway-go = Ver qué pasó con él

## Where something is, in words
preserve-reference-title = Dejarlo donde está
preserve-reference-lead = La policía no necesita que le des el archivo. Necesita saber dónde está. Cairn no lo ha abierto. Escribe lo que ya sabes; cualquier casilla puede quedar vacía.
preserve-reference-lead-adult = Sin su permiso no se copia. Cairn no lo ha abierto. Escribe lo que ya sabes; cualquier casilla puede quedar vacía.
preserve-reference-where = ¿Dónde está?
preserve-reference-where-hint = El dispositivo, la app y después el camino hasta ahí, pantalla por pantalla.
preserve-reference-device = ¿En qué dispositivo está?
preserve-reference-device-none = En ninguno de los anotados, o no se sabe
preserve-reference-url = Dirección web, si la tiene
preserve-reference-url-hint = Solo si ya la tienes. No lo abras otra vez para buscarla.
preserve-reference-account = ¿Qué cuenta lo envió o lo publicó?
preserve-reference-when-hint = Puedes dejarlo vacío.
preserve-reference-who = ¿Quién lo vio?
preserve-reference-who-hint = Por ejemplo: “Mi hijo. Yo no”.
preserve-reference-how = ¿Cómo se encontró?
preserve-reference-still = ¿Sigue ahí?
preserve-reference-name = Unas palabras para encontrar esta nota después
preserve-reference-name-hint = Por ejemplo: “Una imagen en el chat, 1 de diciembre”. No hace falta describir lo que muestra.
preserve-reference-keep = Guardar esta nota
preserve-reference-kept = Tus palabras están guardadas. No se abrió ni se copió nada.
preserve-reference-untitled = Algo que se queda donde está
preserve-reference-line-how = Cómo se encontró: { $words }
preserve-reference-line-who = Quién lo vio: { $words }
preserve-reference-line-about = Visto hacia el { $words }
preserve-reference-line-still = Sigue ahí: { $words }
preserve-hands-dont = Qué no hacer, por favor
preserve-hands-dont-look = volver a mirar para comprobarlo
preserve-hands-dont-pass-on = copiarlo, fotografiarlo, moverlo o enviarlo, ni siquiera a la policía
preserve-hands-dont-delete = borrarlo para esconderlo
preserve-hands-do = Qué hacer
preserve-hands-do-safe = tener el dispositivo en un lugar seguro, con batería y tal como está
preserve-hands-do-ask = preguntar qué hacer con él: llamar a la policía
preserve-hands-do-ask-service = preguntar qué hacer con él: llamar a la policía, o a { $service }
preserve-hands-do-note = anotar qué dicen, quién lo dijo y cuándo
preserve-hands-do-decide = dejar que la persona que aparece decida qué se hace con eso
preserve-hands-call = Qué decir por teléfono

## One item
preserve-item = Una cosa
preserve-item-covered = Aquí no se muestra.
preserve-item-closed = Ya nada abre esto.
preserve-item-stays-words = No se abrió ni se copió nada.
preserve-item-text = Aquí no se muestra su texto.
preserve-facts = Lo que se sabe de esto
preserve-facts-reference = Lo que escribiste
preserve-fact-where = Dónde está:
preserve-fact-url = Dirección:
preserve-fact-account = Cuenta:
preserve-fact-device = Dispositivo: { $name }
preserve-fact-type = Por sus bytes, no por su nombre, es: { $type }.
preserve-fact-said = Sobre lo que muestra, dijiste: { $said }.
preserve-fact-permission = Permiso: { $words }
preserve-fact-from = Lo recibiste de { $who }.
preserve-fact-path = Estaba aquí cuando lo guardaste:
preserve-time-modified = Último cambio: { $when }.
preserve-time-seen = Visto: { $when }.
preserve-time-collected = Lo agregaste el { $when }.
preserve-time-written = Escribiste esto el { $when }.
preserve-time-other = { $code }: { $when }.
preserve-source-file-system = Según la fecha del archivo, que puede estar mal.
preserve-source-this-computer = Según el reloj de este equipo.
preserve-source-person = Según lo que anotaste.
preserve-source-other = Fuente: { $code }.
preserve-shows = Esto muestra
preserve-shows-not = Esto no muestra
preserve-claim-unchanged-since = que el archivo no ha cambiado desde el { $when }. Cualquiera puede comprobarlo con la huella
preserve-claim-handed-over-by = que viene de la persona que lleva este registro
preserve-claim-said-where = lo que escribiste, y que lo escribiste el { $when }
preserve-claim-who-wrote-it = quién lo hizo o lo escribió
preserve-claim-that-it-is-true = que lo que dice es verdad
preserve-claim-other = { $code }
preserve-custody = Qué se hizo con esto
preserve-did-evidence-added = Agregado y guardado bajo llave
preserve-did-reference-added = Anotado. No se abrió nada
preserve-did-evidence-protected = Cerrado para siempre
preserve-did-evidence-erased = Borrado
preserve-did-chat-read = Se leyeron los mensajes del chat
preserve-did-entry-erased = Borrado
preserve-did-evidence-extracted = Se sacó una copia
preserve-did-signature-checked = Se comprobó la firma del correo
preserve-did-other = { $code }
preserve-protect-title = Si alguien que aparece puede tener menos de 18 años
preserve-protect-more = Puedes cerrarlo para siempre. Después nada lo abre: ni una comprobación, ni una copia, ni un paquete. Esto no se puede deshacer. El archivo no se borra.
preserve-protect-open = Cerrarlo para siempre
preserve-protect-reason = ¿Por qué?
preserve-protect-reason-hint = Unas palabras: qué supiste, y por quién.
preserve-protect-missing = Di en pocas palabras por qué.
preserve-protect-do = Cerrarlo para siempre
preserve-protect-leave = Dejarlo como está
preserve-protected-reason = Por qué: { $reason }

## What a file says of itself
preserve-inside = Lo que el archivo dice de sí mismo
preserve-inside-nothing = Nada. Muchas aplicaciones lo quitan cuando envían un archivo.
preserve-inside-changed = Cualquiera puede cambiar lo que un archivo dice de sí mismo. La policía puede compararlo con otros rastros.
preserve-inside-conflicts = Hay algo que no encaja
preserve-inside-problem = { $problem ->
    [too-large] Es demasiado grande para mirar dentro. Se conserva como llegó.
    [encrypted] Lo que dice de sí mismo está cerrado con una contraseña. Se conserva como llegó.
   *[other] No se pudo leer todo. El archivo se conserva como llegó.
  }
preserve-inside-all = { $count ->
    [one] El único campo que contiene
   *[other] Los { $count } campos que contiene
  }
preserve-dkim-title = Su firma
preserve-dkim-asks = { $count ->
    [one] Cairn puede comprobarla. Para eso tiene que preguntar en la red por esta clave:
   *[other] Cairn puede comprobarlas. Para eso tiene que preguntar en la red por estas claves:
  }
preserve-dkim-leaves = { $count ->
    [one] Solo ese nombre sale de este equipo, y nada más del correo. La pregunta va a donde este equipo pregunta por cada página web, y de ahí a la empresa que firmó. Esa empresa puede enterarse de que alguien comprueba un correo suyo.
   *[other] Solo esos nombres salen de este equipo, y nada más del correo. Las preguntas van a donde este equipo pregunta por cada página web, y de ahí a quienes firmaron. Pueden enterarse de que alguien comprueba un correo suyo.
  }
preserve-dkim-check = Preguntar y comprobar la firma
preserve-dkim-again = Preguntar otra vez
preserve-dkim-busy = Preguntando …
preserve-dkim-done = Ya está. El resultado está arriba, y se guarda con el día.
preserve-inside-where = Se leyó en
preserve-inside-field = Campo
preserve-inside-value = Lo que dice

## A covered picture
preserve-covered-hold = Mantén pulsado para verla
preserve-covered-how = Mantén pulsado el ratón o la barra espaciadora: se ve en gris y borrosa. Mantén también la S, y se ve nítida. Al soltar, se cubre.
preserve-covered-blurred = La imagen, en gris y borrosa
preserve-covered-sharp = La imagen, nítida
preserve-covered-other = No puedo mantener una tecla pulsada
preserve-covered-show-blurred = Verla borrosa durante diez segundos
preserve-covered-show-sharp = Verla nítida durante diez segundos
preserve-covered-again = Cubrirla

## Other ways in
preserve-keep-others = Otras maneras:
preserve-keep-clipboard = Imagen del portapapeles
preserve-keep-paste = Pegar texto
preserve-keep-pasting = Mirando el portapapeles…
preserve-clipboard-none = No hay ninguna imagen en el portapapeles. Copia una y pulsa otra vez el botón.
preserve-clipboard-else = Si es texto, elige “Pegar texto”. Si es un archivo, elige el archivo.
preserve-next-paste = Pegar texto

## The last look: device, archive, disk image
preserve-chosen-device = ¿En qué dispositivo estaba?
preserve-chosen-archive-title = { $name } es un archivo comprimido
preserve-chosen-archive-texts = Solo se guardan los textos que contiene.
preserve-chosen-archive-rest = Sus imágenes y videos no se abren. Solo se anotan sus nombres.
preserve-chosen-archive-stays = El archivo comprimido se queda donde está. No lo borres, y no lo descomprimas para esto.
preserve-chosen-archive-note = ¿Algo que decir sobre él?
preserve-chosen-archive-note-hint = Por ejemplo: “La descarga de mi cuenta, del 2 de diciembre”. Puede quedar vacío.
preserve-chosen-archive-keep = Guardar sus textos
preserve-chosen-disk-title = { $name } es una imagen de disco
preserve-chosen-disk-stays = Una imagen de disco puede contener todo lo que había en un dispositivo. Cairn no la abre ni la copia. Anota dónde está, y lo que dice de ella quien la hizo.
preserve-chosen-disk-made = ¿La hizo alguien de la policía o una persona experta? Entonces escribe lo que te dijo. Cualquier casilla puede quedar vacía.
preserve-chosen-disk-maker = ¿Quién hizo la imagen?
preserve-chosen-disk-maker-hint = Nombre, cargo y oficina.
preserve-chosen-disk-when = ¿Cuándo se hizo?
preserve-chosen-disk-when-hint = Día y hora, como figuran en sus papeles.
preserve-chosen-disk-hash = ¿Qué huella indica?
preserve-chosen-disk-hash-hint = Una fila larga de números y letras de la a a la f: SHA-256, SHA-1 o MD5. Letra por letra.
preserve-chosen-disk-hash-read = Por su longitud, es { $kind }.
preserve-chosen-disk-hash-other = No es tan larga como una SHA-256, una SHA-1 o una MD5. Mírala otra vez; también puedes guardarla así.
preserve-chosen-disk-where = ¿Dónde está el disco mismo?
preserve-chosen-disk-where-hint = El disco o dispositivo del que se hizo la imagen, y quién lo tiene.
preserve-chosen-disk-keep = Anotarlo
preserve-chosen-black-out = Tapar primero una parte en negro

## How a disk image is written down, for whoever reads it later
preserve-disk-line-maker = La imagen la hizo: { $words }
preserve-disk-line-when = Se hizo: { $words }
preserve-disk-line-hash = Huella que se indicó ({ $kind }): { $words }
preserve-disk-line-stated = Huella que se indicó: { $words }
preserve-disk-line-where = El disco mismo está: { $words }

## The parts of a mail or document
preserve-parts-title = { $name }: ¿qué muestra esta parte?
preserve-parts-of = Parte { $number } de { $count } en { $file }.
preserve-parts-lead = Guíate por su nombre y por lo que ya sabes. No la abras para comprobarlo.
preserve-parts-unsure = Entonces el archivo entero se queda donde está. Puedes pegar su texto.
preserve-parts-why = ¿Por qué cada una?
preserve-parts-why-more = Un correo o documento puede traer imágenes y otros archivos. Una respuesta es para uno de ellos. Todavía no se guardó nada.
preserve-parts-before = Volver a la parte anterior
preserve-parts-leave = No guardar { $file }
preserve-parts-out-title = Entonces todo se queda donde está
preserve-parts-out-lead = Basta una parte: Cairn no puede guardar { $file } sin ella. No hace falta que respondas por las demás.
preserve-parts-out-next = Cairn anota dónde está el archivo, y no copia nada de él. Después puedes pegar su texto.
preserve-parts-out-keep = Anotar dónde está
preserve-parts-out-back = Cambiar la respuesta
preserve-underway-parts = El archivo que elegiste tiene partes, y cada una tiene su pregunta.
preserve-underway-answer = Responderlas

## What came of it
preserve-written-title = Está anotado
preserve-outcome-archive = Anotado. Sus imágenes y videos no se abrieron.
    .more = El archivo comprimido se queda donde está. Los textos que se pudieron leer están debajo, cada uno por separado.
preserve-outcome-disk-image = Anotado, sin abrir.
    .more = La imagen de disco se queda donde está. Deja la imagen y el disco a quien los examina.
preserve-outcome-left-out = Anotado. No se copió nada de él.
    .more = Puedes agregarle palabras cuando quieras.
preserve-outcome-stays = { $name } se queda donde está
preserve-outcome-stays-more = Tiene una parte que nadie debe copiar. Cairn anotó dónde está, y no copió nada de él.
preserve-outcome-paste = Pegar el encabezado y el texto

## Pasting text
preserve-paste-title = Pegar texto
preserve-paste-lead = Un chat, un correo, una página: sus palabras, sin sus imágenes. Se guardan tal como están aquí.
preserve-paste-out-of = Son palabras de { $name }. Ese archivo se queda donde está.
preserve-paste-text = El texto
preserve-paste-text-hint = Pégalo o escríbelo. No cambies nada, ni los errores.
preserve-paste-text-missing = Pega o escribe unas palabras, o vuelve atrás.
preserve-paste-name = Unas palabras para encontrarlo después
preserve-paste-name-hint = Sin ellas, su primera línea es su nombre.
preserve-paste-keep = Guardar este texto
preserve-paste-letters = Hay una imagen en el texto, escrita con letras.
preserve-paste-letters-more = No se guardó nada. Quita los bloques largos de letras que no forman palabras y pulsa otra vez el botón.
preserve-paste-mail = Si es un correo: también su encabezado
preserve-paste-mail-why = El encabezado dice por dónde vino un correo. La policía y los servicios de correo preguntan por él.
preserve-paste-mail-where = Abre el correo en un equipo, no en un teléfono. En el menú del correo abierto, busca algo que muestre el original, el código fuente o todos los encabezados. En cada programa se llama de otra manera.
preserve-paste-mail-what = Es eso cuando ves líneas que empiezan con From, Date, Message-ID, y varias con Received. Cópialas todas, desde la primera, y después las palabras del correo.
preserve-paste-mail-letters = Deja fuera los bloques largos de letras que no forman palabras: son imágenes o archivos.
preserve-paste-mail-forward = No reenvíes el correo para esto: en el camino se pierde su encabezado.
preserve-paste-mail-source = Cómo lo muestran los programas de correo es conocimiento general, sin comprobar.

## Blacking out before keeping
preserve-black-title = Tapar una parte en negro
preserve-black-paste-title = Imagen del portapapeles
preserve-black-lead = Lo que queda bajo el negro nunca se escribe en ninguna parte. Todavía no se guardó nada.
preserve-black-covered = La imagen está tapada.
preserve-black-show = Mostrar la imagen
preserve-black-sharp = Mostrarla nítida
preserve-black-cover = Taparla otra vez
preserve-black-picture = La imagen
preserve-black-picture-blurred = La imagen, en gris y borrosa
preserve-black-how = Dibuja sobre lo que debe quedar en negro, o agrega una zona: las flechas la mueven, Mayús y las flechas cambian su tamaño, Supr la quita.
preserve-black-add = Agregar una zona
preserve-black-areas = { $count ->
    [0] Todavía no hay nada en negro.
    [one] Una zona en negro
   *[other] { $count } zonas en negro
  }
preserve-black-area = Zona { $number }: { $width } × { $height } píxeles, a { $left } de la izquierda y a { $top } de arriba
preserve-black-area-short = Zona { $number }: { $width } × { $height } píxeles
preserve-black-remove = Quitar
preserve-black-remove-which = Quitar la zona { $number }
preserve-black-removed = Se quitó.
preserve-black-under = ¿Qué hay bajo el negro?
preserve-black-under-hint = Por ejemplo: mi propia cara. Puede quedar vacío.
preserve-black-name = ¿Cómo se llama?
preserve-black-name-default = Imagen del portapapeles, { $when }
preserve-black-name-missing = Dale un nombre, para encontrarla después.
preserve-black-whole = Conserva también el original entero, si puedes: un tribunal puede pedirlo.
preserve-black-stays = El archivo mismo se queda donde está, tal como está.
preserve-black-clipboard = La imagen del portapapeles no está en ningún archivo. Deja como está el lugar de donde la copiaste.
preserve-black-keep = { $count ->
    [0] Guardarla como está
    [one] Guardarla con la zona en negro
   *[other] Guardarla con las zonas en negro
  }
preserve-black-cant = Esta imagen no se puede tapar aquí.
preserve-black-cant-next = No se guardó nada de ella. Puedes guardarla como está, o dejarla donde está y anotar dónde.

## One item: what it holds, and what was covered
preserve-item-stays-file = Se queda donde está. No se copió nada de él.
preserve-item-stays-archive = Se queda donde está. Solo se leyeron sus textos.
preserve-item-fresh-text = El texto está guardado.
preserve-item-fresh-picture = La imagen está guardada.
preserve-row-stays-file = Se queda donde está. No se copió nada de él.
preserve-row-stays-archive = Se queda donde está. Solo se leyeron sus textos.
preserve-holds-archive = Lo que contiene
preserve-holds-archive-lead = { $texts ->
    [0] No se guardó ningún texto.
    [one] Se guardó un texto.
   *[other] Se guardaron { $texts } textos.
  } De lo demás solo se anotaron los nombres.
preserve-holds-parts = Sus partes, y lo que dijiste de cada una
preserve-holds-kept = Guardado
preserve-holds-left-not-text = Sin abrir
preserve-holds-left-unreadable = No se pudo leer
preserve-holds-left-too-many = No se guardó: había demasiados textos
preserve-holds-left-list-cut = Contiene más de lo que aparece aquí
preserve-holds-left-other = Se quedó ahí ({ $code })
preserve-holds-all = Mostrar todo ({ $count })
preserve-holds-out-of = Salió de
preserve-holds-words-of = Son palabras de
preserve-holds-paste = Pegar su texto
preserve-holds-words = Palabras suyas que guardaste
preserve-blacked-out = Tapado en negro antes de guardarlo
preserve-blacked-out-areas = { $count ->
    [one] Hay una zona en negro. Lo que tapa nunca se escribió en ninguna parte.
   *[other] Hay { $count } zonas en negro. Lo que tapan nunca se escribió en ninguna parte.
  }
preserve-blacked-out-under = Bajo el negro, con tus palabras: { $words }
preserve-blacked-out-before = Huella de la imagen como era antes (SHA-256)
preserve-blacked-out-means = Con ella, quien tenga la imagen entera puede comprobar que es la misma.
preserve-did-file-stays = Anotado. No se copió nada de él
preserve-did-archive-stays = Anotado. Solo se leyeron sus textos

## The messages in the file of a chat

preserve-chat = Los mensajes de este chat
preserve-chat-lead = Si este archivo es un chat exportado de una app, Cairn puede leer sus mensajes uno por uno: puedes revisarlos, verlos en la cronología y citar alguno en un reporte. El archivo se queda como está, y no se mira ninguna imagen.
preserve-chat-read = Leer los mensajes de este chat
preserve-chat-asks = Las horas de este chat se pueden leer de más de una forma. Quizá solo tú sabes cuál es la correcta. Este es uno de sus mensajes:
preserve-chat-order = ¿Qué número es el día?
preserve-chat-order-hint = En el archivo dice { $written }.
preserve-chat-order-dmy = Primero el día, después el mes
preserve-chat-order-mdy = Primero el mes, después el día
preserve-chat-order-ymd = Primero el año
preserve-chat-zone = ¿Dónde estaba el teléfono o el equipo del que se exportó el chat?
preserve-chat-zone-hint = El archivo no dice la zona horaria. Elige el lugar cuyo reloj mostraba.
preserve-chat-not-sure = No lo sé con seguridad
preserve-chat-doubt-kept = «No lo sé con seguridad» está bien: cada mensaje conserva su hora tal como está en el archivo, con la duda. Puedes responder más tarde.
preserve-chat-take = Leer los mensajes
preserve-chat-not-now = Ahora no
preserve-chat-read-done = { $count ->
    [one] Se leyó un mensaje.
   *[other] Se leyeron { $count } mensajes.
  }
preserve-chat-change = Decir cómo se leen las horas
preserve-chat-find = Busca una palabra o un nombre
preserve-chat-count = { $count ->
    [one] Un mensaje
   *[other] { $count } mensajes
  }
preserve-chat-more = Mostrar más
preserve-chat-app = La app
preserve-chat-own = Enviado desde este teléfono o esta cuenta
preserve-chat-deleted = Este mensaje se eliminó o se retiró.
preserve-chat-media = { $count ->
    [one] Se envió también algo. No se miró.
   *[other] Se enviaron también { $count } cosas. No se miraron.
  }
preserve-chat-when-zone = { $day }, { $time }, zona horaria no conocida
preserve-chat-when-open = { $written }, tal como está en el archivo
