# La página que dice quién puede llegar hasta dónde en un registro, y quién no. Las pruebas de cada frase: docs/threat-model.md.

how-safe-title = Cómo cuida Cairn lo que guardas
how-safe-lead = Ningún programa deja fuera a todo el mundo. Esta página dice quién puede llegar hasta dónde. Te ayuda a decidir dónde guardar un registro.
how-safe-does = Lo que hace Cairn
how-safe-cannot = Lo que no puede cambiar

how-safe-home = Alguien que también usa este equipo
how-safe-home-does = Todo lo que guardas está cerrado con tu frase de acceso: palabras, nombres y archivos. Fuera de ahí no queda nada que se pueda leer. Cairn se cierra solo a los cinco minutos, y cuando el equipo estuvo en reposo. Mayús, tres veces, tapa la ventana al instante.
how-safe-home-cannot = Puede ver que Cairn está en este equipo y que hay un registro. Puede mirar por encima de tu hombro. Puede borrar la carpeta: por eso, ten una copia en otro lugar.
how-safe-watch = Alguien que vigila por medio del equipo
how-safe-watch-does = Cairn no envía nada por su cuenta, y no lleva una lista de lo que miraste.
how-safe-watch-cannot = Un programa que graba las teclas o la pantalla ve lo que escribes y lees, también tu frase de acceso. Cairn no puede encontrarlo ni pararlo. Es más seguro un aparato que esa persona nunca tuvo en la mano.
how-safe-taken = Alguien que se lleva el equipo o la memoria USB
how-safe-taken-does = Sin tu frase de acceso o la clave de recuperación, nadie puede leer el registro, y nosotros tampoco. Cada intento es lento: una frase de varias palabras aguanta mucho tiempo.
how-safe-taken-cannot = Una frase corta, o una que conoce, se puede adivinar. Si el registro está abierto cuando se lo lleva, puede leerlo. Ciérralo cuando te levantes.
how-safe-tools = Alguien con programas que recuperan lo borrado
how-safe-tools-does = Lo que Cairn escribe está cerrado antes de llegar al disco. No hay pedazos legibles que recuperar.
how-safe-tools-cannot = Lo que había antes de Cairn queda como estaba: el archivo que guardaste aquí, la foto en el teléfono, la página en el historial. Lo que guardas fuera o imprimes se puede leer. En casi todos los discos, lo borrado se puede encontrar durante un tiempo.
how-safe-forced = Alguien que te obliga a abrirlo
how-safe-forced-does = Cuando estés a salvo, puedes cerrar todo de nuevo con otra frase de acceso. La anterior ya no abre el registro aquí.
how-safe-forced-cannot = Quien tiene tu frase de acceso puede leer el registro, y una copia que hizo antes le sigue abierta. No hay un segundo registro escondido, y nada se borra solo tras intentos fallidos: las dos cosas podrían ponerte en peligro. Tú importas más que el registro.
how-safe-files = Un archivo hecho para causar daño
how-safe-files-does = Los archivos de otras personas los mira un pequeño programa aparte. No tiene claves ni camino a internet. Si un archivo así lo rompe, tu registro queda como estaba.
how-safe-files-cannot = Si abres el archivo con otro programa, nada de aquí te protege.
how-safe-net = Alguien en internet o en tu red wifi
how-safe-net-does = Nada sale de este equipo hasta que lo pides con un botón. Antes de eso, Cairn dice qué se va a enviar y a quién.
how-safe-net-cannot = Cuando abres una página en un navegador, lo saben el navegador y la red. Lo que reportas lo leen quienes lo reciben.
how-safe-lost = Un disco roto, un apagón, un archivo cambiado
how-safe-lost-does = La revisión lee todo otra vez. Nombra lo que está dañado, lo que falta o lo que alguien cambió, y lo que está completo. El registro también se abre sin Cairn, con programas que hacen otros.
how-safe-lost-cannot = Si se pierden la frase de acceso y la clave de recuperación, nadie puede abrir el registro. Y si alguien regresa toda la carpeta a un día anterior, Cairn solo no lo puede ver. Lo puede mostrar un paquete que diste a alguien, y también las doce palabras que le leíste.

how-safe-you = Lo que puedes hacer tú
how-safe-you-words = Elige varias palabras que nadie que te conozca adivinaría.
how-safe-you-copy = Ten una copia donde esa persona no pueda llegar.
how-safe-you-lock = Cierra el registro cuando te levantes.
how-safe-you-asked = Si algo te parece raro, no tienes que averiguarlo en soledad. Una línea de ayuda puede pensarlo contigo.
