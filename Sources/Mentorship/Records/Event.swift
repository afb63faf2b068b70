/// An event or a training (content format, section 6).
package struct Event: Sendable {
  package let id: ID<Event>
  package let info: RecordInfo
  package let title: String
  /// The day, or the first and the last day.
  package let days: Located<DayInterval>
  package let level: EventLevel?
  /// What sort of event it is, in words.
  package let kind: String?
  /// How the school took part, in words.
  package let involvement: String?
  package let participants: EventParticipants?
  /// The event's own page on the web.
  package let link: Located<String>?
  /// The activities of the plan that it serves.
  package let activities: [Located<PlanNumber>]
  package let photos: [EventPhoto]
  package let updated: PlainDate?
  package let body: Body

  package init(
    id: ID<Event>, info: RecordInfo, title: String, days: Located<DayInterval>, level: EventLevel?,
    kind: String?, involvement: String?, participants: EventParticipants?, link: Located<String>?,
    activities: [Located<PlanNumber>], photos: [EventPhoto], updated: PlainDate?, body: Body
  ) {
    self.id = id
    self.info = info
    self.title = title
    self.days = days
    self.level = level
    self.kind = kind
    self.involvement = involvement
    self.participants = participants
    self.link = link
    self.activities = activities
    self.photos = photos
    self.updated = updated
    self.body = body
  }
}
