# The words of drafted reports. Factual, calm, in the first person of whoever reports.
# $whom: me, my-child, student, minor (someone under 18) or person (nothing told).
# $kind: what the receiver is, or what it names its accounts by.

## How routes and fields are called

report-text-title = { $thing }, { $place }
report-text-thing = { $what ->
    [account] Reportar la cuenta
    [message] Reportar mensajes
    [post] Reportar una publicación, imagen o video
    [profile-photo] Reportar una foto de perfil
    [live] Reportar una transmisión en vivo
    [group] Reportar un grupo o servidor
    [intimate-image-adult] Reportar imágenes íntimas de una persona adulta
    [minor-image] Reportar una imagen sexual de alguien menor de 18 años
    [sextortion] Reportar amenazas de difundir imágenes
    [underage] Reportar la cuenta de una niña o un niño sin edad suficiente para { $platform }
    [not-a-user] Reportar sin tener cuenta
    [voice] Reportar lo que se dijo en un chat de voz
    [search-result] Reportar un resultado de búsqueda
    [payment] Reportar un pago
    [ai-output] Reportar lo que hizo una IA
    [website] Reportar un sitio web
   *[other] Reportar otra cosa
  }
report-text-at = { $place ->
    [form] por formulario
    [email] por correo electrónico
    [app-or-web] en la app o en la web
    [app] en la app
    [console] en la consola
    [game] en el juego
    [phone] por teléfono
    [sms] por mensaje de texto
   *[web] en la web
  }
report-text-field = { $field ->
    [note] Una nota para ti, para copiar si aparece una casilla
    [subject] Asunto
    [account] La cuenta
    [links] Enlaces
    [statement] Declaración: léela dos veces, va en tu nombre
    [age] Edad
   *[text] Qué pasó
  }

## Who

report-text-open = { $what ->
    [account] { $kind ->
        [telecom] Reporto un número de teléfono.
        [email] Reporto una dirección de correo.
       *[other] Reporto una cuenta en { $platform }.
      }
    [message] { $kind ->
        [telecom] Reporto mensajes de texto que llegaron de un número de teléfono.
        [email] Reporto correos.
       *[other] Reporto mensajes en { $platform }.
      }
    [post] Reporto una publicación en { $platform }.
    [profile-photo] Reporto una foto de perfil en { $platform }.
    [live] Reporto una transmisión en vivo en { $platform }.
    [group] Reporto un grupo o servidor en { $platform }.
    [intimate-image-adult] Escribo por imágenes íntimas en { $platform }.
    [minor-image] Reporto contenido sexual en { $platform } en el que aparece alguien que tiene o puede tener menos de 18 años.
    [sextortion] { $kind ->
        [email] Reporto correos que amenazan con difundir imágenes.
       *[other] Reporto amenazas de difundir imágenes en { $platform }.
      }
    [underage] Reporto una cuenta en { $platform } que creo que usa una niña o un niño menor de { $age } años.
    [voice] Reporto lo que se dijo en un chat de voz en { $platform }.
    [search-result] Reporto un resultado en { $platform }.
    [payment] Reporto un pago con { $platform }.
    [ai-output] Reporto contenido hecho por una IA en { $platform }.
    [website] Reporto páginas de un sitio web. Les escribo porque ustedes lo alojan o registraron su nombre.
   *[other] { $actor ->
        [known] Reporto una cuenta en { $platform }, y lo que se hizo con ella.
       *[unknown] Reporto algo que pasó en { $platform }.
      }
  }
report-text-account = { $kind ->
    [number] Número de teléfono: { $handle }
    [address] Dirección de correo: { $handle }
   *[account] Cuenta: { $handle }
  }
report-text-account-id = Id de usuario: { $id }
report-text-account-url = { $kind ->
    [account] Perfil: { $url }
   *[other] Enlace: { $url }
  }
report-text-elsewhere = Otras cuentas que creo que tienen relación con esto:
report-text-account-elsewhere = { $handle } ({ $platform })
report-text-anonymous = Quisiera permanecer en el anonimato.
report-text-role = { $whom ->
    [me] Soy la persona de quien se trata.
    [my-child] { $role ->
        [guardian] Soy madre, padre o persona a cargo de la niña o el niño de quien se trata.
       *[other] { "" }
      }
    [student] { $role ->
        [counselor] Trabajo en la consejería de una escuela, y se trata de una o un estudiante de la escuela.
       *[other] { "" }
      }
   *[other] { $role ->
        [guardian] Soy madre, padre o persona a cargo.
        [counselor] Trabajo en la consejería de una escuela.
        [bystander] Me encontré con esto; no me pasó a mí.
       *[other] { "" }
      }
  }
