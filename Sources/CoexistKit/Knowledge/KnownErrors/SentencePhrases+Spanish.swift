extension SentenceSource {
  /// Meta's sentences in Spanish, as its pages and public reports quote them word for word.
  ///
  /// A paraphrase is not among them. Sources: Meta's error pages in that language and
  /// ``Source/fieldReports``, read 2026-11.
  static let spanish: [(text: StaticString, key: StaticString)] = [
    ("Tu número de teléfono ya está vinculado a los eventos automáticos", "3441061"),
    ("Se alcanzó el límite de frecuencia", "130429"),
    ("El número del usuario es parte de un experimento", "130472"),
    ("La cuenta de empresa no puede enviar mensajes a usuarios de este país", "130497"),
    ("El destinatario no puede ser el emisor", "131021"),
    ("El número de WhatsApp necesita un nombre visible aprobado antes de enviar", "131037"),
    ("Elegibilidad de la empresa: problema de pago", "131042"),
    ("Se alcanzó el límite de frecuencia de spam", "131048"),
    ("Meta decidió no entregar el mensaje", "131049"),
    ("El usuario dejó de recibir mensajes de marketing", "131050"),
    ("Error de descarga del archivo multimedia", "131052"),
    ("Error al subir el archivo multimedia", "131053"),
    (
      """
      Se alcanzó el límite de frecuencia de la combinación cuenta de empresa / cuenta de \
      cliente
      """, "131056"
    ),
    ("Plantillas de marketing desactivadas para la API de la nube", "131063"),
    ("Se alcanzó el límite de mensajes por infracciones de clasificación de plantillas", "131064"),
    ("No coincide el conteo de parámetros de la plantilla", "132000"),
    ("Texto de plantilla traducido demasiado largo", "132005"),
    ("Se infringió la política de caracteres de formato de plantilla", "132007"),
    ("No coincide el formato de los parámetros de la plantilla", "132012"),
    ("Error de validación de plantilla", "132018"),
    ("No coincide el PIN de verificación en dos pasos", "133005"),
    ("Es necesario verificar el número de teléfono", "133006"),
    ("Demasiados intentos incorrectos del PIN de verificación en dos pasos", "133008"),
    ("Intento de PIN de verificación en dos pasos demasiado rápido", "133009"),
    ("Número de teléfono no registrado", "133010"),
    ("Espera unos minutos antes de volver a registrar este número", "133015"),
    ("Se excedió el límite de frecuencia de registro/anulación del registro", "133016"),
    ("No se aceptaron las Condiciones del servicio de pagos de WhatsApp", "134011"),
    ("Estadísticas de plantillas no disponibles", "200005"),
    ("No se pueden desactivar las estadísticas de plantillas", "200006"),
    ("Las estadísticas de plantillas no están activadas", "200007"),
    ("Este número de teléfono ya existe en tu lista de números de teléfono", "2388012"),
    ("Límite de plantillas de mensajes superado", "2388019"),
    ("El formato del encabezado del mensaje es incorrecto", "2388047"),
    ("El formato del cuerpo del mensaje es incorrecto", "2388072"),
    ("El formato del pie de página del mensaje es incorrecto", "2388073"),
    (
      """
      Nuestros servidores no están disponibles temporalmente. Espera 1 hour antes de volver a \
      intentarlo
      """, "2388091/embedded-signup"
    ),
    (
      """
      Este número de teléfono no es apto para recibir o verificar un código de registro, ya \
      que no se está migrando
      """, "2388091/migration"
    ),
    ("Agrega este número de teléfono a tu cuenta de WhatsApp", "2388103/add-directly"),
    ("Hubo un error al migrar este número de teléfono", "2388103/generic"),
    (
      """
      Debe aprobarse la solicitud "Mensajes para" de tu cuenta de WhatsApp
      """, "2388103/messaging-for"
    ),
    ("El nombre registrado debe estar presente y aprobado", "2388103/name"),
    (
      """
      Este número de teléfono pertenece a una cuenta diferente del administrador comercial
      """, "2388103/other-business"
    ),
    ("Tu cuenta de WhatsApp no tiene una cuenta de pago", "2388103/payment"),
    (
      """
      La cuenta de WhatsApp en la que se registró este número de teléfono no está configurada \
      correctamente
      """, "2388103/source-waba"
    ),
    ("Debe aprobarse tu cuenta de WhatsApp", "2388103/waba-approval"),
    ("No se puede migrar el número de teléfono", "2388103/webhooks"),
    ("La relación de palabras de los parámetros excede el límite", "2388293"),
    ("Parámetros iniciales o finales no permitidos", "2388299"),
    ("La cuenta está en modo de mantenimiento", "2494100"),
    ("Cuenta de WhatsApp Business no válida para la movilidad OBO", "2593085"),
    ("Se superó el límite de solicitudes de sincronización", "2593107"),
    ("Solicitud de sincronización fuera del período de tiempo permitido", "2593108"),
    (
      """
      La app de socio no tiene los permisos avanzados de mensajes y administración de WhatsApp \
      Business necesarios para el registro
      """, "2655111"
    ),
    (
      """
      el número de teléfono que ingresaste no está asociado con la empresa que seleccionaste
      """, "3441041"
    ),
    ("Bloqueado temporalmente por infracción de las políticas", "368"),
    ("Problemas de límite de frecuencia", "80007"),
  ]
}
