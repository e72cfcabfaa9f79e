# Handing over: for whom, what goes in, how it looks, how it is locked, and how the receiver can check it.

handover-title = Entregar
handover-lead = Un paquete que otras personas pueden comprobar sin Cairn. Lo ves todo antes de que se escriba, y Cairn no lo envía a nadie.
handover-for = ¿Para quién es?
handover-for-police = Policía
handover-for-hotline = Línea de ayuda
handover-for-platform = Plataforma
handover-for-school = Escuela
handover-for-lawyer = Abogada o abogado
handover-for-self = Mi propia copia
handover-school-title = ¿Quién lo leería en la escuela?
handover-school = Tus respuestas dicen que esa persona puede trabajar ahí. La policía o protección infantil pueden recibirlo primero, y decidir a quién de la escuela avisar.

## What goes in
handover-contents = Qué entra
handover-report = El informe, para leer e imprimir
handover-pages = { $count ->
    [one] una página
   *[other] { $count } páginas
  }
handover-group-notes = Lo que anotaste
handover-group-files = Lo que has guardado
handover-group-protected = Dónde está lo protegido, en palabras
handover-group-accounts = Cuentas
handover-group-devices = Dispositivos
handover-group-reports = Lo que enviaste, y a quién
handover-group-count = { $chosen } de { $of }
handover-custody = Quién tuvo qué, y cuándo
handover-custody-count = { $count ->
    [one] un suceso
   *[other] { $count } sucesos
  }
handover-files-stay = Estos archivos se quedan contigo. El informe igual nombra cada archivo de todos los días con su huella, para que se pueda pedir.
handover-choose = Elegir
handover-choose-close = Cerrar la lista
handover-number = N.º { $number }
handover-never = Imágenes sexuales de cualquier persona menor de 18 años
handover-never-more = nunca entran

## Blacking out
handover-black = ¿Tachar nombres?
handover-black-hint = En el informe y sus tablas, para quien no necesite saberlos. Los archivos que has guardado entran tal como están, con todos sus nombres. La policía suele necesitar los nombres.
handover-black-names = Nombres de personas
handover-black-places = Nombres de lugares
handover-black-names-which = Nombres de personas que se tachan
handover-black-places-which = Nombres de lugares que se tachan
handover-black-found = { $count ->
    [0] Cairn no encontró ninguno
    [one] Cairn encontró uno
   *[other] Cairn encontró { $count }
  }
handover-black-words = Otras palabras que tachar
handover-black-words-hint = Una en cada línea: un apodo, una calle, un número de teléfono. A Cairn se le escapan algunos nombres, así que lee la vista previa antes de guardarlo.

## Locked or open
handover-seal = ¿Cerrarlo?
handover-seal-locked = Cerrarlo con una frase de acceso
handover-seal-locked-hint = Nadie puede leerlo sin la frase de acceso. Se la dices por teléfono a quien lo recibe.
handover-seal-open = Dejarlo abierto
handover-seal-open-hint = Más fácil para quien lo recibe. Quien encuentre el archivo puede leerlo todo.
handover-passphrase = Una frase de acceso para este paquete
handover-passphrase-hint = No la que abre tu registro. Cuatro o cinco palabras fáciles de decir por teléfono. Si se olvida, nadie puede reponerla.
handover-passphrase-again = La misma frase de acceso otra vez
handover-passphrase-missing = Elige una frase de acceso para el paquete, o déjalo abierto.
handover-passphrase-short = Es corta. Alguien podría adivinarla. Usa 8 caracteres o más.
handover-passphrase-differs = Las dos no son iguales. Escribe otra vez la segunda.
handover-language = Idioma del informe
handover-language-hint = Para quien lo lea. Tus propias palabras quedan como las escribiste.
handover-paper = Papel del informe
handover-paper-a4 = A4
handover-paper-letter = Carta (EE. UU.)

## Saving
handover-trace-title = Lo que queda al guardar
handover-trace-locked = Quien encuentre el archivo ve su nombre, su día y su tamaño. No puede leerlo.
handover-trace-open = Quien encuentre el archivo puede leerlo todo: el informe, tus notas y lo que guardaste.
handover-trace = Un archivo guardado muchas veces se puede recuperar después de borrarlo, y el equipo puede recordar su nombre y la carpeta. Cairn no puede deshacer eso.
handover-trace-stick = Más discreto: conecta una memoria USB que lleves contigo, y elígela en la ventana que se abre.
handover-save = Elegir dónde guardarlo
handover-choosing = Elige en la otra ventana…
handover-size = Unos { $size }. No se envía nada.
handover-writing = Escribiendo el paquete y sus huellas
handover-closed = No se guardó nada: la ventana se cerró. Todo lo que elegiste sigue aquí.

## Preview
handover-preview = Vista previa
handover-page-of = página { $n } de { $of }
handover-page-before = Página anterior
handover-page-after = Página siguiente
handover-page-alt = Página { $n } de { $of } del informe, tal como se imprimirá. El informe guardado se puede leer en voz alta.
handover-preview-large = Leer en grande
handover-preview-small = Volver a las opciones
handover-preview-busy = Preparando las páginas otra vez…

## Saved
handover-saved = Está guardado
handover-saved-what = { $items ->
    [0] No lleva archivos
    [one] Lleva un archivo
   *[other] Lleva { $items } archivos
  }, { $words ->
    [0] nada se cuenta solo en palabras
    [one] una cosa se cuenta solo en palabras
   *[other] { $words } cosas se cuentan solo en palabras
  }, y { $left ->
    [0] no se dejó nada fuera
    [one] se dejó una cosa fuera
   *[other] se dejaron { $left } cosas fuera
  }.
handover-tell = Léele esto a quien lo recibe, por teléfono o en persona
handover-tell-more = Pídele que lo anote con la hora. Así hay un testigo que no tiene nada que ver con este equipo.
handover-fingerprint = Huella del paquete (SHA-256)
handover-spoken = Doce palabras que representan todo tu registro
handover-tell-limits = Muestran que nada cambió después de guardarlo. No muestran quién escribió un mensaje, ni que sea verdad lo que dice.
handover-tell-passphrase = La frase de acceso va por otro camino
handover-tell-passphrase-more = Dila por teléfono, nunca en el mismo mensaje que el paquete. Cairn ya la olvidó.
handover-check = Cómo puede comprobarlo quien lo recibe
handover-check-unlock = Abrirlo con el programa gratuito “age”. Pide la frase de acceso.
handover-check-unpack = Descomprimir el zip. HOW-TO-CHECK.txt dice, paso a paso, cómo comprobar cada archivo con lo que ya hay en el equipo. No hace falta Cairn.
handover-check-compare = Comparar la huella y las doce palabras con las que tú le leíste.
handover-note = Anotar a quién se lo diste
handover-again = Hacer otro paquete
handover-plan = Ir a tu plan
