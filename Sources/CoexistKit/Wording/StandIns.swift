/// Words for what nobody saw or knows, and for joining what was.
struct StandIns: Sendable {
  let provider = Localised(
    "a provider that connected it before",
    es: "un proveedor que lo conectó antes",
    pt: "um provedor que o conectou antes"
  )
  let partner = Localised("another company", es: "otra empresa", pt: "outra empresa")
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
  /// Whoever is listed at a place; with `{provider}`.
  let listedProvider = Localised(
    "every provider other than {provider}",
    es: "cada proveedor que no sea {provider}",
    pt: "cada provedor que não seja a {provider}"
  )
  let listedPartner = Localised(
    "every partner other than {provider}",
    es: "cada socio que no sea {provider}",
    pt: "cada parceiro que não seja a {provider}"
  )
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
    "nobody on your side has the access to remove it",
    es: "nadie de su lado tiene acceso para quitar ese vínculo",
    pt: "ninguém do seu lado tem acesso para fazer a remoção"
  )
  /// The wait, usual and long.
  let aFewMinutes = Localised("a few minutes", es: "unos minutos", pt: "alguns minutos")
  let longWait = Localised(
    "at least fifteen minutes",
    es: "al menos quince minutos",
    pt: "pelo menos quinze minutos"
  )
  /// Before the wait, and before the time when it ends.
  let during = Localised("for ", es: "durante ", pt: "por ")
  let until = Localised("until ", es: "hasta ", pt: "até ")
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
    es: "la opción para un número de la app WhatsApp Business",
    pt: "a opção para um número do app WhatsApp Business"
  )
}
