# Services: what each one does, why it is offered, and who and when. Names and numbers stand in content/directory.

## What each service does
says-emergency-all = Policía, bomberos o ambulancia en { $country }. Llama cuando alguien está en peligro ahora.
says-emergency-police = La policía en { $country }. Llama cuando alguien está en peligro ahora.
says-emergency-also = { $reaches ->
    [text] ¿No puedes hablar u oír? Manda un mensaje de texto al { $number }.
    [police] Si no se conecta, llama al { $number }.
   *[all] El { $number } también funciona.
  }
says-emergency-unchecked = Tu número local de emergencias (aparece como { $number }, sin comprobar).
says-compensation = Un programa del estado que puede pagar médicos, terapia y otros gastos después de un delito. Pregunta pronto qué cubre y hasta cuándo se puede solicitar.
says-state = Recibe avisos sobre niñas y niños que pueden estar sufriendo daño.

says-ca-988 = Llama o manda un mensaje de texto cuando tú u otra persona piensa en el suicidio, o cuando todo es demasiado. En inglés y francés.
says-au-lifeline = Llama cuando tú u otra persona piensa en el suicidio, o cuando todo es demasiado.
says-br-cvv = Llama cuando todo es demasiado. No tienes que dar tu nombre.
says-il-eran = Primeros auxilios emocionales, por teléfono y chat, sin dar el nombre.
says-mx-linea-de-la-vida = Llama cuando tú u otra persona piensa en el suicidio, o cuando todo es demasiado.
says-sg-sos = Llama cuando tú u otra persona piensa en el suicidio, o cuando todo es demasiado.
says-us-911 = Policía, bomberos o ambulancia, en cualquier parte del país. Llama cuando una niña, un niño o cualquier persona está en peligro ahora.
says-us-ncmec-cybertipline = El lugar nacional para reportar la explotación sexual de menores de edad. Primero buscan si hay alguien menor de edad en peligro ahora, y luego pasan el reporte a la policía que corresponde.
says-us-ncmec-main = Trabaja con la policía cuando desaparece alguien menor de edad, y ayuda con imágenes de una niña o un niño cuando ya no tienes el dispositivo en el que estaban. Llama primero a la policía.
says-us-988 = Llama, manda un mensaje de texto o chatea cuando tú u otra persona piensa en el suicidio, o cuando todo es demasiado. Responde una persona con formación.
says-us-988-deaf = Lengua de señas americana por video: ASL Now en 988lifeline.org, o llama desde un videoteléfono. También puedes mandar un mensaje de texto al 988.
says-us-trevor-project = Personas con formación que hablan con jóvenes LGBTQ+ en una crisis, por teléfono, mensaje de texto o chat.
says-us-crisis-text-line = Habla por mensaje de texto con una persona voluntaria, con formación, sobre lo que sea demasiado. Si una vida está en peligro, o si quien cuida a una niña o un niño le hace daño, puede que tengan que avisar a otros.
says-us-fbi-tips = Recibe avisos sobre amenazas con imágenes y delitos contra menores de edad, en internet o por teléfono. Llegan a la oficina del FBI de tu zona, que puede devolverte la llamada.
says-us-know2protect = Una línea de Homeland Security sobre la explotación sexual de menores de edad en internet. Personas con formación leen cada aviso y lo transmiten.
says-us-icac-task-force = Equipos de policía para delitos contra menores de edad en internet, en todo el país. Su sitio dice cuál es el de tu zona. No es para emergencias.
says-us-hsi-tip-line = Recibe avisos sobre explotación de menores de edad y trata de personas, por teléfono o en internet. No te dirán cómo sigue.
says-us-ic3 = El formulario en línea del FBI para delitos en internet. Sirve para amenazas en las que se pidió dinero.
says-us-fbi-field-office = La lista de oficinas del FBI, para hablar cerca de ti con un agente o con alguien que ayuda a víctimas.
says-us-fbi-vcac = La parte del FBI que investiga delitos contra menores de edad. No tiene número propio: usa “FBI tips”.
says-us-ftc-take-it-down = Quéjate aquí si un sitio no ofrece manera de pedir que se quite una imagen, o la deja 48 horas después de que lo pediste. No la quitan ellos, pero pueden actuar contra la empresa.
says-us-rainn-hotline = Una conversación gratuita y privada con personas con formación sobre cualquier violencia sexual, de ahora o de hace mucho.
says-us-dod-safe-helpline = Una línea anónima para la comunidad militar de EE. UU., desde los 18 años, en cualquier parte del mundo. Escuchan y explican tus opciones.
says-us-dod-safe-helproom = Un chat en grupo, guiado por alguien con formación, donde sobrevivientes de agresión sexual en las fuerzas armadas se ayudan a horas fijas.
says-us-ncmec-team-hope = Habla con voluntarios cuya familia pasó por lo mismo. Llama a NCMEC y pide hablar con Team HOPE.
says-us-childhelp = Ayuda a niñas, niños, familias y personas preocupadas a pensarlo bien y a encontrar ayuda cercana. No reciben avisos, pero pueden decirte dónde dar uno.
says-us-stop-it-now = Consejo privado para personas adultas a quienes preocupa cómo se comporta alguien con niñas y niños.
says-us-ccri-image-abuse-helpline = Consejo cuando se difunden imágenes íntimas o falsas de una persona adulta, o se usan como amenaza: seguridad, cómo quitarlas, asesoría legal.
says-us-stronghearts = Personas indígenas que escuchan, planean cómo estar a salvo y conocen la ayuda en las comunidades tribales y cerca de ellas.
says-us-ndvh = Personas que hablan sobre el maltrato por parte de la pareja, planean cómo estar a salvo y encuentran refugio y ayuda cerca.
says-us-loveisrespect = Habla con otras personas jóvenes, con formación, sobre la presión para mandar imágenes y el maltrato en una relación.
says-us-national-runaway-safeline = Para jóvenes que se fueron de casa o podrían irse, y para sus familias. Escuchan y hacen un plan.
says-us-human-trafficking-hotline = Habla, manda un mensaje de texto o chatea cuando se obliga a alguien a trabajar o a tener sexo para beneficio de otra persona. Ayudan con la seguridad y conocen la ayuda cercana.
says-us-ovc-directory = Un buscador de ayuda para víctimas de delitos, por lugar y por tipo de ayuda.
says-us-womenslaw = Respuestas sobre la ley de tu estado, en palabras sencillas, por correo privado, en inglés y español. Para cualquiera que sufra maltrato.
says-us-vat-online = Lecciones en línea para quienes ayudan a víctimas de delitos, a tu ritmo.
says-us-nv-clark-county-victim-witness = Una oficina en Las Vegas que ayuda a víctimas y familias con el tribunal y con solicitudes de dinero.
says-us-nv-vocp = Un fondo de Nevada que puede pagar atención médica, terapia y otros gastos después de un delito violento.
says-us-victimconnect = Una línea que orientaba a víctimas de delitos hacia la ayuda. En abril de 2025 le cortaron los fondos; puede que no responda.
says-us-ovc-hotlines = Una lista de líneas de ayuda nacionales para víctimas de delitos.
says-us-deaf-hotline = Personas sordas que responden en lengua de señas americana por videoteléfono sobre violencia en casa o violencia sexual.
says-int-ncmec-take-it-down = Para imágenes tuyas, sexuales o de desnudo, de antes de cumplir 18 años. Tu propio dispositivo crea una huella de la imagen, y las empresas la usan para encontrar copias y quitarlas. La imagen nunca sale de tu dispositivo.
says-int-stopncii = Para imágenes íntimas tuyas de cuando tenías 18 años o más, reales o falsas. Tu propio dispositivo crea una huella de la imagen, y las empresas la usan para bloquear copias. La imagen se queda contigo.
says-int-inhope = Muestra la línea de ayuda de tu país donde cualquiera puede reportar imágenes sexuales de menores de edad. Reporta la dirección; nunca mandes una imagen.
says-int-iwf = Recibe la dirección web de imágenes sexuales de menores de edad, de cualquier persona en cualquier lugar, sin dar el nombre. Trabajan para que se quiten.
says-int-icmec-reporting = Una lista, país por país, de dónde reportar que se hace daño a una niña o un niño.
says-int-child-helpline-international = Encuentra la línea gratuita para niñas, niños y jóvenes de tu país.
says-int-ecpat = Explica adónde acudir cuando se explota sexualmente a alguien menor de edad, también si lo hace alguien que viaja.
says-int-dont-look-away = Elige tu país para encontrar quién recibe avisos sobre gente que viaja para explotar a menores de edad.
says-int-116000 = Una línea gratuita en 32 países europeos cuando alguien menor de edad ha desaparecido o piensa en irse de casa. Llama también a la policía.
says-int-find-a-helpline = Una lista de líneas de crisis gratuitas, por país.

