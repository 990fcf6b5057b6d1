extension Remark {
  /// How people put it, normalised as ``NormalisedText`` does.
  ///
  /// In the languages of our customers. A phrase with `=` before it must be the whole text; ` * `
  /// stands for up to two words.
  static let phrases: [(Remark, [String])] = [
    (
      .inReview,
      [
        "in review", "under review", "we are reviewing", "we're reviewing", "en revisión",
        "em análise", "em revisão",
      ]
    ),
    (
      .nameInReview,
      [
        "display name is in review", "display name is under review", "display name in review",
        "display name under review", "name is in review", "name is under review",
        "display name is pending", "nombre para mostrar está en revisión",
        "nome de exibição está em análise",
      ]
    ),
    (
      .nameRejected,
      [
        "display name was rejected", "display name is rejected", "display name has been rejected",
        "display name was declined", "display name was not approved",
        "rechazaron el nombre para mostrar", "nome de exibição foi rejeitado",
      ]
    ),
    (
      .codeToTheNumber,
      [
        "code by sms", "code by text", "sms code", "sms verification", "verify number by sms",
        "verify the number by sms", "code by voice", "voice verification", "código por sms",
        "codigo por sms", "código de sms", "código sms", "codigo sms", "verificación por sms",
        "verificação por sms", "call with a * code", "called with a * code", "llamada con * código",
        "ligação com * código",
      ]
    ),
    (
      .appAccountDeleted,
      [
        "account in the phone app was deleted", "account in the phone app was then deleted",
        "account in the app was deleted", "deleted * account in the app",
        "deleted * whatsapp account", "deleted * whatsapp business account",
        "borró * cuenta de whatsapp", "borré * cuenta de whatsapp", "eliminó * cuenta de whatsapp",
        "eliminé * cuenta de whatsapp", "apagou * conta do whatsapp", "apaguei * conta do whatsapp",
        "excluiu * conta do whatsapp", "excluí * conta do whatsapp",
      ]
    ),
    (.partnerPermissionRemoved, ["bsp permission removed"]),
    (
      .newPhone,
      [
        "new phone", "changed phones", "teléfono nuevo", "celular nuevo", "cambió de teléfono",
        "trocou de celular", "celular novo",
      ]
    ),
    (.duplicatedMessages, ["shows up twice", "show up twice", "duplicated", "arrive twice"]),
    (
      .cameFromAnotherProvider,
      ["previous provider", "old provider", "proveedor anterior", "provedor anterior"]
    ),
    (.echoesSeen, ["smb_message_echoes"]),
    (
      .ownScreenShowsNothing,
      [
        "on our screen", "in our inbox", "our inbox shows nothing", "our screen shows nothing",
        "en nuestra pantalla", "na nossa tela",
      ]
    ),
    (
      .disabledByMeta,
      [
        "disabled by meta", "meta disabled", "account was disabled", "account has been disabled",
        "account is disabled", "account was banned", "account has been banned",
        "number was banned", "cuenta inhabilitada", "cuenta fue inhabilitada", "conta desativada",
        "conta foi banida", "conta foi desativada",
      ]
    ),
    (
      .rejected,
      [
        "=rejected", "review says rejected", "review was rejected", "review is rejected",
        "account was rejected", "account is rejected", "revisión fue rechazada",
        "análise foi rejeitada",
      ]
    ),
    (
      .finishedCoexistence,
      ["signup succeeded", "signup finished", "connected successfully", "right after success"]
    ),
    (.appOnly, ["on_premise", "not_applicable"]),
    (
      .asksToReauthorize,
      [
        "asks to reauthori", "asks to re-authori", "asked to reauthori", "reauthorize",
        "reauthorise", "pide volver a autorizar", "pede para reautorizar",
      ]
    ),
    (
      .gatewayFailed,
      [
        "bad gateway", "502 bad gateway", "503 service unavailable", "504 gateway time",
        "gateway timeout", "gateway time-out",
      ]
    ),
    (
      .showsPending,
      [
        "number as pending", "shows as pending", "shows pending", "is pending in",
        "aparece como pendiente", "aparece como pendente",
      ]
    ),
  ]
}
