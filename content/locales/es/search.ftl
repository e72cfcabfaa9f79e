# Search: what is found in what anyone can read, and what is found in the open record.

search-what = ¿Qué buscas?
search-what-hint = Escríbelo como lo dirías. Por ejemplo: alguien amenaza a mi hija
search-both = En lo que Cairn sabe y en tu propio registro. Las palabras que buscas no se guardan.
search-public = En las señales, los números para llamar, las plataformas, y las preguntas y respuestas. Las palabras que buscas no se guardan.
search-own = En tu registro
search-own-count = { $count ->
    [0] Nada en tu registro tiene todas esas palabras.
    [one] Una cosa en tu registro.
   *[other] { $count } cosas en tu registro.
  }
search-own-more = Más de { $count } cosas de tu registro tienen estas palabras. Se muestran las que mejor encajan.
search-own-newest = Muchísimas cosas de tu registro tienen estas palabras. De las { $count } más nuevas se muestran las que mejor encajan. Agrega una palabra para encontrar menos.
search-cairn = En lo que Cairn sabe
search-cairn-count = { $count ->
    [0] Nada en lo que Cairn sabe. Prueba con una sola palabra, o dilo de otra manera.
    [one] Una cosa en lo que Cairn sabe.
   *[other] { $count } cosas en lo que Cairn sabe.
  }
search-nothing-lead = Si no puede esperar, o no sabes qué buscar:
search-nothing-emergency = Ver a quién llamar ahora
search-nothing-read = Ver qué hay para leer
search-locked = Tu registro no se busca mientras está bloqueado.
search-found = Lo que se encontró
search-needs-record = Esto funciona con un registro tuyo, guardado en este equipo con una frase de acceso.
search-needs-record-start = Responder unas preguntas y empezar uno
search-needs-record-help = Leer primero las preguntas y respuestas
search-of-country = en { $country }

## What was found
search-kind-service = A quién llamar o avisar
search-kind-sign = Señal
search-kind-platform = Reportar a una plataforma
search-kind-answer = Pregunta y respuesta
search-kind-not-to-do = Lo que conviene no hacer
search-kind-page = Página
search-platform-line = Cómo reportar a { $platform }, qué guardar antes, y un texto para enviar.
search-with-record = con un registro tuyo

## Pages
search-page-emergency = Alguien está en peligro ahora
    .more = El número de emergencia, y qué decir cuando llames.
search-page-hotlines = A quién llamar, por país
    .more = Líneas de ayuda y centros oficiales, con dónde se leyó cada número.
search-page-plan = Qué hacer ahora
    .more = Unas preguntas, y ves los próximos pasos en orden, también si trabajas en una escuela y la ley te obliga a avisar.
search-page-signs = Las señales
    .more = Lo que la gente nota cuando se explota a una niña o un niño. No hay puntuación.
search-page-help = Preguntas y respuestas
    .more = Sobre problemas, nombres, asesoría legal, la policía, y lo que ya no está.
search-page-not-to-do = Lo que conviene no hacer
    .more = Lo que al principio parece correcto y hace daño, qué hacer en su lugar, y qué ayuda si ya pasó.
search-page-talk = Palabras para la primera conversación
    .more = Cómo empezar, qué decir, y qué es mejor no preguntar.
search-page-safety = Plan de seguridad
    .more = A quién llamar, dónde hay seguridad, y qué hacer en el teléfono.
search-page-watching = ¿Puede alguien estar vigilando este equipo?
    .more = Lo que Cairn puede ocultar, lo que no, y dónde es más seguro seguir.
search-page-how-safe = Cómo cuida Cairn lo que guardas
    .more = Quién puede llegar hasta dónde: en casa, con el equipo en la mano, o por internet.
search-page-preserve = Guardar lo que lo muestra
    .more = Notas, archivos y capturas en un registro bloqueado. Nunca una imagen sexual de alguien menor de 18 años.
search-page-report = Reportar a una plataforma
    .more = Para cada plataforma: la vía, un texto que encaja, y qué guardar antes.
search-page-contact = Avisar a la policía o a un centro oficial
    .more = A quién avisar, en qué orden, y qué decir.
search-page-support = Personas con quienes hablar
    .more = Alguien con quien hablar, retirar imágenes, ayuda legal, y ayuda con los gastos.
search-page-handover = Entregarlo
    .more = Un paquete para la policía, la escuela o asesoría legal, con todo en orden.
