# Questions and answers. Where each was read, and when, is in content/faq/faq.toml. .answer is short; .more and .do are there where there is more to say.

faq-title = Preguntas y respuestas
faq-lead = Respuestas cortas. No son asesoría legal, y no pueden conocer tu caso.
faq-find = Buscar palabras en las respuestas
faq-find-hint = Por ejemplo: imagen, policía, nombre
faq-found = { $count ->
    [0] Ninguna respuesta tiene esas palabras. Prueba con una sola, o con una parte.
    [one] Una respuesta
   *[other] { $count } respuestas
  }
faq-all = Ver todas las preguntas
faq-law = Las leyes cambian de un lugar a otro. Esto no es asesoría legal ni una promesa.
faq-not-checked = Sin comprobar.
faq-not-checked-more = No encontramos una página que lo diga con esas palabras. Pregunta a la policía de tu lugar o a una línea de ayuda.
faq-from = De dónde sale esto
faq-from-day = Leído el { $day }. Desde entonces nadie ha vuelto a mirar estas páginas.
faq-from-checked = Leído el { $day }, vuelto a mirar el { $checked }.
faq-from-old = De eso hace más de medio año: puede haber cambiado mucho.
faq-from-cairn = Así funciona Cairn. No tiene otra fuente.

## Groups
faq-group-people = Tú y tu hija o hijo
faq-group-report = Reportar
faq-group-evidence = El teléfono, y lo que ya no está
faq-group-trace = Que nadie lo note
faq-group-law = La ley y las empresas
faq-group-abroad = Otros países, otras redes
faq-group-cairn = Cairn

## You and your child
faq-trouble = ¿Tendrá problemas mi hija o hijo?
    .answer = La responsable es la persona que explota. Mandar una imagen, responder, mentir sobre la edad o tardar en contarlo no hace culpable a una niña o un niño. Las guías oficiales de casi todas partes tratan a la niña o el niño como alguien que necesita protección.
    .more = Una imagen sexual de alguien menor de 18 años va contra la ley en la mayoría de los lugares, sin importar quién la tomó, y algunos estados de EE. UU. tienen leyes más suaves para jóvenes que enviaron una. En Estados Unidos, una ley de 2024 limita la responsabilidad de alguien menor de 18 años que reporta a NCMEC una imagen de sí.
    .do = Puedes preguntar a una línea de ayuda o buscar asesoría legal antes de dar nombres.
faq-sure = ¿Y si me equivoco?
    .answer = No necesitas pruebas para pedir ayuda. Basta una preocupación: di qué viste y cuándo, y qué no sabes. Hay personas formadas para averiguarlo.
    .more = Una sola señal no prueba nada, y Cairn nunca dice qué tan probable es algo.

## Reporting
faq-anonymous = ¿Puedo reportar sin dar mi nombre?
    .answer = Muchas veces, sí. La CyberTipline en Estados Unidos, la Internet Watch Foundation y la mayoría de las líneas de INHOPE reciben reportes sin nombre. Cada paso dice si hace falta un nombre, cuando se sabe.
    .more = Algunas lo piden: el centro australiano ACCCE sí, y envía a Crime Stoppers a quien no quiere decir su nombre. Si trabajas en una escuela, un aviso que debes dar por ley puede necesitar tu nombre.
    .do = Si pueden contactarte, pueden preguntar lo que les falte. Puede ser un correo que no muestre tu nombre.
faq-retaliation = ¿Y si se enteran de que reporté y se vengan?
    .answer = Cairn no le dice nada a nadie. Instagram y Snapchat dicen que no le cuentan a la otra persona quién reportó. Aun así, alguien puede adivinarlo por lo que se reportó.
    .more = Si tienes que avisar por tu trabajo: la ley de EE. UU. obliga a los estados a dar cierta protección a quien avisa de buena fe. No es completa: aun así hubo demandas y personas que perdieron su empleo.
    .do = Cuando llames, di primero que le tienes miedo a esa persona y pregunta quién va a saber tu nombre. Haz un plan de seguridad antes de reportar. Si te amenazan: escríbelo, no respondas y avisa a la policía.
