extension NextKind {
  /// What is going on, where no cause says it.
  var letter: Localised {
    switch self {
    case .cleanUp, .fix:
      """
      en Something has to be changed before the next attempt.
      es Hay que cambiar algo antes del próximo intento.
      pt É preciso mudar algo antes da próxima tentativa.
      """
    case .wait:
      """
      en Meta now needs a little time.
      es Ahora Meta necesita un poco de tiempo.
      pt Agora a Meta precisa de um pouco de tempo.
      """
    case .retry:
      """
      en You can now try again, once.
      es Ya puede volver a intentarlo, una sola vez.
      pt Agora você pode tentar de novo, uma única vez.
      """
    case .ask:
      """
      en We are checking how your account is set up in {provider} and at Meta.
      es Estamos revisando cómo está configurada su cuenta en {provider} y en Meta.
      pt Estamos verificando como a sua conta está configurada na {provider} e na Meta.
      """
    case .provider:
      """
      en We will take care of this.
      es De esto nos ocupamos nosotros.
      pt Nós cuidamos disso.
      """
    case .alternative:
      """
      en Meta does not offer this kind of connection for this number. Changing something on your \
      phone or at Meta would not help; we would rather talk with you about another way.
      es Meta no ofrece este tipo de conexión para este número. Ningún cambio en el teléfono o en \
      Meta ayudaría; preferimos conversar con usted sobre otra forma de conectarlo.
      pt A Meta não oferece este tipo de conexão para este número. Nenhuma mudança no celular ou na \
      Meta ajudaria; preferimos conversar com você sobre outra forma de conectar.
      """
    case .escalate:
      """
      en Meta still refuses the number although no link to another provider can be seen anymore, so we \
      are passing your case to {provider} support.
      es Meta sigue rechazando el número aunque ya no se ve ningún vínculo con otro proveedor, así que \
      pasamos su caso al soporte de {provider}.
      pt A Meta continua recusando o número, embora não apareça mais nenhum vínculo com outro provedor, \
      por isso vamos encaminhar o seu caso ao suporte da {provider}.
      """
    case .nothing:
      """
      en There is nothing to fix.
      es No hay nada que reparar.
      pt Não há nada a consertar.
      """
    }
  }
}
