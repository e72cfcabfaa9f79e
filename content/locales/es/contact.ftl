# Who to tell, what to say on the phone, what to write to them, and what was noted about it.

## Who to tell
contact-title = A quién avisar
contact-lead = En este orden, según lo que respondiste. No necesitas pruebas, y puedes preguntar primero qué va a pasar.
contact-emergency = Si alguien está en peligro ahora
contact-emergency-none = Llama a tu número local de emergencias. No lo conocemos para el país de tus respuestas.
contact-emergency-call = Qué decir, y anotar la llamada
contact-crisis = Si alguien puede hacerse daño
contact-first = Primero
contact-first-plan = De tu plan
contact-then = Después
contact-also = También en tu plan
contact-nobody = Para estas respuestas no conocemos ninguna oficina que hayamos podido confirmar. La lista completa dice qué está sin comprobar.
contact-hotlines = Todos los números por país
contact-call = Preparar la llamada
contact-write = Qué escribirles
contact-write-instead = Escribir en vez de llamar
contact-no-number = No conocemos un número que sirva para todos los lugares. Busca el de la oficina más cercana en su propia página o en la guía telefónica. No es el número de emergencias.
contact-note-only = Anotarlo
contact-step-done = Lo marcaste como hecho.
contact-talk-title = Alguien con quien hablar
contact-talk = En Apoyo hay personas que escuchan, a ti y a otras personas.
contact-talk-go = Ir a Apoyo
contact-noted = Está en tu registro.
contact-noted-failed = Está en tu registro. Solo la marca en tu plan no funcionó: puedes ponerla ahí.
contact-aside-title = Antes de llamar
contact-aside-hear = Llama donde no te pueda oír quien hace esto.
contact-aside-trace = El teléfono guarda una lista de llamadas, y pueden aparecer en la factura. Otro teléfono es más discreto.
contact-aside-suspect = Aquí no aparece nadie que pueda ser quien lo hace, hasta donde dicen tus respuestas.
contact-aside-pictures = Aquí nadie necesita que le des una imagen sexual. Basta con decir, en palabras, dónde está.
contact-loading = Un momento…

## What was noted
contact-ledger = Llamadas y reportes que anotaste
contact-ledger-none = Todavía nada. Después de una llamada, anota con quién hablaste y qué número te dieron.
contact-ledger-number = Número { $number }
contact-ledger-pin = PIN o código { $pin }
contact-ledger-phone = por teléfono
contact-ledger-form = por escrito
contact-ledger-call = Llamada
contact-ledger-correct = Corregir

## The call
contact-call-title = Llamar a { $name }
contact-call-title-other = Preparar la llamada
contact-call-none = No conocemos su número de teléfono.
contact-call-text = Mensaje de texto al { $number }
contact-call-anonymous = Aquí no tienes que decir tu nombre.
contact-say-title = Lo que podrías decir
contact-say-takes = Dura unos { $seconds } segundos. Léelo en voz alta, o dilo con tus palabras.
contact-say-nothing = Dejaste todo fuera. Puedes llamar de todos modos: te van a preguntar.
contact-say-choose = Elegir lo que dices
contact-say-choose-legend = Decir esto
contact-say-close = Listo
contact-may-ask-title = Lo que pueden preguntarte
contact-may-ask-unsure = “No lo sé” es una respuesta.
contact-may-ask-address = ¿Dónde estás exactamente?
contact-may-ask-hurt = ¿Hay alguien con heridas, o en peligro ahora?
contact-may-ask-there = ¿Está ahí la persona que lo hace?
contact-may-ask-safe = ¿Estás a salvo, y puedes hablar ahora?
contact-may-ask-wish = ¿Qué es lo más difícil en este momento?
contact-may-ask-danger = ¿Hay una niña o un niño en peligro ahora mismo?
contact-may-ask-where = ¿Dónde pasa, y dónde estás tú?
contact-may-ask-age = ¿Qué edad tiene la persona de quien se trata?
contact-may-ask-app = ¿Qué app, y qué cuenta?
contact-may-ask-when = ¿Cuándo empezó, y cuándo fue la última vez?
contact-may-ask-kept = ¿Qué has guardado? Di lo que tienes. No envíes imágenes.
contact-may-ask-callback = ¿Te pueden devolver la llamada, y adónde? Da solo un número que nadie más conteste.

## The words for the call, in the order in which they are said
contact-say-address = Necesitamos ayuda en … (di la dirección).
contact-say-danger = Alguien puede estar en peligro en este momento.
contact-say-missing = Alguien ha desaparecido, o está por encontrarse con la persona que puede hacerle daño.
contact-say-suicide = { $whom ->
    [me] Estoy pensando en el suicidio, o en hacerme daño.
   *[other] Alguien está pensando en el suicidio, o en hacerse daño.
  }
