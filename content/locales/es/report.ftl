# Reports to platforms: which way, the words, what was sent. The drafted words themselves are in report-text.ftl.

## Choose
report-title = Reportar
report-lead = Cairn te ayuda con las palabras. Quien las envía eres tú: nada sale por sí solo de este equipo.
report-platform = ¿Dónde pasa?
report-platform-another = En otro lugar
report-platform-list = App, juego o sitio
report-platform-none = Elige
report-ways = { $count ->
    [0] Todavía no conocemos ninguna forma de enviar un reporte a { $platform }
    [one] Una forma de enviar un reporte a { $platform }
   *[other] { $count } formas de enviar un reporte a { $platform }
  }
report-ways-none-more = Busca en la app, o en su propia página, una palabra como “Reportar”. Lo que guardas aquí le sirve a la policía de todos modos.
report-ways-fitting = Van con tus respuestas
report-ways-others = Otras formas
report-ways-unchecked = Sin comprobar
report-ways-unchecked-more = No pudimos confirmarlas. Es posible que ya no sean actuales. Mira la propia página de la plataforma antes de confiar en ellas.
report-way-draft = Escribir este reporte
report-way-adults = Pensada para imágenes de personas adultas. Para alguien que tiene o puede tener menos de 18 años, otra forma tiene más fuerza.
report-account-yes = hay que iniciar sesión
report-account-no = no hace falta cuenta
report-account-unknown = no sabemos si hace falta una cuenta
report-where-any-phone = en un teléfono
report-where-in-app-ios = en un iPhone o iPad
report-where-in-app-android = en un teléfono Android
report-where-web = en un navegador
report-where-form = por formulario
report-where-email = por correo electrónico
report-where-console = en la consola
report-where-in-game = en el juego
report-where-phone = por teléfono
report-where-sms = por mensaje de texto
report-other-done = Ya lo hice
report-already = Ya envié un reporte
report-begun = Lo que empezaste
report-begun-more = Tus palabras están en tu registro. No se envió nada de esto.
report-begun-open = Seguir
report-aside-title = Antes de reportar
report-aside = Guarda antes lo que necesites: al reportar o bloquear, puede desaparecer. La página siguiente dice qué guardar.
report-aside-official = Un reporte a la app no es una denuncia a la policía. Los dos cuentan.
report-aside-contact = Ver a quién más avisar

## What was sent
report-ledger = Lo que has enviado
report-ledger-none = Todavía nada. Cuando hayas enviado un reporte, anótalo aquí: así podrás encontrar su número.
report-ledger-at = Enviado el { $when }
report-ledger-number = Número { $number }
report-ledger-open = Abrir
report-ledger-open-which = el reporte a { $platform }
follow-up-now = Para ahora: { $what }
follow-up-since = desde el { $day }
follow-up-later = { $day }: { $what }
follow-up-look-for-answer = ver si respondieron
follow-up-ask-again = si no ha pasado nada, preguntar otra vez
follow-up-other = mirarlo de nuevo

## The composer
report-draft-title = Reporte a { $platform }
report-draft-another = Elegir otra forma
report-draft-save = Primero, guarda lo que puede desaparecer
report-draft-save-hint = Marca lo que ya tienes. Nada aquí te impide seguir.
report-draft-save-now = Guardar algo ahora
report-draft-save-more = Qué pasa con eso al reportar o bloquear
report-draft-hint = Escrito con lo que has guardado. Cambia lo que quieras.
report-draft-hint-empty = En tu registro no hay nada para esto. Déjalo vacío, o escríbelo.
report-draft-count = { $unit ->
    [bytes] { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
      }
   *[other] { $count ->
        [one] { $count } carácter
       *[other] { $count } caracteres
      }
  }. No conocemos ningún límite.
report-draft-count-of = { $unit ->
    [bytes] { $count } de { $limit } bytes
   *[other] { $count } de { $limit } caracteres
  }, contados como los cuenta { $platform }
report-draft-over = { $unit ->
    [bytes] { $over ->
        [one] Sobra un byte
       *[other] Sobran { $over } bytes
      }
   *[other] { $over ->
        [one] Sobra un carácter
       *[other] Sobran { $over } caracteres
      }
  }. Es posible que { $platform } corte el final.
report-draft-copy = Copiar el texto
report-draft-copy-trace = Al copiar, el texto queda en el portapapeles de este equipo. Cairn lo quita después de un minuto, pero algunos equipos guardan una lista de lo copiado. Si alguien pudiera mirar ahí, escríbelo a mano en otro dispositivo.
report-draft-newer = Cambiaste este texto, así que se quedó como está. Hay un borrador nuevo que sigue lo que elegiste.
report-draft-take-newer = Usar el borrador nuevo
report-draft-undo = Deshacer mis cambios
report-kind-length = ¿Qué tan largo lo quieres?
report-kind-length-hint = No sabemos de ningún límite. El texto corto pone primero lo que importa.
report-kind-long = Largo
report-kind-short = Corto
report-kind-language = ¿Qué idioma leen?
report-kind-language-hint = El inglés es una buena opción. Si no es el tuyo, ves los dos.
report-draft-sent = Ya lo envié
report-draft-redrafted = El texto sigue lo que elegiste.
report-draft-rule = Nombra esta regla de { $platform }: { $rule }
report-draft-rule-unsure = Nombra una regla de { $platform } que puede decir algo como: { $rule }
report-draft-missing = Lo que puede faltar
report-draft-missing-add = Agregarlo a tu registro

