# The first question, the danger page, the questions, the answers and the plan.

## Start
start-title = ¿Hay alguien en peligro ahora mismo?
start-lead = Alguien tiene heridas, va camino a encontrarse con una persona que puede hacerle daño, o podría hacerse daño.
start-yes = Sí, o no lo sé
start-yes-more = Mira a quién llamar y qué decir. No se guarda nada.
start-yes-act = Mostrarme
start-no = No, ahora mismo no
start-no-more = Vamos paso a paso. Puedes saltarte lo que quieras y parar cuando quieras.
start-no-act = Seguir
start-emergency = Número de emergencias, { $country }
start-emergency-unchecked = Tu número local de emergencias, { $country } (sin comprobar)
start-crisis = Llama o manda un mensaje de texto, de día o de noche, si alguien puede hacerse daño
somewhere-else = Estoy en otro lugar
start-read = Por ahora solo quiero leer
start-watching = ¿Puede alguien estar vigilando este equipo?
start-unlock = Volver a Desbloquear
start-nothing-stored = No se ha guardado nada. Cairn no envía nada por sí solo: pregunta antes de que algo salga de este equipo.
start-nothing-sent = Cairn no envía nada por sí solo: pregunta antes de que algo salga de este equipo.

## Danger, emergency
danger-title = Llama ahora. Todo lo de aquí puede esperar
danger-title-crisis = Quédate a su lado, y llama o manda un mensaje de texto ahora
danger-unchecked = Tu número local de emergencias: aparece como { $number }, y nadie lo ha comprobado.
danger-say = Qué decir
danger-say-where = Dónde
    .words = La dirección donde hace falta ayuda. Dila primero.
danger-say-who = Quién
    .words = “Un chico de 14 años.” Tu nombre, si quieres darlo.
danger-say-what = Qué está pasando
    .words = “Se fue a ver a alguien que conoció en internet. Temo que le pase algo.”
danger-say-stay = No cuelgues
    .words = Te preguntan, tú respondes. “No lo sé” es una respuesta.
danger-safe = Por ahora nadie corre peligro
danger-go-back = Volver a donde estaba
danger-larger = Agrandar este texto
danger-smaller = Volver a achicar este texto
danger-now = Alguien tiene heridas o está en peligro ahora
danger-crisis = Alguien puede hacerse daño
danger-crisis-stay = Quédate a su lado hasta que llegue alguien.
danger-until = Hasta que llegue la ayuda
danger-until-help = Quédate con la persona, si puedes hacerlo sin peligro. No alertes a quien puede hacerle daño, y no vayas allí sin compañía.
danger-until-crisis = No dejes sola a la persona. Si eres tú: quédate cerca de alguien de tu confianza y llama ahora.

## Questions
ask-why = Por qué lo preguntamos
ask-not-kept = Todavía no se guarda nada. Te preguntamos antes de que Cairn guarde algo.
ask-kept = Se guarda en tu registro. Puedes cambiarlo cuando quieras.
question-choose = Elige lo que mejor encaje. “No lo sé” también es una respuesta.
ask-country-label = País
ask-place-country = País
ask-place-region = Estado o región

ask-role = ¿Quién eres tú en esto?
    .why = Una madre o un padre, alguien de una escuela y la persona a quien le pasa necesitan pasos distintos. Nada de lo que elijas puede estar mal.
option-role-guardian = Cuido a alguien menor de edad
option-role-counselor = Trabajo en una escuela
option-role-victim = Me está pasando a mí, o me pasó
option-role-bystander = Noté algo sobre otra persona

ask-about = ¿De quién se trata?
    .why = Decide qué ayuda va primero y con qué palabras se dicen los pasos.
option-about-me = De mí
option-about-my-child = De alguien menor de edad a mi cargo
option-about-student = De una o un estudiante, o de varios
option-about-someone-else = De otra persona

ask-age = ¿Qué edad tiene la persona de quien se trata?
    .why = Hay ayuda solo para menores de edad y ayuda solo para personas adultas. Si hay imágenes, cuenta la edad que tenía cuando se tomaron.
option-age-under-13 = 12 años o menos
option-age-13-15 = 13 a 15 años
option-age-16-17 = 16 o 17 años
option-age-18-24 = 18 a 24 años
option-age-25-plus = 25 años o más

ask-happening = ¿Qué está pasando?
    .hint = Elige todo lo que encaje. Puedes cambiarlo cuando quieras.
    .why = Decide qué paso va primero. Nada de lo que elijas puede estar mal.
option-happening-asking-for-pictures = Alguien le pide imágenes a una niña o un niño
option-happening-asking-to-meet = Alguien quiere ver en persona a una niña o un niño
option-happening-threat-to-share = Alguien amenaza con difundir imágenes
option-happening-pictures-shared = Se han difundido imágenes
option-happening-fake-pictures = Las imágenes son falsas o hechas con IA
option-happening-found-images-of-child = Me encontré con imágenes sexuales de una niña o un niño
option-happening-worried-about-changes = Me preocupan cambios que veo
option-happening-something-else = Otra cosa

