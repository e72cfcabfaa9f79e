# The timeline: a list by day, and a picture that says the same.

timeline-title = Cronología
timeline-lead = { $range }. Todas las horas son { $zone }, tal como se anotaron.
timeline-lead-zones = { $range }. Las horas se anotaron en más de una zona horaria, así que cada una dice la suya.
timeline-range = { $from } a { $to }
timeline-add = Añadir una nota
timeline-only-list = Solo la lista
timeline-show-picture = Mostrar también el gráfico
timeline-empty = Todavía no hay nada en la cronología. Lo que escribas, lo que guardes y a quién se lo cuentes aparecerá aquí, día por día.

## The picture
timeline-lane-happened = Lo que pasó
timeline-lane-kept = Lo que guardaste
timeline-lane-told = A quién se lo contaste
timeline-key-happened = pasó
timeline-key-kept = guardado
timeline-key-told = contado a alguien
timeline-key-about = más o menos entonces, no exacto
timeline-now = ahora
timeline-tick-day = { $weekday } { $day }
timeline-tick-date = { $day } { $month }
timeline-tick-month = { $month } { $year }
timeline-picture = Gráfico de { $range }. { $happened ->
    [0] No muestra nada que haya pasado
    [one] Una cosa que pasó
   *[other] { $happened } cosas que pasaron
  }; { $kept ->
    [0] nada guardado
    [one] una cosa guardada
   *[other] { $kept } cosas guardadas
  }; { $told ->
    [0] no se le contó a nadie
    [one] se le contó a alguien una vez
   *[other] se le contó a alguien { $told } veces
  }. { $about ->
    [0] { "" }
    [one] Una de ellas es más o menos de entonces, no exacta.
   *[other] { $about } de ellas son más o menos de entonces, no exactas.
  } { $unknown ->
    [0] { "" }
    [one] Hay una más sin día.
   *[other] Hay { $unknown } más sin día.
  } La lista de abajo lo dice todo.

## The list
timeline-day = { $weekday } { $day } { $month }
timeline-day-year = { $weekday } { $day } { $month } { $year }
timeline-time-zone = { $time } { $zone }
timeline-about = hacia las { $time }
timeline-that-day = en algún momento de ese día
timeline-shown = Se muestran los primeros { $shown } de { $count }.
timeline-more = Mostrar más
timeline-unknown = Día desconocido
timeline-unknown-written = anotado el { $day }
timeline-sent-to = Enviado a { $name }
timeline-kind-note = nota
timeline-kind-call = llamada
timeline-kind-payment = pago
timeline-kind-observation = señal
timeline-kind-duty = bitácora
timeline-kind-evidence = guardado
timeline-kind-reference = protegida, solo en palabras
timeline-kind-erased = borrado después
timeline-kind-message = mensaje de un chat
timeline-kind-erased-entry = una nota, borrada después
timeline-kind-submission = enviado
timeline-kind-transfer = dispositivo entregado
timeline-handed-to = A { $name }
