public import Documents
public import Figures

extension DocumentFault {
  /// What keeps a file from being read as a document.
  ///
  /// - Parameter file: the name that the user gave; `-` is standard input.
  public func sentence(file: String, in language: Language) -> String {
    if case .file(let fault) = self { return fault.sentence(in: language) }
    return "\(language.file(file)): \(language.say("it cannot be read", "không đọc được"))."
  }
}
