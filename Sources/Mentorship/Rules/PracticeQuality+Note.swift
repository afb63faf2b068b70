import Diagnostics

extension PracticeQuality {
  /// The score for a curator, with what would raise it: «оценка 70 из 100; прибавят: …».
  var note: Note {
    let gains = missing.map { "\($0.name) — \($0.points)" }
    let raise = gains.isEmpty ? "" : "; прибавят: " + gains.joined(separator: ", ")
    return Note("оценка паспорта \(score) из 100\(raise)")
  }
}
