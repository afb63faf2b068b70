// Inlinable, so that a reader is compiled where the view's type is known: reading a field then
// loads that field alone, instead of copying the whole view through a generic call.
extension ViewField {
  /// Words: `{{name}}`, escaped.
  @inlinable
  package static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> String
  ) -> ViewField {
    printed(.text, name, meaning) { view, output in
      output.appendEscaped(read(view.assumingMemoryBound(to: V.self).pointee))
    }
  }

  /// Words that may be absent: `{{#name}}{{name}}{{/name}}{{^name}}…{{/name}}`.
  @inlinable
  package static func optional(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> String?
  ) -> ViewField {
    printed(.text, name, meaning) { view in
      read(view.assumingMemoryBound(to: V.self).pointee) != nil
    } write: { view, output in
      guard let text = read(view.assumingMemoryBound(to: V.self).pointee) else { return }
      output.appendEscaped(text)
    }
  }

  /// Finished markup: `{{{name}}}`, written as it is.
  @inlinable
  package static func html(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> HTML
  ) -> ViewField {
    printed(.html, name, meaning) { view, output in
      output.append(contentsOf: read(view.assumingMemoryBound(to: V.self).pointee).bytes)
    }
  }

  /// Finished markup that may be absent.
  @inlinable
  package static func optionalHTML(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> HTML?
  ) -> ViewField {
    printed(.html, name, meaning) { view in
      read(view.assumingMemoryBound(to: V.self).pointee) != nil
    } write: { view, output in
      guard let html = read(view.assumingMemoryBound(to: V.self).pointee) else { return }
      output.append(contentsOf: html.bytes)
    }
  }

  /// An address: the only kind allowed in `href`, `src` and their like.
  @inlinable
  package static func address(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> Address
  ) -> ViewField {
    printed(.address, name, meaning) { view, output in
      output.appendEscaped(read(view.assumingMemoryBound(to: V.self).pointee).text)
    }
  }

  /// An address that may be absent.
  @inlinable
  package static func optionalAddress(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> Address?
  ) -> ViewField {
    printed(.address, name, meaning) { view in
      read(view.assumingMemoryBound(to: V.self).pointee) != nil
    } write: { view, output in
      guard let address = read(view.assumingMemoryBound(to: V.self).pointee) else { return }
      output.appendEscaped(address.text)
    }
  }

  /// A condition: `{{#name}}…{{/name}}{{^name}}…{{/name}}`.
  @inlinable
  package static func flag(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> Bool
  ) -> ViewField {
    ViewField(
      name: name, meaning: meaning,
      access: .flag { view in read(view.assumingMemoryBound(to: V.self).pointee) })
  }

  /// A view inside this one: `{{#name}}…{{/name}}`, or `{{name.field}}`.
  @inlinable
  package static func view<Sub: View>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> Sub
  ) -> ViewField {
    let enter: FieldAccess.Enter = { view, rendering, body in
      withUnsafePointer(to: read(view.assumingMemoryBound(to: V.self).pointee)) { inner in
        rendering.run(body, in: UnsafeRawPointer(inner))
      }
    }
    return ViewField(
      name: name, meaning: meaning,
      access: .entered(.view, enter, isPresent: nil) { ViewSchema(Sub.self) })
  }

  /// A view that may be absent.
  @inlinable
  package static func optionalView<Sub: View>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> Sub?
  ) -> ViewField {
    let isPresent: FieldAccess.Test = { view in
      read(view.assumingMemoryBound(to: V.self).pointee) != nil
    }
    let enter: FieldAccess.Enter = { view, rendering, body in
      guard let inner = read(view.assumingMemoryBound(to: V.self).pointee) else { return }
      withUnsafePointer(to: inner) { inner in rendering.run(body, in: UnsafeRawPointer(inner)) }
    }
    return ViewField(
      name: name, meaning: meaning,
      access: .entered(.view, enter, isPresent: isPresent) { ViewSchema(Sub.self) })
  }

  /// Views, in order: `{{#name}}` repeats for each, `{{^name}}` shows when there is none.
  @inlinable
  package static func list<Sub: View>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (V) -> [Sub]
  ) -> ViewField {
    let isPresent: FieldAccess.Test = { view in
      !read(view.assumingMemoryBound(to: V.self).pointee).isEmpty
    }
    let enter: FieldAccess.Enter = { view, rendering, body in
      read(view.assumingMemoryBound(to: V.self).pointee).withUnsafeBufferPointer { items in
        guard let first = items.baseAddress else { return }
        for index in 0..<items.count { rendering.run(body, in: UnsafeRawPointer(first + index)) }
      }
    }
    return ViewField(
      name: name, meaning: meaning,
      access: .entered(.list, enter, isPresent: isPresent) { ViewSchema(Sub.self) })
  }

  @inlinable
  static func printed(
    _ kind: PrintedKind, _ name: String, _ meaning: String, isPresent: FieldAccess.Test? = nil,
    write: @escaping FieldAccess.Write
  ) -> ViewField {
    ViewField(name: name, meaning: meaning, access: .printed(kind, write, isPresent: isPresent))
  }
}
