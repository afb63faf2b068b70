extension Site {
  /// All activities in the plan's order with their statuses on the site's day.
  package func trackedActivities() -> [TrackedActivity] {
    plan.sections.flatMap { section in
      section.items.flatMap { tracked($0, in: section, under: nil) }
    }
  }

  /// Whether the plan is a thing of the past, so that what is undone is no longer pressing.
  package func isArchive(_ activities: [TrackedActivity]) -> Bool {
    PlanArchive.holds(activities.map(\.deadline.effective), of: settings.period, on: date)
  }

  private func tracked(
    _ item: PlanItem, in section: PlanSection, under heading: PlanHeading?
  ) -> [TrackedActivity] {
    switch item {
    case .heading(let heading):
      heading.items.flatMap { tracked($0, in: section, under: heading) }
    case .activity(let activity): [tracked(activity, in: section, under: heading)]
    }
  }

  private func tracked(
    _ activity: Activity, in section: PlanSection, under heading: PlanHeading?
  ) -> TrackedActivity {
    let evidence = activity.evidence.compactMap { record($0.value) }
    let deadline = activity.deadline(in: deadlineContext)
    let progress = ActivityProgress(
      completions: activity.completions.map(\.value),
      latestEvidence: evidence.compactMap(\.date).filter { $0 <= date }.max(),
      cancellation: activity.cancellation?.date.value)
    return TrackedActivity(
      activity: activity, section: section, heading: heading, deadline: deadline,
      evidence: evidence,
      status: ActivityStatus(
        of: deadline.effective, progress, on: date, in: settings.period))
  }
}

extension Activity {
  /// The deadline as written, made exact or moved.
  package func deadline(in context: DeadlineContext) -> ActivityDeadline {
    ActivityDeadline(
      Deadline(reading: deadline.value, in: context), exact: exactDeadline.map { [$0.value] } ?? [],
      moved: postponement.map { Deadline(reading: $0.deadline.value, in: context) })
  }
}
