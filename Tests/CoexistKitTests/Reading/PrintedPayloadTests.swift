import Testing

@testable import CoexistKit

/// A payload is the same whatever notation a program printed it in.
@Suite struct PrintedPayloadTests {
  @Test(arguments: [
    "Value(event=PARTNER_REMOVED, disconnectionInfo=Info(reason=PRIMARY_INACTIVITY, by=SYSTEM))",
    "Value(event='PARTNER_REMOVED', disconnection_info=Info(reason='PRIMARY_INACTIVITY'))",
    "Value[event=PARTNER_REMOVED, disconnectionInfo=Info[reason=PRIMARY_INACTIVITY, by=SYSTEM]]",
    "Value{event=PARTNER_REMOVED, disconnectionInfo=Info{reason=PRIMARY_INACTIVITY, by=SYSTEM}}",
    "{event=PARTNER_REMOVED, disconnection_info={reason=PRIMARY_INACTIVITY}}",
    "map[disconnection_info:map[reason:PRIMARY_INACTIVITY by:SYSTEM] event:PARTNER_REMOVED]",
    "&{Event:PARTNER_REMOVED DisconnectionInfo:{Reason:PRIMARY_INACTIVITY By:SYSTEM}}",
    #"api.Value{Event:"PARTNER_REMOVED", DisconnectionInfo:api.Info{Reason:"PRIMARY_INACTIVITY"}}"#,
    #"Value { event: "PARTNER_REMOVED", disconnection_info: Some(Info { reason: "PRIMARY_INACTIVITY" }) }"#,
    #"{:event=>"PARTNER_REMOVED", :disconnection_info=>{:reason=>"PRIMARY_INACTIVITY"}}"#,
    ##"#<OpenStruct event="PARTNER_REMOVED", disconnection_info=#<OpenStruct reason="PRIMARY_INACTIVITY">>"##,
    ##"#<Value:0x01 @event="PARTNER_REMOVED", @disconnection_info=#<Info:0x02 @reason="PRIMARY_INACTIVITY">>"##,
    "Array\n(\n    [event] => PARTNER_REMOVED\n    [disconnection_info] => Array\n        (\n            [reason] => PRIMARY_INACTIVITY\n        )\n\n)",
    "array (\n  'event' => 'PARTNER_REMOVED',\n  'disconnection_info' => \n  array (\n    'reason' => 'PRIMARY_INACTIVITY',\n  ),\n)",
    "array(2) {\n  [\"event\"]=>\n  string(15) \"PARTNER_REMOVED\"\n  [\"disconnection_info\"]=>\n  array(1) {\n    [\"reason\"]=>\n    string(18) \"PRIMARY_INACTIVITY\"\n  }\n}",
    #"%Kapso.Value{event: "PARTNER_REMOVED", disconnection_info: %{reason: "PRIMARY_INACTIVITY"}}"#,
    "Value { Event = PARTNER_REMOVED, DisconnectionInfo = Info { Reason = PRIMARY_INACTIVITY } }",
    "Value(event: PARTNER_REMOVED, disconnectionInfo: Info(reason: PRIMARY_INACTIVITY, by: SYSTEM))",
    #"Value(event: "PARTNER_REMOVED", disconnectionInfo: Optional(App.Info(reason: "PRIMARY_INACTIVITY")))"#,
    "@{event=PARTNER_REMOVED; disconnection_info=@{reason=PRIMARY_INACTIVITY; by=SYSTEM}}",
    "Map(event -> PARTNER_REMOVED, disconnection_info -> Map(reason -> PRIMARY_INACTIVITY))",
    "Change(field=account_update, value=Value(event=PARTNER_REMOVED, disconnectionInfo=Info(reason=PRIMARY_INACTIVITY)))",
    "Hook(object=whatsapp_business_account, entry=[Entry(id=77700000852, changes=[Change(field=account_update, value=Value(event=PARTNER_REMOVED, disconnectionInfo=Info(reason=PRIMARY_INACTIVITY)))])])",
  ])
  func anEventIsRead(_ payload: String) {
    let input = ReadInput("09:41:12 received " + payload + "\n09:41:13 stored\n")
    #expect(input.words(.disconnectionReason) == ["PRIMARY_INACTIVITY"])
    #expect(input.reader.facts.events.count == 1)
    let place = input.reader.facts.events.first.map { input.reader.facts.place(of: $0.origin) }
    let lines = ("09:41:12 received " + payload).split(separator: "\n")
    let line = lines.firstIndex { $0.contains("PARTNER_REMOVED") }
    #expect(place?.line == line.map { $0 + 1 })
  }

  @Test(arguments: [
    "phone_number:\n  id: 106540352249911\n  status: BANNED\n  platform_type: CLOUD_API\n",
    "id: \"106540352249911\"\nverified_name: Luna\nstatus: BANNED\nplatform_type: CLOUD_API\n",
    "time=2026-11-24T09:00:00Z msg=\"a node\" id=106540352249911 status=BANNED platform_type=CLOUD_API",
    "<n><id>106540352249911</id><status>BANNED</status><platform_type>CLOUD_API</platform_type></n>",
    "id,status,platform_type\n106540352249911,BANNED,CLOUD_API\n",
    "id               status  platform_type\n106540352249911  BANNED  CLOUD_API\n",
  ])
  func aNodeIsReadWithoutBrackets(_ text: String) {
    let input = ReadInput(text)
    #expect(input.words(.phoneStatus) == ["BANNED"])
    #expect(input.words(.platformType) == ["CLOUD_API"])
    #expect(input.reader.facts.noticed.isEmpty)
  }

  @Test func aNodeOfALogHasTheTimeOfItsEntry() {
    let input = ReadInput("2026-11-24T12:00:00Z id=106540352249911 status=BANNED platform_type=A\n")
    let time = input.reader.facts.all(.phoneStatus).first?.time
    #expect(time == Instant(iso8601: "2026-11-24T12:00:00Z"))
  }

  @Test func anErrorInAPayloadIsOneError() {
    let input = ReadInput(
      """
      Status(id=wamid.x, status=failed, timestamp=1763726400, recipientId=56900001188, \
      errors=[Error(code=131042, title=Business eligibility payment issue)])
      """
    )
    #expect(input.errors == ["131042"])
  }

  @Test func aNumberOfAPhoneIsNoCode() {
    let list = #"{"schema":"coexist.case/1","error":["x","+56900001188",131031]}"#
    #expect(ReadInput(list).errors == ["131031"])
  }

  @Test(arguments: [
    "call(event=done, id=7)", "retry(attempt=2, status=200)", "User(name=Ana, id=12)",
    "Timeout(after=30s) at worker(status=idle, event=tick)",
  ])
  func whatAProgramPrintsElseIsNone(_ text: String) {
    #expect(ReadInput(text).shapes.filter { $0 != "text" }.isEmpty)
  }
}
