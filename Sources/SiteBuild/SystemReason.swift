#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The system's refusals in Russian.
enum SystemReason {
  /// Why the system refused, by its error number.
  static func words(for code: Int32) -> String {
    known[code] ?? "отказ системы номер \(code)"
  }

  private static let known: [Int32: String] = [
    ENOENT: "такого файла или папки нет",
    EACCES: "не хватает прав",
    EPERM: "система не разрешает",
    EEXIST: "такое имя уже занято",
    ENOTDIR: "часть пути — не папка",
    EISDIR: "это папка, а не файл",
    ENOTEMPTY: "папка не пуста",
    ENOSPC: "на диске не осталось места",
    EDQUOT: "исчерпана квота на диске",
    EROFS: "диск открыт только для чтения",
    EMFILE: "слишком много открытых файлов",
    ENFILE: "слишком много открытых файлов в системе",
    EIO: "диск не читается или не пишется",
    ELOOP: "символическая ссылка там, где её быть не должно",
    ENAMETOOLONG: "имя слишком длинное",
    EINVAL: "файловая система этого не умеет",
    ENOSYS: "система этого не умеет",
    ENOTSUP: "файловая система этого не умеет",
    EXDEV: "папки лежат на разных дисках",
    EBUSY: "занято: это точка подключения диска или папка другой программы",
    EFBIG: "файл слишком велик для диска",
    ENOMEM: "не хватает памяти",
    ENXIO: "нет такого устройства",
    EPIPE: "читатель закрыл канал",
    ESTALE: "сетевая папка больше не доступна",
  ]
}
