# Textos que siguen a algo que se envió: preguntar otra vez, una segunda revisión, lo que quieren saber, una queja.
# $to: platform, take-it-down, dsa, uk (una notificación según esa ley) o centre (un centro oficial). $numbered: yes o no.
# $asked: cuántas veces se preguntó antes.

## En pantalla

follow-up-title-ask-again = Preguntar otra vez
follow-up-title-second-look = Pedir que lo revisen de nuevo
follow-up-title-more = Responder lo que preguntaron
follow-up-title-complaint = Presentar una queja a la FTC
follow-up-reason-ask-again = Cuando no ha llegado nada, o nada que diga qué decidieron.
follow-up-reason-second-look = Cuando dijeron que no. Otra persona puede verlo de otra manera.
follow-up-reason-more = Cuando quieren saber más. Añade la respuesta en palabras, debajo del primer párrafo.
follow-up-reason-complaint = Cuando pasaron las 48 horas y sigue ahí, o cuando no había forma de pedirlo.
follow-up-know-no-picture = Nunca envíes la imagen, aunque te la pidan. Di en palabras dónde está.
follow-up-know-removes-nothing = La FTC reúne quejas y puede actuar contra la empresa. Hasta donde leímos, ella misma no retira nada.
follow-up-know-no-look = No vuelvas a abrir la página con la imagen para comprobarlo. Escribe lo que sabes.

## A quien recibió lo primero

follow-up-text-sent = { $to ->
    [platform] El { $day } les envié un reporte.
    [centre] El { $day } les hice un reporte.
   *[other] El { $day } les envié una solicitud de retirada.
  }{ $numbered ->
    [yes] {" "}Su número es { $number }.
   *[no] {""}
  }
follow-up-text-answered = { $answer ->
    [received] El { $day } me dijeron que lo recibieron.
    [refused] El { $day } me dijeron que no lo van a retirar.
    [asked-for-more] El { $day } me pidieron más información.
   *[removed] El { $day } me dijeron que se retiró.
  }
follow-up-text-ask-again = { $to ->
    [centre] Les pido que me digan si llegó a las personas adecuadas, y si necesitan algo más de mí.
   *[other] { $asked ->
        [0] Todavía no sé qué decidieron. Les pido que me lo digan. Si aún no está decidido, díganme cuándo lo estará.
       *[other] Ya pregunté antes, y todavía no sé qué decidieron. Les pido que me lo digan. Si aún no está decidido, díganme cuándo lo estará.
      }
  }
follow-up-text-second-look = Les pido que una persona lo revise de nuevo, y que me digan la razón y cómo puedo impugnar la decisión. Lo que reporté no ha cambiado.
follow-up-text-more = Respondo aquí, en palabras. Si falta algo más, digan exactamente qué.
follow-up-text-no-number = No me dieron ningún número. Les pido que me den uno al que pueda referirme.
follow-up-text-law = { $kind ->
    [take-it-down] { $late ->
        [yes] Hice mi solicitud según 47 U.S.C. 223a. Las 48 horas que da la ley ya pasaron.
       *[no] Hice mi solicitud según 47 U.S.C. 223a. Si falta una parte que la ley pide, díganme cuál.
      }
    [dsa] Hice mi notificación según el artículo 16 del Reglamento (UE) 2022/2065. Les pido que me digan su decisión sin demora indebida, y cómo puedo impugnarla.
   *[uk] Si creen que no es una imagen íntima, o que no puedo pedirlo, díganme por qué.
  }
follow-up-text-keep = Les pido que conserven lo que tenga que ver con esto, para que la policía pueda pedírselo. No envío la imagen.

## La queja

follow-up-complaint-open = Presento una queja sobre { $receiver } según la ley TAKE IT DOWN (47 U.S.C. 223a).
follow-up-complaint-sent = El { $day } envié a { $receiver } una solicitud para retirar una imagen íntima que se publicó sin consentimiento.{ $numbered ->
    [yes] {" "}Su número es { $number }.
   *[no] {" "}No me dieron ningún número.
  }
follow-up-complaint-held = El texto de mi solicitud está abajo. La ley pide una firma, qué imagen es y dónde está, una declaración de buena fe de que se publicó sin consentimiento, y una forma de comunicarse conmigo.
follow-up-complaint-nothing = No he recibido ninguna respuesta.
follow-up-complaint-wish = No me han dicho que se haya retirado. Les pido que lo examinen. No envío la imagen.
follow-up-complaint-text = La solicitud tal como la envié:
