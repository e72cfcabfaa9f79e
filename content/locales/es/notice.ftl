# Solicitudes de retirada que describe una ley: la página que pregunta por lo que deben contener.

notice-short-take-it-down = Ley TAKE IT DOWN (Estados Unidos)
notice-short-dsa = Reglamento de Servicios Digitales (Unión Europea)
notice-short-uk = Online Safety Act (Reino Unido)
notice-short-other = Otra ley

notice-page-entry = Pedir la retirada según una ley
notice-page-entry-more = Para imágenes íntimas que se publicaron, reales o hechas con IA. Algunas leyes obligan a la plataforma a actuar ante una solicitud así. Cairn pregunta lo que pide la ley, y lo revisa.
notice-page-entry-open = Escribir una solicitud de retirada

notice-page-title = Pedir la retirada según una ley
notice-page-loading = Un momento…
notice-page-law = ¿Según qué ley?
notice-page-law-lead = Elige según dónde te ofrece su servicio la plataforma. Cada respuesta se puede cambiar después.
notice-page-law-take-it-down = Estados Unidos: ley TAKE IT DOWN
notice-page-law-take-it-down-hint = Una solicitud válida les da 48 horas.
notice-page-law-dsa = Unión Europea: Reglamento de Servicios Digitales
notice-page-law-dsa-hint = Deben decirte qué deciden. Hasta donde leímos, no hay un número de horas.
notice-page-law-uk = Reino Unido
notice-page-law-uk-hint = La ley tiene un deber de 48 horas. No está confirmado si ya rige.
notice-page-law-missing = ¿Según qué ley? Elige una.

notice-page-who = ¿Quién lo pide?
notice-page-who-lead = La solicitud dice en calidad de qué se firma.
notice-page-who-myself = Soy la persona de la imagen
notice-page-who-guardian = Soy madre, padre o tutor de esa persona
notice-page-who-authorized = Esa persona me permitió actuar por ella
notice-page-who-authorized-hint = Guarda su permiso por escrito.

notice-page-where = ¿Dónde está?
notice-page-where-lead = No vuelvas a abrir la imagen para mirar. Basta lo que anotaste.
notice-page-where-platform = El sitio o la aplicación
notice-page-where-other = Otro
notice-page-where-name = ¿Cómo se llama?
notice-page-where-addresses = Direcciones exactas
notice-page-where-addresses-hint = Una en cada línea: de la publicación, de la imagen, de la página. En un chat no hay ninguna.
notice-page-where-accounts = Cuentas que nombrar
notice-page-where-references = Lo que anotaste sobre dónde está
notice-page-where-entries = Horas que nombrar, de tus notas
notice-page-where-entries-hint = La solicitud nombra el número y la hora. Tus palabras se quedan aquí.

notice-page-which = ¿Qué imagen es?
notice-page-which-lead = Unas palabras neutras, para que encuentren la correcta.
notice-page-which-shows = Qué es, y cómo se reconoce a la persona
notice-page-which-hint = Por ejemplo: una foto tomada en un interior; se ve la cara; una cicatriz en la mano izquierda.

notice-page-why = ¿Por qué va contra la ley?
notice-page-why-reasons = ¿Qué es cierto?
notice-page-why-hint = Elige todo lo que sea cierto.
notice-page-reason-never-agreed = Nadie aceptó que se publicara
notice-page-reason-sent-privately = Se envió a una sola persona, en privado
notice-page-reason-made-by-software = Se hizo o se cambió con IA u otro programa
notice-page-reason-taken-secretly = Se tomó en secreto
notice-page-reason-under-18 = La persona que aparece era menor de 18 años
notice-page-reason-threatened = Hubo una amenaza de publicarla
notice-page-why-more = Algo más que lo muestre
notice-page-why-more-hint = Hechos en frases cortas. Puede quedar vacío.
notice-page-why-believe = Tu palabra
notice-page-believe-take-it-down = Creo de buena fe que se publicó sin consentimiento.
notice-page-believe-dsa = Creo de buena fe que todo esto es exacto y completo.
notice-page-believe-uk = Creo de buena fe que se publicó sin consentimiento.

notice-page-sign = ¿Quién la firma, y cómo pueden comunicarse contigo?
notice-page-sign-name = Nombre
notice-page-sign-name-hint = Un nombre escrito al final es una firma.
notice-page-sign-contact = Correo o teléfono
notice-page-sign-contact-hint = Basta un correo. Es buena idea uno nuevo que no muestre tu nombre. La plataforma conocerá lo que escribas aquí.
notice-page-sign-anonymous = Para imágenes de un menor, la ley de la Unión Europea permite dejar los dos vacíos.

notice-page-text = Tu solicitud
notice-page-to-text = Ver la solicitud hasta ahora
notice-page-complete = Está cada parte que se pide.
notice-page-incomplete = Falta algo
notice-page-incomplete-more = Puedes enviarla de todos modos. Sin todas las partes pueden decir que no es válida, y las 48 horas pueden no contar. Entonces se anota como un reporte normal.
notice-page-parts = Las partes
notice-page-part-there = Está
notice-page-part-missing = Falta
notice-page-part-left-out = Se deja fuera
notice-page-part-ours = Esta parte es nuestra: la ley deja abierto lo que debe contener.
notice-page-part-change = Cambiar
notice-page-text-lacks-name = El nombre no está en tu propio texto.
notice-page-text-lacks-contact = La forma de comunicarse contigo no está en tu propio texto.
notice-page-text-lacks-place = Dónde está no aparece en tu propio texto.
notice-page-beside = Además
notice-page-open-service = Leer sobre esto
notice-page-language = Idioma de la solicitud
notice-page-language-hint = Elige el que leen ellos.
notice-page-hint = Puedes cambiarla. Tu cambio se queda.
notice-page-newer = Cambió una respuesta tuya, y tu propio texto se dejó como está.
notice-page-take-newer = Tomar el texto nuevo
notice-page-copy = Copiar la solicitud
notice-page-copy-subject = Copiar el asunto
notice-page-trace = Lo que copias puede quedar en el historial del portapapeles de este equipo.
notice-page-form = Su formulario para esto:
notice-page-leads = Una página suya que lleva allí:
notice-page-no-address = No se encontró dónde la reciben. Busca “imágenes íntimas”, “NCII” o “reportar contenido ilegal” en su ayuda.
notice-page-after = Después de enviarla
notice-page-known = Lo que se sabe de esta ley
notice-page-known-covers = Para quién y para qué es
notice-page-known-duty = Qué deben hacer
notice-page-known-late = Si no pasa nada
notice-page-known-open = Lo que no está claro
notice-page-sure-partly = Confirmado solo en parte
notice-page-sure-no = Sin confirmar
notice-page-advice = Esto no es asesoría legal.