report-text-age = { $whom ->
    [me] Tengo { $old }.
    [my-child] Mi hija o hijo tiene { $old }.
    [student] La o el estudiante tiene { $old }.
   *[other] La persona a quien le pasó tiene { $old }.
  }
report-text-age-only = { $age ->
    [age-under-13] menos de 13 años
    [age-13-15] entre 13 y 15 años
    [age-16-17] 16 o 17 años
    [age-18-24] entre 18 y 24 años
    [age-25-plus] 25 años o más
   *[other] una edad no conocida
  }
report-text-place = País: { $country }.
report-text-place-region = País: { $country }. Estado o región: { $region }.

## What

report-text-actor = { $actor ->
    [known] { $kind ->
        [number] La persona que usa este número
        [address] La persona que usa esta dirección
       *[account] La persona que usa esta cuenta
      }
   *[unknown] Alguien
  }
# [me] is said with “me” and “mías” in the sentences themselves.
report-text-whom = { $whom ->
    [me] mí
    [my-child] mi hija o hijo
    [student] una o un estudiante de nuestra escuela
    [minor] alguien menor de 18 años
   *[person] una persona
  }
report-text-happening-asking-for-pictures = { $whom ->
    [me] { report-text-actor } me pidió imágenes sexuales.
   *[other] { report-text-actor } le pidió imágenes sexuales a { report-text-whom }.
  }
report-text-happening-asking-to-meet = { $whom ->
    [me] { report-text-actor } me pidió un encuentro en persona.
   *[other] { report-text-actor } le pidió un encuentro en persona a { report-text-whom }.
  }
report-text-happening-threat-to-share = { $whom ->
    [me] { report-text-actor } amenazó con difundir imágenes sexuales mías.
   *[other] { report-text-actor } amenazó con difundir imágenes sexuales de { report-text-whom }.
  }
report-text-happening-pictures-shared = { $whom ->
    [me] Se difundieron sin permiso imágenes sexuales mías.
   *[other] Se difundieron sin permiso imágenes sexuales de { report-text-whom }.
  }
report-text-happening-fake-pictures = { $whom ->
    [me] Se hicieron o se difundieron imágenes sexuales mías que son falsas o hechas con IA.
   *[other] Se hicieron o se difundieron imágenes sexuales de { report-text-whom } que son falsas o hechas con IA.
  }
report-text-happening-found-images-of-child = Me encontré con lo que parece ser una imagen sexual de una niña o un niño.
report-text-happening-worried-about-changes = Desde que empezó esto ha habido cambios que me preocupan.
report-text-happening-something-else = Pasó algo que creo que es explotación o acoso sexual. Puedo decir más si me lo piden.
report-text-happening-unsure = Todavía no sé con seguridad qué está pasando, y me preocupa lo bastante como para reportarlo.
report-text-happening-rather-not-say = Prefiero no decir más sobre eso aquí.
report-text-money = Exigieron dinero, tarjetas de regalo o más imágenes.
report-text-danger = Alguien puede estar en peligro en este momento. Por favor, traten esto como urgente.

## When and where

report-text-when = Cuándo pasó:
report-text-when-entry = { $how ->
    [exact] { $time }, nota { $number } de mi registro
    [about] hacia { $time }, nota { $number } de mi registro
   *[unknown] hora no conocida, nota { $number } de mi registro
  }
report-text-when-more = { $count ->
    [one] y una más entre esas
   *[other] y { $count } más entre esas
  }
report-text-messages = Mensajes, palabra por palabra:
report-text-message = { $what ->
    [words] { $head }: «{ $words }»
    [deleted] { $head }: un mensaje que se eliminó o se retiró
    [file] { $head }: una imagen u otro archivo, que no entrego aquí
   *[message] { $head }: un mensaje
  }
report-text-message-head = { $who }, { $when }
report-text-message-kept = { $said } (prueba { $number })
report-text-message-who = { $sender }, desde la cuenta { $account }
report-text-message-own = Enviado desde el teléfono o la cuenta que exporté
report-text-message-unknown = Sin nombre de quien lo envió
report-text-message-zone = { $time } según el reloj, zona horaria no conocida
report-text-message-written = hora tal como está escrita: { $time }, que se puede leer de dos formas o de ninguna
report-text-messages-more = { $count ->
    [one] y uno más entre esos
   *[other] y { $count } más entre esos
  }
report-text-time = { $how ->
    [about] hacia { $time }
   *[other] { $time }
  }
report-text-where = Dónde se puede encontrar:
report-text-reference = { $place } (referencia { $number } de mi registro)
report-text-reference-untold = referencia { $number } de mi registro: no tiene dirección web
report-text-where-more = { $count ->
    [one] y una más entre esas
   *[other] y { $count } más entre esas
  }
