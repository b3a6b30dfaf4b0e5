import CLibXML2

/// Reads the XML of a part of a container from its first element to its last, through libxml2.
///
/// Names come without their prefixes. No tree is built, nothing is fetched, and a document type,
/// where entities would be declared, is refused.
struct PartParser {
  let format: Document.Format
  /// The attributes that are told of; the others cost nothing.
  let attributes: Set<String>
  /// The elements that a part may have.
  let limit: Int
  /// Whether faults are passed over, and a document type is none.
  var isLenient = false

  /// The elements that may lie within one another, and the attributes of one.
  static let depthLimit = 256
  /// The equals signs that may stand between two elements: the parser compares every attribute of
  /// an element with every other.
  static let signLimit = 20_000

  /// - Parameter path: the part's, for a fault.
  /// - Throws: `DocumentFault.damaged`, `DocumentFault.unfoldsTooFar`, `DocumentFault.nestsTooFar`.
  func parse(
    _ part: [UInt8], of path: String, into receiver: any MarkupReceiver
  ) throws(DocumentFault) {
    guard part.count <= Int32.max, !Self.hasCrowdedElement(part) else {
      throw .damaged(format, detail: path)
    }
    xmlInitParser()
    guard let context = xmlNewParserCtxt() else { throw .damaged(format, detail: "memory") }
    defer { xmlFreeParserCtxt(context) }
    let reading = PartReading(self, receiver, context)
    withExtendedLifetime(reading) {
      context.pointee.sax.pointee = reading.handler
      context.pointee.userData = Unmanaged.passUnretained(reading).toOpaque()
      var options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      if isLenient { options |= XML_PARSE_RECOVER.rawValue }
      part.withUnsafeBytes { part in
        // Every writer's parts are UTF-8; other encodings could hide what is looked for above.
        let tree = xmlCtxtReadMemory(
          context, part.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(part.count), nil,
          "UTF-8", Int32(options))
        if let tree { xmlFreeDoc(tree) }
      }
    }
    switch reading.stop {
    case .documentType: throw .damaged(format, detail: "DOCTYPE, \(path)")
    case .depth: throw .nestsTooFar(limit: Self.depthLimit)
    case .elements: throw .unfoldsTooFar(limit: limit)
    case nil:
      guard isLenient || context.pointee.wellFormed == 1 else {
        throw .damaged(format, detail: path)
      }
    }
  }

  private static func hasCrowdedElement(_ part: [UInt8]) -> Bool {
    part.withUnsafeBytes { part in
      var signs = 0
      for byte in part {
        switch byte {
        case UInt8(ascii: "<"): signs = 0
        case UInt8(ascii: "="):
          signs += 1
          if signs > signLimit { return true }
        default: break
        }
      }
      return false
    }
  }
}

/// One part being read: where libxml2's calls arrive.
private final class PartReading {
  enum Stop {
    case documentType, depth, elements
  }

  private let parser: PartParser
  private let receiver: any MarkupReceiver
  private let context: xmlParserCtxtPtr
  private var elements = 0
  /// The name spaces that each open element declares.
  private var open: [Int] = []
  private var nameSpaces = 0
  private(set) var stop: Stop?

  init(_ parser: PartParser, _ receiver: any MarkupReceiver, _ context: xmlParserCtxtPtr) {
    self.parser = parser
    self.receiver = receiver
    self.context = context
  }

  var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { reading, name, _, _, nameSpaces, _, count, _, attributes in
      PartReading.of(reading)?.start(name, Int(nameSpaces), attributes, Int(count))
    }
    handler.endElementNs = { reading, name, _, _ in PartReading.of(reading)?.end(name) }
    handler.characters = { PartReading.of($0)?.characters($1, $2) }
    handler.cdataBlock = handler.characters
    handler.internalSubset = { reading, _, _, _ in PartReading.of(reading)?.documentType() }
    return handler
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> PartReading? {
    context.map { Unmanaged<PartReading>.fromOpaque($0).takeUnretainedValue() }
  }

  private func end(because reason: Stop) {
    stop = reason
    xmlStopParser(context)
  }

  private func documentType() {
    if !parser.isLenient { end(because: .documentType) }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ declared: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
  ) {
    guard let name, stop == nil else { return }
    elements += 1
    open.append(declared)
    nameSpaces += declared
    guard open.count <= PartParser.depthLimit, nameSpaces + count <= PartParser.depthLimit else {
      return end(because: .depth)
    }
    guard elements <= parser.limit else { return end(because: .elements) }
    var kept: [String: String] = [:]
    if let attributes {
      // Five pointers each: name, prefix, name space, start and end of the value.
      for index in 0..<count {
        let place = attributes + 5 * index
        guard let key = place[0].map({ String(cString: $0) }), parser.attributes.contains(key),
          kept[key] == nil, let start = place[3], let end = place[4]
        else { continue }
        kept[key] = String(
          decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
    }
    receiver.start(String(cString: name), kept)
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    guard let name, stop == nil else { return }
    nameSpaces -= open.popLast() ?? 0
    receiver.end(String(cString: name))
  }

  private func characters(_ start: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let start, stop == nil else { return }
    let piece = UnsafeBufferPointer(start: start, count: Int(count))
    receiver.characters(String(decoding: piece, as: UTF8.self))
  }
}
