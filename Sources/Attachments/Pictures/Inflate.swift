import CZlib

/// The bytes of a zlib stream (RFC 1950); nothing when it is cut, spoilt, or holds more than `limit`.
func inflate(_ stream: ArraySlice<UInt8>, within limit: Int) -> [UInt8]? {
  let packed = Array(stream)
  var status = Z_OK
  // Deflate makes 258 bytes of two bits at best, so that no stream needs more room than this.
  let room = min(limit, packed.count * 1_032)
  let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
    var size = uLong(room)
    status = uncompress(buffer.baseAddress, &size, packed, uLong(packed.count))
    filled = status == Z_OK ? Int(size) : 0
  }
  return status == Z_OK ? bytes : nil
}
