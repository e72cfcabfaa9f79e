# What the handoff itself says: the lines that it writes for the report, and the page on checking a package.
# "The writer" is the person who uses Cairn. The answers are theirs: nobody has checked them.

handoff-text-writer = { $role ->
    [guardian] una madre, un padre o una persona a cargo
    [counselor] una consejera o un consejero escolar
    [victim] la persona a quien le pasó
    [bystander] alguien que se encontró con esto
   *[unsure] alguien que no dijo quién es
  }
handoff-text-title = { $happening ->
    [asking-for-pictures] Alguien en internet pide imágenes
    [asking-to-meet] Alguien en internet pide un encuentro
    [threat-to-share] Amenazas de difundir imágenes
    [pictures-shared] Se difundieron imágenes
    [fake-pictures] Imágenes falsas o hechas con IA
    [found-images-of-child] Se encontraron imágenes sexuales de una niña o un niño
    [worried-about-changes] Cambios que preocupan a quien escribe
   *[something-else] Algo que pasó en internet
  }
handoff-text-title-age = { $title }: se trata de { $age ->
    [age-under-13] una niña o un niño menor de 13 años
    [age-13-15] alguien de 13 a 15 años
    [age-16-17] alguien de 16 o 17 años
    [age-18-24] alguien de 18 a 24 años
   *[age-25-plus] alguien de 25 años o más
  }

## Danger, as it was answered

handoff-text-danger-missing = Quien escribe respondió: alguien ha desaparecido, o está por encontrarse con esa persona.
handoff-text-danger-suicide = Quien escribe respondió: hay pensamientos de suicidio o de autolesión.

## What happened, as it was answered

handoff-text-whom = { $about ->
    [me] quien escribe
    [my-child] una niña o un niño a cargo de quien escribe
    [student] una o un estudiante
   *[someone-else] una persona
  }
handoff-text-answered = Quien escribe respondió: { $answers }
handoff-text-happening-asking-for-pictures = alguien pide imágenes sexuales a { $whom }
handoff-text-happening-asking-to-meet = alguien quiere encontrarse con { $whom }
handoff-text-happening-threat-to-share = alguien amenaza con difundir imágenes sexuales de { $whom }
handoff-text-happening-pictures-shared = se difundieron imágenes sexuales de { $whom }
handoff-text-happening-fake-pictures = hay imágenes sexuales falsas o hechas con IA de { $whom }
handoff-text-happening-found-images-of-child = quien escribe se encontró con lo que pueden ser imágenes sexuales de una niña o un niño
handoff-text-happening-worried-about-changes = a quien escribe le preocupan cambios en { $whom }
handoff-text-happening-something-else = pasó otra cosa, que se cuenta en la cronología
handoff-text-money = se pidió dinero, tarjetas de regalo o más imágenes
handoff-text-deadline = se puso un plazo para que se haga algo
handoff-text-person = { $person ->
    [stranger] la persona que lo hace es alguien desconocido de internet
    [known] la persona que lo hace es alguien conocido
    [household] la persona que lo hace vive en la misma casa
    [family] la persona que lo hace es de la familia
    [school-staff] la persona que lo hace trabaja en una escuela
   *[other-young-person] la persona que lo hace es otra persona joven
  }
handoff-text-person-country = esa persona parece estar en { $country }

## Lines of lists

handoff-text-message-sender = { $own ->
    [yes] Enviado desde el teléfono o la cuenta que se exportó:
   *[no] { $named ->
        [yes] { $sender } escribió:
       *[no] Sin nombre:
      }
  }
handoff-text-message-deleted = (Este mensaje se eliminó o se retiró.)
handoff-text-message-media = (Se envió también una imagen u otro archivo. Nadie lo miró.)
handoff-text-account = { $platform }, { $handle }
handoff-text-sent-platform = { $platform }: { $route }
handoff-text-subject-entry = nota { $number }
handoff-text-erased-entry = Esta nota se borró el { $day }. El motivo que se anotó: { $reason }
handoff-text-erased-entry-held = Esta nota se borró el { $day }, aunque alguien había pedido guardar este caso. El motivo que se anotó: { $reason }
handoff-text-device = { $name } ({ $kind })
handoff-text-device-kind = { $kind ->
    [phone] teléfono
    [tablet] tableta
    [computer] equipo
    [console] consola de juegos
    [storage] memoria USB o disco
   *[other] { $kind }
  }
handoff-text-device-state = { $state ->
    [on] encendido
    [charging] encendido y cargando
    [off] apagado
   *[other] no se sabe si está encendido
  }
handoff-text-subject-device = dispositivo { $number }
handoff-text-subject-report = reporte { $number }

## HOW-TO-CHECK.txt

how-to-check =
    CÓMO COMPROBAR ESTE PAQUETE
    
    Esta carpeta es un paquete BagIt 1.0. Se hizo con Cairn en el equipo de quien escribe. Para
    comprobarla no hace falta nada de Cairn: los comandos de abajo vienen con su sistema.
    
    Primero descomprima el zip. Abra una terminal en la carpeta "handoff" que sale de él. Si recibió un
    archivo que termina en .age, descífrelo antes con la frase de acceso o la clave que acordaron:
    
        age --decrypt -o package.zip package.zip.age
    
    Linux:
    
        sha256sum -c manifest-sha256.txt
        sha256sum -c tagmanifest-sha256.txt
    
    macOS:
    
        shasum -a 256 -c manifest-sha256.txt
        shasum -a 256 -c tagmanifest-sha256.txt
    
    Windows (PowerShell): cada línea que aparece nombra un archivo que ha cambiado o que falta. Si no
    aparece nada, todos los archivos están como estaban.
    
        Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { "{" }
          $hash, $file = $_ -split "  ", 2
          $now = (Get-FileHash -Algorithm SHA256 -LiteralPath $file -ErrorAction SilentlyContinue).Hash
          if ($now -ne $hash) { "{" } $file { "}" }
        { "}" }
    
    Con una herramienta BagIt, en la carpeta que contiene "handoff":
    
        bagit.py --validate handoff
    
    QUÉ HAY DENTRO
    
    data/report.pdf       el resumen, y todo por completo; empiece por aquí
    data/evidence/        los archivos mismos, byte por byte, si quien escribe los incluyó
    data/evidence.csv     cada archivo con su nombre propio, tamaño y SHA-256; y lo que se cuenta solo en palabras
    data/journal.csv      lo que quien escribe anotó, con todas las versiones anteriores
    data/messages.csv     los mensajes de los chats, si los hay, con lo que no es seguro de sus horas
    data/custody.jsonl    cada paso del registro, con el SHA-256 del anterior, si quien escribe lo incluyó
    
    Aquí los archivos tienen nombres sencillos. Sus nombres propios están en data/evidence.csv.
    
    QUÉ MUESTRA UNA COMPROBACIÓN, Y QUÉ NO
    
    Muestra que ningún archivo ha cambiado desde que se escribieron estas listas. Quien puede cambiar un
    archivo también puede escribir listas nuevas: por eso, compare el SHA-256 del paquete entero, o las
    doce palabras del informe, con lo que quien escribe le dijo por otro camino, por ejemplo por teléfono.
    No muestra quién escribió un mensaje, ni que sea verdad lo que dice, ni que una página fuera real.
