/// What a case asks for before a new attempt, apart from the cleanup.
enum Precondition: Hashable, Sendable, CaseIterable {
  /// A registration of the number was begun and is pending.
  case pendingRegistration
  /// Nobody has looked whether one is, or whether the other path left one.
  case leftover
  /// The other path came to its end, and nobody has seen the number in the app since.
  case stillInTheApp
  /// Meta's window made a number of its own instead of taking the customer's.
  case numberOfMeta
  /// It seems so, and nobody has seen that number.
  case numberOfMetaUnseen

  var order: Localised {
    switch self {
    case .pendingRegistration:
      """
      en In {provider}, open {numbers-page}: the number is listed there as pending. If that entry lets you go on, \
      finish it there and leave out the other steps. If it does not, stop and tell us: we remove it first; once we \
      confirm that, go on with the other steps.
      es En {provider}, abra {numbers-page}: el número aparece allí como pendiente. Si ese registro le deja continuar, \
      termínelo allí y omita los demás pasos. Si no, no siga y avísenos: primero lo quitamos nosotros; cuando se lo \
      confirmemos, siga con los demás pasos.
      pt Na {provider}, abra {numbers-page}: o número aparece ali como pendente. Se esse registro deixar continuar, \
      conclua-o ali e pule os outros passos. Se não, pare e nos avise: primeiro nós o removemos; quando confirmarmos, \
      siga com os outros passos.
      """
    case .leftover:
      """
      en In {provider}, open {numbers-page}. If this number is listed there, or one that you do not know, \
      stop and send us a screenshot: that entry has to be cleared up first, and we do that. If not, \
      go on.
      es En {provider}, abra {numbers-page}. Si allí aparece este número, o uno que no conoce, no siga y \
      envíenos una captura: primero hay que resolver ese registro, y lo hacemos nosotros. Si no, \
      continúe.
      pt Na {provider}, abra {numbers-page}. Se aparecer ali este número, ou um que você não conhece, pare e \
      envie para nós uma captura de tela: primeiro é preciso resolver esse registro, e nós fazemos isso. Se \
      não, continue.
      """
    case .stillInTheApp:
      """
      en Check that the number still works in the WhatsApp Business app on the phone. If it does not, if a \
      code by SMS or call was entered, or if you do not mean to use it there, stop and tell us.
      es Revise que el número siga funcionando en la app de WhatsApp Business del teléfono. Si no funciona, si \
      se escribió un código recibido por SMS o llamada, o si no piensa usarlo allí, no siga y avísenos.
      pt Confira se o número ainda funciona no app WhatsApp Business do celular. Se não funcionar, se um \
      código recebido por SMS ou ligação foi digitado, ou se você não pretende usá-lo ali, pare e nos avise.
      """
    case .numberOfMeta:
      """
      en Under \(MenuPath.phoneNumbers.text(in: .english)), delete the number that begins with +1 \
      555 and ends in {given-ending}, that one only, and leave your own number alone. If you already use the +1 555 \
      number, or Meta does not let you delete it, stop and tell us.
      es En el \(MenuPath.phoneNumbers.text(in: .spanish)), elimine el número que empieza con +1 \
      555 y termina en {given-ending}, solo ese, y no toque su propio número. Si ya usa el número +1 555, o si \
      Meta no le permite eliminarlo, no siga y avísenos.
      pt Em \(MenuPath.phoneNumbers.text(in: .portuguese)), exclua o número que começa com +1 555 \
      e termina em {given-ending}, só esse, e não mexa no seu próprio número. Se você já usa o número +1 555, \
      ou se a Meta não deixar excluí-lo, pare e nos avise.
      """
    case .numberOfMetaUnseen:
      """
      en Look under \(MenuPath.phoneNumbers.text(in: .english)) for a number beginning with +1 555 \
      that you did not enter yourself. If there is one, delete that one only; if there are several \
      or you are not sure, do not delete anything, stop and send us a screenshot.
      es Busque en el \(MenuPath.phoneNumbers.text(in: .spanish)) un número que empiece con +1 555 \
      y que usted no haya ingresado. Si hay uno, elimine solo ese; si hay varios o no está seguro, \
      no elimine nada, no siga y envíenos una captura de pantalla.
      pt Procure em \(MenuPath.phoneNumbers.text(in: .portuguese)) um número que comece com +1 555 \
      e que você não tenha digitado. Se houver um, exclua só esse; se houver vários ou você não \
      tiver certeza, não exclua nada, pare e envie para nós uma captura de tela.
      """
    }
  }

  /// For what comes later; `nil` where only the attempt itself asks for it.
  var title: Localised? {
    switch self {
    case .pendingRegistration:
      """
      en together with you, we will clear the unfinished registration of the number in {provider} (nothing changes \
      on your phone)
      es resolvemos con usted el registro que quedó sin terminar en {provider} (en su teléfono no \
      cambia nada)
      pt resolvemos com você o registro que ficou pendente na {provider} (no seu celular, nada \
      muda)
      """
    case .leftover, .stillInTheApp: nil
    case .numberOfMeta, .numberOfMetaUnseen:
      Localised(
        "we will look with you for a +1 555 number that Meta's window may have created",
        es: "buscamos con usted un número +1 555 que la ventana de Meta pudo haber creado",
        pt: "procuramos com você um número +1 555 que a janela da Meta pode ter criado"
      )
    }
  }

  /// Whether somebody with full control at Meta has to do it.
  var needsAdmin: Bool { self == .numberOfMeta || self == .numberOfMetaUnseen }
}

extension Facts {
  /// A registration of the number was seen listed as pending: Meta's own status lists nothing.
  var isSeenPending: Bool {
    current(.registrationPending)?.flag == true || Sign.isPendingAtProvider.answer(self).isYes
  }

  /// The number that Meta made up, where it was seen.
  var numberOfMeta: Untrusted? {
    numberNodes.map(\.app).last { $0.flag == false && $0.isOfMetasNumber }?.about?.number
  }
}
