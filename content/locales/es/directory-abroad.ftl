# Services abroad: what each one does, what it is called inside a sentence, and where the plan needs words of their own.
# Names and numbers stand in content/directory.

text-whatsapp = { $number } (WhatsApp)

## United Arab Emirates
says-ae-moi-cpc = El centro de protección infantil del Ministerio del Interior. Cualquiera puede avisar, sea menor o mayor de edad; se decide si hace falta la policía o ayuda para la familia.
called-ae-moi-cpc = la línea 116111 del Ministerio del Interior
says-ae-child-helpline-sharjah = Una línea confidencial del emirato de Sharjah, para niñas y niños en apuros y para quien avise de un daño.
called-ae-child-helpline-sharjah = la línea infantil 800 700 de Sharjah

## Argentina
says-ar-linea-137 = Psicólogas y trabajadores sociales del Ministerio de Justicia. Acompañan a víctimas de violencia sexual y de adultos que piden imágenes a menores en internet, y ayudan a denunciar.
called-ar-linea-137 = la Línea 137
says-ar-abuso-infantil = Una línea nacional gratuita sobre el abuso sexual infantil, con el mismo equipo que la Línea 137.
called-ar-abuso-infantil = la línea nacional contra el abuso sexual infantil
says-ar-linea-102 = Una línea gratuita y confidencial para niñas, niños y adolescentes, y para quien sepa de un daño. No hace falta dar el nombre.
called-ar-linea-102 = la Línea 102

## Austria
says-at-stopline = Recibe, sin tu nombre, la dirección web de imágenes sexuales de menores, y la pasa a la policía y a quien puede quitarlas.
says-at-rat-auf-draht = Ayuda gratuita a cualquier hora, sin dar el nombre, para jóvenes y para quienes los cuidan, por teléfono, chat e internet.
called-at-rat-auf-draht = la línea 147 Rat auf Draht

## Australia
says-au-accce = Un centro dirigido por la policía. Su formulario es para adultos que se ganan la confianza de menores con fines sexuales, amenazas con imágenes y otra explotación sexual de menores en internet.
called-au-accce = la policía del ACCCE (Australian Centre to Counter Child Exploitation)
says-au-esafety-illegal-content = Recibe la dirección web de imágenes sexuales de menores con las que alguien se ha topado. Puedes no dar tu nombre.
called-au-esafety-illegal-content = la oficina eSafety Commissioner
says-au-crime-stoppers = Cuenta lo que sabes de un delito, sin dar tu nombre.
called-au-crime-stoppers = Crime Stoppers
says-au-esafety = La oficina del gobierno para la seguridad en internet. Puede hacer que se quiten imágenes íntimas y actuar contra quien las publicó.
called-au-esafety = la oficina eSafety Commissioner
says-au-kids-helpline = Profesionales que escuchan a personas de 5 a 25 años, por teléfono, chat y correo. Es confidencial, salvo peligro grave.

## Bangladesh
says-bd-police-women-hotline = Una línea de la policía, de día y de noche, sobre la violencia contra mujeres y menores.
called-bd-police-women-hotline = la línea de la policía sobre la violencia contra mujeres y menores
says-bd-pcsw = Mujeres policía que ayudan en privado a mujeres y niñas cuando alguien las amenaza o comparte imágenes suyas en internet.
called-bd-pcsw = la unidad Police Cyber Support for Women
says-bd-child-helpline-1098 = Una línea gratuita para niñas y niños que sufren daño, y para quien sepa de ello.
called-bd-child-helpline-1098 = la línea infantil 1098

## Belgium
says-be-child-focus = Recibe avisos de imágenes sexuales y explotación de menores, sin tu nombre si quieres, y los pasa a la policía o a líneas de otros países.
called-be-child-focus = Child Focus
says-be-child-focus-116000 = Busca a menores que han desaparecido, junto con la policía. Llama también a la policía.
called-be-child-focus-116000 = Child Focus
says-be-awel = Escucha a niñas, niños y adolescentes en neerlandés, por teléfono, chat y correo, sin dar el nombre.
called-be-awel = la línea Awel
says-be-ecoute-enfants = Escucha en francés a niñas, niños y adolescentes, y a quien se preocupa por alguien, sin dar el nombre.
called-be-ecoute-enfants = la línea Écoute-Enfants

