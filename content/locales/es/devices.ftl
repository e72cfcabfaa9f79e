# Devices: what each is, who had it, and who allowed a look at it or at an account.

devices-title = Dispositivos y permisos
devices-lead = De qué teléfono o equipo se trata, quién lo tuvo y quién permitió mirar.
devices-none = Todavía no hay ningún dispositivo anotado.
devices-add = Anotar un dispositivo
devices-kept = Quedó anotado.
devices-heading = Dispositivo { $number }: { $name }
devices-kind-phone = Teléfono
devices-kind-tablet = Tableta
devices-kind-computer = Equipo o laptop
devices-kind-console = Consola de juegos
devices-kind-storage = Memoria USB o disco
devices-kind-other = Otra cosa
devices-written = Anotado el { $when }.
devices-corrected = Corregido el { $when }. Por qué: { $reason }
devices-correct = Corregir
devices-hand-over = Se entregó

## The sheet, as it is read
devices-fact-kind = Qué es
devices-fact-serial = Número de serie o IMEI
devices-fact-marks = Qué lo distingue de otros
devices-fact-owner = De quién es
devices-fact-state = Cuando se anotó, estaba
devices-fact-passcode = Su código
devices-fact-where = Dónde está
devices-fact-found = Cómo se encontró
devices-fact-holder = Quién lo tenía al principio
devices-state-on = Encendido
devices-state-charging = Encendido y cargando
devices-state-off = Apagado
devices-state-unknown = No se sabe
devices-passcode-known = Alguien lo sabe
devices-passcode-unknown = Aquí nadie lo sabe

## Who had it
devices-hands = Quién lo tuvo
devices-hands-none = Todavía no se entregó a nadie.
devices-hand = { $when }: a { $to }
devices-hand-from = { $when }: de { $from } a { $to }
devices-hand-purpose = Para qué: { $words }
devices-hand-method = Cómo: { $words }
devices-hand-place = Dónde: { $words }
devices-hand-receipt = Recibo: { $words }
devices-gap = No está anotado quién lo tenía justo antes. Es mejor decirlo que adivinar.

## Writing down a device
devices-form-title = Anotar un dispositivo
devices-form-lead = Escribe lo que se ve por fuera. No lo enciendas ni lo apagues para esto, y no mires lo que hay en él. Cualquier casilla puede quedar vacía.
devices-form-kind = ¿Qué es?
devices-form-kind-missing = Elige qué es. Si nada encaja, elige “Otra cosa”.
devices-form-other = ¿Qué es, en una palabra?
devices-form-other-missing = Escribe en una palabra qué es.
devices-form-make = ¿De qué marca es?
devices-form-make-hint = Como Apple, Samsung o Dell.
devices-form-model = ¿Qué modelo?
devices-form-model-hint = Por su nombre o número, como está en él o en su caja.
devices-form-serial = Número de serie o IMEI
devices-form-serial-hint = En la caja, la factura o atrás. No abras un menú para buscarlo.
devices-form-marks = ¿Qué lo distingue de otros?
devices-form-marks-hint = El color, una funda, una rajadura.
devices-form-owner = ¿De quién es, y quién lo paga?
devices-form-state = ¿Está encendido?
devices-form-passcode = ¿Alguien sabe su código?
devices-form-passcode-hint = No escribas aquí el código. Díselo a la policía al entregar el dispositivo, si puedes hacerlo.
devices-form-where = ¿Dónde está ahora, y cómo se guarda?
devices-form-where-hint = Como “en una bolsa de papel, en el cajón de mi escritorio; tengo la llave”.
devices-form-holder = ¿Quién lo tiene ahora?
devices-form-holder-hint = Nombre y función. Desde aquí, cada mano por la que pasa tiene una línea.
devices-form-found = ¿Dónde, cuándo y quién lo encontró?
devices-form-keep = Guardar esto
devices-form-keeping = Guardando…
devices-form-nothing = Todavía no hay nada distinto. Cambia algo, o vuelve.

