import Testing

@testable import forecast

@Suite struct ArtifactURITests {
  @Test(arguments: [
    ("reports/a.txt", "reports/a.txt"), ("/tmp/a b.txt", "file:///tmp/a%20b.txt"),
    ("Bến Tre.txt", "B%E1%BA%BFn%20Tre.txt"), ("a:b?c#d%.txt", "a%3Ab%3Fc%23d%25.txt"),
    ("-", "-"), ("a\nb", "a%0Ab"),
  ])
  func files(path: String, address: String) {
    #expect(ArtifactURI.file(path) == address)
  }

  @Test(arguments: [
    ("https://x.vn/a?b=1#c", "https://x.vn/a?b=1#c"), ("http://x.vn/ồ", "http://x.vn/%E1%BB%93"),
    ("https://x.vn/\"><b>", "https://x.vn/%22%3E%3Cb%3E"), ("javascript:alert(1)", nil),
    ("data:text/html,x", nil), ("x.vn", nil),
  ])
  func web(address: String, expected: String?) {
    #expect(ArtifactURI.web(address) == expected)
  }
}
