extension String {
  /// The last part of a path or an address.
  var fileName: String { split(separator: "/").last.map(String.init) ?? self }

  /// The same without its ending.
  var fileStem: String {
    let name = fileName
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
