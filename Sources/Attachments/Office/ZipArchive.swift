import CZip

/// A ZIP archive in memory; closed when it goes out of use.
struct ZipArchive: ~Copyable {
  /// A part of the archive, as its directory describes it.
  struct Entry: Sendable {
    let index: UInt64
    let name: String
    /// Bytes, unpacked.
    let size: Int
    /// Bytes in the archive.
    let packed: Int
    let isEncrypted: Bool
  }

  private let archive: OpaquePointer

  /// Gives an archive over the bytes to `body`; nothing when they are none.
  static func with<Result>(
    _ bytes: [UInt8], _ body: (borrowing ZipArchive) -> Result
  ) -> Result? {
    bytes.withUnsafeBytes { buffer -> Result? in
      guard let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, nil)
      else { return nil }
      guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
        zip_source_free(source)
        return nil
      }
      return body(ZipArchive(archive: archive))
    }
  }

  private init(archive: OpaquePointer) { self.archive = archive }

  deinit { zip_discard(archive) }

  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  /// The entry of a name; nothing when there is none.
  func entry(named name: String) -> Entry? {
    let index = zip_name_locate(archive, name, 0)
    return index < 0 ? nil : entry(at: Int(index))
  }

  /// The entry at an index, from 0; nothing when the directory is broken there.
  func entry(at index: Int) -> Entry? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    let wanted = UInt64(ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0, status.valid & wanted == wanted,
      let size = Int(exactly: status.size), let packed = Int(exactly: status.comp_size)
    else { return nil }
    return Entry(
      index: UInt64(index), name: String(cString: status.name), size: size, packed: packed,
      isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
  }

  /// The bytes of an entry; nothing when they are damaged or more than the directory says.
  func contents(of entry: Entry) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, entry.index, 0) else { return nil }
    defer { zip_fclose(file) }
    // One byte of room more tells a size that lies; libzip checks the sum of the rest at the end.
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.size + 1) { buffer, filled in
      while filled < buffer.count {
        let count = zip_fread(
          file, buffer.baseAddress?.advanced(by: filled), UInt64(buffer.count - filled))
        guard count > 0 else {
          if count < 0 { filled = buffer.count }
          break
        }
        filled += Int(count)
      }
    }
    return bytes.count == entry.size ? bytes : nil
  }
}