ask-person = ¿Quién lo está haciendo?
    .why = El plan nunca te manda con quien pueda estar haciéndolo, ni con quien pueda ser cercano a esa persona.
option-person-stranger = Alguien desconocido en internet
option-person-known = Alguien que conocemos
option-person-household = Alguien que vive en la casa
option-person-family = Otra persona de la familia
option-person-school-staff = Alguien que trabaja en una escuela
option-person-other-young-person = Otra persona joven

ask-person-country = ¿Dónde parece estar esa persona?
    .hint = Basta con una suposición: un idioma, una hora del día, un número desde el que escribió.
    .why = Puede que la policía de dos países tenga que trabajar junta. No tienes que averiguarlo tú.

ask-place = ¿Dónde estás?
    .hint = Donde vive la persona de quien se trata.
    .why = Los números, las líneas de ayuda y los deberes cambian de un lugar a otro. Cairn no lo averigua: solo sabe lo que eliges aquí.

ask-platforms = ¿Dónde ocurre?
    .hint = Elige cada app, juego o sitio que tenga que ver.
    .why = En cada uno se reporta de otra manera, y hay cosas distintas que guardar primero.
option-platforms-unsure = No lo sé, o ninguno de estos

ask-missing = ¿Alguien ha desaparecido, o está por encontrarse con esa persona?
    .why = Entonces lo primero es llamar, y todo lo demás puede esperar.

ask-suicide = ¿Alguien piensa en el suicidio o en hacerse daño?
    .why = Las amenazas y la vergüenza pueden volverse demasiado muy rápido. Hay personas que responden de día y de noche.

ask-money = ¿Pidieron dinero, tarjetas de regalo o más imágenes?
    .why = Entonces hay rastros que ayudan a dar con quien lo hace, y pagar no le pone fin.

ask-deadline = ¿Pusieron una hora o un día como plazo para que se haga algo?
    .why = Entonces el plan empieza por una llamada antes de que se cumpla el plazo.

ask-lines = ¿Alguna de estas líneas serviría para ti, o para la persona de quien se trata?
    .hint = Algunas líneas son solo para estas personas. Puede servir más de una.
    .why = Entonces aparecen también en la lista. La respuesta no se le dice a nadie: no va en ningún reporte.
option-lines-deaf = Para personas sordas o que no oyen bien
option-lines-lgbtq = Para personas gais, lesbianas, bisexuales, trans o queer
option-lines-military = Para familias de las fuerzas armadas de EE. UU.
option-lines-native = Para pueblos nativos de Estados Unidos y de Alaska
option-lines-none = Ninguna de estas

ask-watching = ¿Podría esa persona tener acceso a este equipo?
    .hint = Alguien de la casa, alguien que lo configuró o alguien que sabe la contraseña.
    .why = Entonces el plan deja menos rastros aquí, y te dice dónde dar un paso con más seguridad.

## The list of answers
answers-title = Tus respuestas
answers-lead = Cambia la que quieras. El plan se adapta.
answers-done = Ir a tu plan

## The plan
plan-title = Tu plan
summary-line = { $line }.
summary-who = Para { $who }
summary-who-age = Para { $who }, { $age }
summary-about-me = ti
summary-about-my-child = alguien menor de edad a tu cargo
summary-about-student = una o un estudiante
summary-about-someone-else = otra persona
summary-about-someone = alguien
summary-asking-for-pictures = alguien pide imágenes
summary-asking-to-meet = alguien quiere verse en persona
summary-threat-to-share = alguien amenaza con difundir imágenes
summary-pictures-shared = se han difundido imágenes
summary-fake-pictures = imágenes falsas o hechas con IA
summary-found-images-of-child = te encontraste con imágenes
summary-worried-about-changes = te preocupan unos cambios
summary-something-else = otra cosa
plan-change-what = tus respuestas
plan-next = El siguiente paso
plan-start-step = Empezar este paso
plan-not-now = Ahora no
plan-mark-done = Ya lo hice
plan-swept-title = Algo se había interrumpido
plan-swept = Cairn o el equipo se detuvo en medio de un trabajo. Lo que quedó a medias se quitó. Todo lo que se guardó está aquí.
plan-empty = No hay nada pendiente. Descansa, si puedes.
plan-empty-more = Puedes abrir cada lugar cuando quieras, y retomar lo que dejaste para después.
plan-after = Después de eso
plan-look-again = Lo que enviaste, y cuándo mirar
plan-look-again-sent = { $name }, enviado el { $day }
plan-look-again-open = Abrir lo que enviaste
plan-not-now-list = Ahora no
plan-done-list = Hecho
plan-take-up = Retomarlo
plan-not-to-do-all = Ver todo, y qué hacer en su lugar
plan-keep-title = Si quieres, puedes llevar un registro.
plan-keep = Así puedes guardar lo que pasó y lo que se envió, bloqueado con una frase de acceso tuya. Hasta entonces no se guarda nada, y al cerrar Cairn se olvidan tus respuestas.
plan-keep-unlock = Abrir tu registro
step-needs-record-title = Para escribir aquí, lleva un registro.
step-needs-record = Así Cairn puede guardar lo que anotas, ayudarte con las palabras de un reporte y recordar a quién se lo contaste. Queda bloqueado con una frase de acceso tuya.

