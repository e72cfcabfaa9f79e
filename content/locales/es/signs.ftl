# The warning signs, one sentence each. One sign proves nothing; they are never added up.

## Contacts online
sign-category-online = Contactos en internet
sign-online-upset-after = Se altera, se aleja o se enoja después de estar en internet o de recibir un mensaje.
sign-online-older-friend = Habla de una nueva amistad de internet que parece mayor, o no dice con claridad cómo se conocieron.
sign-online-move-private = Alguien nuevo quiere pasar pronto a otra app, a un chat privado o a mensajes que desaparecen.
sign-online-secret = Alguien le pide que guarde en secreto una amistad o unos chats.
sign-online-flattery = Alguien le hace muchos elogios, le da “me gusta” a todo y pronto parece ser la única persona que le entiende.
sign-online-pretend-younger = Alguien dice que tiene la misma edad, pero hay cosas que no encajan: nunca muestra la cara en vivo, o las fotos parecen copiadas.
sign-online-sexual-talk = Alguien lleva la conversación hacia el sexo, el cuerpo, juegos de rol o retos.
sign-online-sends-porn = Alguien le manda imágenes o videos sexuales, o aparecen cosas así en su dispositivo.
sign-online-asks-images = Alguien le pide imágenes o video en vivo, al principio inofensivos, después con menos ropa.
sign-online-offers = Alguien le ofrece tarjetas de regalo, créditos de juego, dinero, alcohol, drogas, llevarle en auto o un lugar donde quedarse.
sign-online-asks-details = Alguien le pregunta la dirección, la escuela, el horario, el número de teléfono o quién está en casa.
sign-online-meet = Alguien le propone un encuentro en persona, o lo planea.
sign-online-livestream = Alguien le pide que haga en video en vivo cosas que no quiere hacer.
sign-online-game-dm = Alguien de un juego insiste en hablar en privado.

## Pictures and threats
sign-category-image-based = Imágenes y amenazas
sign-img-threat = Alguien amenaza con mostrar una imagen sexual o de desnudo si no recibe dinero, más imágenes o silencio.
sign-img-friend-list = La amenaza trae una lista de amistades, familiares o la escuela, o un plazo.
sign-img-fake-news = La amenaza muestra una noticia inventada, o dice que lo recibirá la policía o la prensa.
sign-img-fast = Alguien desconocido coquetea, manda primero una imagen, pide otra a cambio, y la amenaza llega en pocas horas.
sign-img-boy-14-17 = A un chico de unos 14 a 17 años le escribe la cuenta de una chica atractiva que no conoce.
sign-img-panic = Entra en pánico con el teléfono en la mano, llora, se encierra con llave o quiere borrarlo todo.
sign-img-shared = Una imagen suya, sexual o de desnudo, circula o está en internet.
sign-img-deepfake = Alguien hizo con un programa una imagen suya falsa, sexual o de desnudo.
sign-img-first-contact-threat = Ya el primer mensaje dice que alguien tiene una imagen o un video privado.
sign-img-coerced-more = Siente que tiene que seguir mandando imágenes o poniéndose ante la cámara, por lo que mandó antes.
sign-img-peer = Alguien de su clase o una expareja difunde una imagen íntima, o amenaza con hacerlo.

## Feelings
sign-category-emotional = Sentimientos
sign-emo-mood = Tiene cambios de ánimo repentinos: miedo, enojo, llanto o silencio.
sign-emo-sleep = Tiene pesadillas, duerme mal o le da miedo pasar la noche a solas.
sign-emo-anxious = Tiene ansiedad, mucho apego o mucha tristeza, y no sabes por qué.
sign-emo-distracted = Parece ausente o con una preocupación, y no puede seguir una conversación.
sign-emo-shame = Dice que es idiota, que da asco, que es mala persona, o que todo está arruinado.
sign-emo-younger = Se porta como a una edad menor: moja la cama o se chupa el dedo.
sign-emo-secret = Tiene un secreto con una persona adulta o con alguien mayor, y no quiere hablar de ello.
sign-emo-hints = Suelta indirectas, o pregunta “¿y si una amiga o un amigo…?” sobre imágenes sexuales o amenazas.
sign-emo-selfharm = Se hace daño, o habla de morir, de rendirse o de ser una carga.
sign-emo-discloses = Dice, escribe o dibuja que alguien hizo o pidió algo sexual.

## Phone and computer
sign-category-device = Teléfono y equipo
sign-device-night = Está en internet mucho más que antes, sobre todo muy tarde o de noche.
sign-device-hide-screen = Da vuelta la pantalla, o cambia rápido de página, cuando alguien se acerca.
sign-device-secretive = Ahora oculta mucho lo que hace en internet o con quién habla.
sign-device-attached = No puede estar sin el teléfono y salta con cada mensaje, como si tuviera que responder.
sign-device-more-or-less = De repente está en internet mucho más, o mucho menos.
sign-device-unknown-phone = Tiene un teléfono, una tarjeta SIM, una tableta o un objeto de juego que nadie de la casa compró.
sign-device-other-account = Usa la cuenta de otra persona, o una segunda cuenta que no conocías.
sign-device-wiped = Borra chats, listas de llamadas o apps una y otra vez.
sign-device-calls-before-out = Recibe muchas llamadas o mensajes justo antes de salir, y hay tensión.

