# Las palabras de las solicitudes de retirada que describe una ley. Con calma, en primera persona de quien la pide.
# $kind: take-it-down, dsa o uk. $law: cómo se cita la ley. Aquí nada ofrece enviar la imagen.

## Las leyes

notice-title-take-it-down = Solicitud de retirada según la ley TAKE IT DOWN (Estados Unidos)
notice-title-dsa = Notificación según el Reglamento de Servicios Digitales (Unión Europea)
notice-title-uk = Solicitud de retirada en el Reino Unido

## Las partes

notice-element-take-it-down-signature = Una firma, y en calidad de qué firmas
notice-element-take-it-down-identification = Qué imagen es, y dónde está exactamente
notice-element-take-it-down-good-faith = Que crees de buena fe que está ahí sin consentimiento, y por qué
notice-element-take-it-down-contact = Una forma de comunicarse contigo
notice-element-dsa-explanation = Por qué es ilegal
notice-element-dsa-location = Dónde está exactamente
notice-element-dsa-name-email = Tu nombre y tu correo
notice-element-dsa-bona-fide = Que crees de buena fe que esto es exacto y completo
notice-element-uk-who = Que eres la persona que aparece, o que actúas por ella
notice-element-uk-location = Dónde está exactamente
notice-element-uk-statement = Que está ahí sin consentimiento, y por qué
notice-element-uk-contact = Una forma de comunicarse contigo

## Lo que falta

notice-missing-name = Falta el nombre. Un nombre escrito al final es una firma.
notice-missing-capacity = No dice si eres la persona que aparece, si actúas por ella, o si eres su madre, padre o tutor.
notice-missing-shows = No dice qué imagen es. Bastan unas palabras neutras: qué es, y cómo se reconoce a la persona.
notice-missing-where = No dice dónde está exactamente: la dirección o, si no hay ninguna (en un chat), la cuenta y la hora.
notice-missing-belief = Falta la declaración de que crees de buena fe que está ahí sin consentimiento.
notice-missing-reasons = No da ninguna razón de por qué está ahí sin consentimiento. Con una basta.
notice-missing-unlawful = No dice por qué es ilegal. Con una razón basta.
notice-missing-contact = No hay un correo ni un teléfono para comunicarse contigo.
notice-missing-email = No hay un correo para comunicarse contigo.
notice-missing-accuracy = Falta la declaración de que crees de buena fe que todo esto es exacto y completo.
notice-missing-unknown = Este Cairn no puede revisar esta parte. Compárala tú con la ley, o pregunta a alguien que pueda.
notice-left-out-name = Se deja fuera. Para imágenes de un menor, la ley permite no dar el nombre ni el correo.

## Lo que se sabe

