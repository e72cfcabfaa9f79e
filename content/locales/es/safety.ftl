# A safety plan, to fill in. $who: me, or other (a child, a student, someone else).
# safety-heading and the parts are kept in the record as they stand: a plan is found again by them, in every language.

safety-heading = Plan de seguridad
safety-lead = { $who ->
    [me] Para los momentos difíciles o peligrosos. Llena lo que te ayude; todo puede quedar vacío.
   *[other] Para los momentos difíciles o peligrosos. Llénenlo juntos, si quiere: quien lo vive sabe mejor qué ayuda. Todo puede quedar vacío.
  }
safety-lead-read = Para los momentos difíciles o peligrosos. En estas cosas conviene pensar; escribe las tuyas en papel, o en tu registro cuando tengas uno.
safety-near = Guárdalo donde la persona que hace esto no pueda encontrarlo. En papel se puede encontrar; aquí está bloqueado.
safety-own = Qué pasa con él
safety-own-more = Se guarda como nota en tu registro, bloqueado. Queda fuera de todo paquete que hagas para otras personas, a menos que lo elijas ahí. Las versiones anteriores quedan en el registro.
safety-danger = Alguien está en peligro ahora
safety-keep = Guardar el plan
safety-kept = Guardado en tu registro, como nota { $number }.
safety-empty = Primero escribe algo en una de las casillas.
safety-reason = Se cambió el plan de seguridad.
safety-crisis = Día y noche: { $number }
safety-go = Hacer un plan de seguridad
safety-go-more = A quién llamar, dónde hay seguridad, qué hacer en el teléfono. Para llenar.

## The parts
safety-signs = Cómo notamos que se pone peligroso
    .hint = Un mensaje nuevo de esa persona, un plazo, alguien en la puerta, pensamientos que asustan.
safety-people = A quién llamar, con sus números
    .hint = Dos o tres personas, una de ellas para la noche. Nadie cercano a la persona que hace esto.
safety-place = Dónde hay seguridad, y cómo llegar
    .hint = Con una vecina o un vecino, en un lugar con gente, en un cuarto con puerta que cierre.
safety-word = Una palabra que significa: te necesito ya
    .hint = Acuérdenla con alguien. Debe sonar a nada especial.
safety-phone = Teléfono y cuentas
    .hint = Primero guarda lo que hay. Después, una contraseña nueva, puesta en un dispositivo que esa persona nunca haya tenido en sus manos; ubicación apagada; quién puede ver lo que se publica. Un cambio repentino puede alertar a esa persona: una línea de ayuda puede pensarlo antes contigo.
safety-dark = Si hay pensamientos de suicidio
    .hint = Quién se queda, qué se pone fuera del alcance, qué ha ayudado antes.
safety-take = Qué llevar, si alguien tiene que irse
    .hint = Llaves, papeles, medicinas, un cargador, dinero.
safety-again = Cuándo volver a mirar esto
    .hint = Un día, o después de que pase algo nuevo.