## Brazil
says-br-disque-100 = La línea nacional de derechos humanos. Avisa, sin tu nombre, de un daño a una niña o un niño, en internet o fuera; llega a la policía y a protección infantil.
called-br-disque-100 = la línea Disque 100
says-br-safernet = Recibe avisos de imágenes sexuales de menores en sitios web, y trabaja con fiscales y policía.
called-br-safernet = SaferNet Brasil

## Canada
says-ca-cybertip = La línea nacional de avisos sobre la explotación sexual de menores en internet. Leen cada aviso y lo mandan a la policía o a la protección infantil que corresponde.
says-ca-needhelpnow = Muestra a jóvenes, paso a paso, cómo hacer que se quiten imágenes sexuales, y qué hacer con las amenazas y con quienes las vieron.
says-ca-kids-help-phone = Profesionales para jóvenes de todo Canadá, por teléfono y chat. Por mensaje de texto responde una persona voluntaria con formación.

## Switzerland
says-ch-clickandstop = Recibe avisos de violencia sexual contra menores en internet, sin tu nombre. También aconsejan gratis a jóvenes y a sus familias.
says-ch-pro-juventute-147 = Consejo para niñas, niños y jóvenes sobre cualquier problema, por teléfono, mensaje, chat y correo. Si una vida está en peligro, piden ayuda.
called-ch-pro-juventute-147 = la línea 147 Pro Juventute

## Chile
says-cl-pdi = Detectives de la policía con un equipo para delitos contra menores en internet. Denuncia por teléfono o en cualquier cuartel.
called-cl-pdi = la PDI (Policía de Investigaciones)
says-cl-pdi-violencia-digital = Un número de la PDI para consejo y denuncias sobre acoso y otra violencia en internet, para jóvenes, familias y docentes.
called-cl-pdi-violencia-digital = la línea de la PDI sobre violencia digital
says-cl-fono-ninos-147 = Policías con formación atienden a niñas, niños y adultos sobre un daño a menores, aconsejan y pasan el caso.
called-cl-fono-ninos-147 = la línea Fono Niños 147

## Colombia
says-co-te-protejo = Avisa de imágenes sexuales y explotación de menores de 18 años, sin tu nombre si quieres. Llega a quien puede quitarlas y actuar.
called-co-te-protejo = Te Protejo
says-co-icbf-141 = La línea del instituto de bienestar familiar para avisos, emergencias y orientación sobre menores.
called-co-icbf-141 = la Línea 141

## Czechia
says-cz-stoponline = Recibe avisos de imágenes sexuales de menores y de adultos que se acercan a menores en internet con fines sexuales.
called-cz-stoponline = STOPonline.cz
says-cz-linka-bezpeci = Una línea gratuita de día y de noche, sin dar el nombre, para menores, y para estudiantes de hasta 26 años. También chat y correo.
called-cz-linka-bezpeci = la línea Linka bezpečí

## Germany
says-de-internet-beschwerdestelle = Recibe la dirección web de contenidos ilegales. Los revisan, hacen que se quiten y mandan los delitos a la policía federal.
called-de-internet-beschwerdestelle = la Internet-Beschwerdestelle
says-de-jugendschutz-net = Recibe avisos de imágenes sexuales de menores y de acoso sexual a jóvenes en internet.
says-de-nummer-gegen-kummer = Una conversación gratuita y sin dar el nombre, para niñas, niños y adolescentes, sobre lo que sea, por teléfono, chat o correo.
called-de-nummer-gegen-kummer = la línea Nummer gegen Kummer
says-de-hilfe-telefon-missbrauch = Consejo gratuito y sin dar el nombre sobre el abuso sexual infantil, para quien lo vivió, familias y quien tenga dudas. En muchos idiomas, y en lengua de señas por video.
called-de-hilfe-telefon-missbrauch = la línea Hilfe-Telefon Sexueller Missbrauch

## Denmark
says-dk-anmelddet = Recibe la dirección web de imágenes sexuales de menores. Dejas tu nombre solo si quieres; llega a la policía o a una línea de otro país.
called-dk-anmelddet = AnmeldDet
says-dk-sletdet = Consejo para jóvenes cuyas imágenes de desnudo se compartieron: cómo hacer que se borren y cómo avisar a la policía.
called-dk-sletdet = SletDet
says-dk-bornetelefonen = Una conversación gratuita para niñas, niños y adolescentes, sin dar el nombre, por teléfono, chat o mensaje.
called-dk-bornetelefonen = la línea BørneTelefonen
says-dk-cyberhus = Consejo en internet para niñas, niños y jóvenes: por chat, en un foro o por carta.
called-dk-cyberhus = Cyberhus

