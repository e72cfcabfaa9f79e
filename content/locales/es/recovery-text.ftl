# Lo nuestro en la página con la clave de recuperación. Nada en ella dice de qué trata el registro.

paper-recovery-title = Clave de recuperación
paper-recovery-lead = Quien tenga esta página puede abrir el registro al que pertenece, sin la frase de acceso. Guárdala como la llave de una casa.
paper-recovery-square = La misma clave, como cuadrado para una cámara
paper-recovery-use-title = Si se olvida la frase de acceso
paper-recovery-use = Abre Cairn, elige “Usar la clave de recuperación” y escribe los grupos de arriba, uno tras otro. Los espacios, los guiones y las minúsculas no importan. Si hay un error, se nota, y puedes intentarlo de nuevo. Lo que parece una O es un cero: las letras B, I y O y el número 1 nunca aparecen después del comienzo.
    El cuadrado contiene el mismo texto. Escanéalo solo con un teléfono que sea solo tuyo: muchos teléfonos guardan lo que escanean.
paper-recovery-keep-title = Dónde guardarla
paper-recovery-keep = No junto al equipo. Con alguien de tu confianza, o en un lugar al que solo vas tú. Si se pierde, haz una clave nueva en Cairn: esta ya no abre el registro, solo las copias hechas antes.
paper-recovery-without-title = Sin Cairn
paper-recovery-without = La clave es una identidad de age (age-encryption.org). Escrita en una sola línea, en mayúsculas y sin espacios, abre el archivo keys/recovery.age del registro con age o con cualquier programa que conozca su formato.
paper-recovery-footer = Escrito el { $time }. Quien tenga esta página puede usarla.
