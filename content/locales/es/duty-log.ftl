# The duty log of someone at a school: what was told, whom they called, where the device lies. No evidence.

duty-log-title = Bitácora
duty-log-lead = Qué te dijeron, a quién llamaste, dónde está el dispositivo, qué reporte hiciste. Solo con palabras.
duty-log-add = Escribir una línea
duty-log-none = Todavía no hay ninguna línea.
duty-log-kept = La línea quedó guardada.
duty-log-about = hacia el { $day }
duty-log-written = escrita el { $when }
duty-log-corrected = corregida
duty-log-correct = Corregir
duty-log-no-evidence = Aquí no van pruebas
duty-log-no-evidence-more = Ni imágenes, ni capturas, ni chats. Si hay una imagen, déjala donde está y anota en qué dispositivo está.
duty-log-policy = Reglas de la escuela y registros de estudiantes
duty-log-policy-lead = Léelo antes de la primera línea. Son dos minutos.
duty-log-hand-title = Dónde está esta bitácora
duty-log-hand = Está cerrada y se queda en este equipo. Nada de ella va a tu escuela, ni a nadie, si no la entregas. Si el equipo es de la escuela, sus reglas pueden decir qué puedes guardar en él.

## One line
duty-log-note-title = Una línea para la bitácora
duty-log-note-lead = Escríbela ahora, mientras lo recuerdas. Cualquier casilla puede quedar vacía.
duty-log-who = ¿Quién te lo dijo?
duty-log-who-hint = Nombre, y cómo lo sabe: por sí, o por quién.
duty-log-told = ¿Qué dijo?
duty-log-told-hint = Con sus propias palabras, entre comillas. Escribe también qué preguntaste antes.
duty-log-missing = Escribe qué te dijeron, a quién llamaste o qué hiciste.
duty-log-when = ¿Cuándo fue?
duty-log-when-missing = ¿Qué día fue? Si no lo sabes, elige “No sé cuándo”.
duty-log-called = ¿A quién llamaste?
duty-log-called-hint = Oficina, nombre de quien contestó, hora y qué dijo.
duty-log-device = ¿De qué dispositivo se trata?
duty-log-device-none = De ninguno de los anotados
duty-log-device-name = Dispositivo { $number }: { $name }
duty-log-device-where = ¿Dónde está el dispositivo?
duty-log-device-where-hint = Como “encendido, en la caja fuerte de la oficina; la llave la tiene la dirección”.
duty-log-report = ¿Qué reporte hiciste?
duty-log-report-hint = A quién, por teléfono o por escrito, y el número que te dieron.
duty-log-keep = Guardar esta línea
duty-log-court = Las notas se pueden leer en un tribunal
duty-log-court-more = Escribe lo que viste y oíste. Deja fuera lo que crees que significa. Puedes corregirlo después; las primeras palabras se quedan.
duty-log-ask = No interrogues al estudiante. Escucha, y deja la entrevista a quienes se formaron para eso.

## How a line is written down, for whoever reads it later
duty-log-line-who = Dicho por: { $words }
duty-log-line-told = Qué se dijo: { $words }
duty-log-line-called = Llamada a: { $words }
duty-log-line-device = Dispositivo: { $words }
duty-log-line-report = Reporte hecho: { $words }
duty-line-suspected = Primera sospecha: { $words }
