# The plan: each step with its reason, and what not to do.
# $who: me, child (my child), student or other. $suspect: who the person doing it is, as in situation files.
# $threat: yes or no. $age: minor, adult or unknown. $id is a service’s id; $service, $platform, $number and $state are names and numbers.

## Danger
do-call-emergency = Llama ahora al { $number }
    .reason = Puede que alguien esté en peligro. Di primero la dirección. Todo lo de aquí puede esperar.
do-call-emergency-unchecked = Llama ahora a tu número local de emergencias
    .reason = Aparece como { $number }, y nadie lo ha comprobado. Di primero la dirección. Todo lo de aquí puede esperar.
do-call-emergency-unknown = Llama ahora a tu número local de emergencias
    .reason = Puede que alguien esté en peligro. Di primero la dirección. Todo lo de aquí puede esperar.
do-call-crisis = Llama o manda un mensaje de texto ahora al { $number }
    .reason = { $who ->
        [me] No tienes que cargar con esto sin ayuda. Responde alguien que escucha, y con las imágenes se puede hacer algo.
       *[other] Quédate a su lado. Si no puedes, asegúrate de que esté allí alguien de su confianza. Personas con formación te dicen qué hacer.
      }
do-call-crisis-only = Llama ahora al { $number }
    .reason = { do-call-crisis.reason }
do-missing-center = Avisa a { $service }
    .reason = Después de la policía: ayudan a buscar a menores de edad que han desaparecido.

do-no-meeting = { $who ->
    [me] No vayas a encontrarte con esa persona
   *[other] Asegúrate de que nadie vaya a encontrarse con esa persona
  }
    .reason = Si alguien ya fue, o falta poco, llama de inmediato al { $number }.
do-no-meeting-unknown = { do-no-meeting }
    .reason = Si alguien ya fue, o falta poco, llama de inmediato a tu número local de emergencias.

do-before-deadline = Llama a { $service } antes de que se cumpla el plazo
    .reason = El plazo está para meter{ $who ->
        [me] te
       *[other] les
      } prisa. Habla antes con alguien que está para esto: { $number }. { $suspect ->
        [household] Llama cuando esa persona no pueda oírlo.
        [family] Llama cuando esa persona no pueda oírlo.
       *[other] {""}
      }
do-before-deadline-police = Llama a la policía de tu zona antes de que se cumpla el plazo
    .reason = El plazo está para meter{ $who ->
        [me] te
       *[other] les
      } prisa. Di cuándo se cumple, y pregunta qué hacer hasta entonces. { $suspect ->
        [household] Llama cuando esa persona no pueda oírlo.
        [family] Llama cuando esa persona no pueda oírlo.
       *[other] {""}
      }

## A safe place to go on
do-safer-device = Sigue donde esa persona no pueda mirar
    .reason = Podría ver lo que haces en este equipo. Es mejor un teléfono o un equipo que nunca haya tenido en sus manos.

## For those who must report
do-duty-report = Haz tu aviso a la { $service }
    .reason = { $due } El aviso de la dirección de tu escuela rara vez reemplaza el tuyo. No necesitas pruebas ni permiso.
do-duty-report-police = Haz tu aviso a la policía
    .reason = { $due } En { $state }, protección infantil pasa casos como este a la policía. El aviso de la dirección de tu escuela rara vez reemplaza el tuyo.
do-duty-report-local = Haz tu aviso a esta oficina: { $office }
    .reason = { $due } { $state } no tiene un número único que hayamos podido confirmar. Childhelp puede decirte a quién llamar. El aviso de la dirección de tu escuela rara vez reemplaza el tuyo.
do-duty-report-unknown = Averigua quién recibe tu aviso, y llama
    .reason = En la mayoría de los lugares, quien trabaja en una escuela debe dar aviso de esto, y pronto. Elige tu estado para ver a quién llamar. El aviso de la dirección de tu escuela rara vez reemplaza el tuyo.