## Spain
says-es-incibe-hotline = Recibe la dirección web de imágenes sexuales de menores, y la pasa para que se quiten y a la policía.
called-es-incibe-hotline = la línea de denuncia de INCIBE
says-es-incibe-017 = Consejo gratuito y confidencial sobre problemas en internet, de técnicos, psicólogas y abogados, también para menores y familias. Las denuncias van a la policía.
called-es-incibe-017 = la línea 017 de INCIBE
says-es-anar = La psicología de guardia escucha a niñas, niños y adolescentes a cualquier hora, gratis y sin dar el nombre. La llamada no sale en la factura.
called-es-anar = la Fundación ANAR

## Finland
says-fi-nettivihje = Recibe, sin tu nombre, avisos de imágenes sexuales de menores y de adultos que se acercan a menores en internet con fines sexuales.
called-fi-nettivihje = Nettivihje
says-fi-mll = Una línea gratuita y confidencial para niñas, niños y jóvenes, sin dar el nombre. El horario de hoy está en mll.fi.
called-fi-mll = la línea infantil y juvenil de MLL

## France
says-fr-pharos = Un sitio de la policía para lo que está a la vista en internet: imágenes sexuales de menores, o adultos que se les acercan. Los mensajes privados van a una comisaría.
called-fr-pharos = Pharos
says-fr-3018 = Una línea gratuita y sin dar el nombre para jóvenes que sufren daño en internet y sus familias. Pueden pedir a las plataformas que quiten rápido imágenes o cuentas.
called-fr-3018 = la línea 3018
says-fr-119 = Un número nacional para menores en peligro y para quien se preocupa por alguien. No aparece en la factura.
called-fr-119 = la línea 119

## United Kingdom
says-gb-ceop = Un formulario de la National Crime Agency. Una persona joven o un adulto preocupado cuenta un abuso sexual en internet; lo lee una persona experta en protección infantil, que se pone en contacto y ayuda.
called-gb-ceop = la oficina CEOP de la National Crime Agency
says-gb-iwf = Recibe la dirección web de imágenes sexuales de menores, sin tu nombre. Avisan a la policía y hacen que se quiten.
called-gb-iwf = la Internet Watch Foundation
says-gb-report-remove = Para menores de 18 años en el Reino Unido que quieren que se quite una imagen o un video suyo de desnudo. Childline ayuda; hace falta una cuenta ahí.
called-gb-report-remove = Report Remove
says-gb-revenge-porn-helpline = Ayuda a personas adultas en el Reino Unido cuando se comparten imágenes íntimas suyas o las amenazan con hacerlo, también para que se quiten.
called-gb-revenge-porn-helpline = la Revenge Porn Helpline
says-gb-childline = Profesionales para cualquier persona de menos de 19 años, sobre lo que le preocupe, por teléfono, chat o correo.
says-gb-nspcc-helpline = Consejo para personas adultas que se preocupan por una niña o un niño. Pueden avisar a servicios sociales o a la policía.
called-gb-nspcc-helpline = la NSPCC Helpline

## Ghana
says-gh-csa = La oficina del gobierno para el abuso sexual de menores y el chantaje en internet. Trabaja con la policía y hace que se quiten imágenes.
called-gh-csa = la Cyber Security Authority
says-gh-helpline-of-hope = Una línea gratuita del gobierno sobre el maltrato a menores y mujeres.
called-gh-helpline-of-hope = la línea Helpline of Hope

## Greece
says-gr-safeline = Recibe avisos de imágenes sexuales de menores y otros contenidos ilegales, con tu nombre o sin él, y los pasa a la policía.
called-gr-safeline = SafeLine
says-gr-smile-1056 = Una línea nacional para niñas y niños en peligro o con angustia, y para adultos que avisan de un daño.
called-gr-smile-1056 = la línea 1056 The Smile of the Child
says-gr-help-line = Consejo sobre daños en internet para menores, familias y docentes, por teléfono, correo y chat.
called-gr-help-line = la línea Help-Line