## What the text mentions, and what it leaves out
report-choose-mentions = Menciona: { $list }.
report-choose-mentions-nothing = No menciona nada de tu registro.
report-choose-leaves-out = Deja fuera: { $list }.
report-choose-change = Cambiar
report-choose-change-what = lo que menciona el texto
report-choose-close = Listo
report-choose-accounts = { $count ->
    [one] una cuenta
   *[other] { $count } cuentas
  }
report-choose-notes = { $count ->
    [one] una nota
   *[other] { $count } notas
  }
report-choose-messages = { $count ->
    [one] un mensaje
   *[other] { $count } mensajes
  }
report-choose-kept = { $count ->
    [one] una cosa guardada
   *[other] { $count } cosas guardadas
  }
report-choose-legend-accounts = Cuentas que reportar
report-choose-legend-notes = Notas que nombrar
report-choose-legend-notes-hint = Solo entran el número y la hora. Tus palabras se quedan aquí.
report-choose-legend-messages = Mensajes que citar
report-choose-legend-messages-hint = Sus palabras entran tal como se escribieron, con el nombre y la hora. Mira si alguna nombra a alguien a quien no quieres nombrar.
report-choose-message-file = Una imagen u otro archivo
report-choose-message-own = Enviado desde este teléfono o esta cuenta
report-choose-legend-kept = Cosas que nombrar
report-choose-legend-kept-hint = Solo entran el número y la huella; de lo protegido, su dirección. Ningún archivo va a ninguna parte.
report-choose-legend-told = Lo que cuenta
report-choose-number = N.º { $number }
report-choose-about = hacia el { $when }
report-choose-unknown = hora no conocida
report-choose-only-place = solo su dirección
report-choose-none-accounts = Todavía no hay ninguna cuenta en tu registro.
report-choose-anonymous = No decir quién soy
report-choose-anonymous-hint = El texto lo dice así, y deja fuera quién eres y dónde vives. Lo que la plataforma ve si iniciaste sesión es otro asunto.
report-choose-told-place = dónde vives, con las horas en tu zona horaria
report-choose-told-age = la edad de la persona a quien le pasó
report-choose-told-role = quién eres en esto
report-choose-told-money = que se pidió dinero
report-choose-told-danger = que alguien puede estar en peligro
report-choose-out-names = los nombres
report-choose-out-place = dónde vives
report-choose-out-age = la edad
report-choose-out-role = quién eres
report-choose-out-money = el dinero
report-choose-out-danger = el peligro
report-choose-names = En un borrador nunca hay nombres de personas. Si quieres que haya uno, escríbelo tú.
report-choose-find = Busca una
report-choose-find-hint = { $count } no se muestran. Escribe una palabra o un número.
report-choose-all = Todas: { $count }
report-choose-none-of-them = Ninguna

## The way there
report-steps-title = Cómo llegar
report-steps-may-be = algo como
report-steps-choose = Elige la que más se acerque:
report-steps-choose-unsure = Busca la opción que más se acerque. Puede decir algo como:
report-steps-back = Vuelve aquí y pulsa “Ya lo envié”.
report-steps-address = La dirección
report-steps-address-more = Para escribir, copiar o abrir. Un navegador guarda la visita en su historial.
report-steps-source = Leído el { $day }, todavía sin comprobar en vivo, en
report-steps-differ = Si lo que ves es distinto, elige lo que más se parezca.

## What was sent: the form, and what was noted
report-sent-title = ¿Qué enviaste?
report-sent-lead = Para que puedas encontrarlo después y saber cuándo mirar. Solo hace falta adónde lo enviaste y cuándo.
report-sent-to = Enviado a
report-sent-way = De qué forma
report-sent-way-other = De otra forma, o no lo recuerdo
report-sent-to-missing = ¿Adónde lo enviaste? Elige.
report-sent-at = ¿Cuándo lo enviaste?
report-sent-at-missing = ¿Cuándo fue? Bastan un día y una hora.
report-sent-at-time = ¿Hacia qué hora fue? Escríbela así: 21:04.
report-sent-number = El número que te dieron
report-sent-number-hint = Un número de reporte, de caso o de ticket. Déjalo vacío si no hubo ninguno.
report-sent-pin = Un PIN o código para consultarlo
report-sent-pin-hint = Solo si te dieron uno. Se guarda bajo llave, como todo lo demás.
report-sent-text = El texto tal como lo enviaste
report-sent-text-hint = Quita lo que no enviaste. Puede quedar vacío: muchas veces solo hay un menú.
report-sent-keep = Anotarlo
report-sent-keeping = Anotando…
report-sent-not = No anotarlo
report-noted-title = Enviado a { $platform }
report-noted-lead = Está en tu registro, con la hora que indicaste.
report-noted-way = Cómo
report-noted-at = Enviado
report-noted-number = Número
report-noted-number-none = No dieron ninguno
report-noted-pin = PIN o código
report-noted-text = El texto enviado
report-noted-text-none = No se guardó ningún texto
report-noted-again = Cuándo volver a mirar
report-noted-again-more = Cairn no mira por sí solo, y no te avisa fuera de esta ventana. Encuentras estos días en tu plan.
report-noted-step = En tu plan, este paso está marcado como hecho.
report-noted-step-failed = Está anotado. Solo la marca en tu plan no funcionó: puedes ponerla ahí.
report-noted-plan = Ir a tu plan
report-noted-more = Reportar otra cosa
report-loading = Un momento…