notice-fact-take-it-down-person = Es para cualquier persona, adulta o menor, que aparece entera o en parte y a quien se reconoce por la cara u otra marca, como una mancha de nacimiento.
notice-fact-take-it-down-made-by-ai = Incluye imágenes hechas o cambiadas con programas o IA, cuando una persona razonable no podría distinguirlas de las reales.
notice-fact-take-it-down-platform = Incluye sitios y aplicaciones para el público que son sobre todo un lugar para lo que publican sus usuarios, y los que en su actividad habitual publican imágenes íntimas sin consentimiento.
notice-fact-take-it-down-places = Puede estar en una publicación, un mensaje, un comentario o una transmisión en vivo.
notice-fact-take-it-down-not-covered = Se dice que no incluye a los proveedores de internet, el correo electrónico ni los sitios que eligen ellos mismos casi todo su contenido.
notice-fact-take-it-down-which-image = Qué imágenes cuentan como “íntimas” se define en otra ley (15 U.S.C. 6851).
notice-fact-take-it-down-consent = El consentimiento tiene que darse libremente y a sabiendas, sin fuerza, engaño ni presión.
notice-fact-take-it-down-not-needed = La ley no te pide una identificación, una denuncia, una cuenta, un abogado ni un juramento. Una plataforma puede pedir más.
notice-fact-take-it-down-hours = Con una solicitud válida deben retirarla lo antes posible, y a más tardar 48 horas después de recibirla.
notice-fact-take-it-down-copies = También deben hacer esfuerzos razonables por encontrar y retirar las copias idénticas que conozcan.
notice-fact-take-it-down-since = Desde el 19 de mayo de 2026 deben tener una forma de pedirlo, y decir con claridad cómo funciona.
notice-fact-take-it-down-complain = Si no hay forma de pedirlo, o sigue ahí después de 48 horas, se puede presentar una queja a la FTC en TakeItDown.ftc.gov.
notice-fact-take-it-down-who-complains = Uno puede quejarse por sí mismo, por su hijo o hija, o por otra persona con su consentimiento.
notice-fact-take-it-down-removes-nothing = La FTC misma no retira nada.
notice-fact-dsa-anyone = Cualquier persona puede enviar una notificación a cualquier servicio que guarda lo que la gente publica. Tiene que haber una forma fácil de hacerlo en línea.
notice-fact-dsa-anonymous = Si se trata de abuso o explotación sexual de menores, la notificación puede enviarse sin nombre.
notice-fact-dsa-since = Rige para todos los servicios desde el 17 de febrero de 2024.
notice-fact-dsa-receipt = Confirman que la recibieron, si dejaste un correo.
notice-fact-dsa-decision = Deben decirte sin demora indebida qué decidieron, y cómo puedes impugnarlo.
notice-fact-dsa-no-hours = La ley no fija un número de horas.
notice-fact-dsa-flaggers = En cada país hay alertadores fiables: organizaciones cuyas notificaciones deben tratarse primero. Puedes pedir ayuda a una.
notice-fact-uk-hours = La Crime and Policing Act 2026 añade un deber a la Online Safety Act: retirar las imágenes íntimas que se reportan, y las iguales o casi iguales, lo antes posible y en 48 horas.
notice-fact-uk-who = La plataforma no tiene que hacerlo si cree que no es una imagen así, o que quien reporta no es la persona que aparece ni actúa por ella.
notice-fact-uk-start = No está confirmado cuándo empieza este deber. Puede que todavía no rija.
notice-fact-uk-contents = Lo que debe contener un reporte así queda para reglas que se harán después. Las partes de aquí son nuestras.
notice-fact-uk-ways = Se dice que los servicios deben ofrecer una forma fácil de reportar contenido ilegal, también a quienes no los usan.
notice-fact-uk-agency = Las empresas deben reportar a la National Crime Agency el abuso sexual infantil que encuentran. Es deber de ellas, no tuyo.

## Lo que va con ella

notice-beside-never-send = No envíes la imagen. Bastan la dirección y tus palabras.
notice-beside-never-send-minor = Nunca envíes, adjuntes ni subas la imagen, ni siquiera si es tuya o de tu hijo o hija. Bastan la dirección y tus palabras.
notice-beside-stopncii = Si en ella tenías 18 años o más: StopNCII.org puede ayudar a encontrar copias. La imagen no sale de tu dispositivo.
notice-beside-cybertipline = Avisa también a CyberTipline. Si te da un número y lo anotas aquí, la solicitud lo nombra.
notice-beside-hotline = Avisa también a la línea de tu país. La encuentras en Contactar.
notice-beside-take-it-down = Take It Down, de NCMEC, ayuda a encontrar copias de imágenes de antes de que alguien cumpliera 18 años. La imagen no sale de tu dispositivo. No es lo mismo que la ley de ese nombre.

## Lo que viene después

notice-after-note = Cuando la hayas enviado, anota aquí el día y la hora. Guarda lo que respondan.
notice-after-48-hours = Las 48 horas empiezan cuando la reciben. Cairn muestra cuándo se cumplen.
notice-after-complain = Si entonces sigue ahí, Cairn te escribe la queja para la FTC. Hasta donde leímos, la FTC misma no retira nada.
notice-after-receipt = Hasta donde leímos, no hay un número fijo de horas. Mira después de un día si la confirmaron, y después de dos qué decidieron.
notice-after-flagger = Si no pasa nada, puede ayudar un alertador fiable o el coordinador de servicios digitales de tu país.
notice-after-uk = Mira después de un día, y otra vez después de dos. No está confirmado si las 48 horas ya rigen.

## El texto

notice-field-subject = Asunto
notice-field-text = La solicitud

