extension Cause {
  /// A Facebook Page of another account holds the number.
  static let numberLinkedToPage = Cause(
    id: .numberLinkedToPage,
    group: .eligibility,
    title: "The number is linked to a Facebook Page",
    explanation: """
      A Page can carry a WhatsApp number, and one that belongs to another account keeps the number \
      from being onboarded. Neither the app's Business platform list nor the Partners tab shows \
      this link; it is removed at the Page.
      """,
    remedy: Remedy(
      kind: .fix,
      owner: .metaAdmin,
      also: [.customer],
      place: .pageNumber,
      instruction: "Unlink the number from the Facebook Page, wait a few minutes and connect once.",
      doneWhen: "The Page's settings show no WhatsApp number."
    ),
    letter: CauseLetter(
      finding: """
        en the number is linked to a Facebook Page, and Meta wants that link to be removed first.
        es el número está vinculado a una página de Facebook, y Meta pide quitar antes ese \
        vínculo.
        pt o número está vinculado a uma Página do Facebook, e a Meta pede que esse vínculo seja \
        removido antes.
        """,
      orders: [
        .fix: CustomerOrder(
          orders: [
            """
            en Look for the Facebook Page that shows this number, under \
            \(MenuPath.pageNumber.text(in: .english)). If none of your Pages shows it, stop and tell us.
            es Busque la página de Facebook que muestra este número en \
            \(MenuPath.pageNumber.text(in: .spanish)). Si ninguna lo muestra, no siga y avísenos.
            pt Procure a Página do Facebook que mostra este número em \
            \(MenuPath.pageNumber.text(in: .portuguese)). Se nenhuma o mostrar, pare e nos avise.
            """,
            Localised(
              "Remove the number there, and check that it is gone.",
              es: "Quite allí el número y compruebe que ya no aparezca.",
              pt: "Remova ali o número e confira se ele não aparece mais."
            ),
            """
            en Wait a few minutes, until Meta has updated its data. Then connect the number with the steps below.
            es Espere unos minutos, hasta que Meta actualice los datos. Después, conecte el número con los pasos que siguen.
            pt Espere alguns minutos, até a Meta atualizar os dados. Depois, conecte o número com os passos abaixo.
            """,
          ]
        )
      ]
    ),
    doNot: [
      .said(
        "Remove the Page itself: only the link to the number has to go.",
        Localised(
          "Do not delete the Page itself: only the number has to go there.",
          es: "No elimine la página: solo hay que quitar de ella el número.",
          pt: "Não exclua a Página: só o número precisa sair dela."
        )
      )
    ],
    notToBeConfusedWith: "a partner's share of the WABA, which is another link in another place",
    escalateWhen: "nobody knows or reaches the Page that holds the number.",
    sources: [.metaSignupErrors]
  )
}
