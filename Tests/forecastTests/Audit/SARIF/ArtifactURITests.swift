import Testing

@testable import forecast

@Suite struct ArtifactURITests {
  @Test(arguments: [
    ("reports/a.txt", "reports/a.txt"), ("/tmp/a b.txt", "file:///tmp/a%20b.txt"),
    ("Bến Tre.txt", "B%E1%BA%BFn%20Tre.txt"), ("a:b?c#d%.txt", "a%3Ab%3Fc%23d%25.txt"),
    ("-", "-"), ("a\nb", "a%0Ab"), ("./a.txt", "a.txt"), ("./a//b/./c", "a/b/c"),
    ("../a.txt", "../a.txt"), ("//a/./b", "file:///a/b"), (".a/..b", ".a/..b"),
  ])
  func files(path: String, address: String) {
    #expect(ArtifactURI.file(path) == address)
  }
}
