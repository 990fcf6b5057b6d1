/// Words for what nobody saw or knows, and for joining what was.
struct StandIns: Sendable {
  static let shared = StandIns()

  let provider = Localised(
    "a provider that connected it before",
    es: "un proveedor que lo conectó antes",
    pt: "um provedor que o conectou antes"
  )
  /// The same, where only what was told names them.
  let itSeems = Localised(
    " (it seems, {named})",
    es: " (al parecer, {named})",
    pt: " (ao que parece, {named})"
  )
  let partner = Localised("another company", es: "otra empresa", pt: "outra empresa")
  /// Where a list shows nobody else.
  let noOther = Localised(
    "no other company",
    es: "ninguna otra empresa",
    pt: "nenhuma outra empresa"
  )
  /// Behind two looks that disagree, with what each shows.
  let eachLook = Localised(
    ": one shows {one}, the other {other}",
    es: ": uno muestra {one} y el otro, {other}",
    pt: ": uma mostra {one} e a outra, {other}"
  )
  let holder = Localised("that holds the account", es: "que tiene la cuenta", pt: "que tem a conta")
  /// What is chosen in Meta's window: theirs, or before the name of the one that has the account.
  let ownPortfolio = Localised(
    "your company's business portfolio",
    es: "el portfolio comercial de su empresa",
    pt: "o portfólio empresarial da sua empresa"
  )
  let portfolio = Localised(
    "the business portfolio ",
    es: "el portfolio comercial ",
    pt: "o portfólio empresarial "
  )
  /// Behind a portfolio that holds the account; one without a name, and where its ID is found.
  let thatHasIt = Localised(
    " (to which the WhatsApp account belongs)",
    es: " (al que pertenece la cuenta de WhatsApp)",
    pt: " (ao qual pertence a conta do WhatsApp)"
  )
  let withID = Localised("with the ID ", es: "con el ID ", pt: "com o ID ")
  let findID = Localised(
    " You find the ID of a portfolio in \(MenuPath.businessSettings.text(in: .english)).",
    es: " El ID de un portfolio aparece en \(MenuPath.businessSettings.text(in: .spanish)).",
    pt: " O ID de um portfólio aparece em \(MenuPath.businessSettings.text(in: .portuguese))."
  )
  /// Several that were seen listed: each of them, one of them, and where none is shown any longer.
  let eachListed = Localised(
    "each of them that is listed",
    es: "cada uno de los que sigan en la lista",
    pt: "cada um dos que ainda estiverem na lista"
  )
  let oneOf = Localised("one of them", es: "alguno de ellos", pt: "algum deles")
  let showsNone = Localised(
    "shows none of them",
    es: "no aparece ninguno de ellos",
    pt: "não mostrar nenhum deles"
  )
  let doesNotShow = Localised(
    "does not show {name}",
    es: "no aparece {name}",
    pt: "não mostrar {name}"
  )
  /// Whoever may be listed in the app, behind "do you still use".
  let anotherProvider = Localised(
    "another provider with this number",
    es: "otro proveedor con este número",
    pt: "outro provedor com este número"
  )
  /// Whoever was removed, and before a name.
  let oldProvider = Localised(
    "the old provider",
    es: "al proveedor anterior",
    pt: "o provedor anterior"
  )
  let oldPartner = Localised("the old partner", es: "al socio anterior", pt: "o parceiro anterior")
  let object = Localised("", es: "a ", pt: "")
  /// An app of which nobody knows whose it is, and before its name.
  let otherApp = Localised("another app", es: "otra app", pt: "outro app")
  let appNamed = Localised("an app named ", es: "una app llamada ", pt: "um app chamado ")
  /// Before what was seen to work, with the day behind it.
  let lastLook = Localised(
    "When we last looked",
    es: "En nuestra última revisión",
    pt: "Na nossa última verificação"
  )
  let weSaw = Localised("we saw that ", es: "vimos que ", pt: "vimos que ")
  /// Where no number is in the case.
  let andNumber = Localised(
    ", and with which number",
    es: ", y con qué número",
    pt: ", e com qual número"
  )
  /// The same of a call.
  let ofWhich = Localised(
    ", for the ID of which number or account",
    es: ", para el ID de qué número o cuenta",
    pt: ", para o ID de qual número ou conta"
  )
  /// Behind "log in with": for the first time, and once more.
  let login = Localised("Facebook", es: "Facebook", pt: "o Facebook")
  let sameLogin = Localised(
    "the same Facebook account as before",
    es: "la misma cuenta de Facebook que antes",
    pt: "a mesma conta do Facebook de antes"
  )
  /// The same where another portfolio than before has to be chosen.
  let loginWithControl = Localised(
    "a Facebook account that has full control of the portfolio",
    es: "una cuenta de Facebook que tenga control total del portfolio",
    pt: "uma conta do Facebook que tenha controle total do portfólio"
  )
  /// What it is about, before its ID; alone too short to be known as ours where a mail quotes it.
  static let accountAbout = Localised(
    "the WhatsApp account{account-name}",
    es: "la cuenta de WhatsApp{account-name}",
    pt: "a conta do WhatsApp{account-name}"
  )
  static let numberAbout = Localised("the number", es: "el número", pt: "o número")
  /// The id of an account that nobody captured.
  let account = Localised(
    "the one that we give you",
    es: "el que le indicamos",
    pt: "o que indicamos a você"
  )
  /// Why something stays where it is: Meta would not remove it, or nobody may.
  let refused = Localised(
    "Meta does not allow the removal",
    es: "Meta no permite quitar ese vínculo",
    pt: "a Meta não permite a remoção"
  )
  let noAccess = Localised(
    "as far as we know, nobody has the access that is needed to remove it",
    es: "hasta donde sabemos, nadie tiene el acceso necesario para quitar ese vínculo",
    pt: "até onde sabemos, ninguém tem o acesso necessário para fazer a remoção"
  )
  /// The wait, usual and long.
  let aFewMinutes = Localised("a few minutes", es: "unos minutos", pt: "alguns minutos")
  let longWait = Localised(
    "at least fifteen minutes",
    es: "al menos quince minutos",
    pt: "pelo menos quinze minutos"
  )
  /// Behind the wait, where the attempt stands in the same letter.
  let notBefore = Localised(
    "; please do not start before that",
    es: "; por favor, no empiece antes",
    pt: "; por favor, não comece antes"
  )
  /// The shortest of a few minutes.
  let atLeastFive = Localised(
    " (at least five)",
    es: " (al menos cinco)",
    pt: " (pelo menos cinco)"
  )
  /// Before the wait, and before the time when it ends.
  let during = Localised("for ", es: "durante ", pt: "por ")
  let until = Localised("until ", es: "hasta ", pt: "até ")
  /// How long nobody should try: before a length of time and behind it, and where none is known.
  let atLeast = Localised("for at least ", es: "durante al menos ", pt: "por pelo menos ")
  let sinceTheLast = Localised(
    " from the last attempt",
    es: " a partir del último intento",
    pt: " a partir da última tentativa"
  )
  let forNow = Localised("for now", es: "por ahora", pt: "por enquanto")
  /// A number of which the last digits are known.
  let endingIn = Localised(
    "this number (ending in {ending})",
    es: "este número (terminado en {ending})",
    pt: "este número (final {ending})"
  )
  /// Before the date of what Meta announces.
  let on = Localised(" on ", es: " el ", pt: " em ")
  /// Before what somebody complains of: said back, and asked about; and where nobody said anything.
  let that = Localised(" that ", es: " de que ", pt: " que ")
  let why = Localised("why ", es: "por qué ", pt: "por que ")
  let whatCause = Localised("what the cause is", es: "cuál es la causa", pt: "qual é a causa")
  let refusal = Localised(
    "Meta refuses the connection",
    es: "Meta rechaza la conexión",
    pt: "a Meta recusa a conexão"
  )
  /// Behind an error's number, before the one within it.
  let subcode = Localised("subcode ", es: "subcódigo ", pt: "subcódigo ")
  /// Who else is needed where the number is paired with the app.
  let withPhone = Localised(
    ", together with whoever has the phone",
    es: ", junto con quien tenga el teléfono",
    pt: ", junto com quem está com o celular"
  )
  /// Between the last two names.
  let and = Localised("and", es: "y", pt: "e")
  /// The time where the customer is.
  let localTime = Localised("your local time", es: "su hora local", pt: "seu horário local")
  /// A provider whose name is no plain one, and the places of a product that nobody here knows.
  let wantedProvider = Localised("your provider", es: "su proveedor", pt: "provedora")
  let numbersPage = Localised(
    "the list of numbers",
    es: "la lista de números",
    pt: "a lista de números"
  )
  let connectButton = Localised(
    "the button to connect a number",
    es: "el botón para conectar un número",
    pt: "o botão para conectar um número"
  )
  let appOption = Localised(
    "the option for a number in the WhatsApp Business app",
    es: "la opción para un número de la app de WhatsApp Business",
    pt: "a opção para um número do app WhatsApp Business"
  )
}
