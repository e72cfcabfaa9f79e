# The plan, where it differs for some: abroad, Deaf people, who must report, and services for a situation of their own.

do-abroad = Da aviso donde vives, aunque esa persona parezca estar en otro país ({ $there })
    .reason = Tu policía puede pedir ayuda a la policía de allí, también por medio de INTERPOL. INTERPOL une a las policías; no sabemos de ninguna forma de avisarle por cuenta propia.
do-abroad-somewhere = Da aviso donde vives, aunque esa persona parezca estar en otro país
    .reason = { do-abroad.reason }

do-call-crisis-us-988-deaf = Habla ahora en lengua de señas por video, o manda un mensaje de texto al 988
    .reason = En 988lifeline.org, elige ASL Now, o llama al { $number } desde un videoteléfono. { do-call-crisis.reason }
emergency-by-text = Si no puedes oír o hablar por teléfono, manda un mensaje de texto al { $number }.
emergency-by-relay = Si no puedes oír o hablar por teléfono, pide a alguien que llame por ti, o usa tu servicio de retransmisión.

do-duty-report-elsewhere = Averigua quién recibe tu aviso, y llama
    .reason = En la mayoría de los lugares, quien trabaja en una escuela debe dar aviso de esto, y pronto. Protección infantil o la policía pueden decirte quién lo recibe. El aviso de la dirección de tu escuela rara vez reemplaza el tuyo.
duty-who = { $whom ->
    [everyone] Según la ley de { $state }, todas las personas deben dar aviso.
    [school-staff] Según la ley de { $state }, el personal de las escuelas debe dar aviso.
   *[named] La ley de { $state } nombra a quienes deben dar aviso; pregunta si tu puesto está entre ellos.
  }

why-abroad = Esa persona parece estar en otro país. Aquí ves la línea de ayuda de allí; dale la dirección, nunca una imagen.
why-listener = Cuando todo es demasiado, aquí alguien escucha y sabe qué más puede ayudar.

do-take-down-local = { $who ->
    [me] Haz que quiten las imágenes tuyas: { $service }
    [child] Haz que quiten las imágenes de tu hija o hijo: { $service }
   *[other] Ayuda a que quiten las imágenes: { $service }
  }
    .reason = Ayudan con esto donde vives. Puedes preguntar primero qué necesitan; no tienes que mostrar nada para preguntar.
why-removal-local = Ayudan a que quiten imágenes donde vives. Puedes preguntar primero qué necesitan.