notice-text-to = Para: { $receiver }
notice-text-subject = { $kind ->
    [take-it-down] Solicitud de retirada de una imagen íntima (47 U.S.C. 223a)
    [dsa] Notificación de contenido ilícito (artículo 16, Reglamento (UE) 2022/2065)
   *[uk] Solicitud de retirada de una imagen íntima
  }
notice-text-open = { $kind ->
    [take-it-down] Esta es una solicitud de retirada de una imagen íntima según la ley TAKE IT DOWN, { $law }.
    [dsa] Esta es una notificación de contenido ilícito según el artículo 16 del Reglamento (UE) 2022/2065, el Reglamento de Servicios Digitales.
   *[uk] Este es un reporte de una imagen íntima publicada sin consentimiento, y una solicitud de retirada.
  }
notice-text-capacity = { $capacity ->
    [myself] Soy la persona que aparece.
    [guardian] Soy madre, padre o tutor de la persona que aparece.
   *[authorized] Tengo autorización para actuar por la persona que aparece.
  }
notice-text-shows = La imagen: { $shows }
notice-text-where = Dónde está:
notice-text-reference = { $known ->
    [yes] { $place }{ $timed ->
        [yes] , vista { $seen }
       *[no] {""}
      }
   *[no] vista { $seen }
  } (referencia { $number } en mis notas)
notice-text-moment = { $how ->
    [about] hacia { $time }
   *[exact] { $time }
  } (entrada { $number } en mis notas)
notice-text-account = cuenta { $handle } en { $platform }
notice-text-account-id = su número permanente: { $id }
notice-text-account-url = su página: { $url }
notice-text-belief = { $kind ->
    [dsa] Creo de buena fe que la información y las alegaciones de esta notificación son exactas y completas.
   *[other] Creo de buena fe que esta imagen íntima se publicó sin consentimiento.
  }
notice-text-reasons = { $kind ->
    [dsa] Por qué es ilícito:
   *[other] Los hechos:
  }
notice-text-reason = { $reason ->
    [never-agreed] { $whose ->
        [myself] Nunca acepté que se publicara.
       *[other] La persona que aparece nunca aceptó que se publicara.
      }
    [sent-privately] { $whose ->
        [myself] La envié en privado a una sola persona, y a nadie más. No acepté que se pasara a otros.
       *[other] La persona que aparece la envió en privado a una sola persona, y a nadie más, y no aceptó que se pasara a otros.
      }
    [made-by-software] Se hizo o se cambió con programas. Muestra algo que no ocurrió.
    [taken-secretly] { $whose ->
        [myself] Se tomó sin que yo lo supiera.
       *[other] Se tomó sin que la persona que aparece lo supiera.
      }
    [under-18] { $whose ->
        [myself] Yo era menor de 18 años cuando se tomó o se hizo.
       *[other] La persona que aparece era menor de 18 años cuando se tomó o se hizo.
      }
   *[threatened] { $whose ->
        [myself] Me amenazaron con publicarla.
       *[other] Amenazaron a la persona que aparece con publicarla.
      }
  }
notice-text-minor = La imagen puede ser material de abuso sexual infantil.
notice-text-minor-number = La imagen puede ser material de abuso sexual infantil. Se reportó a CyberTipline con el número { $number }.
notice-text-wish = { $kind ->
    [take-it-down] Les pido que la retiren, y también las copias idénticas que conozcan, lo antes posible y a más tardar 48 horas después de recibir esta solicitud, y que me lo confirmen.
    [dsa] Les pido que la retiren, y también las copias idénticas. Les pido que confirmen que recibieron esta notificación, y que me digan qué deciden y cómo puedo impugnarlo.
   *[uk] Les pido que la retiren, y también las imágenes iguales o esencialmente iguales, lo antes posible y en 48 horas, y que me lo confirmen.
  }
notice-text-no-picture = { $minor ->
    [yes] La imagen no va adjunta, y no la enviaré: nadie debe pasarla a otros. Si esto no basta para encontrarla, díganme qué necesitan, en palabras.
   *[no] La imagen no va adjunta. Si esto no basta para encontrarla, díganme qué necesitan, en palabras.
  }
notice-text-anonymous = No doy mi nombre ni mi correo. El artículo 16(2)(c) lo permite para contenido de este tipo.
notice-text-contact = Pueden comunicarse conmigo en: { $contact }
notice-text-signed = Firma: { $name }, { $time }