faq-age = ¿Hay un límite de edad para reportar?
    .answer = En la CyberTipline, no: cualquiera puede reportar, a cualquier edad y desde cualquier país. En el Reino Unido, las niñas y los niños también pueden reportar por su cuenta a CEOP.
    .more = Los servicios que retiran imágenes miran la edad en la imagen. Take It Down es para imágenes de antes de que cumplieras 18 años, tengas la edad que tengas ahora. StopNCII es para imágenes de cuando ya tenías 18 o más. Report Remove, en el Reino Unido, es para menores de 18. En Australia, una madre o un padre puede reportar a eSafety por alguien menor de 16.
    .do = Una persona joven puede hacerlo sola, o pedirle a alguien de confianza que se siente a su lado.
faq-long = ¿Cuánto tardan las plataformas y la policía?
    .answer = Nadie puede prometer una fecha. No conocemos un plazo fijo de la policía: pide el número del caso y a quién llamar.
    .more = En Estados Unidos, una plataforma sujeta a la TAKE IT DOWN Act tiene 48 horas para retirar una imagen íntima después de una solicitud válida. En la Unión Europea, la empresa debe decidir sin demora indebida. En el Reino Unido, Report Remove suele tardar un día hábil una vez revisada la imagen, y CEOP contesta más rápido cuanto mayor es el riesgo. El IC3 del FBI dice que no puede contestar cada denuncia.
    .do = Anota el día y el número. Cairn muestra en tu plan cuándo volver a mirar. Si alguien está en peligro, no esperes: llama.

## The phone, and what is gone
faq-picture = ¿Necesitan que yo les dé la imagen?
    .answer = No. Nunca envíes, guardes, imprimas ni fotografíes una imagen sexual de alguien menor de 18 años, ni siquiera para probarlo.
    .more = La Internet Watch Foundation solo necesita la dirección web. Take It Down funciona en el dispositivo que tiene la imagen, y la imagen se queda ahí. La policía australiana acepta capturas de lo que se escribió, pero dice que una captura de esa imagen es un delito. La National Crime Agency británica dice lo mismo de mostrarla y guardarla.
    .do = Escribe con palabras dónde está: la app, la cuenta, la dirección, el día.
faq-deleted = Lo borraron todo. ¿Es demasiado tarde?
    .answer = No. Escribe lo que recuerdes: el nombre de la cuenta letra por letra, la app, los días, lo que se dijo.
    .more = Puede que la empresa todavía lo tenga. Cuando la policía de Estados Unidos lo pide, la empresa debe guardar lo que tiene durante 90 días, y pueden pedir 90 más. Solo la policía u otra autoridad puede pedirlo, y alcanza solo a lo que todavía existe. Snapchat borra la mayoría de las cosas poco después, así que avisa pronto a la policía.
    .do = No restablezcas ni limpies el teléfono, y no le pongas ningún programa para recuperar cosas. Usar un dispositivo lo cambia; quienes lo examinen pueden encontrar más de lo que tú ves.
faq-already = ¿Y si ya lo borré o lo reenvié?
    .answer = Todavía puedes reportar, y todavía ayuda. Para ahí: no borres más para ocultarlo, y no envíes más.
    .more = Pasar una imagen sexual de alguien menor de 18 años va contra la ley en Estados Unidos, el Reino Unido, Australia y muchos otros lugares. Hacerlo para advertir a otras personas no es una excepción. Qué significa eso para lo que hiciste, Cairn no puede decirlo. Una asesoría legal sí, antes de que des un nombre.
    .do = Escribe qué borraste o enviaste, a quién, cuándo y por qué. No le pidas a nadie que te lo devuelva. Llama a la policía o a una línea de ayuda, dilo, y pregunta si dejar o borrar lo que queda. Anota qué dijeron, quién y cuándo.
faq-phone = ¿Tengo que entregar el teléfono?
    .answer = Depende de la ley donde estás. Siempre puedes preguntar: ¿qué necesitan, por cuánto tiempo, qué pasará con él, y me dan un recibo?
    .more = En Estados Unidos, la Corte Suprema dijo en 2014 que la policía por lo general necesita una orden judicial para revisar un teléfono. En las escuelas públicas vale otra regla: el personal necesita un buen motivo para empezar, y no puede mirar más allá de ese motivo. Una asesoría legal puede decirte más.
    .do = Hasta entonces: si está apagado, déjalo apagado; si está encendido, déjalo encendido y con carga. Mantenlo lejos del calor y no lo conectes a nada. Escribe cuándo y a quién se lo diste.
