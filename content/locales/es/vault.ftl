# El registro entero: una copia, si está completo, su frase de acceso, y todo cerrado de nuevo.

safe-title = Cuidar el registro
safe-lead = Una memoria USB se puede dañar y un equipo se puede perder. Una copia en otro lugar sigue ahí.
safe-copy-title = Una copia
safe-copy = Todo lo que hay en el registro se copia como está: cerrado con tu frase de acceso. Después se vuelve a leer, para ver si se puede leer.
safe-copy-where = Una memoria USB o un disco al que solo llegas tú es un buen lugar. Una carpeta en la nube también, si nadie más puede abrir esa cuenta. La próxima vez se copia solo lo nuevo.
safe-copy-go = Copiar a una carpeta
safe-copy-again = Copiar otra vez
safe-copy-doing = Copiando
safe-copy-stopped = Se detuvo la copia. Lo copiado sigue ahí, y la próxima vez continúa desde ahí.
safe-copy-done = La copia está lista
safe-copy-read = { $count ->
    [one] Se volvió a leer un archivo, { $size }: es lo que debe ser.
   *[other] Se volvieron a leer { $count } archivos, { $size } en total: son lo que deben ser.
  }
safe-copy-closed = { $count ->
    [one] Una cosa protegida sigue cerrada: su archivo no se copió.
   *[other] { $count } cosas protegidas siguen cerradas: sus archivos no se copiaron.
  }
safe-copy-missing = { $count ->
    [one] Falta un archivo en el registro mismo
   *[other] Faltan { $count } archivos en el registro mismo
  }
safe-copy-missing-next = Todo lo demás está en la copia. Si tienes una copia más antigua, guárdala: el archivo puede estar ahí.
safe-check-title = ¿Está todo completo?
safe-check = Cairn vuelve a leer cada página y cada archivo, y dice qué está bien y qué no. No cambia nada.
safe-check-go = Revisar todo
safe-check-again = Revisar otra vez
safe-check-go-on = Seguir con la revisión
safe-check-doing = Leyendo todo otra vez
safe-check-stopped = Se detuvo la revisión. Dice lo que encontró cuando haya leído todo, y sigue desde donde quedó.
safe-check-whole = Todo está completo.
safe-check-read = { $items ->
    [0] No había archivos que leer
    [one] Se leyó un archivo
   *[other] Se leyeron { $items } archivos
  }, y { $events ->
    [one] una línea de lo que se hizo
   *[other] { $events } líneas de lo que se hizo
  }.
safe-closed = { $count ->
    [one] Una cosa protegida no se abrió.
   *[other] { $count } cosas protegidas no se abrieron.
  }
safe-check-wrong = { $count ->
    [one] Hay una cosa que mirar
   *[other] Hay { $count } cosas que mirar
  }
safe-check-missing = { $count ->
    [one] Falta una línea que se había guardado antes.
   *[other] Faltan { $count } líneas que se habían guardado antes.
  }
safe-check-rest = Todo lo que no se nombra aquí está completo y se puede usar.
safe-keys-title = Lo que lo abre
safe-put-back-title = Para volver a poner una copia
safe-put-back = En un equipo donde no hay ningún registro, la primera página lo ofrece. Necesitas la copia y tu frase de acceso.
safe-older-title = Lo que guarda una copia
safe-older = Una copia más antigua se abre con la frase de acceso de ese momento. Lo que borras aquí se va de la copia la próxima vez que copias a la misma carpeta.

## Otra frase de acceso
passphrase-now = Tu frase de acceso de ahora
passphrase-now-missing = Escribe tu frase de acceso de ahora.
passphrase-change-title = Cambiar la frase de acceso
passphrase-change-lead = El registro queda como está. Desde entonces solo lo abre la frase nueva.
passphrase-change = Cambiarla
passphrase-changing = Cambiando…
passphrase-changed = La frase de acceso cambió
passphrase-changed-more = Las copias hechas antes todavía se abren con la anterior. La clave de recuperación sigue siendo la misma.
passphrase-known-title = Si alguien conoce la anterior
passphrase-known = Entonces cambiarla no alcanza: quien tiene una copia del registro todavía podría abrir esa copia, y con ella lo que se guardó hasta ahora. Mejor cierra todo de nuevo.

## Alguien conoce mi frase de acceso
renew-title = Alguien conoce mi frase de acceso
renew-lead = Todo se cierra de nuevo, con una frase de acceso nueva. Lo que alguien sabe de la anterior ya no abre el registro de este equipo.
renew-key-hint = La clave de recuperación de antes ya no abre nada.
renew-key-yes = Sí, muéstrame una clave de recuperación nueva
renew-key-no = No
renew-go = Cerrar todo de nuevo
renew-doing = Cerrando todo de nuevo
renew-stopped = Se detuvo. El registro está como estaba, con la frase de acceso anterior. La próxima vez continúa desde ahí.
renew-does-title = Qué hace
renew-does = Cada archivo se cierra una vez más, y eso puede tardar tanto como tardó guardarlos todos. Mientras tanto el disco necesita espacio para un segundo registro.
renew-cannot-title = Qué no puede hacer
renew-cannot = No llega a las copias que alguien hizo antes: esas todavía se abren con la frase anterior. Y si alguien vigila el teclado, también sabrá la nueva.
renewed-title = Todo está cerrado de nuevo
renewed-lead = Ahora solo la frase de acceso nueva abre el registro.
renewed-closed = { $count ->
    [one] Una cosa protegida no se abrió: su archivo pasó como estaba.
   *[other] { $count } cosas protegidas no se abrieron: sus archivos pasaron como estaban.
  }
renewed-copies = Tus propias copias todavía se abren con la frase anterior. Haz una copia nueva en una carpeta vacía, y pon la anterior donde nadie la encuentre.

## Volver a poner una copia
restore-title = Volver a poner una copia
restore-lead = Si tienes una copia de un registro, se puede abrir en este equipo.
restore-passphrase = La frase de acceso de esa copia
restore-passphrase-hint = La que abría el registro cuando se hizo la copia.
restore-go = Elegir la carpeta
restore-doing = Poniéndola de vuelta
restore-stopped = Se detuvo. No hay nada en este equipo, y la copia está como estaba.
restore-which-title = Qué carpeta
restore-which = La que elegiste cuando hiciste la copia. Cairn lee la copia y la deja como está.

## Desde los ajustes
settings-safe = Una copia en otro lugar, si todo está completo, la frase de acceso y borrar.
settings-safe-go = Cuidar el registro
