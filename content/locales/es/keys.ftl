# Las frases de acceso mientras se piensan, y la clave de recuperación: en papel, comparada, renovada, quitada.

## Mientras se escribe una frase de acceso
strength-weak = Esta sería fácil de adivinar.
strength-fair = Esta es mejor. Alguien con una copia del registro y equipos potentes todavía podría adivinarla.
strength-good = Esta es buena: difícil de adivinar, incluso con equipos potentes.
strength-strong = Esta es muy buena: es demasiado para probarlo todo.
strength-limits = Es una estimación. Lo que mejor conoce son palabras en inglés, y no te conoce a ti: deja fuera nombres y fechas que otros saben.
strength-hint-common = Mucha gente usa esta, o una parecida. Es lo primero que se prueba.
strength-hint-names = Los nombres son lo primero que se prueba.
strength-hint-dates = Los días y los años se prueban pronto.
strength-hint-keyboard = Las teclas que están una al lado de otra se prueban pronto.
strength-hint-repeats = Repetir lo mismo, o poner letras en orden, añade poco.
strength-hint-one-word = Una palabra sola se encuentra rápido, también con mayúsculas y números.
strength-hint-more-words = Una o dos palabras más la hacen mucho mejor.

## Seis palabras
offer-ask = Ofréceme seis palabras
offer-title = Seis palabras elegidas al azar
offer-more = Salen de una lista de { $list } palabras. Los expertos lo llaman { $bits } bits de azar: es demasiado para probarlo todo, también para alguien con una copia del registro. Escríbelas en papel hasta que las sepas, y guarda el papel lejos de este equipo.
offer-use = Usar estas palabras
offer-other = Otras seis palabras
offer-used = Están en el cuadro de arriba. Escríbelas una vez más abajo: así se recuerdan mejor.

## La clave en una página impresa
recovery-print-title = O imprímela
recovery-print-more = Una página con la clave, un cuadrado para una cámara y cómo usarla.
recovery-print-trace = Imprimir deja rastro. La cola de impresión del equipo puede conservar la página un tiempo, y la memoria de la impresora también. Escribir a mano no deja ninguno.
recovery-print-file = Cairn guarda la página como archivo, y tú imprimes ese archivo. No está cerrado: quien lo encuentre puede abrir el registro. Guárdalo en una memoria USB que lleves contigo. Bórralo cuando esté impreso; un archivo borrado muchas veces se puede recuperar.
recovery-print-save = Guardar la página como archivo
recovery-print-saving = Guardando la página…
recovery-print-saved = La página está guardada. Imprímela y después borra el archivo.

## La clave escrita de vuelta
recovery-check-title = Ahora escríbela desde el papel
recovery-check-lead = Con una sola letra mal, el papel no abre nada. Aquí ves si todo está bien.
recovery-check-key = La clave de recuperación del papel
recovery-check-key-hint = Los espacios, los guiones y las minúsculas no importan.
recovery-check-go = Comparar
recovery-check-missing = Escribe lo que está en el papel, o sáltatelo.
recovery-check-groups = { $count ->
    [one] El grupo { $groups } no es lo que se mostró.
   *[other] Estos grupos no son lo que se mostró: { $groups }.
  }
recovery-check-from = Desde el grupo { $group } no es lo que se mostró. Ahí falta algo, o hay algo de más.
recovery-check-again = Mostrar la clave otra vez
recovery-check-skip = Saltar esto
recovery-check-skip-means = Si te lo saltas, nadie habrá visto si el papel está bien. Con una letra mal y la frase de acceso olvidada, nadie puede abrir el registro. Puedes hacer una clave nueva más tarde, en los ajustes.

## Otra clave, o ninguna
recovery-title = La clave de recuperación
recovery-there = Una clave de recuperación abre este registro, además de la frase de acceso.
recovery-not-there = Solo la frase de acceso abre este registro. No hay clave de recuperación.
recovery-do = ¿Qué quieres hacer?
recovery-do-new = Hacer una clave de recuperación nueva
recovery-do-new-hint = La ves una sola vez. Una anterior ya no abre el registro.
recovery-do-remove = Quitar la clave de recuperación
recovery-do-remove-hint = Si después olvidas la frase de acceso, nadie puede abrir el registro, y eso nos incluye.
recovery-doing = Mirando la frase de acceso…
recovery-removed = La clave de recuperación se quitó
recovery-removed-more = Ahora solo la frase de acceso abre el registro.
recovery-copies-title = Qué no puede hacer
recovery-copies = No llega a las copias hechas antes: la clave anterior todavía las abre. Alguien que tiene una copia así y la clave anterior podría abrir también lo que se guardó hasta ahora. Si eso puede ser, cierra todo de nuevo.

## Antes de dejar un paquete abierto
handover-own = Tu propia frase de acceso
handover-own-hint = Quien encuentre un paquete abierto puede leerlo todo. Por eso Cairn pregunta si eres tú.