## People around them
sign-category-relationships = La gente a su alrededor
sign-rel-older-partner = Tiene novia, novio o “mánager” de mucha más edad.
sign-rel-withdraw-family = Se aparta de la familia, o de sus amistades y aficiones de antes.
sign-rel-unknown-adults = Recibe llamadas, visitas, viajes en auto o correo de personas adultas que la familia no conoce.
sign-rel-odd-places = Va a lugares poco comunes para ver a sus amistades, o no quiere decir adónde.
sign-rel-missing = Vuelve muy tarde, pasa la noche fuera o desaparece, aunque sea por poco tiempo.
sign-rel-fear-person = Tiene miedo de una persona o de un lugar, o de repente los evita.
sign-rel-adult-oversteps = Una persona adulta busca una y otra vez estar a solas con una niña o un niño, le hace regalos sin motivo, o no deja de tocarle tras un “no”.
sign-rel-controlling-partner = Su pareja exige contraseñas, saber dónde está o respuestas constantes, o amenaza con mostrar imágenes privadas.
sign-rel-recruits = Trae a otras personas jóvenes a conocer a la misma persona mayor, o a chatear con ella.

## Body and health
sign-category-physical = Cuerpo y salud
sign-phy-appearance = La ropa, el estilo o el aseo han cambiado mucho, en un sentido o en otro.
sign-phy-injuries = Tiene moretones, marcas de mordidas u otras heridas que nadie puede explicar.
sign-phy-genital = Tiene dolor, sangrado, enrojecimiento o flujo en las partes íntimas o la boca. Acude a un médico; no examines ni tomes fotos.
sign-phy-sti = Tiene una infección que se transmite por el sexo, o un embarazo, en la niñez o al inicio de la adolescencia.
sign-phy-eating = Ha cambiado cómo come o su peso, o le duele el estómago o la cabeza sin causa.
sign-phy-substances = Consume alcohol o drogas, o los consigue de un modo que nadie puede explicar.
sign-phy-sexual-behaviour = Usa palabras sexuales, o juega o se comporta de forma sexual, más allá de su edad.
sign-phy-undress = No quiere desvestirse para el baño, el deporte o dormir cuando es lo habitual.
sign-phy-dishevelled = Llega a casa con angustia, desaliño o señales de alcohol.

## Money and presents
sign-category-money = Dinero y regalos
sign-money-gifts = Tiene ropa nueva, joyas, objetos de juego o dispositivos sin una razón que encaje.
sign-money-cash = De repente tiene dinero, códigos de tarjetas de regalo o pagos de gente que no conoces.
sign-money-needs = Pide dinero o tarjetas de regalo con urgencia, vende cosas, o falta dinero.
sign-money-pays-out = Le paga a gente que no conoces, por app, criptomonedas o créditos de juego.
sign-money-parcels = Recibe cartas o paquetes de alguien que no conoces.

## School
sign-category-school = Escuela
sign-school-grades = Bajan las notas, le cuesta concentrarse, ya no le interesa nada.
sign-school-absent = Llega tarde, se salta clases o se va sin permiso.
sign-school-avoids = De repente se niega a ir a la escuela, a una clase, a un autobús o a un grupo, sobre todo después de que circularon imágenes.
sign-school-teased = Se burlan o le miran fijo por una imagen, o hay quienes piden verla.
sign-school-collected = Le esperan o le recogen personas adultas que la escuela no conoce.

## What can make it harder
sign-category-risk-factor = Lo que puede hacerlo más difícil
sign-risk-past-abuse = Antes sufrió maltrato, abuso o descuido.
sign-risk-family-disruption = En casa hay separación, violencia, alcohol, drogas o enfermedad mental.
sign-risk-care = Está o estuvo en acogida, o se ha mudado mucho.
sign-risk-loss = Hace poco perdió a alguien, por muerte o de otra manera.
sign-risk-isolated = Siente soledad, sufre acoso o acaba de llegar a la zona, o no tiene a qué persona adulta acudir.
sign-risk-self-esteem = Se valora poco.
sign-risk-disability = Tiene una discapacidad física, sensorial o de aprendizaje, o dificultades de comunicación: le cuesta entender, hablar o que le entiendan.
sign-risk-lgbt = No tiene un lugar seguro para preguntar sobre sexualidad o género.
sign-risk-poverty = Le falta dinero, comida o un hogar estable.
sign-risk-missing = Ha desaparecido alguna vez, o ha faltado mucho a la escuela.
sign-risk-friends = Hay amistades o familiares a quienes están explotando.
sign-risk-lied-age = Dio una edad falsa para usar un servicio, o ha mandado imágenes íntimas antes.
sign-risk-age-gap = Habla en internet con personas adultas. En los casos analizados, cuatro de cada diez de quienes atrajeron por internet a menores de edad que desaparecieron les llevaban más de diez años.
