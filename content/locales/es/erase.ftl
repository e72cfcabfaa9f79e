# Borrar una nota, un caso o todo; un pedido de guardarlo; y la línea del plan sobre una copia.

## Una nota
erase-entry-more = Puedes borrarla para siempre, con sus versiones anteriores. Queda su número, con el día y tu motivo.
erase-entry-goes = Se van tus palabras, en todas sus versiones, y con ellas la hora, las cuentas y lo que dicen de ella los reportes sin terminar.
erase-entry-traces = Cairn no llega a lo demás: copias, paquetes que le diste a alguien, reportes que enviaste y lo que escribiste sobre esto en otras notas. Y un disco puede conservar rastros que un experto podría encontrar.

## Donde se cuida el registro
erase-title = Borrar
erase-more = Una sola nota o un solo archivo se borra en su propia página.
erase-hold-go = Alguien me pidió guardarlo
erase-case-go = Borrar este caso
erase-record-go = Borrar todo el registro

## Un caso
erase-case-title = Borrar este caso
erase-case-lead = Todo lo que hay en “{ $title }” se va para siempre. Los otros casos quedan como están.
erase-goes-title = Qué se va
erase-case-goes = El nombre del caso, tus respuestas, notas, archivos, cuentas, dispositivos, reportes, borradores, y quién hizo qué y cuándo.
erase-case-goes-count = { $entries ->
    [0] No hay notas
    [one] Hay una nota
   *[other] Hay { $entries } notas
  } y { $items ->
    [0] ningún archivo ni nada en palabras
    [one] un archivo o algo en palabras
   *[other] { $items } archivos y cosas en palabras
  }.
erase-stays-title = Qué queda
erase-case-stays = Solo que hubo un caso y cuándo se borró.
erase-reach-title = A dónde no llega Cairn
erase-reach = Las copias que hiciste, los paquetes que le diste a alguien, las hojas impresas, lo que enviaste, y los archivos en el teléfono o equipo de donde vinieron. Y un disco puede conservar rastros que un experto podría encontrar.
erase-reach-copies = Lo que borras aquí se va de una copia la próxima vez que copies a la misma carpeta.
erase-passphrase = Tu frase de acceso
erase-passphrase-missing = Escribe tu frase de acceso.
erase-despite-missing = Alguien pidió guardarlo. Marca la casilla si se debe borrar de todos modos.
erase-case-ask = Borrar el caso …
erase-case-sure = ¿Borrar el caso para siempre?
erase-sure = Nadie puede recuperarlo. Si no lo tienes claro, guárdalo: está bloqueado.
erase-case-do = Borrar el caso
erase-keep = Guardarlo
erase-doing = Borrando…
erase-none = No hay ningún caso en este registro. Puedes empezar uno.

## Todo
erase-record-title = Borrar todo el registro
erase-record-lead = Todo lo que se guarda aquí se va para siempre. Después Cairn empieza de nuevo, como si nunca hubiera habido un registro.
erase-record-goes = Primero las claves: desde ese momento no se puede leer nada, ni con tu frase de acceso ni con la clave de recuperación. Después, todos los archivos del registro.
erase-record-stays = En este equipo: Cairn mismo. También queda lo que tú hayas puesto en la misma carpeta.
erase-record-copies = Las copias no se tocan. Todavía se abren con tu frase de acceso. Si también deben irse, quítalas tú.
erase-record-drive = Antes de irse, las claves se sobrescriben. En un disco de estado sólido o en una memoria USB, los datos de antes pueden quedar por un tiempo de todos modos. Siguen bloqueados con tu frase de acceso.
erase-record-ask = Borrar todo …
erase-record-sure = ¿Borrar todo para siempre?
erase-record-do = Borrar todo

## Un pedido de guardarlo
hold-title = Alguien me pidió guardarlo
hold-lead = La policía, un juzgado, una escuela o un abogado puede pedirte que guardes lo que tienes. Anótalo aquí. Cairn lo dice antes de que se borre algo de este caso.
hold-who = ¿Quién lo pidió?
hold-who-hint = Un nombre, un número de placa, una oficina, un juzgado.
hold-who-missing = Anota quién lo pidió.
hold-at = ¿Cuándo lo pidió?
hold-what = ¿Qué te dijo?
hold-what-hint = Por ejemplo el número de una carta, qué guardar o hasta cuándo. Puede quedar vacío.
hold-keep = Anotarlo
hold-keeping = Anotando…
hold-kept = Está anotado.
hold-list = Qué está anotado
hold-line = { $who } pidió guardar este caso.
hold-line-at = { $who } pidió guardar este caso: { $when }.
hold-line-what = Dijo: { $what }
hold-over = Esto terminó: { $when }. Por qué: { $reason }
hold-lift = Ya no hace falta guardarlo
hold-lift-reason = ¿Por qué, y quién lo dijo?
hold-lift-missing = Di en pocas palabras por qué.
hold-lift-keep = Anotar que terminó
hold-lift-leave = Dejarlo como está
hold-lifted = Está anotado que terminó.
hold-warning-title = Alguien pidió guardar esto
hold-warning = Pregúntale antes de borrar algo. Si se debe borrar de todos modos, eso queda escrito donde quede algo.
hold-despite-legend = Aunque alguien pidió guardarlo
hold-despite = Borrarlo de todos modos
hold-ask-first = Si la policía o un juzgado te pidió guardarlo, pregunta primero.
hold-stub = Alguien había pedido guardar este caso. Se borró de todos modos.

## El plan
plan-no-copy = { $count ->
    [one] Un archivo está solo aquí: todavía no tiene copia.
   *[other] { $count } archivos están solo aquí: todavía no tienen copia.
  }
plan-no-copy-go = Hacer una copia

## Abierto en otro equipo
elsewhere-not = Allí ya no está abierto
elsewhere-done = Inténtalo de nuevo ahora.
