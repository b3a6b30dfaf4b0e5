import CXlsxWriter
import Glibc

extension Spreadsheet {
  /// The file in the format of Office Open XML.
  ///
  /// It is made in a temporary file without a name, as libxlsxwriter keeps its parts, too.
  public func bytes() throws(Failure) -> [UInt8] {
    guard let stream = tmpfile() else { throw Failure(code: errno) }
    defer { fclose(stream) }
    let file = fileno(stream)
    guard let writer = WorkbookWriter(path: "/proc/self/fd/\(file)") else {
      throw Failure(code: ENOMEM)
    }
    try writer.write(self)
    return try Self.contents(of: file)
  }

  private static func contents(of file: Int32) throws(Failure) -> [UInt8] {
    let size = lseek(file, 0, SEEK_END)
    guard size > 0 else { throw Failure(code: size < 0 ? errno : EIO) }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress?.advanced(by: done), size - done, off_t(done))
      }
      guard count > 0 else { throw Failure(code: count < 0 ? errno : EIO) }
      done += count
    }
    return bytes
  }
}

/// The one place that knows libxlsxwriter: a workbook on its way to a file.
private struct WorkbookWriter: ~Copyable {
  private typealias Format = UnsafeMutablePointer<lxw_format>
  private typealias Worksheet = UnsafeMutablePointer<lxw_worksheet>

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var isOpen = true

  init?(path: String) {
    guard let workbook = workbook_new(path) else { return nil }
    self.workbook = workbook
  }

  deinit {
    if isOpen { lxw_workbook_free(workbook) }
  }

  /// Writes all of it and closes the file.
  consuming func write(_ spreadsheet: Spreadsheet) throws(Spreadsheet.Failure) {
    setProperties(spreadsheet)
    var formats: [Spreadsheet.Style: Format] = [:]
    for sheet in spreadsheet.sheets {
      guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
        throw Spreadsheet.Failure(code: EINVAL)
      }
      setPage(worksheet, sheet)
      for (index, row) in sheet.rows.enumerated() {
        write(row, at: lxw_row_t(index), of: sheet, to: worksheet, &formats)
      }
    }
    isOpen = false
    errno = 0
    let outcome = workbook_close(workbook)
    guard outcome == LXW_NO_ERROR else {
      throw Spreadsheet.Failure(code: errno == 0 ? EIO : errno)
    }
  }

  private func setProperties(_ spreadsheet: Spreadsheet) {
    spreadsheet.title.plainText.withCString { title in
      spreadsheet.subject.plainText.withCString { subject in
        "forecast".withCString { author in
          var properties = lxw_doc_properties()  // Its texts are copied.
          properties.title = UnsafeMutablePointer(mutating: title)
          properties.subject = UnsafeMutablePointer(mutating: subject)
          properties.author = UnsafeMutablePointer(mutating: author)
          _ = workbook_set_properties(workbook, &properties)
        }
      }
    }
  }

  private func setPage(_ worksheet: Worksheet, _ sheet: Spreadsheet.Sheet) {
    worksheet_set_landscape(worksheet)
    worksheet_set_paper(worksheet, 9)  // A4
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.4, 0.4, 0.6, 0.6)
    worksheet_set_footer(worksheet, "&R&P/&N")
    for (column, width) in sheet.widths.enumerated() {
      let column = lxw_col_t(column)
      worksheet_set_column(worksheet, column, column, width, nil)
    }
    worksheet_freeze_panes(
      worksheet, lxw_row_t(sheet.frozen.rows), lxw_col_t(sheet.frozen.columns))
    if let rows = sheet.repeated {
      worksheet_repeat_rows(worksheet, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound))
    }
  }

  private func write(
    _ row: Spreadsheet.Row, at index: lxw_row_t, of sheet: Spreadsheet.Sheet,
    to worksheet: Worksheet, _ formats: inout [Spreadsheet.Style: Format]
  ) {
    if let height = row.height { worksheet_set_row(worksheet, index, height, nil) }
    let last = lxw_col_t(max(0, sheet.widths.count - 1))
    for (column, cell) in row.cells.enumerated() {
      let column = lxw_col_t(column)
      let format = format(cell.style, &formats)
      switch cell.content {
      case .text(let text) where row.isMerged && last > 0:
        worksheet_merge_range(worksheet, index, 0, index, last, text.plainText, format)
      // Written as a string whatever it starts with: never a formula.
      case .text(let text):
        worksheet_write_string(worksheet, index, column, text.plainText, format)
      case .number(let number) where number.isFinite:
        worksheet_write_number(worksheet, index, column, number, format)
      case .number, .blank: worksheet_write_blank(worksheet, index, column, format)
      }
    }
  }

  private func format(
    _ style: Spreadsheet.Style, _ formats: inout [Spreadsheet.Style: Format]
  ) -> Format? {
    if let format = formats[style] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    formats[style] = format
    format_set_font_size(format, style.size)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.wraps { format_set_text_wrap(format) }
    if style.isFramed { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if style.isShaded { format_set_bg_color(format, 0xE7EDF5) }
    if let number = style.format { format_set_num_format(format, number) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    let alignment =
      switch style.alignment {
      case .left: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .right: LXW_ALIGN_RIGHT
      }
    format_set_align(format, UInt8(alignment.rawValue))
    return format
  }
}

extension String {
  /// Without what XML has no place for or C would end the text at, and no longer than a cell
  /// holds.
  fileprivate var plainText: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars.prefix(32_000) {
      switch scalar.value {
      case 0, 0xFFFE, 0xFFFF: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