## What not to do
not-to-do-title = Lo que conviene no hacer
not-to-do-lead = Mucho de esto parece lo correcto al principio. Si ya pasó, no hay problema: aquí dice qué ayuda ahora.
not-to-do-instead = En su lugar
not-to-do-if-done = Si ya se hizo

## What Cairn noticed about the record
finding-other = Algo en tu registro necesita revisión.
    .next = No se borró ni se cambió nada por eso. Si tienes una copia de la carpeta, guarda esa copia.
finding-case-events-missing = Falta algo que se había guardado antes.
    .next = Puede pasar si el equipo se quedó sin corriente, o si la carpeta se restauró de una copia más vieja. Escribe lo que recuerdes y guarda cualquier copia de la carpeta.
finding-case-chain-broken = El orden de lo que se anotó ya no concuerda.
    .next = No se borró nada por eso. Guarda cualquier copia de la carpeta, y dilo cuando entregues esto.
finding-head-head-missing = Falta un pequeño archivo que muestra si está todo.
    .next = Tus notas se pueden leer. Si algo se perdió antes de hoy, no se puede mostrar solo con este equipo.
finding-head-missing = Falta uno de los dos archivos pequeños que muestran si está todo.
    .next = El otro está completo, y tus notas se pueden leer. No hace falta hacer nada.
finding-head-damaged = Uno de los dos archivos pequeños que muestran si está todo está dañado.
    .next = El otro está completo, y tus notas se pueden leer. Un daño así puede ser la primera señal de un disco que falla: haz una copia hoy.
finding-case-unreadable = La hoja de un caso no se puede leer: su nombre y de qué lugar trata.
    .next = Puede que sus notas y archivos estén completos. No borres nada. Si tienes una copia de la carpeta, usa esa.
finding-entry-unreadable = { $number ->
    [0] Una de tus notas ya no se puede leer.
   *[other] La nota número { $number } ya no se puede leer.
  }
    .next = Las notas que no se nombran aquí se pueden leer. Si tienes una copia de la carpeta, puede que allí la nota esté entera. Escribe lo que recuerdes de ella.
finding-account-unreadable = Una cuenta que anotaste ya no se puede leer.
    .next = Tus notas sobre ella siguen ahí. Si tienes una copia de la carpeta, puede que allí esté entera.
finding-device-unreadable = { $number ->
    [0] Uno de los aparatos que anotaste ya no se puede leer.
   *[other] El aparato número { $number } ya no se puede leer.
  }
    .next = Si tienes una copia de la carpeta, puede que allí esté entero. Escribe lo que recuerdes de él.
finding-submission-unreadable = Algo que enviaste ya no se puede leer.
    .next = Lo que no se nombra aquí se puede leer. Si tienes una copia de la carpeta, puede que allí esté entero.
finding-key-slot-missing = Falta uno de los archivos con una clave.
    .next = Pudiste abrir el registro, así que una clave funciona. Asegúrate de que todavía tienes tu frase de acceso o la clave de recuperación.
finding-key-slot-changed = Uno de los archivos con una clave no es el que se creó aquí.
    .next = Si tú no cambiaste la frase de acceso, puede que alguien más haya tenido esta carpeta en sus manos. Piensa en quién podría tener acceso a este equipo.
finding-vault-file-missing = Falta un pequeño archivo del registro.
    .next = No se cambió nada más por eso. Si tienes una copia de la carpeta, guarda esa copia.
finding-vault-file-changed = Un pequeño archivo del registro se cambió desde fuera.
    .next = No se cambió nada más por eso. Si tienes una copia de la carpeta, guarda esa copia.
finding-journal-damaged = Una parte del archivo con tus notas está dañada.
    .next = No borres nada, y no escribas nada más aquí. Lo que no se puede leer se nombra. Si tienes una copia de la carpeta, guárdala bien y usa esa.
finding-evidence-unreadable = { $number ->
    [0] Lo que se anotó sobre uno de los archivos ya no se puede leer.
   *[other] Lo que se anotó sobre el número { $number } ya no se puede leer.
  }
    .next = Puede que su archivo esté entero. No lo borres. Si tienes una copia de la carpeta, usa esa.
finding-evidence-missing = El archivo del número { $number } no está donde debería.
    .next = Todo lo que se anotó sobre él sigue aquí. Si tienes una copia de la carpeta, puede que el archivo esté en ella.
finding-evidence-changed = El archivo del número { $number } no es el que se guardó.
    .next = No lo borres. Guarda cualquier copia de la carpeta, y dilo cuando lo entregues.
finding-evidence-damaged = El archivo del número { $number } ya no se puede leer.
    .next = No lo borres. Si tienes una copia de la carpeta, puede que allí el archivo esté entero.
