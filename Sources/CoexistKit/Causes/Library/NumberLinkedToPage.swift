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
            en Remove the number from the Facebook Page under \
            \(MenuPath.pageNumber.text(in: .english)); the Page itself stays. Check that its settings \
            no longer show a WhatsApp number.
            es Quite el número de la página de Facebook en \
            \(MenuPath.pageNumber.text(in: .spanish)); la página no se borra. Compruebe que la \
            configuración de la página ya no muestre ningún número de WhatsApp.
            pt Remova o número da Página do Facebook em \
            \(MenuPath.pageNumber.text(in: .portuguese)); a Página em si não é excluída. Confira se \
            as configurações da Página não mostram mais nenhum número do WhatsApp.
            """,
            """
            en If none of your Pages shows the number, stop and tell us. Otherwise, wait a few minutes, \
            until Meta has updated its data, and connect as follows.
            es Si ninguna de sus páginas muestra el número, no siga y avísenos. Si no, espere unos \
            minutos, hasta que Meta actualice los datos, y conecte de esta manera.
            pt Se nenhuma das suas Páginas mostrar o número, pare e nos avise. Caso contrário, espere \
            alguns minutos, até a Meta atualizar os dados, e conecte desta maneira.
            """,
          ]
        )
      ]
    ),
    doNot: ["Remove the Page itself: only the link to the number has to go."],
    notToBeConfusedWith: "a partner's share of the WABA, which is another link in another place",
    escalateWhen: "nobody knows or reaches the Page that holds the number.",
    sources: [.metaSignupErrors]
  )
}
