/// What could be read of a file, and what could not.
package struct AttachmentReading: Sendable, Equatable {
  package var texts: [AttachmentText] = []
  /// Where in the file the place of shooting stands («сведения о снимке»); empty when nowhere.
  package var locations: [String] = []
  package var gaps: [AttachmentGap] = []

  package init() {}

  /// Whether another machine, or the same one less busy, might read more: such a reading is not to
  /// be kept.
  package var dependsOnMachine: Bool { gaps.contains { $0.reason.dependsOnMachine } }
}