duty-due = { $how ->
    [at-once] En { $state } hay que llamar de inmediato{ $hours ->
        [0] { "" }
       *[other] , y en un máximo de { $hours } horas
      }.
    [within] En { $state } hay que llamar en un plazo de { $hours } horas.
    [as-soon-as-possible] En { $state } hay que llamar en cuanto puedas{ $hours ->
        [0] { "" }
       *[other] , y en un máximo de { $hours } horas
      }.
    [promptly] En { $state } hay que llamar sin demora.
   *[other] No esperes para llamar.
  }
duty-due-unknown = No esperes para llamar; pregunta qué plazo da la ley de tu estado.
duty-closed = La línea está cerrada ahora. Si no puede esperar, llama a la policía.
do-duty-log = Empieza tu bitácora
    .reason = Quién te contó qué, con sus propias palabras, a quién llamaste y cuándo, y dónde está el dispositivo. Ahí no va ninguna imagen.
do-secure-device = Deja el dispositivo como está, y anota dónde queda
    .reason = No mires lo que hay en él ni copies nada. Anota de quién es, quién lo tiene y si está encendido.
do-duty-written = Escribe el informe que pide { $state }
    .reason = { $written }
do-duty-written-unknown = Pregunta si hay que presentar un informe escrito
    .reason = Pregunta cuando llames, y anota la respuesta con el nombre y la hora.
duty-written = { $how ->
    [within] Hay que presentarlo en un plazo de { $hours ->
        [120] 5 días
       *[other] { $hours } horas
      }{ $form ->
        [none] { "" }
       *[other] , en el formulario { $form }
      }. Pregunta cuando llames, y anota la respuesta.
    [if-asked] Solo hay que presentarlo si lo piden{ $hours ->
        [0] { "" }
       *[other] , y entonces en un plazo de { $hours } horas
      }. Pregunta cuando llames, y anota la respuesta.
    [after-the-call] Va después de la llamada. Pregunta para cuándo, y anota la respuesta.
   *[other] Pregunta cuando llames si hay que presentarlo, y anota la respuesta.
  }
do-tell-school = Díselo a la persona que tu escuela designa para esto
    .reason = Primero va tu propio aviso. Comparte solo lo que esa persona necesita saber.
do-ask-about-parents = Pregunta quién se lo dice a la familia, y cuándo
    .reason = Deja que lo decida protección infantil o la policía, para que no perjudique a tu estudiante.
do-training = Aprende más sobre cómo ayudar a víctimas
    .reason = { $service }: lecciones a tu ritmo, cuando haya tiempo.

## Not answering, not paying
do-stop-answering = { $who ->
    [me] Deja de responder, y no mandes nada más
   *[other] Ayuda a que deje de responder y no mande nada más
  }
    .reason = { $threat ->
        [yes] Cada respuesta muestra que la presión funciona. Un plazo es parte de la presión; no se puede confiar en nada de lo que prometen.
       *[no] Cada respuesta muestra que la presión funciona. No se puede confiar en nada de lo que prometen.
      }
do-stop-and-pay-nothing = { $who ->
    [me] Deja de responder, y no pagues nada
   *[other] Ayuda a que deje de responder y no pague nada
  }
    .reason = { $threat ->
        [yes] Pagar rara vez lo detiene: casi siempre piden más. Un plazo es parte de la presión. Si se pagó algo, guarda el comprobante.
       *[no] Pagar rara vez lo detiene: casi siempre piden más. Si se pagó algo, guarda el comprobante.
      }
do-pay-nothing = No pagues
    .reason = { $threat ->
        [yes] Pagar rara vez lo detiene: casi siempre piden más. Un plazo es parte de la presión. Si se pagó algo, guarda el comprobante.
       *[no] Pagar rara vez lo detiene: casi siempre piden más. Si se pagó algo, guarda el comprobante.
      }

## Keep what can vanish
do-note-place = Escribe dónde están las imágenes
    .reason = La dirección, la app, la cuenta y la hora, en palabras. No las guardes, no las abras otra vez, no se las mandes a nadie.
