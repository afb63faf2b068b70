/// The steps of a section, and the slot for the view that it enters.
@usableFromInline
struct SectionBody: Sendable {
  let slot: Int
  let steps: Range<Int>
}