## Hungary
says-hu-internet-hotline = Un formulario de la autoridad de medios para imágenes sexuales de menores, imágenes compartidas sin permiso y acoso. Responden solo si dejas un contacto.
called-hu-internet-hotline = la Internet Hotline de NMHH
says-hu-kek-vonal = Una línea de crisis, chat y correo para niñas, niños y jóvenes.
called-hu-kek-vonal = la línea Kék Vonal

## Indonesia
says-id-sapa-129 = La línea del ministerio para denunciar la violencia contra mujeres y menores. Acuden, y consiguen refugio, ayuda legal y alguien con quien hablar.
called-id-sapa-129 = la línea SAPA 129
says-id-sapa-129-helpline = La misma línea, para pedir ayuda: sobre la violencia contra mujeres y menores.
called-id-sapa-129-helpline = la línea SAPA 129
says-id-tepsa = Una línea del Ministerio de Asuntos Sociales para menores. No se leyó nada sobre ella posterior a 2016.
called-id-tepsa = la línea TePSA

## Ireland
says-ie-hotline = Recibe la dirección web de imágenes sexuales de menores y de imágenes íntimas compartidas sin permiso. Hacen que se quiten, y trabajan con la policía.
says-ie-childline = Escucha a cualquier menor de 18 años, sobre lo que sea, por teléfono, mensaje y chat.
called-ie-childline = Childline

## Israel
says-il-105 = Policía y otros expertos juntos, para cualquier daño a menores en internet. Investigan, hacen que se quiten contenidos y buscan ayuda.
called-il-105 = la línea 105

## India
says-in-cybercrime-portal = La página del gobierno para delitos en internet. Avisa de imágenes sexuales de menores sin tu nombre, o deja un número de celular para seguir el caso. Actúa la policía del estado.
called-in-cybercrime-portal = la National Cyber Crime Reporting Portal
says-in-childline-1098 = Una línea gratuita para cualquier niña o niño en apuros, y para adultos que llaman por ellos. Mandan ayuda.
called-in-childline-1098 = la línea infantil 1098

## Italy
says-it-polizia-postale = La página de la Polizia Postale, para avisos y preguntas sobre delitos en internet, también contra menores. La denuncia formal se hace en persona.
called-it-polizia-postale = la Polizia Postale
says-it-clicca-e-segnala = Un formulario para la dirección web de imágenes sexuales de menores, sin tu nombre si quieres. Llega enseguida a la policía. Los chats privados van directo a la policía.
called-it-clicca-e-segnala = la página Clicca e Segnala
says-it-114 = Una línea de emergencia para menores en peligro, también por mensajes o imágenes en internet. Acuden a la ayuda local y a la policía.
called-it-114 = la línea 114
says-it-telefono-azzurro = Una línea gratuita que escucha a niñas, niños y adolescentes, y a adultos que se preocupan por alguien.
called-it-telefono-azzurro = Telefono Azzurro

## Japan
says-jp-internet-hotline = Recibe la dirección web de contenidos ilegales, avisa a la policía y pide a los sitios que los quiten. No da consejo.
called-jp-internet-hotline = la Internet Hotline Center Japan
says-jp-safe-line = Pide a los sitios que quiten imágenes íntimas compartidas sin permiso e imágenes sexuales de menores.
called-jp-safe-line = Safe-Line
says-jp-8891 = Pone a quien sufrió un delito sexual en contacto con la oficina más cercana, para atención médica, ayuda legal y apoyo. Algunos teléfonos por internet no la alcanzan.
called-jp-8891 = la línea #8891
says-jp-childline = Personas voluntarias escuchan a menores de hasta 18 años, por teléfono y algunos días por chat, sin dar el nombre. Cierra en Año Nuevo.
called-jp-childline = Childline

## Kenya
says-ke-dci = Una línea gratuita de la policía para avisos sin nombre. Una unidad investiga el abuso sexual de menores en internet.
called-ke-dci = la DCI (Directorate of Criminal Investigations)
says-ke-childline-116 = La línea nacional para menores: para hablar, avisar de un daño y encontrar ayuda.
called-ke-childline-116 = Childline Kenya

## South Korea
says-kr-1377 = Una línea automática sobre imágenes sexuales en internet. Marca 3: lleva a borrarlas y bloquearlas, o a la policía.
called-kr-1377 = la línea 1377 (marca 3)
says-kr-digital-sex-crime-1366 = Un solo número para quien sufre un delito sexual en internet: escucha, borrado de imágenes, refugio y ayuda legal.
called-kr-digital-sex-crime-1366 = la línea 1366
says-kr-youth-1388 = Una línea para jóvenes a cualquier hora. También ayudan a denunciar y a que se borren imágenes.
called-kr-youth-1388 = la línea 1388

