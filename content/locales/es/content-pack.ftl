# Content packs: newer editions of what people read, from a file.

## Settings

content-pack-title = Lo que lees aquí
content-pack-edition = Edición { $version }, hecha el { $day }.
content-pack-built-in = Vino con el programa.
content-pack-from-pack = Vino de un paquete de contenido.
content-pack-none = Este Cairn todavía no acepta paquetes de contenido. Un Cairn más nuevo trae contenido más nuevo.
content-pack-says = Los teléfonos, los enlaces y las respuestas cambian. Alguien de confianza puede darte una edición más nueva en un archivo, por ejemplo en una memoria USB. Cairn la acepta solo si está firmada por quienes hacen Cairn. Con un archivo no se envía nada.
content-pack-choose = Elegir un archivo…
content-pack-fetch-says = O Cairn puede traerla. Entonces { $host } ve que este equipo, con su dirección en la red, pidió el archivo, y nada más. Quien se ocupa de esta red también puede verlo.
content-pack-fetch = Traerla de { $host }
content-pack-taken = La edición { $version } está guardada.
content-pack-restart = La leerás la próxima vez que se abra Cairn. Bloquea y abre, o ciérralo y ábrelo otra vez.
content-pack-refused = Un paquete de contenido que estaba guardado aquí no se puede usar.
content-pack-refused-next = Lees lo que vino con el programa. Elige otra vez el paquete más nuevo.
