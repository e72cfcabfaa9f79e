# Lo que pasó con lo que se envió: estados, respuestas, números que llegaron después, qué escribir entonces.

follow-up-their-time = dicen que a estas alturas ya responden
follow-up-time-is-up = pasaron las 48 horas que da la ley
follow-up-look-again = mirar otra vez, como lo planeaste

sent-state-waiting = A la espera de respuesta
sent-state-look = Es hora de mirar
sent-state-overdue = Se cumplió su plazo, y no hay una decisión anotada
sent-state-answered = Respondieron
sent-came-received = Lo tienen.
sent-came-removed = Se retiró.
sent-came-refused = Dijeron que no.
sent-came-asked-for-more = Quieren saber más.
sent-came-nothing = Miraste, y no había nada.

ledger-law = Según
ledger-follows = Sigue a
ledger-follows-open = lo que enviaste el { $day }
ledger-copy-number = Copiar el número
ledger-earlier = Versiones anteriores
ledger-earlier-line = Anotado el { $written }: enviado { $at }, { $number ->
    [none] sin número
   *[given] número { $number }
  }
ledger-earlier-why = Cambió porque: { $reason }

ledger-better = Añadir o corregir el número, el PIN o la hora
ledger-better-hint = Lo que estaba aquí antes queda en el registro.
ledger-better-reason = Por qué ahora es distinto
ledger-better-reason-hint = Solo si cambias algo que ya estaba.
ledger-better-reason-missing = ¿Por qué ahora es distinto? Bastan unas palabras.
ledger-better-same = Todavía no hay nada distinto. Cambia lo que ahora sabes mejor, o vuelve.
ledger-better-keep = Guardar esto
ledger-better-not = Dejarlo como estaba

ledger-came = Qué pasó después
ledger-came-none = Todavía no hay ninguna respuesta anotada.
ledger-came-at = el { $when }
ledger-came-corrected = Se corrigió después
ledger-came-reason = Se corrigió porque: { $reason }
ledger-came-correct = Corregir
ledger-came-correct-which = la respuesta del { $day }
ledger-answer = Anotar qué respondieron, o qué encontraste
ledger-answer-correct = Corregir esta respuesta
ledger-answer-kind = ¿Qué dijeron?
ledger-answer-kind-missing = ¿Qué dijeron? Elige una. “Todavía nada” también es una respuesta.
ledger-answer-received = Lo tienen
ledger-answer-received-hint = Una confirmación, y todavía ninguna decisión
ledger-answer-removed = Se retiró
ledger-answer-removed-hint = O se cerró la cuenta
ledger-answer-refused = Dijeron que no
ledger-answer-refused-hint = Por ejemplo: no infringe nuestras normas
ledger-answer-asked-for-more = Quieren saber más
ledger-answer-asked-for-more-hint = Nunca envíes la imagen, aunque te la pidan
ledger-answer-nothing = Todavía nada
ledger-answer-nothing-hint = Miraste, y no había respuesta
ledger-answer-at = ¿Cuándo fue?
ledger-answer-at-missing = ¿Cuándo fue? Bastan un día y una hora.
ledger-answer-text = En sus palabras
ledger-answer-text-hint = Copia lo que escribieron, o dilo con tus palabras. Puede quedar vacío.
ledger-answer-again = Mirar otra vez en una semana
ledger-answer-again-legend = ¿Y después?
ledger-answer-again-day = el { $day }
ledger-answer-reason = ¿Por qué la corriges?
ledger-answer-reason-missing = ¿Por qué la corriges? Bastan unas palabras.
ledger-answer-keep = Anotarlo
ledger-answer-not = No anotar nada
ledger-saving = Anotando…

ledger-again = Mirar otra vez en una semana
ledger-again-none = No hay otro día anotado para mirar.

ledger-shown = La confirmación
ledger-shown-lead = Una imagen de la página o del correo que dice que lo recibieron. Entra como cualquier otro archivo: primero viene la misma pregunta.
ledger-shown-take = Guardar una imagen o un archivo de ella
ledger-shown-choose = Algo que ya guardaste
ledger-shown-choose-none = Elige
ledger-shown-this = Esto muestra la confirmación
ledger-shown-item = N.º { $number }, { $title }
ledger-shown-erased = N.º { $number }, borrado
ledger-shown-missing = Elige qué la muestra.

ledger-write = Qué puedes escribir ahora
ledger-write-open = Mostrar qué puedo escribir ahora
ledger-write-language = Idioma del texto
ledger-write-language-hint = Elige el que leen ellos.
ledger-write-copy = Copiar este texto
ledger-write-text = El texto
ledger-write-hint = Puedes cambiarlo. Tu cambio se queda.
ledger-write-to = Va aquí:
ledger-write-form = Ver su formulario, llenado desde tu registro
ledger-write-trace = Lo que copias puede quedar en el historial del portapapeles de este equipo.
ledger-write-none = No hay nada más que escribir: está resuelto.

ledger-sent-this = Ya lo envié
ledger-sent-at = ¿Cuándo lo enviaste?
ledger-sent-number = El número que te dieron
ledger-sent-number-hint = Déjalo vacío si no hubo ninguno. Puedes añadirlo después.
ledger-sent-keep = Anotar que está enviado
ledger-sent-not = Todavía no

ledger-back = Volver a lo que enviaste
ledger-number = Número { $number }
