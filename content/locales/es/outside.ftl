# What leads out of Cairn: a number to call, a page to open.

## A number, large
number-show = Ver en grande
number-scan-it = Escanear con un teléfono
number-title = Llama a este número
number-keys = En el teclado: { $digits }
number-scan = O apunta la cámara de un teléfono al cuadrado. El teléfono muestra el número, y no pasa nada hasta que presiones llamar ahí.
number-square = Cuadrado para escanear, del número { $number }
number-trace = El teléfono guarda la llamada en su lista, y puede salir en la factura.
number-close = Cerrar

## A page, in the person’s own browser
browser-address-of = la dirección de { $name }
browser-open = Abrir en mi navegador…
browser-title = Esto se abre en tu propio navegador
browser-keeps = Tu navegador guarda la visita en su historial, y puede mostrarla a quien escriba ahí después. Cairn no puede deshacerlo.
browser-sees = La página recibe la dirección de internet de esta conexión, como toda página.
browser-quieter = Más discreto: escanea el cuadrado con un teléfono que la persona que hace esto nunca haya tenido en sus manos. Así no queda nada en este equipo.
browser-square = Cuadrado para escanear, de { $name }
browser-stay = Quedarme aquí
browser-go = Abrir
browser-opened = Tu navegador la abre. Cairn sigue abierto aquí.
browser-failed = No se pudo abrir tu navegador. Copia la dirección y ábrela ahí por tu cuenta.
