import Figures
import Testing

@testable import Pages

@Suite struct PageFrameTests {
  @Test(arguments: [(Language.english, "en"), (.vietnamese, "vi")])
  func forbidsWhatIsNotItsOwn(language: Language, code: String) {
    let frame = PageFrame(title: "<b>", language: language, style: HTML())
    let page = frame.opening + frame.closing
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(code)\">"))
    #expect(page.contains("<title>&lt;b&gt;</title>"))
    let markup = Markup(page)
    markup.checkHarmless()
    let policy = markup.tags.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(
      policy?.attributes["content"]
        == "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"
    )
    #expect(!page.contains("url(") && !page.contains("@import") && !page.contains("http:"))
  }
}