report-text-not-copied = Lo que hay ahí no se copió para este reporte.

## The rule, and what is asked for

report-text-rule-heading = { $name }: { $heading }
report-text-rule-age = Edad mínima: { $age }
report-text-rule = Creo que esto incumple su regla “{ $rule }”.
report-text-rule-unsure = Creo que esto incumple sus reglas. La regla puede decir algo como “{ $rule }”.
report-text-rule-underage = Creo que esto incumple sus reglas sobre la edad. Hasta donde sé, dicen: “{ $rule }”.
report-text-wish = Les pido:
report-text-wish-remove = quitar lo que incumple sus reglas
report-text-wish-remove-pages = quitar las páginas o los archivos de estas direcciones
report-text-wish-offline = sacar de la red las páginas o los archivos de estas direcciones
report-text-wish-hotline = hacer que se quiten las páginas de estas direcciones
report-text-wish-police = pasar esto a la policía que pueda actuar
report-text-wish-again = impedir que las imágenes se vuelvan a subir
report-text-wish-suspend = suspender la cuenta de la persona que hizo esto, y otras de la misma persona
report-text-wish-close = cerrar la cuenta de la que salieron estos correos
report-text-wish-number = impedir, hasta donde puedan, que este número nos llegue
report-text-wish-results = quitar los resultados de la búsqueda
report-text-wish-payment = detener, donde puedan, más pagos a esta persona
report-text-wish-stop-making = impedir que su IA haga contenido así
report-text-wish-underage = revisar la cuenta, y hacer lo que dicen sus reglas para una niña o un niño de esa edad
report-text-wish-keep = conservar los mensajes, los datos de la cuenta y sus registros de acceso, para que la policía pueda pedírselos
report-text-wish-keep-mails = conservar los correos, los datos de la cuenta y sus registros de acceso, para que la policía pueda pedírselos
report-text-wish-keep-calls = conservar los registros de sus llamadas y mensajes, con sus horas, para que la policía pueda pedírselos
report-text-wish-keep-site = conservar los archivos, los registros de quién los puso ahí y los datos de su cliente, para que la policía pueda pedírselos
report-text-wish-keep-search = conservar lo que saben de estas páginas, para que la policía pueda pedírselo
report-text-wish-keep-payments = conservar los datos de la cuenta y sus registros de pagos, para que la policía pueda pedírselos
report-text-wish-pass-on-number = pasar esto a la empresa a la que pertenece el número, si no es la de ustedes
report-text-wish-pass-on-site = pasar esto a la empresa que aloja el sitio, o decirme cuál es, si no es la de ustedes

## Evidence

report-text-evidence = Lo que he guardado:
report-text-item = prueba { $number }
report-text-item-hash = prueba { $number }, SHA-256 { $hash }
report-text-locked = prueba { $number }, que está cerrada y no se entrega con este reporte
report-text-evidence-more = { $count ->
    [one] y una más entre esas
   *[other] y { $count } más entre esas
  }
report-text-evidence-note = Un valor SHA-256 es de un solo archivo exacto: con él, cualquiera puede comprobar que el archivo no ha cambiado.

## The short text: for a box whose limit nobody knows

report-text-short-elsewhere = Otras cuentas: { $list }
report-text-short-where = Dónde: { $list }
report-text-short-when = Cuándo: { $list }
report-text-short-when-span = Cuándo: la primera vez, { $first }; la última, { $last } ({ $count } veces en mi registro)
report-text-short-wish = Les pido { $list }.
report-text-short-kept = { $count ->
    [one] Guardé un archivo, y puedo darles su valor SHA-256.
   *[other] Guardé { $count } archivos, y puedo darles sus valores SHA-256.
  }

## Short fields

report-text-subject = { $kind ->
    [email] Reporte de explotación sexual por correo
    [telecom] Reporte de explotación sexual por teléfono
   *[other] Reporte de explotación sexual en { $platform }
  }
report-text-subject-of = { report-text-subject }: { $name }
report-text-statement = { $minor ->
    [yes] { $whom ->
        [me] En las imágenes aparezco yo, y tengo menos de 18 años. Nadie tiene permiso para publicarlas.
       *[other] En las imágenes aparece una persona menor de 18 años. Nadie tiene permiso para publicarlas.
      }
   *[no] { $whom ->
        [me] Creo de buena fe que estas imágenes mías se publicaron sin mi consentimiento.
       *[other] Creo de buena fe que estas imágenes se publicaron sin el consentimiento de la persona que aparece en ellas.
      }
  }

