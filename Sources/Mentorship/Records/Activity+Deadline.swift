extension Activity {
  /// What the deadline that counts means: the one it was moved to, else the exact days the curator
  /// gives, else the wording of the document.
  package func effectiveDeadline(in context: DeadlineContext) -> Deadline.Outcome {
    if let postponement {
      return Deadline(reading: postponement.deadline.value, in: context).outcome
    }
    if let exactDeadline { return .dates([exactDeadline.value]) }
    return Deadline(reading: deadline.value, in: context).outcome
  }
}
