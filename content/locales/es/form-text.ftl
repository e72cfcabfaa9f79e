# What goes into the fields of official forms. Factual and short; nothing in it may be read as a verdict.
# $whom: me, my-child, student, minor (someone under 18) or person (nothing told).

form-text-yes = Sí
form-text-no = No
form-text-gap = [omitido]

## When
form-text-moment = { $how ->
    [exact] { $time }
    [about] alrededor de { $time }
   *[unknown] no se sabe cuándo
  }
form-text-times = { $first } a { $last }
form-text-entry = { $time }:{ " " }
form-text-suspected = Primera sospecha: { $time }.

## Who
form-text-role = { $role ->
    [guardian] Madre, padre o persona a cargo
    [counselor] Orientación escolar
    [victim] La persona a quien le pasa
   *[bystander] Alguien que lo encontró
  }
form-text-relation = { $whom ->
    [me] Se trata de mí
    [my-child] Se trata de mi hija o hijo, o de una niña o un niño a mi cargo
    [student] Se trata de una alumna o un alumno de mi escuela
   *[minor] Se trata de alguien menor de 18 años
  }
form-text-age = { $age ->
    [age-under-13] menos de 13 años
    [age-13-15] de 13 a 15 años
    [age-16-17] 16 o 17 años
    [age-18-24] de 18 a 24 años
   *[age-25-plus] 25 años o más
  }
form-text-suspect = { $person ->
    [stranger] Una persona desconocida de internet
    [known] Alguien conocido de la persona
    [household] Alguien que vive en la misma casa
    [family] Alguien de la familia
    [school-staff] Alguien que trabaja en una escuela
   *[other-young-person] Otra persona joven
  }
form-text-account = { $handle } ({ $platform })
form-text-account-id = ID de usuario { $id }

## Safety
form-text-danger = { $answer ->
    [yes] Alguien puede estar en peligro ahora mismo.
   *[no] Hasta donde sé, nadie está en peligro ahora mismo.
  }
form-text-missing = Alguien desapareció, o está por verse con la persona que puede hacerle daño.
form-text-suicide = Hay pensamientos de suicidio o de hacerse daño.

## What
form-text-whom = { $whom ->
    [me] mí
    [my-child] mi hija o hijo
    [student] una alumna o un alumno de mi escuela
    [minor] alguien menor de 18 años
   *[person] alguien
  }
form-text-happening-asking-for-pictures = { $whom ->
    [me] Alguien me pidió imágenes sexuales.
   *[other] Alguien le pidió imágenes sexuales a { form-text-whom }.
  }
form-text-happening-asking-to-meet = { $whom ->
    [me] Alguien me pidió que nos viéramos en persona.
   *[other] Alguien le pidió a { form-text-whom } verse en persona.
  }
form-text-happening-threat-to-share = Alguien amenazó con difundir imágenes sexuales de { form-text-whom } (sextorsión).
form-text-happening-pictures-shared = Se difundieron sin permiso imágenes sexuales de { form-text-whom }.
form-text-happening-fake-pictures = Se hicieron o difundieron imágenes sexuales de { form-text-whom } que son falsas o hechas con IA.
form-text-happening-found-images-of-child = Encontré lo que parece ser una imagen sexual de una niña o un niño.
form-text-happening-worried-about-changes = { $whom ->
    [me] Me preocupa lo que me está pasando.
   *[other] Me preocupan los cambios que veo en { form-text-whom }.
  }
form-text-happening-something-else = Pasó otra cosa que me preocupa.
form-text-money = Exigieron dinero, tarjetas de regalo o más imágenes.
form-text-deadline = Pusieron una hora límite para hacer algo.

## Where it can be found, and what was kept
form-text-reference = { $place } (n.º { $number } de mis notas; Cairn no hizo ninguna copia)
form-text-item = Guardado como n.º { $number }{ $hashed ->
    [yes] , SHA-256 { $hash }
   *[no] { "" }
  }
form-text-locked = Guardado como n.º { $number }, bloqueado; no se entrega
form-text-serial = número de serie { $serial }

## Reports made before
form-text-report = Reportado a { $to }, { $time }{ $numbered ->
    [yes] , número { $number }
   *[no] { "" }
  }
form-text-number = número { $number }
