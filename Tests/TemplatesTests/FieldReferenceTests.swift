import Templates
import Testing

@Suite struct FieldReferenceTests {
  @Test func `lists the fields of each view once`() {
    let reference = fieldReference([("mentor", Mentor.self), ("school", School.self)])
    #expect(
      reference == """
        ### `mentor.mustache`: `Mentor`

        | name | kind | meaning |
        | --- | --- | --- |
        | `name` | text | The mentor's name. |

        ### `school.mustache`: `School`

        | name | kind | meaning |
        | --- | --- | --- |
        | `name` | text | Its name. |
        | `city` | view `City` | Where it is. |

        ### `City`

        | name | kind | meaning |
        | --- | --- | --- |
        | `name` | text | Its name. |
        | `isCapital` | flag | Whether it is the capital. |

        """)
  }

  @Test(arguments: [
    "| `body` | markup |", "| `home` | address |", "| `note` | text, may be absent |",
    "| `extra` | markup, may be absent |", "| `link` | address, may be absent |",
    "| `mentor` | view `Mentor`, may be absent | A mentor \\| or none. |",
    "| `tasks` | list of `Task` |", "### `Step`",
  ])
  func `says of every kind what it is`(_ words: String) {
    let reference = fieldReference([("page", Sample.self)])
    #expect(reference.split(separator: words).count == 2)
  }
}
