# People to talk to, pictures taken down, what comes next, and words for the first talk.
# $who: me, child (a child in my care), student or other. $age: minor, adult or unknown.

support-title = Personas con quienes hablar
support-lead = { $who ->
    [me] Puedes hablar de lo que pasó, o solo de cómo estás. No necesitas pruebas, y puedes parar en cualquier momento.
    [student] Puedes preguntar qué hacer, y puedes hablar de ti. No necesitas pruebas para llamar.
   *[other] Puedes hablar de lo que pasó, o de ti. No necesitas pruebas para llamar.
  }

## The step of the plan
support-step = De tu plan
support-step-done = Ya lo hice
support-step-is-done = Marcado como hecho.
support-step-plan = Ir a tu plan

## Filters
support-purpose = ¿Para qué?
support-purpose-any = Cualquier cosa
support-purpose-listen = Alguien que escuche
support-purpose-law = La ley
support-purpose-costs = Ayuda con los gastos
support-purpose-learn = Para aprender
support-language = Idioma
support-language-any = Cualquier idioma
support-only = Mostrar solo
support-open-now = Abierto ahora
support-without-name = Sin dar tu nombre
support-count = { $sure ->
    [0] Ninguno encaja con seguridad
    [one] Encaja uno
   *[other] Encajan { $sure }
  }{ $unsure ->
    [0] .
    [one] , y puede encajar uno más.
   *[other] , y pueden encajar { $unsure } más.
  }
support-none = Ninguno encaja con seguridad. Quita una de las opciones de arriba, o mira todos los números de tu país.
support-unsure = Estos pueden encajar
support-unsure-more = De estos no se sabe si cumplen lo que elegiste. Puedes preguntar.
support-all-numbers = Ver todos los números de tu país

## Beside the list
support-start = Podrías empezar así
support-start-words = { $who ->
    [me] “Me pasó algo en internet. No sé qué hacer, y me cuesta hablar de eso.”
    [child] “Me preocupa una niña o un niño a mi cargo. Pasó algo en internet, y no sé qué hacer.”
    [student] “Trabajo en una escuela. Me preocupa una o un estudiante, y quiero hacerlo bien.”
   *[other] “Me preocupa alguien. Pasó algo en internet, y no sé qué hacer.”
  }
support-start-more = Si no te sale nada más, con eso basta. Te van a preguntar, y puedes colgar en cualquier momento.
support-trace = Lo que deja una llamada
support-trace-more = { $near ->
    [yes] El número queda en la lista del teléfono, y puede aparecer en la factura. Una página que abres queda en el historial del navegador. Usa un teléfono o un equipo que esa persona no pueda mirar, y habla donde nadie escuche.
   *[no] El número queda en la lista del teléfono, y puede aparecer en la factura. Una página que abres queda en el historial del navegador.
  }
support-talk = { $who ->
    [me] Contárselo a alguien de confianza
   *[other] La primera conversación
  }
support-talk-go = { $who ->
    [me] Palabras para contárselo a alguien
   *[other] Palabras para la primera conversación
  }

## Pictures
support-removal = Hacer que quiten imágenes
support-removal-how = { $who ->
    [me] Lo haces tú, en el dispositivo que tiene la imagen. Nadie de ese servicio llega a verla.
   *[other] { $age ->
        [adult] Lo hace la persona que aparece en las imágenes, en su propio dispositivo. Puedes acompañarla; no tienes que ver nada.
       *[other] Lo hace la persona joven, en su propio dispositivo. Puedes acompañarla. No tienes que ver nada, y nadie debe enviarte la imagen para eso.
      }
  }
support-removal-later = Tus respuestas no hablan de imágenes. Si alguna vez las hubiera, aquí es donde acudir.
support-removal-for = Para: { $ages }
support-removal-none = No conocemos ningún servicio así que esté confirmado para tu lugar. Reportar a la plataforma también puede hacer que quiten imágenes.
support-removal-trace = Funciona con las empresas que participan, así que no llega a todas las apps ni a todas las copias. La página queda en el historial del navegador que la abre.

## What usually happens next
support-next = Lo que suele pasar después
support-next-hotline = Después de llamar a una línea de ayuda
    .more = Alguien escucha y pregunta. Tú decides qué cuentas. Algunas tienen que dar aviso si una niña o un niño puede estar en peligro: puedes preguntar primero por eso.
support-next-police = Después de llamar a la policía
    .more = Alguien toma notas. Pide el número del caso y un nombre, y anota los dos. Es posible que quieran el dispositivo, así que déjalo como está. Pueden tardar mucho en responderte; puedes llamar y preguntar.
support-next-child = { $who ->
    [me] Si te piden que lo cuentes
   *[other] Si quieren escuchar a la niña o al niño
  }
    .more = { $who ->
        [me] Puedes pedir a alguien con formación para esto, y preguntar si alguien de tu confianza puede estar contigo. Puedes decir cuándo es demasiado.
       *[other] Pide a alguien con formación para esto. No hace falta que ensayes nada antes con la niña o el niño, y es mejor que no lo hagas.
      }
