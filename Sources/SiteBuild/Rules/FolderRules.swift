import Diagnostics

/// The rules of the folders themselves.
enum FolderRules {
  static let all: [RuleDescription] = [
    .missingContentFile, .unreadFile, .unusedFile, .fileName, .symbolicLink,
    .folderInsteadOfFile, .specialFile, .unknownTimeZone,
  ]
}
