extension PersonalSubject {
  /// In what capacity a section knows somebody, which decides what the law opens.
  package enum Capacity: Sendable, Hashable, CaseIterable {
    /// The head of the school, and whoever approves its documents.
    case management
    /// Whom `site.yaml` names as the one to ask about the programme.
    case curator
    /// A teacher of the school; authors of practices are open as they are (content format, section 3).
    case staff
    /// A mentor from elsewhere, of whom only a consent opens anything.
    case outsider
    /// Somebody who is helped, of whom nothing opens anything.
    case mentee
  }
}

extension PersonalSubject.Capacity {
  /// The norm by which a school publishes the field of somebody in this capacity.
  ///
  /// The telephone and the e-mail of a curator are open as the school's own, not as the person's: the
  /// law names such fields of the management alone.
  package func norm(for field: PersonalField) -> LegalNorm? {
    switch (self, field) {
    case (.management, .name), (.management, .post), (.management, .phone), (.management, .email),
      (.management, .approval):
      .management
    case (.curator, .phone), (.curator, .email): .contacts
    case (.curator, .name), (.curator, .post): .staff
    case (.staff, .name), (.staff, .post), (.staff, .subjects), (.staff, .category),
      (.staff, .education), (.staff, .teachingSince), (.staff, .training):
      .staff
    case (.management, _), (.curator, _), (.staff, _), (.outsider, _), (.mentee, _): nil
    }
  }
}