contact-say-who = { $role ->
    [guardian] Tengo a mi cargo a una niña o un niño, y necesito ayuda.
    [counselor] Trabajo en una escuela, y creo que tengo que reportar algo.
    [victim] Me están haciendo algo, y necesito ayuda.
    [bystander] Noté algo, y quiero contárselo.
   *[other] Quiero contarle algo, y necesito ayuda.
  }
contact-say-about = { $whom ->
    [me] { $told ->
        [yes] Tengo { contact-say-age }.
       *[no] { "" }
      }
    [child] { $told ->
        [yes] Se trata de una niña o un niño a mi cargo: tiene { contact-say-age }.
       *[no] Se trata de una niña o un niño a mi cargo.
      }
    [student] { $told ->
        [yes] Se trata de una o un estudiante: tiene { contact-say-age }.
       *[no] Se trata de una o un estudiante.
      }
   *[other] { $told ->
        [yes] La persona de quien se trata tiene { contact-say-age }.
       *[no] { "" }
      }
  }
contact-say-age = { $age ->
    [age-under-13] menos de 13 años
    [age-13-15] entre 13 y 15 años
    [age-16-17] 16 o 17 años
    [age-18-24] entre 18 y 24 años
   *[age-25-plus] 25 años o más
  }
# [me] is said with “me” and “mías” in the sentences themselves.
contact-say-whom = { $whom ->
    [me] mí
    [child] la niña o el niño
    [student] la o el estudiante
   *[other] otra persona
  }
contact-say-asking-for-pictures = { $whom ->
    [me] Alguien me pide imágenes sexuales.
   *[other] Alguien le pide imágenes sexuales a { contact-say-whom }.
  }
contact-say-asking-to-meet = { $whom ->
    [me] Alguien quiere encontrarse conmigo.
   *[other] Alguien quiere encontrarse con { contact-say-whom }.
  }
contact-say-threat-to-share = { $whom ->
    [me] Alguien amenaza con difundir imágenes sexuales mías.
   *[other] Alguien amenaza con difundir imágenes sexuales de { contact-say-whom }.
  }
contact-say-pictures-shared = { $whom ->
    [me] Se han difundido imágenes sexuales mías.
   *[other] Se han difundido imágenes sexuales de { contact-say-whom }.
  }
contact-say-fake-pictures = { $whom ->
    [me] Hay imágenes sexuales mías que son falsas o hechas con IA.
   *[other] Hay imágenes sexuales de { contact-say-whom } que son falsas o hechas con IA.
  }
contact-say-found-images-of-child = Me encontré con imágenes sexuales de una niña o un niño.
contact-say-worried-about-changes = { $whom ->
    [me] Me preocupa lo que me está pasando.
   *[other] Me preocupan cambios que veo en { contact-say-whom }.
  }
contact-say-something-else = Pasó algo que quisiera describirle.
contact-say-person-stranger = La persona que lo hace es alguien de internet que no conocemos.
contact-say-person-known = La persona que lo hace es alguien que conocemos.
contact-say-person-household = La persona que lo hace vive en la misma casa.
contact-say-person-family = La persona que lo hace es de la familia.
contact-say-person-school-staff = La persona que lo hace trabaja en una escuela.
contact-say-person-other-young-person = La persona que lo hace también es joven.
contact-say-money = Pidieron dinero, tarjetas de regalo o más imágenes.
contact-say-deadline = Pusieron un plazo para que se haga algo.
contact-say-platform = Pasa en { $list }.
contact-say-account = La cuenta se llama { $list }.
contact-say-when = Lo primero que anoté fue el { $first }.
contact-say-when-both = Lo primero que anoté fue el { $first }, y lo último, el { $last }.
contact-say-place = { $whom ->
    [me] Estoy en { $place }.
   *[other] Estamos en { $place }.
  }
contact-say-kept = { $count ->
    [one] He guardado una cosa que lo muestra.
   *[other] He guardado { $count } cosas que lo muestran.
  }
contact-say-reference = Anoté dónde se pueden encontrar las imágenes.
contact-say-ask = { $kind ->
    [emergency] ¿Qué debo hacer hasta que llegue la ayuda?
    [helpline] ¿Qué podría hacer primero?
   *[other] ¿Qué debo hacer primero, y hay un número para esta llamada?
  }