## Before, and the way there

report-text-save-never = Nunca guardes ni fotografíes una imagen sexual de alguien que tiene o puede tener menos de 18 años, ni siquiera como prueba. En vez de eso, anota dónde está.
report-text-save = Guarda: { $what }.
report-text-save-blocking = Sobre bloquear: { $note }
report-text-save-reporting = Sobre reportar: { $note }
report-text-save-unsending = Sobre anular mensajes enviados: { $note }
report-text-save-disappearing = Sobre lo que desaparece: { $note }
report-text-save-unconfirmed = Este consejo es general: no pudimos confirmarlo todo con la plataforma.
report-text-steps-approximate = Estos pasos son aproximados. Los menús cambian, y lo que ves puede estar dicho de forma un poco distinta.
report-text-steps-note = Es posible que no haya una casilla para escribir. Entonces elige lo que mejor encaje, y guarda el texto para la policía o para un formulario.
report-text-choice-then = , luego
report-text-choice = { $sure ->
    [yes] { $told ->
        [yes] Elige { $labels } ({ $case }).
       *[no] Elige { $labels }.
      }
   *[no] { $told ->
        [yes] Busca una opción que diga algo como { $labels } ({ $case }).
       *[no] Busca una opción que diga algo como { $labels }.
      }
  }

## What is not in it

report-text-missing-account = Todavía no se nombra ninguna cuenta en esta plataforma. Si sabes el nombre de usuario, agrégalo: es lo que más ayuda.
report-text-missing-profile = Falta la dirección del perfil. Los nombres de usuario cambian, y la dirección muchas veces ayuda a volver a encontrar la cuenta.
report-text-missing-id = Falta el id permanente de la cuenta. Sigue igual cuando cambia el nombre de usuario.
report-text-missing-how = Cómo encontrarlo, hasta donde sabemos: { $how }.
report-text-missing-time = No se nombra ninguna hora. Un día, o una hora aproximada, basta, y les ayuda a encontrar los mensajes correctos.
report-text-missing-link = No se nombra la dirección de la imagen, la publicación o el mensaje. Si puedes copiar su enlace sin abrirlo otra vez, agrégalo.
report-text-missing-everything = Todavía no se eligió nada de tus notas. Puedes elegir notas, cuentas y pruebas, o enviarlo como está.
report-text-missing-adults-only = Esta forma es para imágenes de personas adultas. Para alguien que tiene o puede tener menos de 18 años, tiene más fuerza un reporte sobre una niña o un niño: elige otra forma si la hay.
report-text-missing-underage = Esta forma es para la cuenta de una niña o un niño sin edad suficiente, no para la cuenta de la persona que hizo esto. Mira qué cuenta se nombra.
report-text-missing-signed-in = Aquí hay que iniciar sesión, así que la plataforma puede ver qué cuenta reporta. El texto deja fuera quién eres; tu cuenta no.
report-text-missing-headers = Necesitan las líneas ocultas del correo, los encabezados: dicen de dónde vino. Pégalas al final, desde la primera línea que empieza con “Received”.
report-text-missing-phone = Escribe el número completo, con el código de país. Quizás pidan también tu propio número y tu compañía de teléfono: tú decides si los das.
report-text-missing-site = Averigua primero quién aloja el sitio y quién registró su nombre: los pasos dicen cómo. Si sabes la dirección IP del sitio, agrégala.
report-text-missing-payment = El número del pago no está en el texto. Si lo tienes, agrégalo, con el monto y el día.
report-text-missing-rule = No conocemos una regla suya que podamos nombrar. El reporte cuenta sin ella.
report-text-missing-age = El formulario pide una edad, y aquí no se dice ninguna. Tú decides si la escribes.
report-text-missing-statement = El formulario pide una declaración sobre imágenes difundidas. Aquí queda vacía, porque tus respuestas no nombran ninguna que se haya difundido.
report-text-missing-legal-name = El formulario pide el nombre legal de la persona que aparece. Cairn no lo llena: tú decides si lo escribes.
report-text-missing-child-name = El formulario pide el nombre completo de la niña o el niño. Cairn no lo llena: tú decides si lo escribes.
report-text-missing-signature = El formulario pide una firma. Solo puedes darla tú, o alguien que actúe en nombre de la persona que aparece.
report-text-missing-contact = El formulario pregunta cómo contactarte. Lo mejor es una dirección que solo tú puedas leer.
report-text-missing-cut = “{ $field }” se acortó para que quepa. Lee si lo más importante sigue ahí.
report-text-missing-unknown = Cairn no puede dejar fuera “{ $word }” por sí solo. Lee el texto, y quita lo que no quieras contar.