faq-examiners = ¿Qué dejo para quienes examinan dispositivos?
    .answer = Revisar un dispositivo, copiarlo entero, desbloquearlo y recuperar lo borrado. Usarlo, o solo encenderlo, ya lo cambia.
    .more = Para examinar un dispositivo, lo leen a través de un bloqueador de escritura, que no deja cambiar nada en él. Hacen una copia completa, que se llama imagen forense, y trabajan con ella. No hagas una por tu cuenta: copiaría también cualquier imagen ilegal. No pruebes códigos, y deja lo cifrado como está. Si en él hay un programa que comparte archivos con desconocidos, no lo abras y dile su nombre a la policía.
    .do = Si está apagado, déjalo apagado. Si está encendido, déjalo encendido y cargando en la pared. Aléjalo del calor y de los imanes, y no lo conectes a nada más. Anota cómo lo encontraste y cuándo.

## Staying unseen
faq-trace = ¿Pueden rastrearme?
    .answer = Cairn no envía nada por sí solo. Una página web que abres recibe la dirección de internet de tu conexión y qué navegador usas. No recibe tu nombre, a menos que lo escribas.
    .more = Una línea que recibe reportes sin nombre no lo pide: la Internet Watch Foundation solo quiere la dirección web. Snapchat dice que a la persona reportada no se le cuenta quién fue. No podemos prometer que nadie se entere nunca.
    .do = Usa un dispositivo y una conexión que esa persona nunca haya tenido en sus manos. Una llamada queda en la lista del teléfono, y una página en el historial del navegador.

## Law and companies
faq-lawyer = ¿Necesito una abogada o un abogado?
    .answer = Para reportar, no. Cualquiera puede reportar a la CyberTipline. La ley de EE. UU. sobre retirar imágenes pide una firma, dónde está la imagen, una declaración y cómo contactarte; no pide asesoría legal.
    .more = Conviene buscarla antes si abriste, guardaste o enviaste una imagen así, si alguien te acusa a ti o a tu hija o hijo, si hay una disputa sobre quién cuida a la niña o el niño, o antes de grabar una llamada. Los estados de EE. UU. no coinciden en las grabaciones: algunos exigen que todas las personas de la llamada estén de acuerdo.
    .do = Apoyo muestra la ayuda legal gratuita que conocemos. En Estados Unidos, WomensLaw contesta por correo, sin costo.
faq-providers = ¿Qué deben hacer las empresas, y qué deben guardar?
    .answer = En Estados Unidos, las empresas deben reportar a NCMEC la explotación sexual infantil de la que se enteran, y guardar durante un año lo que reportaron. Cuando la policía lo pide, deben guardar lo que tienen durante 90 días, y 90 más.
    .more = También deben retirar imágenes íntimas en 48 horas después de una solicitud válida, si están sujetas a la TAKE IT DOWN Act. En la Unión Europea, cualquiera puede avisar a una empresa que aloja contenido, por una vía fácil en su sitio. En el Reino Unido, los servicios donde la gente comparte cosas deben reportar lo que encuentran a la National Crime Agency desde el 7 de abril de 2026.
    .do = Nadie tiene que guardarlo todo para siempre. Reporta pronto, y pide al agente que haga conservar los datos el mismo día.
faq-school = Trabajo en una escuela. ¿Qué no debo hacer?
    .answer = No busques una imagen sexual de un estudiante. No la copies, imprimas, envíes ni guardes, en ningún dispositivo tuyo ni de la escuela. No le pidas a ningún estudiante que la muestre o la envíe.
    .more = Las reglas que usan juntas escolares de Estados Unidos dicen: aparta el dispositivo, llama a la asesoría legal de la junta y a la policía, y acuerda de antemano cómo se hace. Un grupo de dirigentes escolares de Estados Unidos advierte que quien guarda una imagen así, o no hace el reporte, puede enfrentar cargos. En el Reino Unido, avisa enseguida a la persona responsable de protección; solo esa persona puede decidir mirar, y debe anotar por qué.
    .do = Anota quién te dijo qué, a quién llamaste y dónde está el dispositivo. Ten a mano las reglas de tu escuela, y síguelas.
