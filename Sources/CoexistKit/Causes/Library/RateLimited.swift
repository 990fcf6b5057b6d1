extension Cause {
  /// Meta counts tries or calls, and there were too many.
  static let rateLimited = Cause(
    id: .rateLimited,
    group: .lifeCycle,
    title: "Meta is limiting how often this number may try or send",
    explanation: """
      Every further try counts and can lengthen the lock. Only time lifts it. What is really wrong \
      is in the first error of the series; look there while waiting. Much traffic fits a dedicated \
      number better.
      """,
    remedy: Remedy(
      kind: .wait,
      owner: .nobody,
      also: [.developer],
      instruction: "Stop all tries until the limit has passed, then make a single one.",
      doneWhen: "The earliest time is past."
    ),
    remedyFor: { facts in
      guard let minutes = facts.limitMinutes(for: .rateLimited) else {
        return facts.sendingRemedy ?? facts.limitRowRemedy
      }
      return .waiting(minutes: minutes, until: facts.limitEnds(for: .rateLimited))
    },
    letter: CauseLetter(
      finding: Localised(
        "Meta has paused attempts for your number because there were several in a short time.",
        es: "Meta pausó los intentos con su número porque hubo varios en poco tiempo.",
        pt: "a Meta pausou as tentativas com o seu número porque houve várias em pouco tempo."
      ),
      orders: [
        .wait: CustomerOrder(
          orders: [
            """
            en Please do not try to connect or register the number {break}: neither in {provider} nor with \
            another system, browser or login. Each attempt can make the pause longer. If a system does so \
            by itself, have whoever looks after it stop it now.
            es Por favor, no intente conectar ni registrar el número {break}: ni desde {provider}, ni con \
            otro sistema, navegador o usuario. Cada intento puede alargar la pausa. Si algún sistema lo hace \
            automáticamente, pida a quien se ocupa de él que lo detenga ahora.
            pt Por favor, não tente conectar nem registrar o número {break}: nem pela {provider}, nem por \
            outro sistema, navegador ou login. Cada tentativa pode prolongar a pausa. Se algum sistema faz \
            isso automaticamente, peça a quem cuida dele que o pare agora.
            """
          ],
          lastLine: """
            en If you still have the first error that appeared before the pause, send us a screenshot of \
            it: it shows what has to be solved.
            es Si todavía tiene el primer error que apareció antes de la pausa, envíenos una captura de \
            pantalla: muestra qué hay que resolver.
            pt Se ainda tiver o primeiro erro que apareceu antes da pausa, envie para nós uma captura de \
            tela: ele mostra o que precisa ser resolvido.
            """,
          attempt: .forbidden
        )
      ],
      task: Localised(
        "its requests to Meta have to be spread over more time.",
        es: "las consultas a Meta deben repartirse en más tiempo.",
        pt: "as consultas à Meta precisam ser distribuídas em mais tempo."
      ),
      details: [
        .when(.registrationPaused) { facts in
          facts.strongestError(for: .rateLimited)?.entry?.code == 133_016
        },
        .when(.pinsGuessed) { facts in
          [133_008, 133_009].contains(facts.strongestError(for: .rateLimited)?.entry?.code)
        },
        // A limit of calls or messages counts no attempts to connect.
        .when(.callsPaused) { facts in
          let row = facts.strongestError(for: .rateLimited)?.entry
          return row?.category == .throughput && row?.letter == nil
        },
      ]
    ),
    signs: [
      .strong(
        .word(.phoneStatus, isOneOf: ["RATE_LIMITED"]) { _ in
          "The number's status is RATE_LIMITED."
        }
      ),
      .moderate(.mustRetryLater),
      .moderate(.repeatsWithinAnHour),
    ],
    doNot: [
      .noAttempt("Try again before the earliest time: each attempt counts.", .notYet)
        .beside(.wait),
      .said(
        "Use another browser or login to get around the limit.",
        Localised(
          "Another browser or login does not get around the pause.",
          es: "Con otro navegador u otro usuario no se evita la pausa.",
          pt: "Com outro navegador ou outro login, a pausa continua."
        ),
        as: .anotherLogin
      )
      .beside(.wait).when { $0.strongestError(for: .rateLimited)?.entry?.category != .throughput },
    ],
    notToBeConfusedWith: "too little activity of the app account, which more tries do not change",
    escalateWhen: "the limit is still there a day after its time.",
    sources: [.metaSignupErrors, .metaErrorCodes, .metaRegistration]
  )
}

extension LetterDetail {
  /// Programs asked Meta too often.
  fileprivate static let callsPaused = LetterDetail(
    finding: """
      en the programs that work with your number have sent Meta too many requests in a short time, so \
      Meta makes them wait. It has nothing to do with attempts to connect the number.
      es los sistemas que trabajan con su número hicieron demasiadas consultas a Meta en poco tiempo y \
      por eso Meta los hace esperar. No tiene que ver con intentos de conectar el número.
      pt os sistemas que trabalham com o seu número fizeram consultas demais à Meta em pouco tempo, por \
      isso a Meta os faz esperar. Não tem a ver com tentativas de conectar o número.
      """
  )

  fileprivate static let pinsGuessed = LetterDetail(
    finding: """
      en Meta has paused attempts for your number because a PIN of the two-step verification was entered wrongly too \
      often, or too quickly. Please do not enter any more PINs.
      es Meta pausó los intentos con su número porque se escribió mal un PIN de la verificación en dos pasos \
      demasiadas veces, o demasiado rápido. Por favor, no ingrese más PIN.
      pt a Meta pausou as tentativas com o seu número porque um PIN da confirmação em duas etapas foi digitado errado \
      vezes demais, ou rápido demais. Por favor, não digite mais nenhum PIN.
      """
  )

  fileprivate static let registrationPaused = LetterDetail(
    finding: """
      en Meta has paused the registration of this number, because there were too many attempts in a short \
      time.
      es Meta pausó el registro de este número porque hubo demasiados intentos en poco tiempo.
      pt a Meta pausou o registro deste número, porque houve tentativas demais em pouco tempo.
      """
  )
}

extension Facts {
  /// Messages or calls that go out too fast: their sender slows down, and nobody has to wait for
  /// another attempt to connect.
  fileprivate var sendingRemedy: Remedy? {
    guard strongestError(for: .rateLimited)?.entry?.category == .throughput else { return nil }
    return rowRemedy(for: .rateLimited, doneWhen: "Messages and calls go through again.")
  }

  /// A limit without a figure: what the catalogue proposes while it lasts.
  fileprivate var limitRowRemedy: Remedy? {
    guard let row = strongestError(for: .rateLimited)?.entry else { return nil }
    return Remedy(
      kind: .wait,
      owner: .nobody,
      also: row.owner == .nobody ? [] : [row.owner],
      place: row.place,
      instruction: "\(row.next)",
      doneWhen: "One try goes through."
    )
  }
}

extension Remedy {
  fileprivate static func waiting(minutes: Int, until end: Instant?) -> Remedy {
    let span = minutes < 120 ? "\(minutes) minutes" : "\((minutes + 59) / 60) hours"
    return Remedy(
      kind: .wait,
      owner: .nobody,
      also: [.developer],
      instruction: "Stop all attempts for at least \(span), then make a single one.",
      doneWhen: "The earliest time is past.",
      wait: minutes,
      earliest: end
    )
  }
}
