# The frame around every page, and the words that pages share.

program-name = Cairn
covered-title = Sin título

## Shared by all pages
back = Atrás
continue = Continuar
change = Cambiar
busy = Un momento…
copy = Copiar
copied = Copiado
copy-failed = No se pudo copiar. Selecciona el texto y presiona Ctrl y C, o anótalo.
answers-or = o
answer-yes = Sí
answer-no = No
answer-unsure = No lo sé
answer-rather-not-say = Prefiero no decirlo
certainty-legend = ¿Qué tan segura es la hora?
certainty-exact = Es exacta
certainty-about = Más o menos entonces
certainty-unknown = No sé cuándo
show = Mostrar
hide = Ocultar
try-again = Intentar de nuevo
loading = Un momento…
minutes-about = { $count ->
    [one] más o menos un minuto
   *[other] unos { $count } minutos
  }
minutes-short = { $count } min

## Times and sizes
when-full = { $day } de { $month } de { $year }, { $time }, { $zone }
when-day = { $day } de { $month } de { $year }
when-box-day = Día
when-box-month = Mes
when-box-year = Año
when-box-time = Hora, como 21:04
when-no-such-day = En { $month } hay { $days } días. ¿Qué día fue?
when-wrong-year = ¿Qué año fue? Escribe cuatro cifras.
when-wrong-time = ¿Qué hora era? Escríbela como 21:04, o deja la casilla vacía.
bytes-b = { $amount } bytes
bytes-kb = { $amount } kB
bytes-mb = { $amount } MB
bytes-gb = { $amount } GB
bytes-tb = { $amount } TB

## Long work
progress-bytes = { $done } de { $of }
progress-count = { $done } de { $of }
progress-seconds = quedan unos { $count } segundos
progress-minutes = { $count ->
    [one] queda más o menos un minuto
   *[other] quedan unos { $count } minutos
  }
progress-heard = { $what }: { $percent } por ciento
progress-stop = Detener
progress-stopping = Deteniendo…

## Something to look at again
errors-title = { $count ->
    [one] Una cosa por revisar
   *[other] { $count } cosas por revisar
  }

## The five places
stage-recognise = Reconocer
stage-preserve = Guardar
stage-report = Reportar
stage-contact = Contactar
stage-support = Apoyo

## Header
header-skip = Ir a la página
header-search = Buscar
header-help = Ayuda
header-language = Idioma
header-emergency = Emergencia
header-lock = Bloquear
header-menu = Menú
header-leave = Salir ya
header-leave-keys = Mayús × 3
shift-more = { $count ->
    [one] Presiona Mayús una vez más para salir
   *[other] Presiona Mayús { $count } veces más para salir
  }
covered-heard = Cerrado

## Rail
rail-label = Lugares
rail-plan = Tu plan
rail-timeline = Cronología
rail-handover = Entregar
rail-settings = Ajustes
rail-state-recognise = { $count ->
    [0] nada todavía
    [one] { $count } nota
   *[other] { $count } notas
  }
rail-state-preserve = { $count ->
    [0] nada todavía
    [one] { $count } cosa guardada
   *[other] { $count } cosas guardadas
  }
rail-state-report = { $count ->
    [0] nada todavía
    [one] { $count } enviado
   *[other] { $count } enviados
  }
rail-state-contact = { $count ->
    [0] nada todavía
    [one] { $count } contacto anotado
   *[other] { $count } contactos anotados
  }
rail-state-support = { $count ->
    [0] nada todavía
    [one] { $count } nota
   *[other] { $count } notas
  }
rail-saved = Guardado a las { $time }.
rail-nothing-saved = Todavía no hay nada guardado.
rail-only-here = Solo en este equipo.