## Sri Lanka
says-lk-ncpa = La autoridad nacional de protección infantil. Investiga las quejas sobre un daño a menores, primero las más graves.
called-lk-ncpa = la National Child Protection Authority
says-lk-1929 = Una línea confidencial para menores. Escuchan, y pasan el caso a quien puede actuar.
called-lk-1929 = la línea 1929

## Mexico
says-mx-088 = Una línea de la Guardia Nacional para delitos en internet, también contra menores. Lo estudian, y pueden llevarlo a la fiscalía.
called-mx-088 = la línea 088
says-mx-te-protejo = Una línea para reportar imágenes sexuales de menores en internet.
called-mx-te-protejo = Te Protejo México

## Malaysia
says-my-mcmc = La autoridad de comunicaciones. Hace que se quiten contenidos cuando hay abuso de menores en internet, y trabaja con la policía.
called-my-mcmc = la autoridad MCMC
says-my-talian-kasih = Una línea del ministerio para maltrato y momentos difíciles, de día y de noche. Tienen contacto con la policía y los servicios sociales.
called-my-talian-kasih = la línea Talian Kasih

## Nigeria
says-ng-naptip = Una agencia federal con un equipo para la explotación sexual y las amenazas con imágenes en internet.
called-ng-naptip = la agencia NAPTIP
says-ng-acsai = La línea de Nigeria para la dirección web de imágenes sexuales de menores. El buscador de INHOPE lleva hasta ella.
called-ng-acsai = la línea INHOPE de Nigeria
says-ng-cece-yara = Una línea gratuita sobre el abuso sexual infantil, para menores y adultos. Escuchan y buscan ayuda.
called-ng-cece-yara = la línea Cece Yara

## Netherlands
says-nl-politie = La policía. Llama para avisar de la explotación sexual de menores en internet, o para pedir cita y denunciar.
called-nl-politie = la policía de los Países Bajos
says-nl-meldpunt-kinderporno = Recibe la dirección web de imágenes sexuales de menores, sin tu nombre, y hace que se quiten. Los chats privados van a la policía.
called-nl-meldpunt-kinderporno = la oficina Meldpunt Kinderporno
says-nl-kindertelefoon = Una conversación gratuita y confidencial para personas de 8 a 18 años, sobre lo que sea, por teléfono o chat.
called-nl-kindertelefoon = la línea De Kindertelefoon
says-nl-helpwanted = Consejo para jóvenes y familias sobre situaciones sexuales no deseadas en internet, como imágenes compartidas o amenazas. Sin dar el nombre.
called-nl-helpwanted = Helpwanted

## Norway
says-no-kripos-tips = Un formulario de la policía para avisos sobre la explotación sexual de menores en internet, atendido de día y de noche. La denuncia formal va a la policía local.
called-no-kripos-tips = la policía de Noruega (Kripos)
says-no-alarmtelefonen = Una línea de protección infantil a cualquier hora, para menores que sufren daño y para adultos que se preocupan.
called-no-alarmtelefonen = la línea Alarmtelefonen
says-no-kors-paa-halsen = Una conversación gratuita para personas de 6 a 18 años, sin dar el nombre, por teléfono, chat o correo.
called-no-kors-paa-halsen = la línea Kors på halsen

## New Zealand
says-nz-dia = Recibe la dirección web de imágenes sexuales de menores. Las amenazas, y los adultos que se acercan a menores, van a la policía.
called-nz-dia = la oficina Department of Internal Affairs
says-nz-netsafe = Ayuda gratuita para resolver daños en internet, como imágenes compartidas o amenazas. Pueden hablar con la plataforma, y no hacen nada sin tu acuerdo.
says-nz-safe-to-talk = Personas con formación, a cualquier hora, para cualquier daño sexual. Es confidencial.
says-nz-youthline = Una línea gratuita y confidencial para personas de 12 a 24 años, a cualquier hora, por teléfono y mensaje.

## Peru
says-pe-linea-100 = Consejo y apoyo sobre violencia sexual y familiar, también de adultos que se acercan a menores en internet. Ayudan a denunciar.
called-pe-linea-100 = la Línea 100