devices-correct-title = Corregir el dispositivo { $number }
devices-correct-lead = Cambia lo que está mal y di por qué. Las palabras de antes se quedan.
devices-correct-reason = ¿Por qué lo corriges?
devices-correct-reason-missing = Di en pocas palabras por qué lo corriges.

## What to leave to examiners
devices-leave-title = Deja esto a quienes examinan
devices-ask-title = Pedir que guarden los datos
devices-ask-you = No puedes pedírselo tú a la empresa. Pídeselo a la policía, y ten a mano el nombre de la cuenta, su dirección y los días.
devices-more = Más sobre esto

## Handing it over
devices-transfer-title = Se entregó el dispositivo { $number }
devices-transfer-lead = Una línea por cada mano por la que pasa. La línea se queda como está.
devices-transfer-from = ¿Quién lo entregó?
devices-transfer-from-hint = Déjalo vacío si fue { $who }.
devices-transfer-from-hint-nobody = Todavía no está anotado quién lo tenía. Nombre y función.
devices-transfer-to = ¿Quién lo recibió?
devices-transfer-to-hint = Nombre, función, oficina, número de placa.
devices-transfer-to-missing = ¿Quién lo recibió?
devices-transfer-purpose = ¿Para qué?
devices-transfer-purpose-hint = Como “para examinarlo”, o “para guardarlo bajo llave”.
devices-transfer-purpose-missing = ¿Para qué se entregó?
devices-transfer-when = ¿Cuándo?
devices-transfer-when-missing = ¿Cuándo se entregó? El día y la hora.
devices-transfer-method = ¿Cómo?
devices-transfer-method-hint = En persona, o quién lo llevó, con el número del paquete.
devices-transfer-place = ¿Dónde?
devices-transfer-receipt = Número del recibo
devices-transfer-receipt-hint = Pide un recibo. Guarda el papel.
devices-transfer-keep = Guardar esta línea

## Permission
devices-permission = Quién permitió mirar
devices-permission-none = Todavía no hay nada anotado sobre el permiso.
devices-permission-add = Anotar quién lo permitió
devices-permission-answer = { $answer ->
    [given] Lo permitió { $who }
    [withdrawn] Lo retiró { $who }
   *[refused] No lo permitió { $who }
  }
devices-permission-when = El { $when }.
devices-permission-title = ¿Quién permitió mirar?
devices-permission-lead = Se trata de { $what }. Lo escrito antes se queda.
devices-permission-said = ¿Qué respondió?
devices-permission-said-given = Sí
devices-permission-said-refused = No
devices-permission-said-withdrawn = Antes sí, y ahora no
devices-permission-who = ¿Quién lo dijo?
devices-permission-who-hint = Nombre, y por qué puede decirlo: de quién es, o quién está a cargo.
devices-permission-who-missing = ¿Quién lo dijo?
devices-permission-what = ¿Qué se puede mirar, y cómo lo dijo?
devices-permission-what-hint = Como “el chat con esa persona y nada más; me lo dijo en la cocina”. Palabras exactas si puedes.
devices-permission-what-missing = ¿Qué se puede mirar?
devices-permission-when-ask = ¿Cuándo lo dijo?
devices-permission-when-hint = Puedes dejarlo vacío.
devices-permission-line-about = Dicho hacia el { $when }
devices-permission-when-half = ¿Qué día fue? Llena el día, el mes y el año, o deja todo vacío.
devices-permission-law = Antes de mirar
devices-permission-law-own = El teléfono o la cuenta de una persona adulta: solo si dice que sí, mejor por escrito. Puede retirarlo.
devices-permission-law-account = Adivinar o usar la contraseña de alguien para entrar en una cuenta puede ir contra la ley, también entre parejas y también para madres y padres.
devices-permission-law-school = En una escuela, pregunta a la dirección o a una asesoría legal antes de que alguien revise el teléfono de un estudiante.
devices-permission-law-source = Esto no se comprobó con una asesoría legal, y cambia de un lugar a otro.
devices-accounts = Cuentas
devices-accounts-lead = ¿Quién permitió mirar estas cuentas?
devices-gone = Este dispositivo no está aquí. Vuelve y ábrelo desde la lista.
