import Glibc
public import Tables

/// The files of reports that arguments lead to, one at a time: files as they are named, and what
/// lies in folders and the folders within them, by the order of the bytes of the names.
///
///     var files = ReportFiles(["reports", "-"])
///     while let file = files.next() { … }
///
/// In folders, only files whose ending is that of a report are given, and names that begin with a
/// dot are passed over. A link is followed, but no folder is entered twice for one argument. No file
/// and no folder stays open, and only the names of the folders on the way are held.
public struct ReportFiles: Sequence, IteratorProtocol, Sendable {
  /// The files that lie in folders and are no reports, as far as the walk has come.
  public private(set) var otherFiles = 0

  private var arguments: ArraySlice<String>
  private var folders: [Folder] = []
  private var entered: Set<FolderID> = []

  /// - Parameter arguments: paths; `-` is standard input.
  public init(_ arguments: [String]) {
    self.arguments = arguments[...]
  }

  /// A path for `Document.open`, or what cannot be looked into; nil at the end.
  public mutating func next() -> Result<String, FileFault>? {
    while true {
      let folder = folders.count - 1
      if folder >= 0, let name = folders[folder].names.popLast() {
        let found = look(at: folders[folder].path + name, isNamed: false)
        if let found { return found }
      } else if folders.popLast() == nil {
        guard let argument = arguments.popFirst() else { return nil }
        entered = []
        if argument == "-" { return .success(argument) }
        if let found = look(at: argument, isNamed: true) { return found }
      }
    }
  }

  /// A file to read or a fault; nil where there is nothing, or a folder that is now entered.
  private mutating func look(at path: String, isNamed: Bool) -> Result<String, FileFault>? {
    let isReport = isNamed || Document.Format(ending: path) != nil
    var status = stat()
    // A path with a zero in it would be cut short on its way to C.
    let code = path.utf8.contains(0) ? ENOENT : stat(path, &status) == 0 ? 0 : errno
    guard code == 0 else {
      if !isReport { otherFiles += 1 }
      return isReport ? .failure(FileFault(.open, path: path, code: code)) : nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      guard entered.insert(FolderID(device: status.st_dev, file: status.st_ino)).inserted else {
        return nil
      }
      do throws(FileFault) {
        folders.append(try Folder(path))
        return nil
      } catch {
        return .failure(error)
      }
    case S_IFREG where isReport: return .success(path)
    case _ where isNamed: return .success(path)
    default:
      otherFiles += 1
      return nil
    }
  }
}

/// What tells a folder from every other, whatever way leads to it.
private struct FolderID: Hashable {
  let device: UInt
  let file: UInt
}

/// A folder that is being walked through.
private struct Folder {
  /// With a slash at its end.
  let path: String
  /// Those still to come, the next one last.
  var names: [String] = []

  init(_ path: String) throws(FileFault) {
    self.path = path.hasSuffix("/") ? path : path + "/"
    guard let stream = opendir(path) else { throw FileFault(.open, path: path, code: errno) }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileFault(.read, path: path, code: errno) }
    names.sort { $1.utf8.lexicographicallyPrecedes($0.utf8) }
  }
}