## Philippines
says-ph-pnp-acg = La policía para delitos en internet. Recibe avisos de imágenes sexuales o video en vivo de menores, y pide que se quiten.
called-ph-pnp-acg = la policía (PNP Anti-Cybercrime Group)
says-ph-1343 = Recibe avisos de trata y explotación de personas, también sexual y en internet.
called-ph-1343 = la línea 1343 Actionline
says-ph-makabata-1383 = La línea del gobierno para cualquier daño a menores. El abuso sexual en internet pasa a la policía.
called-ph-makabata-1383 = la Makabata Helpline
says-ph-bantay-bata = Una línea para menores que sufren maltrato o abandono.

## Pakistan
says-pk-nccia = La agencia nacional para delitos en internet. Denuncia amenazas con imágenes y abuso sexual de menores.
called-pk-nccia = la National Cyber Crime Investigation Agency
says-pk-drf = Consejo confidencial sobre amenazas y acoso en internet: alguien con quien hablar, cuentas más seguras y cómo denunciar.
called-pk-drf = la línea de Digital Rights Foundation
says-pk-1121 = Una línea gratuita de emergencia para la protección de menores.
called-pk-1121 = la línea infantil 1121

## Poland
says-pl-dyzurnet = Recibe la dirección web de imágenes sexuales de menores. Hacen que se quiten y avisan a la policía.
called-pl-dyzurnet = Dyżurnet.pl
says-pl-116111 = Una línea, formulario y chat gratuitos para niñas, niños y adolescentes, también sobre amenazas en internet.
called-pl-116111 = la línea 116 111
says-pl-800100100 = Consejo gratuito para familias y docentes que se preocupan por una niña o un niño.
called-pl-800100100 = la línea 800 100 100

## Portugal
says-pt-linha-internet-segura = La asociación de apoyo a víctimas recibe, sin tu nombre, avisos de delitos en internet e imágenes sexuales de menores, y los pasa a la policía.
called-pt-linha-internet-segura = la Linha Internet Segura
says-pt-sos-crianca = Escucha a niñas y niños, y a adultos que se preocupan, y acude a la protección infantil.
called-pt-sos-crianca = la línea SOS Criança
says-pt-linha-internet-segura-helpline = Ayuda confidencial por teléfono, sin dar el nombre, para víctimas de delitos en internet.
called-pt-linha-internet-segura-helpline = la Linha Internet Segura

## Romania
says-ro-esc-abuz = Recibe la dirección web de imágenes sexuales de menores. Puedes no dar tu nombre; se avisa a las autoridades.
called-ro-esc-abuz = esc_ABUZ
says-ro-ctrl-ajutor = Consejo para niñas, niños, adolescentes y familias en una situación difícil en internet.
called-ro-ctrl-ajutor = ctrl_AJUTOR

## Sweden
says-se-ecpat-hotline = Recibe avisos de cualquier explotación sexual de menores, con tu nombre o sin él. Llegan a la policía o a líneas de otros países, y se quitan imágenes.
called-se-ecpat-hotline = la línea de ECPAT
says-se-bris = Profesionales para niñas, niños y jóvenes, por teléfono, chat y correo. Para adultos hay otra línea.

## Singapore
says-sg-police = Denuncia en cualquier comisaría de barrio. Tienen una sala privada para delitos sexuales, y agentes con formación.
called-sg-police = la policía de Singapur
says-sg-tinkle-friend = Una línea para niñas y niños en edad de primaria, cuando algo va mal.

## Thailand
says-th-1300 = Una línea del gobierno para el daño a menores. Mandan rescate, atención médica o alguien con quien hablar.
called-th-1300 = la línea 1300
says-th-thaihotline = Recibe la dirección web de imágenes sexuales de menores y otros contenidos ilegales.
says-th-childline-1387 = Atiende llamadas y mensajes de menores de toda Tailandia, y les busca ayuda.
called-th-childline-1387 = Childline Thailand

## Türkiye
says-tr-ihbarweb = Un formulario del estado para la dirección web de abuso sexual de menores, para que se bloquee.
called-tr-ihbarweb = İhbarWeb
says-tr-duy = La página y línea de mensajes del Ministerio de Familia para contenidos y aplicaciones que dañan a menores, de día y de noche. También por BiP.
called-tr-duy = la línea DUY del Ministerio de Familia
says-tr-alo-183 = Una línea del ministerio sobre violencia y abandono de menores y mujeres. Pueden acudir a la policía y los servicios sociales.
called-tr-alo-183 = la línea Alo 183