## Noting a call or a report
contact-note-title-phone = Anotar esta llamada
contact-note-title-form = Cuando lo hayas enviado
contact-note-who = ¿Con quién hablaste?
contact-note-who-hint = Un nombre, un número de placa, o solo “una mujer de la línea de ayuda”. Puede quedar vacío.
contact-note-at-phone = ¿Cuándo fue la llamada?
contact-note-at-form = ¿Cuándo lo enviaste?
contact-note-at-missing = ¿Cuándo fue? Bastan un día y una hora.
contact-note-at-time = ¿Hacia qué hora fue? Escríbela así: 21:04.
contact-note-number = El número que te dieron
contact-note-number-hint = Un número de reporte o de caso. Déjalo vacío si no hubo ninguno.
contact-note-pin = Un PIN o código para consultarlo
contact-note-pin-hint = Solo si te dieron uno. Se guarda bajo llave, como todo lo demás.
contact-note-said-phone = Lo que se dijo
contact-note-said-form = Lo que les escribiste
contact-note-said-hint = En pocas palabras, y qué van a hacer después. Las notas pueden leerse en un juicio.
contact-note-sent-hint = Quita lo que no enviaste. Las notas pueden leerse en un tribunal.
contact-note-report = Con esta llamada hice un reporte
contact-note-report-more = Entonces Cairn anota los días en que conviene volver a mirar.
contact-note-keep-phone = Anotar esta llamada
contact-note-keep-form = Anotar que se envió
contact-note-keeping = Anotando…
contact-wrote-called = Llamada a { $name }.
contact-wrote-sent = Mensaje escrito a { $name }.
contact-wrote-who = Hablé con: { $who }
contact-wrote-number = Número que dieron: { $number }

## Writing to them
contact-tell-title = Avisar a { $name }
contact-tell-lead = Copia en su formulario lo que quieras contar, y deja fuera lo demás. Quien lo envía eres tú.
contact-tell-address = Su página
contact-tell-address-none = No conocemos ninguna página suya que hayamos podido confirmar.
contact-tell-address-more = Para escribir, copiar o abrir. Un navegador guarda la visita en su historial.
contact-tell-watched = Alguien podría mirar este equipo.
contact-tell-watched-more = Copiar deja rastros aquí, y el formulario también. Es más seguro otro dispositivo: uno que esa persona nunca haya tenido en sus manos.
contact-tell-pictures = Nunca adjuntes una imagen sexual de alguien que tiene o puede tener menos de 18 años.
contact-tell-pictures-more = Ni tuya, ni de tu hija o hijo. Di dónde está: la dirección, la cuenta, el dispositivo.
contact-tell-order = El formulario tiene su propio orden y sus propias palabras. Donde sea distinto de esta página, vale el formulario.
contact-tell-copy-trace = Lo que copias va al portapapeles de este equipo, por un minuto. Algunos equipos guardan una lista de eso.
contact-tell-empty = No está en tu registro. Déjalo vacío si no lo sabes.
contact-tell-own = No está en tu registro. Tú decides si lo escribes.
contact-tell-own-anonymous = No está en tu registro. Puedes dejarlo vacío: aceptan reportes sin nombre.
contact-tell-story-choose = Notas que entran
contact-tell-story-edited = Cambiaste este texto, así que se quedó como está. Hay uno nuevo que sigue lo que elegiste.
contact-tell-story-take = Usar el texto nuevo
contact-tell-story-hint = Tus propias notas, en el orden en que pasaron las cosas. Cambia lo que quieras.
contact-tell-story-none = Todavía no tienes notas. Escribe aquí qué pasó, con el día.
contact-part-what = De qué se trata
contact-part-when = Cuándo y dónde
contact-part-child = La persona a quien le pasó
contact-part-person = La persona a quien reportas
contact-part-story = Qué pasó
contact-part-you = Tú
contact-fact-happening = Qué pasa
contact-fact-danger = Si alguien está en peligro ahora
contact-fact-times = Fecha y hora
contact-fact-platform = App, juego o sitio
contact-fact-links = Direcciones exactas
contact-fact-place = Dónde estás
contact-fact-age = Edad
contact-fact-child-name = Nombre, y una forma segura de contacto
contact-fact-handles = Nombres de usuario
contact-fact-ids = Números permanentes (id)
contact-fact-profiles = Direcciones de perfil
contact-fact-payment = Pagos
contact-fact-relation = Quién es esa persona
contact-fact-story = Con tus palabras
contact-fact-references = Dónde están las imágenes
contact-fact-kept = Lo que has guardado
contact-fact-you = Tu nombre, y cómo contactarte
contact-fact-role = Quién eres en esto
contact-text-times = { $first } hasta { $last }
contact-text-about = hacia el { $when }
contact-text-unknown = día no conocido
contact-text-story = { $when }: { $text }
contact-text-reference = N.º { $number }: { $place }
contact-text-kept = N.º { $number }
contact-text-kept-hash = N.º { $number }, SHA-256 { $hash }
contact-text-danger = Sí. Alguien puede estar en peligro en este momento.
contact-text-missing = Sí. Alguien ha desaparecido, o está por encontrarse con esa persona.