## Why it is offered
why-danger = Puede que alguien esté en peligro ahora. Esta llamada va primero, y todo lo demás puede esperar.
why-missing = Ayudan a encontrar a menores de edad que han desaparecido, junto con la policía.
why-suicide = Alguien piensa en el suicidio. No tienes que cargar con eso sin ayuda: responden personas con formación.
why-if-hurt = Si alguien tiene heridas, o está a punto de sufrir daño, llama primero a este número.
why-duty = Puede que la ley te obligue a dar aviso de esto. Aquí está quién recibe el aviso en { $state }.
why-found = Te encontraste con imágenes de una niña o un niño. Diles solo la dirección; de ahí en adelante se encargan ellos.
why-report-child = Se trata de alguien que tiene, o puede tener, menos de 18 años. Lo pasan a la policía que puede actuar.
why-report-child-us-fbi-tips = El FBI también recibe avisos, en internet o por teléfono.
why-report-child-us-know2protect = Otro lugar donde dar aviso, por teléfono si prefieres hablar.
why-report-child-us-icac-task-force = Su sitio muestra el equipo de policía de tu zona.
why-report-young = Si continúa, o si puede haber una persona adulta detrás, pueden actuar. No tienes que decidirlo hoy.
why-report-abroad = Te lleva a quienes pueden actuar donde vives.
why-report-adult = Reciben avisos de amenazas y delitos en internet contra personas adultas.
why-money = Se pidió dinero. Buscan a quienes están detrás.
why-protect-child = La niña o el niño conoce a esa persona. En { $state }, aquí pueden cuidar de su seguridad.
why-removal = Puede evitar que las imágenes se difundan, y nadie allí tiene que verlas.
why-removal-law = Úsalo si una empresa no quita una imagen 48 horas después de que lo pediste.
why-military = Está para la comunidad militar, y no tienes que dar tu nombre.
why-native = Responden personas indígenas, así que no tienes que explicarlo todo antes.
why-lgbtq = Está para jóvenes LGBTQ+.
why-deaf = Puedes usar lengua de señas o escribir con alguien con formación.
why-family = Han estado donde tú estás ahora.
why-support-victim = Puedes hablarlo con alguien que se ha formado para esto. Tú decides qué cuentas.
why-support-other = Puedes preguntar cómo ayudar, y pasarle el número a la persona a quien le pasó esto.
why-worried = Puedes decir qué te preocupa y preguntar qué hacer. No necesitas pruebas.
why-meeting = Si alguien fue a encontrarse con esa persona, o falta poco, llama de inmediato.
why-legal = Puedes preguntar qué permite la ley de tu estado antes de decidir algo.
why-compensation = Puede ayudar con gastos como atención médica o terapia.
why-training = Lecciones sobre cómo ayudar a víctimas, para quienes hacen tu trabajo.
why-nearby = Puedes buscar ayuda cerca de donde vives.
why-any-time = Si se vuelve demasiado, para quien sea: alguien responde.

