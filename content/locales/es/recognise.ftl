# The signs: to tick, to date, and to note. Never a score.

recognise-title = Las señales
recognise-lead = Marca solo lo que notaste tú. Cairn no cuenta ni puntúa nada, y una sola señal no prueba nada.
recognise-note-them = { $count ->
    [0] Escribe lo que notaste
    [one] Escribe sobre la que marcaste
   *[other] Escribe sobre las { $count } que marcaste
  }
recognise-tick-first = Marca lo que notaste y presiona otra vez el botón. Si nada de aquí encaja, escribe una nota propia.
recognise-own = Escribir una nota propia
recognise-so-far = Lo que has anotado
recognise-none = No has anotado ninguna señal. No hace falta anotar nada: hay niñas y niños que no muestran ninguna, y lo que dicen pesa más que cualquier lista.
recognise-noted = anotada { $count ->
    [one] una vez
   *[other] { $count } veces
  }
recognise-when-about = hacia el { $when }
recognise-when-unknown = no se sabe el día
recognise-no-note = No se añadieron palabras.
recognise-show-all = Mostrar las { $count } notas
recognise-correct = Corregir
recognise-soon = habla y pide consejo en uno o dos días
recognise-now = esta no puede esperar
recognise-unconfirmed = sin fuente confirmada
recognise-urgent-title = Esta no puede esperar.
recognise-urgent = Puedes anotarla después. Primero mira a quién llamar ahora y qué decir.
recognise-urgent-go = Mostrarme a quién llamar
recognise-context = Cosas que lo hacen más difícil para una niña o un niño
recognise-context-more = Es solo el contexto. Nunca muestra que algo haya pasado, ni que una niña, un niño o una familia tenga la culpa. Puede pasarle a cualquiera, sin nada de esto. Aquí no hay nada que marcar.
recognise-aside-title = Para qué sirve
recognise-aside = Un día y unas pocas palabras sencillas ayudan a quienes se han formado para investigar. Más tarde no será tan fácil recordarlos como ahora.
recognise-aside-dont = No interrogues a la niña o al niño sobre las señales, ni las busques en su teléfono. Anota lo que de todos modos viste y oíste.
recognise-loading = Un momento…

## One observation
recognise-observe-title = ¿Qué notaste?
recognise-observe-which = La señal
recognise-observe-step = { $n } de { $of }
recognise-observe-note = Con tus propias palabras
recognise-observe-note-hint = Lo que viste u oíste, dónde, y quién estaba. Las palabras exactas, entre comillas. Puedes dejarlo vacío.
recognise-observe-when = ¿Cuándo fue?
recognise-observe-when-hint = La última vez que lo notaste. La hora puede quedar vacía.
recognise-observe-when-missing = ¿Qué día fue? Si no lo sabes, elige “No sé cuándo”.
recognise-observe-empty = Esta señal ya no está en la lista. Vuelve atrás y elige otra.
recognise-observe-keep = Guardar esta nota
recognise-observe-keep-next = Guardar y pasar a la siguiente
recognise-observe-keeping = Guardando…
recognise-observe-skip = Dejar esta sin anotar
recognise-observe-court = Puede que las notas se lean en un tribunal. Escribe lo que viste y oíste; no escribas lo que crees que significa.