## Unlock, recover, choose
unlock-title = Desbloquear
passphrase = Frase de acceso
unlock-hint = Tómate tu tiempo. Puedes intentarlo cuantas veces quieras.
unlock-open = Abrir
unlock-opening = Abriendo…
unlock-recover = Usar la clave de recuperación
unlock-read = Leer sin abrirlo
recover-title = Abrir con la clave de recuperación
recover-lead = Con ella eliges una nueva frase de acceso. Todo lo que se guardó queda como está.
recover-key = Clave de recuperación
recover-key-hint = Tal como está en el papel. Da igual si usas espacios, guiones o minúsculas.
recover-key-missing = Escribe aquí la clave de recuperación.
recover-open = Abrir y poner la nueva frase de acceso
cases-title = ¿Cuál quieres abrir?
cases-opened = Iniciado el { $day }
cases-new = Empezar otro
cases-new-title = ¿Cómo quieres llamarlo?
cases-new-hint = Basta una palabra que solo tú entiendas. Se guarda bajo llave, como todo lo demás.
cases-new-make = Empezar
cases-new-missing = Ponle un nombre o vuelve atrás.

## Create
create-title = Llevar un registro en este equipo
create-lead = Un lugar para lo que pasó, lo que guardaste y a quién se lo contaste. Elige una frase de acceso: solo quien la sabe puede abrirlo.
create-passphrase = Nueva frase de acceso
create-passphrase-hint = Cuatro o cinco palabras que no tengan que ver entre sí son fáciles de recordar y difíciles de adivinar.
create-again = La misma frase de acceso otra vez
create-missing = Elige una frase de acceso.
create-short = Es corta. Alguien que te conoce podría adivinarla. Usa 8 caracteres o más.
create-differs = Las dos no son iguales. Escribe de nuevo la segunda.
create-key-legend = ¿Quieres una clave de recuperación?
create-key-hint = Si olvidas la frase de acceso, solo esta clave abre el registro.
create-key-yes = Sí, mostrarme una clave de recuperación
create-key-yes-hint = La ves una sola vez, en la página siguiente, y la anotas o la imprimes.
create-key-no = No
create-key-no-hint = Mejor así si alguien en casa podría encontrar el papel. Sin ella, nadie puede reemplazar una frase de acceso olvidada.
create-make = Crear el registro
create-making = Bloqueándolo…
create-does-title = Lo que hace
create-does = Todo queda bloqueado con tu frase de acceso: nombres, notas, archivos y hasta la lista de lo que hay. Se queda en este equipo.
create-cannot-title = Lo que no puede hacer
create-cannot = No puede ocultar que Cairn está en este equipo. Y no sirve de protección si alguien vigila la pantalla o el teclado mientras escribes.
create-watching = ¿Puede alguien estar vigilando este equipo?

## Recovery key
recovery-key-title = Anota esto en papel
recovery-key-lead = Se muestra solo esta vez. Con ella puedes abrir el registro si olvidas la frase de acceso. También puede hacerlo cualquiera que la tenga.
recovery-key-label = Clave de recuperación
recovery-key-written = Ya la tengo en papel
recovery-key-where-title = Dónde guardarla
recovery-key-where = No junto a este equipo. Con alguien de tu confianza, o en un lugar al que solo vas tú. Una foto con el teléfono puede copiarse sola a otros dispositivos.

## Settings
settings-title = Ajustes
settings-idle = Bloquearse solo si nadie toca nada durante
settings-idle-hint = Cada vez que lo abres, vuelve a empezar en 5 minutos.
settings-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
  }
settings-place-title = Dónde está el registro
settings-place = En esta carpeta de este equipo. Todo lo que hay en ella está bloqueado.
settings-place-portable = En esta carpeta junto al programa, como en una memoria USB. Todo lo que hay en ella está bloqueado, y Cairn no guarda nada de eso en otro lugar de este equipo. Quien tiene la memoria tiene el registro, y necesita tu frase de acceso para abrirlo.
settings-cases-title = Otros casos
settings-cases = Abrir otro, o empezar uno
settings-situation-title = Tus respuestas
settings-situation = Ver tus respuestas y cambiarlas
settings-leaving-title = Al salir
settings-leaving = “Salir ya”, o presionar Mayús tres veces, tapa la ventana al instante y la cierra. Lo que guardaste sigue guardado. No limpia nada fuera de Cairn: una página web que abriste queda en el historial de ese navegador.

## A text in the language of who gets it, and beside it in that of the person
own-language = En tu idioma
own-language-hint = Las mismas palabras, para que las leas. Copiar toma el otro texto.
own-language-changed = Tus propios cambios no están aquí.