## Ukraine
says-ua-stopcrime = Recibe la dirección web de imágenes sexuales de menores, sin tu nombre si quieres, y la manda a la policía.
called-ua-stopcrime = StopCrime
says-ua-la-strada = Psicólogas, abogados y docentes que aconsejan a menores, jóvenes y familias, sin dar el nombre.
called-ua-la-strada = la línea 116 111 de La Strada

## South Africa
says-za-fpb-hotline = Recibe avisos de imágenes sexuales de menores y de adultos que se acercan a menores con fines sexuales. Hacen que se quiten y avisan a la policía.
called-za-fpb-hotline = la oficina Film and Publication Board
says-za-childline = Una línea para menores, y para quien se preocupa, para hablar y avisar de un daño.
called-za-childline = Childline South Africa

## Places that take the address of pictures, and no threats or messages
do-tell-address = Avisa a { $service } de las imágenes en internet
    .reason = { $suspect ->
        [other-young-person] Si hay imágenes en internet, reciben la dirección web, nunca una imagen. No tienes que decidirlo hoy.
       *[other] Si hay imágenes en internet, reciben la dirección web, nunca una imagen. Las amenazas y los mensajes van a la policía.
      }
do-tell-official-at-stopline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-de-internet-beschwerdestelle = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-dk-anmelddet = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-es-incibe-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-fr-pharos = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-hu-internet-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-ie-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-int-inhope = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-jp-internet-hotline = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-nz-dia = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-pl-dyzurnet = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-ro-esc-abuz = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-tr-ihbarweb = { do-tell-address }
    .reason = { do-tell-address.reason }
do-tell-official-ua-stopcrime = { do-tell-address }
    .reason = { do-tell-address.reason }
why-address = Si hay imágenes en internet, reciben la dirección web, nunca una imagen. Las amenazas y los mensajes van a la policía.
why-report-child-at-stopline = { why-address }
why-report-child-de-internet-beschwerdestelle = { why-address }
why-report-child-dk-anmelddet = { why-address }
why-report-child-es-incibe-hotline = { why-address }
why-report-child-fr-pharos = { why-address }
why-report-child-hu-internet-hotline = { why-address }
why-report-child-ie-hotline = { why-address }
why-report-child-jp-internet-hotline = { why-address }
why-report-child-nz-dia = { why-address }
why-report-child-pl-dyzurnet = { why-address }
why-report-child-ro-esc-abuz = { why-address }
why-report-child-tr-ihbarweb = { why-address }
why-report-child-ua-stopcrime = { why-address }
why-report-child-au-esafety-illegal-content = { why-address }
why-report-child-br-safernet = { why-address }
why-report-child-de-jugendschutz-net = { why-address }
why-report-child-gb-iwf = { why-address }
why-report-child-it-clicca-e-segnala = { why-address }
why-report-child-nl-meldpunt-kinderporno = { why-address }
why-report-child-ng-acsai = { why-address }
why-report-child-th-thaihotline = { why-address }
why-report-child-tr-duy = { why-address }

## Places that remove pictures in their own way
do-take-down-au-esafety = { do-take-down-local }
    .reason = Por ley pueden hacer que se quiten imágenes íntimas y actuar contra quien las publicó. Puedes preguntar primero qué necesitan.
do-take-down-ca-needhelpnow = { do-take-down-local }
    .reason = Su página muestra, paso a paso, cómo hacer que se quiten y qué decir a quienes las vieron.
do-take-down-gb-report-remove = { do-take-down-local }
    .reason = { $who ->
        [me] Para menores de 18: entregas tu propia imagen, ahí y en ningún otro sitio, y trabajan para que se quiten las copias. Childline te ayuda.
       *[other] Lo hace la persona joven, con ayuda de Childline. No lo hagas en su lugar, y no guardes ni mandes la imagen.
      }
do-take-down-kr-digital-sex-crime-1366 = { do-take-down-local }
    .reason = Hacen que se borren imágenes, y alguien escucha. Puedes preguntar primero qué necesitan.
do-take-down-nz-netsafe = { do-take-down-local }
    .reason = Pueden hablar con la plataforma, y no hacen nada sin tu acuerdo.