do-keep-chat = Guarda el chat y la cuenta antes de reportar o bloquear
    .reason = { $age ->
        [adult] Al reportar o bloquear, puede desaparecer. Guarda lo que se escribió, nombres, direcciones y horas.
       *[other] Al reportar o bloquear, puede desaparecer. Guarda lo que se escribió, nombres, direcciones y horas; deja toda imagen sexual donde está.
      }
do-write-down = Escribe lo que pasó, con el día
    .reason = { $who ->
        [me] Con tus propias palabras, tanto como quieras. Los días se olvidan fácilmente.
       *[other] Lo que viste y oíste, con las palabras exactas. Los días se olvidan fácilmente.
      }
do-observe = Mira las señales
    .reason = Anota solo lo que notaste tú, con el día. No hay puntuación.

## Report
do-report-platform = Repórtalo en { $platform }
    .reason = Pueden quitar lo que va contra sus reglas y detener la cuenta. Cairn ayuda con las palabras; tú las envías.
do-report-unnamed = Repórtalo en la app o el sitio donde ocurre
    .reason = Elígelo en tus respuestas, y Cairn te muestra el camino y ayuda con las palabras.
do-block = Bloquea la cuenta, cuando todo esté guardado
    .reason = Así esa persona ya no puede escribir. Si la policía ya te está ayudando, pregúntale antes.

## Contact
do-tell-official = Avisa a { $service }
    .reason = { $suspect ->
        [other-young-person] Si continúa, o si puede haber una persona adulta detrás, pueden actuar. No tienes que decidirlo hoy.
       *[other] { $age ->
            [adult] Reciben avisos sobre amenazas y delitos como este.
           *[other] { $id ->
                [us-ncmec-cybertipline] Primero miran si una niña o un niño está en peligro, y buscan a la policía que corresponde.
               *[other] Pueden investigarlo, o pasarlo a quienes pueden.
              }
          }
      }
do-tell-found = Dile a { $service } dónde están las imágenes
    .reason = Basta con la dirección. No tienes que volver a mirar, y no tienes que demostrar nada.
do-child-protection = Llama a la { $service }
    .reason = { $who ->
        [me] Su trabajo es que estés a salvo. Puedes preguntar primero qué pasará, y sin dar tu nombre donde lo permitan.
       *[other] Su trabajo es que niñas y niños estén a salvo. No necesitas pruebas. Puedes preguntar primero qué pasará.
      }
do-ask-advice = Pide consejo: { $service }
    .reason = { $who ->
        [me] Puedes decir qué te preocupa y preguntar qué hacer. Tú decides qué cuentas.
       *[other] Puedes decir qué te preocupa y preguntar qué hacer. No necesitas pruebas.
      }
do-call-police = Llama a tu policía local
    .reason = { $suspect ->
        [school-staff] Ve tú directamente, sin pasar por la escuela. Puedes preguntar primero qué pasará.
        [household] Llama cuando esa persona no pueda oírlo. Puedes preguntar primero qué pasará.
        [family] Llama cuando esa persona no pueda oírlo. Puedes preguntar primero qué pasará.
        [other-young-person] Las amenazas o un encuentro van demasiado lejos, venga de quien venga. Puedes preguntar qué harían, antes de dar un nombre.
       *[other] Puede pedirle a la empresa que conserve los datos. Puedes preguntar primero qué pasará.
      }

## Support
do-take-down = { $who ->
    [me] Haz que quiten las imágenes tuyas
    [child] Haz que quiten las imágenes de tu hija o hijo
   *[other] Ayuda a que quiten las imágenes
  }
    .reason = { $age ->
        [adult] { $service } crea una huella en tu propio dispositivo; la imagen se queda contigo. Para imágenes de antes de los 18, usa Take It Down.
       *[other] { $who ->
            [me] { $service } crea una huella en tu propio dispositivo; la imagen nunca sale de él, y no tienes que decir quién eres.
           *[other] La persona joven lo hace en su propio dispositivo con { $service }. Puedes estar a su lado, y no hace falta que veas nada.
          }
      }