## What some services are called inside a sentence. They never begin with “el”: “a” and “de” stand before them.
called-us-ncmec-cybertipline = la CyberTipline
called-us-ncmec-main = NCMEC (National Center for Missing & Exploited Children)
called-us-fbi-tips = la línea del FBI
called-us-ic3 = la oficina IC3 del FBI (Internet Crime Complaint Center)
called-us-rainn-hotline = RAINN
called-us-childhelp = Childhelp
called-us-ncmec-team-hope = Team HOPE
called-us-988 = 988
called-us-dod-safe-helpline = Safe Helpline
called-us-vat-online = Victim Assistance Training Online
called-int-ncmec-take-it-down = Take It Down
called-int-stopncii = StopNCII
called-int-inhope = la línea de ayuda de tu país
called-int-iwf = la Internet Watch Foundation

## Names that are put together
state-hotline-name = Línea de ayuda de { $state } por maltrato infantil
state-hotline-place = Línea de ayuda de { $state } por maltrato infantil ({ $place })
place-clark-county = condado de Clark
place-washoe-county = condado de Washoe
place-other-counties = otros condados

## Who and when
ages-any = cualquier edad
ages-minor = menos de 18 años
ages-adult = 18 años o más
ages-range = { $from } a { $to } años
hours-days = { $days }, de { $from } a { $to }, hora de { $zone }
text-send = { $number } (envía { $word })

## Countries
country-ar = Argentina
country-au = Australia
country-at = Austria
country-bd = Bangladés
country-be = Bélgica
country-br = Brasil
country-ca = Canadá
country-cl = Chile
country-co = Colombia
country-cz = Chequia
country-dk = Dinamarca
country-fi = Finlandia
country-fr = Francia
country-de = Alemania
country-gh = Ghana
country-gr = Grecia
country-hu = Hungría
country-in = India
country-id = Indonesia
country-ie = Irlanda
country-il = Israel
country-it = Italia
country-jp = Japón
country-ke = Kenia
country-my = Malasia
country-mx = México
country-nl = Países Bajos
country-nz = Nueva Zelanda
country-ng = Nigeria
country-no = Noruega
country-pk = Pakistán
country-pe = Perú
country-ph = Filipinas
country-pl = Polonia
country-pt = Portugal
country-ro = Rumania
country-sg = Singapur
country-za = Sudáfrica
country-kr = Corea del Sur
country-es = España
country-lk = Sri Lanka
country-se = Suecia
country-ch = Suiza
country-th = Tailandia
country-tr = Turquía
country-ua = Ucrania
country-ae = Emiratos Árabes Unidos
country-gb = Reino Unido
country-us = Estados Unidos
