# What can be read without a record: the hub, the signs, the hotlines, help, search, and how safe this computer is.

## The hub
read-title = Por ahora solo leer
read-lead = Sin frase de acceso, sin cuenta. No se guarda nada.
read-signs = Las señales
    .more = Lo que la gente nota cuando se explota a una niña o un niño. No hay puntuación.
read-hotlines = A quién llamar, por país
    .more = Líneas de ayuda, con dónde se leyó cada número y si está confirmado.
read-help = Preguntas y respuestas
    .more = ¿Tendrá problemas mi hija o hijo? ¿Puedo no dar mi nombre? ¿Necesito asesoría legal? ¿Es demasiado tarde?
read-not-to-do = Lo que conviene no hacer
    .more = Siete cosas que parecen correctas y hacen daño, y qué ayuda si una ya está hecha.
read-safety = Plan de seguridad
    .more = A quién llamar, dónde hay seguridad, qué hacer en el teléfono: en qué pensar.
read-watching = ¿Puede alguien estar vigilando este equipo?
    .more = Lo que Cairn puede ocultar, lo que no, y dónde es más seguro seguir.
read-how-safe = Cómo cuida Cairn lo que guardas
    .more = Quién puede llegar hasta dónde en un registro, y quién no.
read-emergency = Números de emergencia
    .more = A quién llamar ahora y qué decir.

## The signs
signs-title = Las señales
signs-lead = Una sola señal no prueba nada: muchas vienen con el crecimiento, el estrés o una enfermedad. Varias juntas son un motivo para preguntar y pedir consejo.
signs-urgency-note = Prestar atención, anotarlo, hablar
signs-urgency-act-soon = En uno o dos días: hablar y pedir consejo
signs-urgency-act-now = Hoy: primero la seguridad, luego pedir ayuda
signs-not-confirmed = sin fuente confirmada
not-to-do-unsourced = Sentido común; sin fuente confirmada.
signs-context = Es solo el contexto, no una señal. Nunca muestra que algo haya pasado, ni que una niña, un niño o una familia tenga la culpa. Puede pasarle a cualquiera, sin nada de esto.
signs-no-score = Hay niñas y niños que no muestran ninguna señal. Lo que dicen pesa más que cualquier lista. Aquí no se cuenta ni se puntúa nada.
signs-danger = Alguien está en peligro ahora

## Hotlines
hotlines-title = A quién llamar, por país
hotlines-lead = Cada número dice dónde se leyó. Todavía no hemos probado ninguno.
hotlines-country = País
hotlines-count = { $count ->
    [one] Una entrada
   *[other] { $count } entradas
  }
hotlines-others = Sin comprobar
service-not-checked = Sin comprobar.
service-not-checked-more = No pudimos confirmarlo. Búscalo en la página de la propia oficina antes de confiar en ello.
service-text = Mensaje de texto al { $number }
service-open-always = atiende de día y de noche
service-open-now = atiende ahora
service-closed-now = no atiende ahora
service-opens = atiende desde el { $day }, { $time }
service-anonymous = se puede sin dar el nombre
service-call = Preparar la llamada
service-more = Más sobre esto
service-read = Leído el { $day }, todavía sin comprobar en vivo
service-checked = Comprobado el { $day }
service-old = de eso hace más de medio año: mira primero en su propia página

## Help
help-now = ¿Es urgente?
help-now-more = No tienes que leer nada antes.
help-emergency = A quién llamar ahora

## Search
search-title = Buscar
search-do = Buscar
search-kind-entry = Nota
search-kind-item = Algo guardado
search-kind-evidence = Algo guardado
search-kind-reference = Referencia protegida
search-kind-account = Cuenta
search-kind-message = Mensaje de un chat
search-kind-submission = Algo enviado
search-kind-other = En tu registro
search-unlock = Abrir tu registro

## Could someone be watching this computer?
watching-title = ¿Puede alguien estar vigilando este equipo?
watching-lead = Piensa en la persona que te preocupa. Desde aquí no puedes ver si alguien vigila, y Cairn tampoco.
watching-signs = Es más probable si esa persona
watching-sign-password = sabe la contraseña de este equipo o de tu correo
watching-sign-setup = lo configuró, lo reparó o te lo dio
watching-sign-shared = lo comparte contigo, o puede quedarse a solas con él
watching-sign-knows = sabe cosas que solo escribiste o miraste aquí
watching-safer = Maneras más seguras
watching-safer-other = Usa un dispositivo que esa persona nunca haya tenido en sus manos: el de una amistad, uno del trabajo, de la escuela o de una biblioteca.
watching-safer-call = Llama en vez de escribir, donde no te oiga. Una línea de ayuda no te pedirá que escribas nada.
watching-safer-usb = Pon Cairn en una memoria USB y llévala contigo. Tu registro estará entonces en la memoria USB, no en este equipo.
watching-safer-alone = Si sigues aquí, hazlo cuando nadie pueda mirar por encima de tu hombro, y recuerda cómo salir: Mayús, tres veces.
watching-dont-clean = No quites ni restablezcas nada con prisa.
watching-dont-clean-more = Si pusieron algo en este equipo, quitarlo puede alertar a esa persona, y puede hacer falta como prueba. Una línea de ayuda puede pensarlo contigo primero.
watching-stay = Volver a donde estaba
watching-can = Lo que Cairn puede hacer
watching-can-more = Bloquear lo que guardas con una frase de acceso, no dejar nada que se pueda leer, no mostrar nada sobre sí en la página Desbloquear, y cerrarse al instante.
watching-cannot = Lo que no puede hacer
watching-cannot-more = Ocultar que está en este equipo, detener un programa que graba la pantalla o las teclas, o limpiar el historial de un navegador.
