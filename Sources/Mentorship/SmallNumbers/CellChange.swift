/// What else a cell may hold, for all that the reader knows.
enum CellChange {
  /// One person fewer.
  case less
  /// One person more.
  case more
}
