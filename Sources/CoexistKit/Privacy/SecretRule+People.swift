/// Keys of people: their numbers, names, addresses and messages.
extension SecretRule {
  static let people: [SecretRule] = [
    SecretRule(
      says: .phone,
      keys: [
        "=to", "=from", "wa id", "msisdn", "phone", "phone number",
        "telefono", "celular", "mobile", "national number",
        "recipient id", "whatsapp number", "mobile phone", "home phone", "work phone", "cell phone",
        "contact phone", "customer phone", "mobile number", "telefon", "telefonnummer", "handy",
        "telefone", "téléphone", "cellulare", "telepon", "फोन",
      ],
      hits: [
        "call (123) 456-789-012-345 now",
        #"{"from":"56961461262"}"#, #"{"telefono":"961461262"}"#,
        #"{"national_number":"961461262"}"#,
        "wa_id=56961461262&a=1",
      ],
      misses: [
        #"{"to":"2655093","from":"3441041"}"#, #"{"from":"2026-11-01","to":"2026-11-20"}"#,
        #"{"phone_number_name_status":"APPROVED"}"#,
      ]
    ),
    SecretRule(
      says: .personal(.person),
      keys: [
        "=street", "=username", "=birthday", "contact name", "profile name", "latitude",
        "longitude", "full name", "first name", "last name", "formatted name", "=nombre",
        "=apellido", "=apellidos", "=sobrenome", "=vorname", "=nachname", "=prénom", "=cognome",
        "customer name", "client name", "recipient name", "sender name", "real name", "given name",
        "family name", "=nickname", "nombre del cliente", "nome do cliente", "push name",
        "nombre completo", "nome completo",
      ],
      hits: [
        #"{"nombre":"Juan Soto","apellido":"Rojas Diaz"}"#,
        "Nombre: Juan Soto\n", "Nome completo: João Prado\n", "Customer name: Ana Soto\n",
        "| customer_name | waba_id |\n|---|---|\n| Juan Soto | 104990002399160 |\n",
      ],
      misses: [
        "Business profile name: Ana Ruiz\n", "Cliente: Moda Norte\n", "customer: Moda Norte\n",
        "Name: Moda Norte\n",
        #"{"verified_name":"Moda Norte SRL","username":"modanorte"}"#, "username: moda.norte",
      ]
    ),
    SecretRule(
      says: .personal(.person),
      keys: ["=name", "=display name"],
      below: [
        "=profile", "user profile", "contact", "=contacts", "=user", "=usr", "=requester",
        "=assignee", "=sender", "=assigned users", "customer", "=customers", "=recipient",
        "=person", "=from", "=author", "=employee", "=cliente",
      ],
      hits: [
        #"{"profile":{"name":"Juan Soto"}}"#, #"{"customer":{"name":"Juan Soto","id":1}}"#,
        "{Customer:{Name:Juan Soto Email:a@b.invalid} Err:x}\n", "User{name: Juan Soto}\n",
        "customer { display_name: \"Juan Soto\" id: 7 }\n", "Contact(name='Juan Soto', id=1)\n",
      ],
      misses: [
        #"{"business":{"name":"Moda Norte"},"partner":{"name":"Nordwind"},"name":"Moda Norte"}"#
      ]
    ),
    SecretRule(
      says: .secret(.messageText),
      keys: ["=body"],
      below: ["=text"],
      hits: [#"{"text":{"body":"hola amiga"}}"#],
      misses: [#"{"body":"hola"}"#]
    ),
    SecretRule(
      says: .personal(.email),
      keys: ["email"],
      hits: [#"{"email":"a.b@x-y.invalid"}"#]
    ),
    SecretRule(
      says: .personal(.ip),
      keys: ["=ip", "ip address", "client ip", "remote addr"],
      hits: [#"{"client_ip":"fe80::1"}"#, "of another WhatsApp Business Account\n181.48.7.47\n"],
      misses: ["WhatsApp Business 2.24.17.79", "build 120.0.6099.43"]
    ),
    SecretRule(says: .secret(.messageText), keys: ["last message text"]),
  ]
}
