import Testing

@testable import forecast

@Suite struct SARIFMessageTests {
  @Test(arguments: [
    ("a b", "a b"), ("[x](http://y)", #"\\[x\\](http://y)"#), ("{0}", "{{0}}"),
    (#"\[x"#, #"\\\\\\[x"#), ("a\nb\u{202E}", "a b\u{FFFD}"),
  ])
  func nothingIsALink(text: String, json: String) {
    #expect(JSONText.message(text).line == "{\"text\": \"\(json)\"}")
  }
}
