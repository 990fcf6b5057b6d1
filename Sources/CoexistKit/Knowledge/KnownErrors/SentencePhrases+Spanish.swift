extension SentenceSource {
  /// Meta's sentences in Spanish, as its pages and public reports quote them word for word.
  ///
  /// A paraphrase is not among them. Sources: Meta's error pages in that language and
  /// ``Source/fieldReports``, read 2026-11.
  static let spanish: StaticString = """
    3441061 Tu número de teléfono ya está vinculado a los eventos automáticos
    130429 Se alcanzó el límite de frecuencia
    130472 El número del usuario es parte de un experimento
    130497 La cuenta de empresa no puede enviar mensajes a usuarios de este país
    131021 El destinatario no puede ser el emisor
    131037 El número de WhatsApp necesita un nombre visible aprobado antes de enviar
    131042 Elegibilidad de la empresa: problema de pago
    131048 Se alcanzó el límite de frecuencia de spam
    131049 Meta decidió no entregar el mensaje
    131050 El usuario dejó de recibir mensajes de marketing
    131052 Error de descarga del archivo multimedia
    131053 Error al subir el archivo multimedia
    131056 Se alcanzó el límite de frecuencia de la combinación cuenta de empresa / cuenta de cliente
    131063 Plantillas de marketing desactivadas para la API de la nube
    131064 Se alcanzó el límite de mensajes por infracciones de clasificación de plantillas
    132000 No coincide el conteo de parámetros de la plantilla
    132005 Texto de plantilla traducido demasiado largo
    132007 Se infringió la política de caracteres de formato de plantilla
    132012 No coincide el formato de los parámetros de la plantilla
    132018 Error de validación de plantilla
    133005 No coincide el PIN de verificación en dos pasos
    133006 Es necesario verificar el número de teléfono
    133008 Demasiados intentos incorrectos del PIN de verificación en dos pasos
    133009 Intento de PIN de verificación en dos pasos demasiado rápido
    133010 Número de teléfono no registrado
    133015 Espera unos minutos antes de volver a registrar este número
    133016 Se excedió el límite de frecuencia de registro/anulación del registro
    134011 No se aceptaron las Condiciones del servicio de pagos de WhatsApp
    200005 Estadísticas de plantillas no disponibles
    200006 No se pueden desactivar las estadísticas de plantillas
    200007 Las estadísticas de plantillas no están activadas
    2388012 Este número de teléfono ya existe en tu lista de números de teléfono
    2388019 Límite de plantillas de mensajes superado
    2388047 El formato del encabezado del mensaje es incorrecto
    2388072 El formato del cuerpo del mensaje es incorrecto
    2388073 El formato del pie de página del mensaje es incorrecto
    2388091/embedded-signup Nuestros servidores no están disponibles temporalmente. Espera 1 hour antes de volver a intentarlo
    2388091/migration Este número de teléfono no es apto para recibir o verificar un código de registro, ya que no se está migrando
    2388103/add-directly Agrega este número de teléfono a tu cuenta de WhatsApp
    2388103/generic Hubo un error al migrar este número de teléfono
    2388103/messaging-for Debe aprobarse la solicitud "Mensajes para" de tu cuenta de WhatsApp
    2388103/name El nombre registrado debe estar presente y aprobado
    2388103/other-business Este número de teléfono pertenece a una cuenta diferente del administrador comercial
    2388103/payment Tu cuenta de WhatsApp no tiene una cuenta de pago
    2388103/source-waba La cuenta de WhatsApp en la que se registró este número de teléfono no está configurada correctamente
    2388103/waba-approval Debe aprobarse tu cuenta de WhatsApp
    2388103/webhooks No se puede migrar el número de teléfono
    2388293 La relación de palabras de los parámetros excede el límite
    2388299 Parámetros iniciales o finales no permitidos
    2494100 La cuenta está en modo de mantenimiento
    2593085 Cuenta de WhatsApp Business no válida para la movilidad OBO
    2593107 Se superó el límite de solicitudes de sincronización
    2593108 Solicitud de sincronización fuera del período de tiempo permitido
    2655111 La app de socio no tiene los permisos avanzados de mensajes y administración de WhatsApp Business necesarios para el registro
    3441041 el número de teléfono que ingresaste no está asociado con la empresa que seleccionaste
    368 Bloqueado temporalmente por infracción de las políticas
    80007 Problemas de límite de frecuencia
    """
}