faq-student-records = ¿Quién puede leer mis notas sobre un estudiante?
    .answer = En Estados Unidos, una ley llamada FERPA permite a las familias ver la mayor parte de lo que una escuela guarda sobre su hija o hijo. Desde los 18 años, quien puede es el estudiante.
    .more = Las notas que solo ayudan a tu propia memoria, y que nadie más ve, quedan fuera. En cuanto se las muestras a alguien, cuentan como registro de la escuela. Si una bitácora como esta es una nota así, ninguna página puede decirlo para tu escuela; tu estado puede tener sus propias reglas.
    .do = Pregunta a la asesoría legal o a la oficina de tu escuela antes de la primera línea: ¿dónde puede estar esta bitácora, quién puede leerla y cuánto tiempo se guarda? Anota la respuesta y quién la dio. Un reporte que la ley pide no espera por esto.

## Other countries, other networks
faq-abroad = La persona está en otro país. ¿Sirve reportar?
    .answer = Sí, y se reporta donde vives. La CyberTipline recibe reportes de cualquier país. INHOPE une las líneas de muchos países: la tuya pasa la dirección a la del país donde está alojada la página, y a la policía.
    .more = La oficina de INHOPE no recibe reportes; su sitio muestra la línea de tu país. Si viste algo en un viaje, ve a la policía de ese lugar.
    .do = Escribe lo que apunte a un lugar: la hora de sus mensajes, el idioma, los primeros dígitos de un número, cómo quiere que le paguen.
faq-interpol = ¿Puedo reportar a INTERPOL?
    .answer = Hasta donde sabemos, no. INTERPOL no es una policía a la que puedas llamar. Ayuda a las policías de sus países a trabajar juntas.
    .more = Su página habla de una base de datos con la que se busca a las niñas y los niños de las imágenes, y de avisos sobre personas desaparecidas que un país puede pedir.
    .do = Reporta a la policía de tu lugar o a una línea de ayuda. Ellas pueden acudir a INTERPOL.
faq-filesharing = ¿Y las redes para compartir archivos?
    .answer = Ahí la gente toma archivos de los equipos de otras personas. La mayoría no tiene un lugar central para quejarse, así que reporta a la policía o a una línea de ayuda.
    .more = Un programa así también da a otros los archivos de este equipo. Los nombres de los archivos muchas veces son falsos a propósito: una imagen sexual puede llegar con un nombre inofensivo.
    .do = No abras nada, no busques más, y no vuelvas a iniciar el programa. Escribe su nombre, el nombre del archivo, el día y qué se buscó. Deja el equipo como está, y pregunta qué hacer con él.

## Cairn
faq-sends = ¿Cairn envía algo?
    .answer = Por sí solo, no. Antes de que algo salga de este equipo, la página dice qué se enviará y adónde. Si copias palabras en un formulario, quien las envía eres tú.
faq-forgot = Olvidé la frase de acceso. ¿Y ahora?
    .answer = Si anotaste una clave de recuperación, elige “Usar la clave de recuperación” en la página Desbloquear. Sin ninguna de las dos nadie puede abrir el registro, y eso nos incluye a nosotros.
faq-watched = ¿Qué no puede hacer Cairn en un equipo vigilado?
    .answer = No puede ver si otro programa graba la pantalla o el teclado, y no puede ocultar que está ahí. Si alguien podría estar vigilando, usa otro dispositivo: el de una amistad, uno de una biblioteca, o un teléfono que esa persona nunca haya tenido en sus manos.
faq-leave = ¿Qué hace “Salir ya”?
    .answer = Tapa la ventana al instante y cierra Cairn. Lo que guardaste sigue guardado y bloqueado. Presionar Shift tres veces, sin otra tecla, hace lo mismo. No cambia el historial de un navegador ni la lista de páginas impresas.
