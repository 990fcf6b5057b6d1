import Testing

@testable import CoexistKit

/// A call from the customer's words to the letter and the ticket, in five commands.
@Suite struct CallTests {
  @Test func fiveCommandsLeadFromASentenceToALetterAndATicket() throws {
    let scratch = try Scratch()
    try scratch.write(
      "words.txt",
      "La ventana de Meta dice que la cuenta ya está vinculada con otro proveedor.\n"
    )
    let path = scratch("case.json")

    let made = scratch.run("new", "@/words.txt", "--set", "customer=Óptica Lucero", "-o", path)
    #expect(made.status == 0, "\(made.reason)")
    #expect(made.text.contains("coexist ask "))

    let typist = Typist([
      "1", "Mensajo", "106540352242922", "104996122399160",
      "The business is already sharing this WhatsApp Business Account with a partner.",
    ])
    let asked = CoexistKit.Outcome(arguments: ["ask", path], in: typist.host())
    #expect(asked.status == 0, "\(asked.reason)")
    #expect(typist.transcript.contains("the ticket is ready"), "\(typist.transcript)")

    let diagnosis = scratch.run("diagnose", path)
    #expect(diagnosis.status == 0)
    let head = diagnosis.text.split(separator: "\n").first ?? ""
    #expect(head.contains("A provider is still connected in the app"), "\(head)")
    #expect(head.hasSuffix("confirmed"), "\(head)")

    let letter = scratch.run("reply", "--lang", "es", path)
    #expect(letter.status == 0)
    #expect(letter.text.contains("Óptica Lucero") && letter.text.contains("Mensajo"))

    let ticket = scratch.run("ticket", path)
    #expect(ticket.status == 0, "\(ticket.reason)")
    #expect(ticket.text.contains("104996122399160") && ticket.text.contains("106540352242922"))
  }
}
