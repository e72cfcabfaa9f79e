# What a file says of itself: when, with what, where. $at is a time as it stands in the file; $zone: told, untold where the
# file names no time zone, or day where $at is a day without an hour. $device, $place, $program and $author are names out of
# the file.

inside-taken = { $zone ->
    [told] Se tomó el { $at }, dice el archivo.
    [day] Se tomó el { $at }, dice el archivo. No indica la hora.
   *[untold] Se tomó el { $at } según el reloj de ese dispositivo, dice el archivo. No indica la zona horaria.
  }
inside-made = { $zone ->
    [told] Se hizo el { $at }, dice el archivo.
    [day] Se hizo el { $at }, dice el archivo. No indica la hora.
   *[untold] Se hizo el { $at } según el reloj de ese dispositivo, dice el archivo. No indica la zona horaria.
  }
inside-changed = { $zone ->
    [told] Se cambió el { $at }, dice el archivo.
    [day] Se cambió el { $at }, dice el archivo. No indica la hora.
   *[untold] Se cambió el { $at } según el reloj de ese dispositivo, dice el archivo. No indica la zona horaria.
  }
inside-day = { $day } de { $month } de { $year }
inside-sent = Se envió el { $at }, dice el correo.
inside-device = Con este dispositivo: { $device }.
inside-place = En este lugar: { $latitude }, { $longitude } (grados norte y este). Un mapa lo encuentra; un mapa en internet se entera de que lo miraste.
inside-place-named = En este lugar, según el nombre que trae el archivo: { $place }.
inside-program = Lo escribió este programa: { $program }.
inside-author = Con este nombre: { $author }.
inside-mail-from = De: { $value }
inside-mail-to = Para: { $value }
inside-mail-subject = Asunto: { $value }
inside-mail-box = Contiene { $count } correos. Esto es del primero; los encabezados de todos están en la tabla.
inside-mail-servers = { $count ->
    [one] Lo pasó una computadora. Su línea está abajo.
   *[other] Lo pasaron { $count } computadoras. Sus líneas están abajo, la última primero.
  }
# The signatures of a mail. $domain: whose; $at: when it was checked.
inside-mail-unsigned = No lleva ninguna firma de la empresa que lo envió (DKIM).
inside-mail-dkim = Lleva una firma de { $domain } (DKIM). No se comprobó: para eso habría que preguntar en la red.
inside-mail-checked = { $verdict ->
    [pass] La firma de { $domain } es correcta; se comprobó el { $at }. Un equipo de { $domain } firmó este correo, y lo que firmó no se cambió desde entonces. No muestra qué persona lo escribió.
    [body-changed] La firma de { $domain } es correcta para el encabezado del correo, pero no para su texto; se comprobó el { $at }. Las listas de correo y algunos programas cambian un texto por el camino. También lo hace quien falsifica uno.
    [head-changed] La firma de { $domain } no es correcta; se comprobó el { $at }. El encabezado se cambió después de firmarlo, o { $domain } nunca lo firmó, o cambió esta clave.
    [key-gone] La firma de { $domain } no se pudo comprobar el { $at }: su clave ya no está. Muchas empresas retiran una clave después de unos meses. Eso no dice nada a favor ni en contra del correo.
    [no-answer] La firma de { $domain } no se pudo comprobar el { $at }: nadie respondió a la pregunta por su clave. Vuelve a intentarlo más tarde.
   *[other] La firma de { $domain } no se pudo comprobar el { $at }: está dañada, o es de un tipo que Cairn no conoce.
  }
inside-mail-part = Esa firma cubre solo la primera parte del texto. Lo que sigue pudo añadirse después.
inside-mail-nobody = un remitente que no se puede leer
inside-mail-verdict = { $domain }: { $verdict ->
    [not-checked] sin comprobar
    [pass] correcta
    [body-changed] texto cambiado
    [head-changed] no es correcta
    [key-gone] la clave ya no está
    [no-answer] sin respuesta
   *[other] no se puede saber
  }
inside-clocks-differ = Dos horas que contiene no encajan: { $one }, y { $other }. Puede que un reloj estuviera mal, o que se cambiara algo.
inside-clock-ahead = Contiene una hora que aún no llega: { $one }. Puede que un reloj estuviera mal.
inside-clock-file = El archivo dice { $one }, pero en este equipo constaba como cambiado por última vez el { $other }. Puede que un reloj estuviera mal.
