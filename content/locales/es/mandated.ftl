# Someone who must report by law: from when, by when, to whom, and who was told.

mandated-title = Tu deber de reportar
mandated-lead = Lo que pide la ley de tu estado, hasta donde la leímos. Basta una sospecha: no necesitas pruebas.
mandated-link = La ley pide a algunas personas que reporten. Lo que pide en tu estado, y a quién se avisó:
mandated-go = Tu deber de reportar
mandated-suspected = ¿Cuándo lo sospechaste por primera vez?
mandated-suspected-hint = El plazo cuenta desde ahí. Se guarda como una línea de tu bitácora.
mandated-suspected-why = Qué te hizo pensarlo
mandated-suspected-why-hint = En pocas palabras: lo que viste o te contaron.
mandated-suspected-missing = ¿Qué día fue? Basta con «alrededor de».
mandated-suspected-keep = Guardarlo
mandated-suspected-plain = Empecé a sospecharlo.
mandated-since = Primera sospecha: { $about ->
    [yes] alrededor del { $when }
   *[no] { $when }
  }
mandated-since-correct = Corregirlo
mandated-oral = La llamada
mandated-written = El reporte escrito
mandated-by = Contado desde { $about ->
    [yes] el comienzo del día de tu primera sospecha
   *[no] tu primera sospecha
  }, la forma más estricta: hasta el { $when }.
mandated-told-first = Mejor hecho que a la hora exacta: si el plazo pasó, llama ahora y anota por qué.
mandated-not-checked = Así figura, pero no lo encontramos en una página que pudiéramos leer. Pregunta cuando llames.
mandated-secondary = Leído en una página que no es del estado.
mandated-source = Dónde se leyó
mandated-statute = La ley: { $statute }
mandated-read = Leído el { $day }. Sin comprobar en vivo: las leyes cambian.
mandated-no-law = Solo conocemos las reglas de los estados de Estados Unidos. Pregunta { $school ->
    [yes] en tu escuela, o en el centro al que llamas,
   *[no] en el centro al que llamas
  } qué te pide la ley y en qué plazo.
mandated-numbers = Números que reciben el reporte
mandated-number-mandated = para quienes deben reportar
mandated-office = Los reportes van a: { $office }
mandated-sheets = Qué preguntan
mandated-sheets-more = Lleno con tu bitácora y tus notas. Donde el estado tiene su propio formulario, ese va primero.
mandated-sheet-oral = Hoja para la llamada
mandated-sheet-written = Reporte escrito
mandated-told = A quién se avisó, y cuándo
mandated-told-none = A nadie todavía, según tu registro. Aquí aparecen las llamadas, los reportes y las líneas de tu bitácora.
mandated-told-unknown = no se sabe cuándo
mandated-self = { $school ->
    [yes] Avisar a tu superior rara vez reemplaza tu propio reporte.
   *[no] Un reporte que haga un superior rara vez reemplaza el tuyo.
  }