do-talk = Encuentra palabras para la primera conversación
    .reason = { $age ->
        [adult] Necesita oír que no es su culpa. No tienes que encontrar las palabras sin ayuda.
       *[other] { $suspect ->
            [other-young-person] Una niña o un niño necesita oír que no está en problemas. Vale para las dos partes.
           *[other] Una niña o un niño necesita oír que no está en problemas. No tienes que encontrar las palabras sin ayuda.
          }
      }
do-ask-school = { $who ->
    [me] Pide ayuda a alguien de la escuela
   *[other] Pide ayuda a la escuela
  }
    .reason = Si van a la misma escuela, esta puede mantener la distancia entre ellos y frenar allí las imágenes. Tú decides cuánto cuentas.
do-tell-someone = Díselo a una persona de tu confianza
    .reason = { $suspect ->
        [stranger] Entre dos pesa menos. Elige a alguien que mantenga la calma. Tú decides cuánto cuentas.
       *[other] Elige a alguien que no sea cercano a quien hace esto. Tú decides cuánto cuentas.
      }
do-support-people = Habla con alguien: { $service }
    .reason = { $who ->
        [me] Saben escuchar: se han formado para eso. Tú decides qué cuentas, y puedes parar cuando quieras.
       *[other] Esto también es duro para ti. Puedes preguntar cómo ayudar, y puedes hablar de ti.
      }

do-support-people-any = Mira con quién puedes hablar
    .reason = No tienes que cargar con esto sin ayuda. La lista muestra quién escucha, y dónde.

## What not to do
avoid-confront = No te enfrentes a esa persona
    .instead = Deja todas las cuentas como están, y que la policía decida cuándo hablar con esa persona.
    .if-done = Escribe qué se dijo, y cuándo. No respondas más. Cuéntaselo a la policía.
avoid-pay = No pagues ni mandes más
    .instead = Deja de responder, y guarda lo que escribieron. Pagar rara vez lo detiene.
    .if-done = Guarda el comprobante, el número de tarjeta o la dirección de la billetera, y cuéntaselo a la policía. Quien ofrece recuperarlo a cambio de dinero también puede ser un engaño.
avoid-pose = No escribas haciéndote pasar por la niña o el niño
    .instead = No uses la cuenta de la niña o el niño, y guarda lo que hay.
    .if-done = Para, y escribe qué mensajes fueron tuyos. Díselo a la policía.
avoid-pose-me = No sigas el juego para atrapar a esa persona
    .instead = Deja de responder, y guarda lo que hay.
    .if-done = Escribe qué mensajes mandaste por esa razón. Cuéntaselo a la policía.
avoid-look-for-more = No busques más
    .instead = Lo que tienes basta para pedir ayuda. Buscar imágenes así puede ser ilegal.
    .if-done = Para, y escribe qué abriste, y cuándo. No lo borres para ocultarlo. Pregunta qué hacer a la policía o a una línea de ayuda.
avoid-publish = No lo publiques ni adviertas a otros en público
    .instead = Díselo a la policía y a la plataforma. Una publicación puede alertar a esa persona, hacer daño a la niña o el niño, y caer sobre quien no es.
    .if-done = Quítala, después de anotar qué escribiste y cuándo. Dile a la policía que estuvo ahí.
avoid-reset-device = No restablezcas ni limpies el teléfono o la cuenta
    .instead = Deja el teléfono con carga y en un lugar seguro. No borres mensajes, y no instales nada para recuperarlos.
    .if-done = Escribe qué se borró, y cuándo, y deja de usar el dispositivo. Puede que todavía se encuentre una parte.
avoid-question-child = No interrogues a la niña o al niño
    .instead = Escucha, dile que no está en problemas, y escribe sus palabras exactas. La entrevista es para quienes se han formado para hacerla.
    .if-done = Escribe qué preguntaste y qué respondió, palabra por palabra. Saberlo ayuda.
avoid-question-child-me = No tienes que contarlo una y otra vez
    .instead = Cuéntalo una vez, a alguien con formación, cuando tú quieras. Las notas que tú escribiste pueden hablar por ti.
    .if-done = Anota a quién se lo contaste, y cuándo. Con eso basta.
