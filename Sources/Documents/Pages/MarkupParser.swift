import CLibXML2

/// What is told of a page while it is read.
protocol MarkupReceiver: AnyObject {
  /// An element begins; every one that begins ends.
  func start(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  /// A piece of the characters of an element, references already replaced.
  func characters(_ piece: String)
}

/// Reads the markup of a page from its first tag to its last, as browsers mend it, through libxml2.
///
/// No tree is built, nothing is fetched, and entities are the characters of HTML only.
enum MarkupParser {
  /// The elements that may lie within one another: the parser looks through all that are open at
  /// every end tag that fits none.
  static let depthLimit = 1000

  /// - Throws: `DocumentFault.nestsTooFar`; `DocumentFault.damaged` for a tag with thousands of
  ///   attributes, or if there is no memory.
  static func parse(
    _ text: String, into receiver: any MarkupReceiver
  ) throws(DocumentFault) {
    let bytes = Array(text.utf8)
    guard !StartTag.exceeds(attributes: 1000, in: bytes) else {
      throw .damaged(.html, detail: "attributes")
    }
    xmlInitParser()
    guard let parser = htmlNewParserCtxt() else { throw .damaged(.html, detail: "memory") }
    defer { htmlFreeParserCtxt(parser) }
    let reading = Reading(receiver, parser)
    withExtendedLifetime(reading) {
      parser.pointee.sax.pointee = reading.handler
      parser.pointee.userData = Unmanaged.passUnretained(reading).toOpaque()
      let options =
        HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      bytes.withUnsafeBytes { bytes in
        let tree = htmlCtxtReadMemory(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
          "UTF-8", Int32(options))
        if let tree { xmlFreeDoc(tree) }
      }
    }
    guard !reading.isTooDeep else { throw .nestsTooFar(limit: depthLimit) }
  }
}

/// One page being read: where libxml2's calls arrive.
private final class Reading {
  private let receiver: any MarkupReceiver
  private let parser: htmlParserCtxtPtr
  private var depth = 0
  private(set) var isTooDeep = false

  init(_ receiver: any MarkupReceiver, _ parser: htmlParserCtxtPtr) {
    self.receiver = receiver
    self.parser = parser
  }

  var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.startElement = { Reading.of($0)?.start($1, $2) }
    handler.endElement = { Reading.of($0)?.end($1) }
    handler.characters = { Reading.of($0)?.characters($1, $2) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> Reading? {
    context.map { Unmanaged<Reading>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name, !isTooDeep else { return }
    depth += 1
    guard depth <= MarkupParser.depthLimit else {
      isTooDeep = true
      return xmlStopParser(parser)
    }
    var attributes: [String: String] = [:]
    var place = 0
    while let pairs, let key = pairs[place] {
      attributes[String(cString: key)] = pairs[place + 1].map { String(cString: $0) } ?? ""
      place += 2
    }
    receiver.start(String(cString: name), attributes)
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard let name, !isTooDeep else { return }
    depth -= 1
    receiver.end(String(cString: name))
  }

  private func characters(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let start, !isTooDeep else { return }
    let piece = UnsafeBufferPointer(start: start, count: Int(count))
    receiver.characters(String(decoding: piece, as: UTF8.self))
  }
}