support-next-platform = Después de un reporte a una plataforma
    .more = Muchas veces solo llega una respuesta automática, o ninguna. Puede decir que no se incumplió ninguna regla: entonces puedes reportar otra vez, con más de lo que pasó. Anota cada respuesta con su día.
support-next-home = { $who ->
    [me] Cómo te puedes sentir
   *[other] En casa
  }
    .more = { $who ->
        [me] Alivio, enojo, vergüenza, nada de nada: todo es normal, y puede cambiar de una hora a otra. Si es demasiado, llama a alguien, también de noche.
       *[other] Hay quien siente alivio, quien siente enojo y quien calla. Todo es normal, y va cambiando. Comer, dormir y un plan para mañana ayudan más que hablar de eso todo el día. Tú también necesitas descansar.
      }
support-next-differs = Donde vives puede ser distinto. Siempre puedes preguntar: “¿Qué pasa ahora?”

## The first talk
support-talk-title = { $who ->
    [me] Palabras para contárselo a alguien
   *[other] Palabras para la primera conversación
  }
support-talk-lead = { $who ->
    [me] Tú decides a quién se lo cuentas, y cuánto. Basta una frase para empezar.
   *[other] Necesita oír que no es su culpa. No tienes que decirlo todo de una vez.
  }
support-talk-before = Antes de empezar
support-talk-say = Puedes decir
support-talk-calm = Elige un momento tranquilo, y respira antes. Si mantienes la calma, le será más fácil seguir hablando.
support-talk-near = Elige un momento y un lugar donde quien hace esto no pueda oír, ni leerlo después.
support-talk-enough = No tienes que saberlo todo esta noche. Por ahora basta con que no tenga que llevarlo a solas.
support-talk-say-glad = “Me alegra saberlo. No me he enojado contigo.”
support-talk-say-trouble = “No estás en problemas.”
support-talk-say-fault = “No es tu culpa. La responsabilidad es de la persona que hizo esto.”
support-talk-say-much = “Puedes contarme tanto o tan poco como quieras.”
support-talk-say-no-secret = “No puedo guardarme esto, porque quiero que estés a salvo. Te diré con quién hablo.”
support-talk-say-next = “Voy a buscar ayuda, y te diré lo que hago antes de hacerlo.”
support-talk-say-other = “No tienes que proteger a nadie, y no hace falta que castiguen a nadie para que recibas ayuda.”
support-talk-dont = Mejor no preguntar
support-talk-dont-why = “¿Por qué hiciste eso?”
    .why = Suena a culpa, aunque no sea tu intención.
support-talk-dont-before = “¿Por qué no me lo dijiste antes?”
    .why = La vergüenza y las amenazas hacen callar. Lo que cuenta es que ahora se sabe.
support-talk-dont-lead = “¿Él te hizo esto? ¿Ella te obligó a hacer aquello?”
    .why = Le pone las palabras en la boca. Lo que dice por su cuenta le ayuda más, también en un juicio.
support-talk-dont-show = “Muéstrame la imagen.”
    .why = No necesitas verla. Una imagen sexual de alguien menor de 18 años no debe verla nadie, salvo quienes tienen ese trabajo.
support-talk-dont-show-adult = “Muéstrame la imagen.”
    .why = No necesitas verla para creerle. Quién la ve lo decide quien aparece en ella.
support-talk-dont-all = “Cuéntamelo todo desde el principio.”
    .why = Contarlo una y otra vez duele. Alguien con formación para esto puede escucharlo una sola vez.
support-talk-one = Lo único que preguntar
support-talk-one-words = “¿Estás a salvo ahora, y esta noche?”
support-talk-one-more = Después escucha. Si te cuenta más, deja que hable, y no insistas. El silencio también está bien.
support-talk-one-danger = No está a salvo: a quién llamar ahora
support-talk-after = Después
support-talk-after-more = { $who ->
    [me] Anota a quién se lo contaste, y cuándo. No tienes que escribir lo que dijiste.
   *[other] Anota lo que se dijo, palabra por palabra, lo suyo y lo tuyo, con la hora. Hazlo pronto, y no en su presencia.
  }
support-talk-after-write = Anotarlo
support-talk-if-done = Si ya se hizo:
support-talk-me-whom = Piensa en una persona que mantenga la calma, y que no sea cercana a quien hace esto. También puede ser alguien por teléfono.
support-talk-me-write = Escribirlo en un papel y darlo vale tanto como decirlo.
support-talk-me-say-happened = “Me pasó algo en internet, y necesito ayuda.”
support-talk-me-say-threat = “Alguien tiene imágenes mías y amenaza con difundirlas.”
support-talk-me-say-listen = “Por favor, primero solo escúchame. Me da vergüenza, y me cuesta decirlo.”
support-talk-me-say-phone = “Por favor, no me quites el teléfono, y no le escribas a esa persona.”
support-talk-me-say-help = “¿Puedes estar conmigo cuando llame a alguien?”
