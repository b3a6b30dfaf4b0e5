import Documents
import Figures
import Tables
import Testing
import Wording

@Suite struct DocumentFaultSentenceTests {
  static let faults: [DocumentFault] = [
    .file(FileFault(.open, path: "a.docx", code: 2)), .file(FileFault(.read, path: nil, code: 5)),
    .unknownFormat, .damaged(.docx, detail: ""), .damaged(.pdf, detail: "xref"), .encrypted,
    .tooLarge(bytes: 104_857_600, limit: 67_108_864), .tooLarge(bytes: 11, limit: 1),
    .unfoldsTooFar(limit: 268_435_456), .nestsTooFar(limit: 1000), .table(.empty), .scanned,
    .programMissing("pdftotext"), .programFailed("soffice", seconds: 30), .notText(offset: 12_345),
  ]

  @Test(arguments: faults) func everyFaultIsWorded(fault: DocumentFault) {
    for file in ["a.docx", "-"] {
      checkWholeSentence { fault.sentence(file: file, in: $0) }
    }
  }

  @Test(arguments: faults) func aNameStaysOnItsLine(fault: DocumentFault) {
    for language in Language.allCases {
      let sentence = fault.sentence(file: "a\nb\u{1B}[2J\u{202E}.docx", in: language)
      #expect(sentence.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }
  }

  @Test func factsAreNamed() {
    #expect(
      DocumentFault.tooLarge(bytes: 104_857_600, limit: 67_108_864)
        .sentence(file: "a.html", in: .english)
        == "a.html: the file has 100 MB, more than the 64 MB that are read.")
    #expect(
      DocumentFault.tooLarge(bytes: 1_600_000, limit: 900).sentence(file: "-", in: .vietnamese)
        == "đầu vào chuẩn: tệp có 1,5 MB, vượt mức 900 byte đọc được.")
    #expect(
      DocumentFault.file(FileFault(.open, path: "x.txt", code: 2)).sentence(
        file: "x.txt", in: .english) == "x.txt: there is no such file or folder.")
    #expect(
      DocumentFault.file(FileFault(.read, path: nil, code: 21)).sentence(file: "-", in: .english)
        == "standard input is a folder; a file was expected.")
    #expect(
      DocumentFault.damaged(.docx, detail: "word/document.xml\u{7}").sentence(
        file: "a.docx", in: .english)
        == "a.docx: the Word file is damaged or cut short (word/document.xml\u{FFFD}).")
  }
}
